CREATE TABLE "__EFMigrationsLock" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY,
    "Timestamp" TEXT NOT NULL
);
CREATE TABLE "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121002702_Initial', '10.0.14');
CREATE TABLE "CatalogueLoads" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CatalogueLoads" PRIMARY KEY AUTOINCREMENT,
    "Hash" TEXT NOT NULL,
    "LoadedAtUtc" TEXT NOT NULL
);
INSERT INTO "CatalogueLoads" ("Id", "Hash", "LoadedAtUtc") VALUES (1, '0F1E2D', '2026-11-20 08:00:00');
CREATE TABLE "Districts" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_Districts" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "EnglishName" TEXT NOT NULL,
    "Level" TEXT NOT NULL,
    "ParentCode" TEXT NULL,
    "Aliases" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    CONSTRAINT "FK_Districts_Districts_ParentCode" FOREIGN KEY ("ParentCode") REFERENCES "Districts" ("Code") ON DELETE RESTRICT
);
INSERT INTO "Districts" ("Code", "Name", "EnglishName", "Level", "ParentCode", "Aliases", "Note") VALUES ('city', '某市', 'Some City', 'city', NULL, '[]', '');
INSERT INTO "Districts" ("Code", "Name", "EnglishName", "Level", "ParentCode", "Aliases", "Note") VALUES ('town', '某镇', 'Some Town', 'town', 'zone', '[]', '');
INSERT INTO "Districts" ("Code", "Name", "EnglishName", "Level", "ParentCode", "Aliases", "Note") VALUES ('zone', '某区', 'Some Zone', 'county', 'city', '["某某区"]', '原文未提');
CREATE TABLE "Indicators" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_Indicators" PRIMARY KEY,
    "Position" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "EnglishName" TEXT NOT NULL,
    "Category" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "Nature" TEXT NOT NULL,
    "Direction" TEXT NOT NULL,
    "OverDistricts" TEXT NOT NULL,
    "WholeCode" TEXT NULL,
    "Aliases" TEXT NOT NULL,
    "Definition" TEXT NOT NULL,
    "Headline" INTEGER NOT NULL,
    CONSTRAINT "FK_Indicators_Indicators_WholeCode" FOREIGN KEY ("WholeCode") REFERENCES "Indicators" ("Code") ON DELETE RESTRICT
);
INSERT INTO "Indicators" ("Code", "Position", "Name", "EnglishName", "Category", "Unit", "Nature", "Direction", "OverDistricts", "WholeCode", "Aliases", "Definition", "Headline") VALUES ('spaces', 1, '停车位', 'Spaces', '城乡建设', '个', 'stock', 'more', 'sum', NULL, '["车位"]', '某处的停车位个数。', 1);
INSERT INTO "Indicators" ("Code", "Position", "Name", "EnglishName", "Category", "Unit", "Nature", "Direction", "OverDistricts", "WholeCode", "Aliases", "Definition", "Headline") VALUES ('spaces-roadside', 2, '路内停车位', '', '城乡建设', '个', 'stock', 'neither', 'sum', 'spaces', '[]', '', 0);
INSERT INTO "Indicators" ("Code", "Position", "Name", "EnglishName", "Category", "Unit", "Nature", "Direction", "OverDistricts", "WholeCode", "Aliases", "Definition", "Headline") VALUES ('trained', 3, '培训人次', 'Trained', '队伍建设', '人次', 'flow', 'more', 'sum', NULL, '[]', '参加培训的人次。', 0);
CREATE TABLE "Reports" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_Reports" PRIMARY KEY,
    "Title" TEXT NOT NULL,
    "Publisher" TEXT NOT NULL,
    "Date" TEXT NOT NULL,
    "DateCertainty" TEXT NOT NULL,
    "Office" TEXT NOT NULL,
    "File" TEXT NOT NULL,
    "Note" TEXT NOT NULL
);
INSERT INTO "Reports" ("Code", "Title", "Publisher", "Date", "DateCertainty", "Office", "File", "Note") VALUES ('r1', '某区专版', '某报', '2023-06-15', 'inferred', 'city', 'r1.txt', '日期按版面内容推定');
INSERT INTO "Reports" ("Code", "Title", "Publisher", "Date", "DateCertainty", "Office", "File", "Note") VALUES ('r2', '某区一年', '某报', '2024-01-08', 'stated', 'county', '', '');
CREATE TABLE "Figures" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Figures" PRIMARY KEY AUTOINCREMENT,
    "Code" TEXT NOT NULL,
    "IndicatorCode" TEXT NOT NULL,
    "DistrictCode" TEXT NOT NULL,
    "Scope" TEXT NOT NULL,
    "PeriodKind" TEXT NOT NULL,
    "PeriodStart" TEXT NULL,
    "PeriodEnd" TEXT NULL,
    "PeriodCertainty" TEXT NOT NULL,
    "ValueScaled" INTEGER NOT NULL,
    "MaxScaled" INTEGER NULL,
    "Unit" TEXT NOT NULL,
    "Printed" TEXT NOT NULL,
    "Qualifier" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Preferred" INTEGER NOT NULL,
    "Doubt" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "FromCatalogue" INTEGER NOT NULL,
    CONSTRAINT "FK_Figures_Districts_DistrictCode" FOREIGN KEY ("DistrictCode") REFERENCES "Districts" ("Code") ON DELETE RESTRICT,
    CONSTRAINT "FK_Figures_Indicators_IndicatorCode" FOREIGN KEY ("IndicatorCode") REFERENCES "Indicators" ("Code") ON DELETE RESTRICT
);
INSERT INTO "Figures" ("Id", "Code", "IndicatorCode", "DistrictCode", "Scope", "PeriodKind", "PeriodStart", "PeriodEnd", "PeriodCertainty", "ValueScaled", "MaxScaled", "Unit", "Printed", "Qualifier", "Kind", "State", "Preferred", "Doubt", "Note", "FromCatalogue") VALUES (1, 'r1-001', 'trained', 'zone', '', 'year', '2022-01-01', '2022-12-31', 'stated', 7100000, NULL, '人次', '710余人次', 'more_than', 'actual', 'approved', 0, '', '', 1);
INSERT INTO "Figures" ("Id", "Code", "IndicatorCode", "DistrictCode", "Scope", "PeriodKind", "PeriodStart", "PeriodEnd", "PeriodCertainty", "ValueScaled", "MaxScaled", "Unit", "Printed", "Qualifier", "Kind", "State", "Preferred", "Doubt", "Note", "FromCatalogue") VALUES (2, 'r1-002', 'spaces', 'zone', '某园区', 'open', NULL, '2023-05-31', 'inferred', 258080000, NULL, '个', '25808个', 'exact', 'actual', 'approved', 1, '来源不一', '见实施意见', 1);
INSERT INTO "Figures" ("Id", "Code", "IndicatorCode", "DistrictCode", "Scope", "PeriodKind", "PeriodStart", "PeriodEnd", "PeriodCertainty", "ValueScaled", "MaxScaled", "Unit", "Printed", "Qualifier", "Kind", "State", "Preferred", "Doubt", "Note", "FromCatalogue") VALUES (3, 'r2-001', 'trained', 'zone', '', 'year', '2024-01-01', '2024-12-31', 'stated', 8000000, 9005000, '人次', '800至900.5人次', 'about', 'target', 'approved', 0, '', '', 1);
INSERT INTO "Figures" ("Id", "Code", "IndicatorCode", "DistrictCode", "Scope", "PeriodKind", "PeriodStart", "PeriodEnd", "PeriodCertainty", "ValueScaled", "MaxScaled", "Unit", "Printed", "Qualifier", "Kind", "State", "Preferred", "Doubt", "Note", "FromCatalogue") VALUES (4, 'e-0000000001', 'trained', 'zone', '', 'year', '2023-01-01', '2023-12-31', 'stated', 7000000, NULL, '人次', '700人次', 'exact', 'actual', 'submitted', 0, '', '', 0);
INSERT INTO "Figures" ("Id", "Code", "IndicatorCode", "DistrictCode", "Scope", "PeriodKind", "PeriodStart", "PeriodEnd", "PeriodCertainty", "ValueScaled", "MaxScaled", "Unit", "Printed", "Qualifier", "Kind", "State", "Preferred", "Doubt", "Note", "FromCatalogue") VALUES (5, 'e-0000000002', 'spaces', 'town', '', 'month', '2023-11-01', '2023-11-30', 'stated', -12500, NULL, '个百分点', '-1.25个百分点', 'exact', 'growth', 'returned', 0, '', '', 0);
CREATE TABLE "Citations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Citations" PRIMARY KEY AUTOINCREMENT,
    "FigureId" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "ReportCode" TEXT NOT NULL,
    "Article" TEXT NOT NULL,
    "Paragraph" INTEGER NOT NULL,
    "Start" INTEGER NOT NULL,
    "Length" INTEGER NOT NULL,
    CONSTRAINT "FK_Citations_Figures_FigureId" FOREIGN KEY ("FigureId") REFERENCES "Figures" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Citations_Reports_ReportCode" FOREIGN KEY ("ReportCode") REFERENCES "Reports" ("Code") ON DELETE RESTRICT
);
INSERT INTO "Citations" ("Id", "FigureId", "Position", "ReportCode", "Article", "Paragraph", "Start", "Length") VALUES (1, 1, 0, 'r1', '培训', 4, 148, 6);
INSERT INTO "Citations" ("Id", "FigureId", "Position", "ReportCode", "Article", "Paragraph", "Start", "Length") VALUES (2, 1, 1, 'r2', '', 1, 0, 6);
INSERT INTO "Citations" ("Id", "FigureId", "Position", "ReportCode", "Article", "Paragraph", "Start", "Length") VALUES (3, 2, 0, 'r1', '停车', 7, 12, 6);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('CatalogueLoads', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('Citations', 3);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('Figures', 5);
CREATE INDEX "IX_Citations_FigureId" ON "Citations" ("FigureId");
CREATE INDEX "IX_Citations_ReportCode_Start" ON "Citations" ("ReportCode", "Start");
CREATE INDEX "IX_Districts_ParentCode" ON "Districts" ("ParentCode");
CREATE UNIQUE INDEX "IX_Figures_Code" ON "Figures" ("Code");
CREATE INDEX "IX_Figures_DistrictCode_PeriodEnd" ON "Figures" ("DistrictCode", "PeriodEnd");
CREATE INDEX "IX_Figures_IndicatorCode_DistrictCode_PeriodEnd" ON "Figures" ("IndicatorCode", "DistrictCode", "PeriodEnd");
CREATE INDEX "IX_Indicators_WholeCode" ON "Indicators" ("WholeCode");
