CREATE TABLE "__EFMigrationsLock" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY,
    "Timestamp" TEXT NOT NULL
);
CREATE TABLE "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121002702_Initial', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121012328_Coverages', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121015238_Entry', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121024910_ReportTexts', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121034124_Briefings', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121045728_ReportSentences', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121112541_AccountSecurity', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121114928_StagedImports', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121115559_IndicatorTiers', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121120600_SnapshotFormats', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121203743_Search', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121203940_Papers', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121220309_Views', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121220350_Remarks', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261121222412_Map', '10.0.14');
INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('20261122002803_Connections', '10.0.14');
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
    "Note" TEXT NOT NULL, "IsEdited" INTEGER NOT NULL DEFAULT 0, "IsRetired" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "FK_Districts_Districts_ParentCode" FOREIGN KEY ("ParentCode") REFERENCES "Districts" ("Code") ON DELETE RESTRICT
);
INSERT INTO "Districts" ("Code", "Name", "EnglishName", "Level", "ParentCode", "Aliases", "Note", "IsEdited", "IsRetired") VALUES ('city', '某市', 'Some City', 'city', NULL, '[]', '', 0, 0);
INSERT INTO "Districts" ("Code", "Name", "EnglishName", "Level", "ParentCode", "Aliases", "Note", "IsEdited", "IsRetired") VALUES ('town', '某镇', 'Some Town', 'town', 'zone', '[]', '', 0, 1);
INSERT INTO "Districts" ("Code", "Name", "EnglishName", "Level", "ParentCode", "Aliases", "Note", "IsEdited", "IsRetired") VALUES ('zone', '某区', 'Some Zone', 'county', 'city', '["某某区"]', '原文未提', 1, 0);
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
    "IsEdited" INTEGER NOT NULL DEFAULT 0, "IsRetired" INTEGER NOT NULL DEFAULT 0, "AheadBy" TEXT NULL, "BehindBy" TEXT NULL, "CompletesCode" TEXT NULL CONSTRAINT "FK_Indicators_Indicators_CompletesCode" REFERENCES "Indicators" ("Code") ON DELETE RESTRICT, "Pace" TEXT NOT NULL DEFAULT 'even', "Tier" TEXT NOT NULL DEFAULT 'regular',
    CONSTRAINT "FK_Indicators_Indicators_WholeCode" FOREIGN KEY ("WholeCode") REFERENCES "Indicators" ("Code") ON DELETE RESTRICT
);
INSERT INTO "Indicators" ("Code", "Position", "Name", "EnglishName", "Category", "Unit", "Nature", "Direction", "OverDistricts", "WholeCode", "Aliases", "Definition", "IsEdited", "IsRetired", "AheadBy", "BehindBy", "CompletesCode", "Pace", "Tier") VALUES ('spaces', 1, '停车位', 'Spaces', '城乡建设', '个', 'stock', 'more', 'sum', NULL, '["车位"]', '某处的停车位个数。', 0, 0, '5.0', '10.0', NULL, 'even', 'headline');
INSERT INTO "Indicators" ("Code", "Position", "Name", "EnglishName", "Category", "Unit", "Nature", "Direction", "OverDistricts", "WholeCode", "Aliases", "Definition", "IsEdited", "IsRetired", "AheadBy", "BehindBy", "CompletesCode", "Pace", "Tier") VALUES ('spaces-roadside', 2, '路内停车位', '', '城乡建设', '个', 'stock', 'neither', 'sum', 'spaces', '[]', '', 1, 1, NULL, NULL, 'spaces', 'even', 'detail');
INSERT INTO "Indicators" ("Code", "Position", "Name", "EnglishName", "Category", "Unit", "Nature", "Direction", "OverDistricts", "WholeCode", "Aliases", "Definition", "IsEdited", "IsRetired", "AheadBy", "BehindBy", "CompletesCode", "Pace", "Tier") VALUES ('trained', 3, '培训人次', 'Trained', '队伍建设', '人次', 'flow', 'more', 'sum', NULL, '[]', '参加培训的人次。', 0, 0, NULL, NULL, NULL, 'even', 'regular');
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
    "FromCatalogue" INTEGER NOT NULL, "PeriodLast" TEXT NOT NULL DEFAULT '0001-01-01', "Document" TEXT NOT NULL DEFAULT '', "EnteredAtUtc" TEXT NULL, "EnteredBy" TEXT NOT NULL DEFAULT '', "Explanation" TEXT NOT NULL DEFAULT '', "KnownFromUtc" TEXT NULL, "Reason" TEXT NOT NULL DEFAULT '', "Replaces" TEXT NULL, "ReplacesVersion" INTEGER NULL, "Version" INTEGER NOT NULL DEFAULT 0, "StagedBy" TEXT NULL,
    CONSTRAINT "FK_Figures_Districts_DistrictCode" FOREIGN KEY ("DistrictCode") REFERENCES "Districts" ("Code") ON DELETE RESTRICT,
    CONSTRAINT "FK_Figures_Indicators_IndicatorCode" FOREIGN KEY ("IndicatorCode") REFERENCES "Indicators" ("Code") ON DELETE RESTRICT
);
INSERT INTO "Figures" ("Id", "Code", "IndicatorCode", "DistrictCode", "Scope", "PeriodKind", "PeriodStart", "PeriodEnd", "PeriodCertainty", "ValueScaled", "MaxScaled", "Unit", "Printed", "Qualifier", "Kind", "State", "Preferred", "Doubt", "Note", "FromCatalogue", "PeriodLast", "Document", "EnteredAtUtc", "EnteredBy", "Explanation", "KnownFromUtc", "Reason", "Replaces", "ReplacesVersion", "Version", "StagedBy") VALUES (1, 'r1-001', 'trained', 'zone', '', 'year', '2022-01-01', '2022-12-31', 'stated', 7100000, NULL, '人次', '710余人次', 'more_than', 'actual', 'approved', 0, '', '', 1, '2022-12-31', '', NULL, '', '', '2026-11-20 08:00:00', '', NULL, NULL, 1, NULL);
INSERT INTO "Figures" ("Id", "Code", "IndicatorCode", "DistrictCode", "Scope", "PeriodKind", "PeriodStart", "PeriodEnd", "PeriodCertainty", "ValueScaled", "MaxScaled", "Unit", "Printed", "Qualifier", "Kind", "State", "Preferred", "Doubt", "Note", "FromCatalogue", "PeriodLast", "Document", "EnteredAtUtc", "EnteredBy", "Explanation", "KnownFromUtc", "Reason", "Replaces", "ReplacesVersion", "Version", "StagedBy") VALUES (2, 'r1-002', 'spaces', 'zone', '某园区', 'open', NULL, '2023-05-31', 'inferred', 258080000, NULL, '个', '25808个', 'exact', 'actual', 'approved', 1, '来源不一', '见实施意见', 1, '2023-05-31', '', NULL, '', '', '2026-11-20 08:00:00', '', NULL, NULL, 1, NULL);
INSERT INTO "Figures" ("Id", "Code", "IndicatorCode", "DistrictCode", "Scope", "PeriodKind", "PeriodStart", "PeriodEnd", "PeriodCertainty", "ValueScaled", "MaxScaled", "Unit", "Printed", "Qualifier", "Kind", "State", "Preferred", "Doubt", "Note", "FromCatalogue", "PeriodLast", "Document", "EnteredAtUtc", "EnteredBy", "Explanation", "KnownFromUtc", "Reason", "Replaces", "ReplacesVersion", "Version", "StagedBy") VALUES (3, 'r2-001', 'trained', 'zone', '', 'year', '2024-01-01', '2024-12-31', 'stated', 8000000, 9005000, '人次', '800至900.5人次', 'about', 'target', 'approved', 0, '', '', 1, '2024-12-31', '', NULL, '', '', '2026-11-20 08:00:00', '', NULL, NULL, 1, NULL);
INSERT INTO "Figures" ("Id", "Code", "IndicatorCode", "DistrictCode", "Scope", "PeriodKind", "PeriodStart", "PeriodEnd", "PeriodCertainty", "ValueScaled", "MaxScaled", "Unit", "Printed", "Qualifier", "Kind", "State", "Preferred", "Doubt", "Note", "FromCatalogue", "PeriodLast", "Document", "EnteredAtUtc", "EnteredBy", "Explanation", "KnownFromUtc", "Reason", "Replaces", "ReplacesVersion", "Version", "StagedBy") VALUES (4, 'e-0000000001', 'trained', 'zone', '', 'year', '2023-01-01', '2023-12-31', 'stated', 7000000, NULL, '人次', '700人次', 'exact', 'actual', 'submitted', 0, '', '', 0, '2023-12-31', '某〔2023〕1号', '2026-11-20 08:30:15', 'zhang', '已核对', NULL, '更正', 'r1-001', 1, 2, NULL);
INSERT INTO "Figures" ("Id", "Code", "IndicatorCode", "DistrictCode", "Scope", "PeriodKind", "PeriodStart", "PeriodEnd", "PeriodCertainty", "ValueScaled", "MaxScaled", "Unit", "Printed", "Qualifier", "Kind", "State", "Preferred", "Doubt", "Note", "FromCatalogue", "PeriodLast", "Document", "EnteredAtUtc", "EnteredBy", "Explanation", "KnownFromUtc", "Reason", "Replaces", "ReplacesVersion", "Version", "StagedBy") VALUES (5, 'e-0000000002', 'spaces', 'town', '', 'month', '2023-11-01', '2023-11-30', 'stated', -12500, NULL, '个百分点', '-1.25个百分点', 'exact', 'growth', 'returned', 0, '', '', 0, '2023-11-30', '台账', '2026-11-20 08:31:00', 'zhang', '', NULL, '与原文不符', NULL, NULL, 1, NULL);
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
CREATE TABLE "DistrictCoverages" (
    "DistrictCode" TEXT NOT NULL CONSTRAINT "PK_DistrictCoverages" PRIMARY KEY,
    "Figures" INTEGER NOT NULL,
    "Earliest" TEXT NULL,
    "Latest" TEXT NULL,
    CONSTRAINT "FK_DistrictCoverages_Districts_DistrictCode" FOREIGN KEY ("DistrictCode") REFERENCES "Districts" ("Code") ON DELETE CASCADE
);
INSERT INTO "DistrictCoverages" ("DistrictCode", "Figures", "Earliest", "Latest") VALUES ('zone', 3, '2022-12-31', '2024-12-31');
CREATE TABLE "Accounts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Accounts" PRIMARY KEY,
    "FullName" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "Districts" TEXT NOT NULL,
    "CreatedAtUtc" TEXT NOT NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL
, "IsFirst" INTEGER NOT NULL DEFAULT 0, "MustChangePassword" INTEGER NOT NULL DEFAULT 0);
INSERT INTO "Accounts" ("Id", "FullName", "Role", "Districts", "CreatedAtUtc", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount", "IsFirst", "MustChangePassword") VALUES ('a1', '管理员甲', 'administrator', '["city"]', '2026-11-20 08:00:01', 'admin', 'ADMIN', NULL, NULL, 0, 'no hash of a password', 'S1', 'C1', NULL, 0, 0, NULL, 1, 0, 1, 0);
INSERT INTO "Accounts" ("Id", "FullName", "Role", "Districts", "CreatedAtUtc", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount", "IsFirst", "MustChangePassword") VALUES ('a2', '张三', 'clerk', '["zone","town"]', '2026-11-20 08:00:02', 'zhang', 'ZHANG', NULL, NULL, 0, 'no hash of a password', 'S2', 'C2', NULL, 0, 0, '2026-11-20 09:00:00+00:00', 1, 3, 0, 1);
CREATE TABLE "Audit" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Audit" PRIMARY KEY AUTOINCREMENT,
    "AtUtc" TEXT NOT NULL,
    "Account" TEXT NOT NULL,
    "Act" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Detail" TEXT NOT NULL
);
INSERT INTO "Audit" ("Id", "AtUtc", "Account", "Act", "Subject", "Detail") VALUES (1, '2026-11-20 08:30:15', 'zhang', 'submit', 'e-0000000001', '培训人次 某区');
INSERT INTO "Audit" ("Id", "AtUtc", "Account", "Act", "Subject", "Detail") VALUES (2, '2026-11-20 08:40:00', 'admin', 'account', 'zhang', '{"deed":"account_added","role":"clerk","districts":"zone"}');
CREATE TABLE "CheckRules" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CheckRules" PRIMARY KEY AUTOINCREMENT,
    "IndicatorCode" TEXT NULL,
    "Check" TEXT NOT NULL,
    "Grade" TEXT NOT NULL,
    "MinScaled" INTEGER NULL,
    "MaxScaled" INTEGER NULL,
    CONSTRAINT "FK_CheckRules_Indicators_IndicatorCode" FOREIGN KEY ("IndicatorCode") REFERENCES "Indicators" ("Code") ON DELETE CASCADE
);
INSERT INTO "CheckRules" ("Id", "IndicatorCode", "Check", "Grade", "MinScaled", "MaxScaled") VALUES (1, 'trained', 'range', 'explained', 0, 100000000);
CREATE TABLE "Drafts" (
    "Account" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Content" TEXT NOT NULL,
    "SavedAtUtc" TEXT NOT NULL,
    CONSTRAINT "PK_Drafts" PRIMARY KEY ("Account", "Place")
);
INSERT INTO "Drafts" ("Account", "Place", "Content", "SavedAtUtc") VALUES ('zhang', '/entry/figure', '{"Indicator":"trained","District":"zone","Scope":"\u67D0\u56ED\u533A","Period":"2023\u5E741-11\u6708","Value":"4,320\u4F59","Scale":10000,"Qualifier":1,"Kind":2,"Unit":"\u4E2A\u767E\u5206\u70B9","Report":"r1","Document":"\u67D0\u30142023\u30151\u53F7","Note":"\u6CE8","Explanation":"\u8BF4\u660E","Reason":"\u66F4\u6B63","IsEmpty":false}', '2026-11-20 08:29:00');
CREATE TABLE "Plans" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Plans" PRIMARY KEY AUTOINCREMENT,
    "IndicatorCode" TEXT NOT NULL,
    "DistrictCode" TEXT NOT NULL,
    "Frequency" TEXT NOT NULL,
    "DueDays" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    CONSTRAINT "FK_Plans_Districts_DistrictCode" FOREIGN KEY ("DistrictCode") REFERENCES "Districts" ("Code") ON DELETE CASCADE,
    CONSTRAINT "FK_Plans_Indicators_IndicatorCode" FOREIGN KEY ("IndicatorCode") REFERENCES "Indicators" ("Code") ON DELETE CASCADE
);
INSERT INTO "Plans" ("Id", "IndicatorCode", "DistrictCode", "Frequency", "DueDays", "From") VALUES (1, 'trained', 'zone', 'month', 5, '2023-01-01');
CREATE TABLE "Revisions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Revisions" PRIMARY KEY AUTOINCREMENT,
    "FigureCode" TEXT NOT NULL,
    "IndicatorCode" TEXT NOT NULL,
    "DistrictCode" TEXT NOT NULL,
    "Act" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Snapshot" TEXT NOT NULL,
    "KnownFromUtc" TEXT NULL,
    "KnownToUtc" TEXT NULL
, "PeriodLast" TEXT NOT NULL DEFAULT '0001-01-01');
INSERT INTO "Revisions" ("Id", "FigureCode", "IndicatorCode", "DistrictCode", "Act", "By", "AtUtc", "Reason", "Snapshot", "KnownFromUtc", "KnownToUtc", "PeriodLast") VALUES (1, 'e-0000000001', 'trained', 'zone', 'submitted', 'zhang', '2026-11-20 08:30:15', '', '{"Id":7,"Code":"e-0000000001","IndicatorCode":"trained","DistrictCode":"zone","Scope":"","PeriodKind":"year","PeriodStart":"2023-01-01","PeriodEnd":"2023-12-31","PeriodLast":"2023-12-31","PeriodCertainty":"stated","ValueScaled":7000000,"Unit":"人次","Printed":"700人次","Qualifier":"exact","Kind":"actual","State":"submitted","Preferred":false,"Doubt":"","Note":"","FromCatalogue":false,"Document":"某〔2023〕1号","EnteredBy":"zhang","EnteredAtUtc":"2026-11-20T08:30:15Z","Explanation":"","Reason":"","Version":1,"Citations":[]}', '2026-11-20 08:30:15', '2026-11-20 08:40:00', '2023-12-31');
CREATE TABLE "AspNetUserClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AspNetUserClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_AspNetUserClaims_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);
INSERT INTO "AspNetUserClaims" ("Id", "UserId", "ClaimType", "ClaimValue") VALUES (1, 'a1', 'unit', '某局');
CREATE TABLE "AspNetUserLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" TEXT NOT NULL,
    CONSTRAINT "PK_AspNetUserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_AspNetUserLogins_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);
INSERT INTO "AspNetUserLogins" ("LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId") VALUES ('house', 'k1', '统一登录', 'a1');
CREATE TABLE "AspNetUserTokens" (
    "UserId" TEXT NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_AspNetUserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_AspNetUserTokens_Accounts_UserId" FOREIGN KEY ("UserId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);
INSERT INTO "AspNetUserTokens" ("UserId", "LoginProvider", "Name", "Value") VALUES ('a1', 'house', 'n', 'v');
CREATE TABLE "LearnedAliases" (
    "Phrase" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "By" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL,
    CONSTRAINT "PK_LearnedAliases" PRIMARY KEY ("Phrase", "Kind")
);
INSERT INTO "LearnedAliases" ("Phrase", "Kind", "Code", "By", "AtUtc") VALUES ('泊位', 'indicator', 'spaces', 'zhang', '2026-11-20 08:45:00');
CREATE TABLE "ReportTexts" (
    "ReportCode" TEXT NOT NULL CONSTRAINT "PK_ReportTexts" PRIMARY KEY,
    "Text" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    CONSTRAINT "FK_ReportTexts_Reports_ReportCode" FOREIGN KEY ("ReportCode") REFERENCES "Reports" ("Code") ON DELETE CASCADE
);
INSERT INTO "ReportTexts" ("ReportCode", "Text", "Hash") VALUES ('r1', '某区培训710余人次。
共有停车位25808个。', 'AB12');
CREATE TABLE "Briefings" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_Briefings" PRIMARY KEY,
    "Title" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "Template" TEXT NOT NULL,
    "RedHead" INTEGER NOT NULL,
    "LeavesOutUnsure" INTEGER NOT NULL,
    "Date" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "Owner" TEXT NOT NULL,
    "IsShared" INTEGER NOT NULL,
    "CreatedAtUtc" TEXT NOT NULL,
    "ChangedAtUtc" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);
INSERT INTO "Briefings" ("Code", "Title", "Unit", "Template", "RedHead", "LeavesOutUnsure", "Date", "Language", "Owner", "IsShared", "CreatedAtUtc", "ChangedAtUtc", "Version") VALUES ('b1', '某区月度通报', '某局', 'monthly', 1, 0, '2026-11-20', 'chinese', 'admin', 1, '2026-11-20 09:00:00', '2026-11-20 09:10:00', 3);
CREATE TABLE "BriefingItems" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_BriefingItems" PRIMARY KEY AUTOINCREMENT,
    "BriefingCode" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Heading" TEXT NOT NULL,
    "Text" TEXT NULL,
    "District" TEXT NULL,
    "Period" TEXT NULL,
    "Indicator" TEXT NULL,
    "Key" TEXT NULL,
    "Snapshot" TEXT NULL,
    CONSTRAINT "FK_BriefingItems_Briefings_BriefingCode" FOREIGN KEY ("BriefingCode") REFERENCES "Briefings" ("Code") ON DELETE CASCADE
);
INSERT INTO "BriefingItems" ("Id", "BriefingCode", "Position", "Kind", "Heading", "Text", "District", "Period", "Indicator", "Key", "Snapshot") VALUES (1, 'b1', 0, 'cards', '主要数据', NULL, 'zone', '2022', NULL, 'cards', '{"Cards":[{"Label":"培训","Standing":{"Series":{"Indicator":"trained","District":"a","Scope":"","Kind":"actual"},"Period":"YTD2022-06-30","Quantity":{"Value":7.25,"Max":8.25,"Unit":"人次","Printed":"7.25人次","Qualifier":"about"},"Basis":"computed","Figures":[{"Code":"q1","Indicator":"trained","District":"a","Scope":"","Period":"2022Q1","PeriodCertainty":"stated","Quantity":{"Value":3.25,"Unit":"人次","Printed":"3.25人次","Qualifier":"about"},"Kind":"actual","State":"approved","Citations":[],"Doubt":"存疑","Note":"","Preferred":false,"Document":""},{"Code":"q2","Indicator":"trained","District":"a","Scope":"","Period":"2022Q2","PeriodCertainty":"stated","Quantity":{"Value":4,"Max":5,"Unit":"人次","Printed":"4人次","Qualifier":"exact"},"Kind":"actual","State":"approved","Citations":[{"Report":"late","Article":"","Paragraph":1,"Start":0,"Length":1}],"Doubt":"","Note":"","Preferred":false,"Document":""}],"Contesting":[{"Code":"q2b","Indicator":"trained","District":"a","Scope":"","Period":"2022Q2","PeriodCertainty":"stated","Quantity":{"Value":4.5,"Unit":"人次","Printed":"4.5人次","Qualifier":"exact"},"Kind":"actual","State":"approved","Citations":[{"Report":"early","Article":"","Paragraph":1,"Start":0,"Length":1}],"Doubt":"","Note":"","Preferred":false,"Document":""}],"Others":[]},"Comparison":{"Against":"year_on_year","Base":{"Code":"q2","Indicator":"trained","District":"a","Scope":"","Period":"2022Q2","PeriodCertainty":"stated","Quantity":{"Value":4,"Max":5,"Unit":"人次","Printed":"4人次","Qualifier":"exact"},"Kind":"actual","State":"approved","Citations":[{"Report":"late","Article":"","Paragraph":1,"Start":0,"Length":1}],"Doubt":"","Note":"","Preferred":false,"Document":""},"Difference":1,"Percent":2.5,"Verdict":"better"}},{"Label":"半年","Standing":{"Series":{"Indicator":"trained","District":"a","Scope":"","Kind":"actual"},"Period":"2022H1","Quantity":{"Value":7,"Unit":"人次","Printed":"7人次","Qualifier":"exact"},"Basis":"computed","Figures":[{"Code":"s1","Indicator":"trained","District":"a","Scope":"","Period":"2022Q1","PeriodCertainty":"stated","Quantity":{"Value":3,"Unit":"人次","Printed":"3人次","Qualifier":"exact"},"Kind":"actual","State":"approved","Citations":[],"Doubt":"","Note":"","Preferred":false,"Document":""},{"Code":"s2","Indicator":"trained","District":"a","Scope":"","Period":"2022Q2","PeriodCertainty":"stated","Quantity":{"Value":4,"Unit":"人次","Printed":"4人次","Qualifier":"exact"},"Kind":"actual","State":"approved","Citations":[],"Doubt":"","Note":"","Preferred":false,"Document":""}],"Contesting":[],"Others":[]}},{"Label":"停车位","Standing":{"Series":{"Indicator":"parking","District":"a","Scope":"","Kind":"actual"},"Period":"@2022-11-30","Quantity":{"Value":25808,"Unit":"个","Printed":"25,808个","Qualifier":"exact"},"Basis":"reported","Figures":[{"Code":"stock-parking","Indicator":"parking","District":"a","Scope":"","Period":"@2022-11-30","PeriodCertainty":"stated","Quantity":{"Value":25808,"Unit":"个","Printed":"25,808个","Qualifier":"exact"},"Kind":"actual","State":"approved","Citations":[{"Report":"early","Article":"","Paragraph":1,"Start":0,"Length":1}],"Doubt":"存疑","Note":"","Preferred":false,"Document":""}],"Contesting":[],"Others":[]},"Comparison":{"Against":"previous","Base":{"Code":"stock-parking","Indicator":"parking","District":"a","Scope":"","Period":"@2022-11-30","PeriodCertainty":"stated","Quantity":{"Value":25000,"Unit":"个","Printed":"25,000个","Qualifier":"exact"},"Kind":"actual","State":"approved","Citations":[{"Report":"early","Article":"","Paragraph":1,"Start":0,"Length":1}],"Doubt":"","Note":"","Preferred":false,"Document":""},"Difference":808,"Verdict":"neutral"}}]}');
INSERT INTO "BriefingItems" ("Id", "BriefingCode", "Position", "Kind", "Heading", "Text", "District", "Period", "Indicator", "Key", "Snapshot") VALUES (2, 'b1', 1, 'remark', '', '总体平稳。', NULL, NULL, NULL, NULL, NULL);
CREATE TABLE "ReportSentences" (
    "ReportCode" TEXT NOT NULL,
    "Hash" INTEGER NOT NULL,
    CONSTRAINT "PK_ReportSentences" PRIMARY KEY ("Hash", "ReportCode"),
    CONSTRAINT "FK_ReportSentences_Reports_ReportCode" FOREIGN KEY ("ReportCode") REFERENCES "Reports" ("Code") ON DELETE CASCADE
);
INSERT INTO "ReportSentences" ("ReportCode", "Hash") VALUES ('r1', 123456789012);
CREATE TABLE "Sessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Sessions" PRIMARY KEY,
    "AccountId" TEXT NOT NULL,
    "StartedAtUtc" TEXT NOT NULL,
    CONSTRAINT "FK_Sessions_Accounts_AccountId" FOREIGN KEY ("AccountId") REFERENCES "Accounts" ("Id") ON DELETE CASCADE
);
INSERT INTO "Sessions" ("Id", "AccountId", "StartedAtUtc") VALUES ('s1', 'a1', '2026-11-20 08:05:00');
CREATE TABLE "AuditCounts" (
    "HourUtc" TEXT NOT NULL,
    "Act" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Count" INTEGER NOT NULL,
    CONSTRAINT "PK_AuditCounts" PRIMARY KEY ("HourUtc", "Act", "Subject")
);
INSERT INTO "AuditCounts" ("HourUtc", "Act", "Subject", "Count") VALUES ('2026-11-20 08:00:00', 'sign_in_failed', 'zhang', 12);
CREATE TABLE "Settings" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_Settings" PRIMARY KEY,
    "Value" TEXT NOT NULL
);
INSERT INTO "Settings" ("Name", "Value") VALUES ('some-setting', 'yes');
CREATE TABLE "ReportSayings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReportSayings" PRIMARY KEY AUTOINCREMENT,
    "ReportCode" TEXT NOT NULL,
    "Paragraph" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    CONSTRAINT "FK_ReportSayings_Reports_ReportCode" FOREIGN KEY ("ReportCode") REFERENCES "Reports" ("Code") ON DELETE CASCADE
);
INSERT INTO "ReportSayings" ("Id", "ReportCode", "Paragraph", "Text") VALUES (1, 'r1', 1, '某区培训710余人次。');
CREATE TABLE "SayingBigrams" (
    "Bigram" INTEGER NOT NULL,
    "SayingId" INTEGER NOT NULL,
    CONSTRAINT "PK_SayingBigrams" PRIMARY KEY ("Bigram", "SayingId"),
    CONSTRAINT "FK_SayingBigrams_ReportSayings_SayingId" FOREIGN KEY ("SayingId") REFERENCES "ReportSayings" ("Id") ON DELETE CASCADE
);
INSERT INTO "SayingBigrams" ("Bigram", "SayingId") VALUES (1374389534, 1);
CREATE TABLE "Papers" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_Papers" PRIMARY KEY,
    "Account" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL,
    "ReportCode" TEXT NULL,
    CONSTRAINT "FK_Papers_Reports_ReportCode" FOREIGN KEY ("ReportCode") REFERENCES "Reports" ("Code") ON DELETE CASCADE
);
INSERT INTO "Papers" ("Code", "Account", "AtUtc", "ReportCode") VALUES ('p1', 'zhang', '2026-11-20 09:30:00', 'r1');
CREATE TABLE "PaperPages" (
    "PaperCode" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Width" INTEGER NOT NULL,
    "Height" INTEGER NOT NULL,
    "Picture" BLOB NOT NULL,
    "Words" TEXT NOT NULL,
    CONSTRAINT "PK_PaperPages" PRIMARY KEY ("PaperCode", "Number"),
    CONSTRAINT "FK_PaperPages_Papers_PaperCode" FOREIGN KEY ("PaperCode") REFERENCES "Papers" ("Code") ON DELETE CASCADE
);
INSERT INTO "PaperPages" ("PaperCode", "Number", "Width", "Height", "Picture", "Words") VALUES ('p1', 1, 100, 140, 'no picture', '[]');
CREATE TABLE "Views" (
    "Code" TEXT NOT NULL CONSTRAINT "PK_Views" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Owner" TEXT NOT NULL,
    "IsPublished" INTEGER NOT NULL,
    "ChangedAtUtc" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);
INSERT INTO "Views" ("Code", "Name", "Owner", "IsPublished", "ChangedAtUtc", "Version") VALUES ('v1', '停车一览', 'admin', 1, '2026-11-20 10:00:00', 2);
CREATE TABLE "ViewItems" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ViewItems" PRIMARY KEY AUTOINCREMENT,
    "ViewCode" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "Heading" TEXT NOT NULL,
    "District" TEXT NULL,
    "Period" TEXT NULL,
    "Indicator" TEXT NULL,
    "Key" TEXT NOT NULL,
    CONSTRAINT "FK_ViewItems_Views_ViewCode" FOREIGN KEY ("ViewCode") REFERENCES "Views" ("Code") ON DELETE CASCADE
);
INSERT INTO "ViewItems" ("Id", "ViewCode", "Position", "Heading", "District", "Period", "Indicator", "Key") VALUES (1, 'v1', 0, '停车位', 'zone', '2023', 'spaces', 'standing');
CREATE TABLE "DistrictGroups" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DistrictGroups" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "DistrictCodes" TEXT NOT NULL
);
INSERT INTO "DistrictGroups" ("Id", "Name", "DistrictCodes") VALUES (1, '城区', '["zone","town"]');
CREATE TABLE "Remarks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Remarks" PRIMARY KEY AUTOINCREMENT,
    "IndicatorCode" TEXT NOT NULL,
    "DistrictCode" TEXT NULL,
    "Day" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "BreaksComparison" INTEGER NOT NULL,
    "By" TEXT NOT NULL,
    "AtUtc" TEXT NOT NULL,
    CONSTRAINT "FK_Remarks_Districts_DistrictCode" FOREIGN KEY ("DistrictCode") REFERENCES "Districts" ("Code") ON DELETE CASCADE,
    CONSTRAINT "FK_Remarks_Indicators_IndicatorCode" FOREIGN KEY ("IndicatorCode") REFERENCES "Indicators" ("Code") ON DELETE CASCADE
);
INSERT INTO "Remarks" ("Id", "IndicatorCode", "DistrictCode", "Day", "Text", "BreaksComparison", "By", "AtUtc") VALUES (1, 'trained', 'zone', '2023-07-01', '统计口径调整', 1, 'admin', '2026-11-20 10:10:00');
CREATE TABLE "Maps" (
    "Within" TEXT NOT NULL CONSTRAINT "PK_Maps" PRIMARY KEY,
    "Approval" TEXT NOT NULL,
    "Width" INTEGER NOT NULL,
    "Height" INTEGER NOT NULL,
    CONSTRAINT "FK_Maps_Districts_Within" FOREIGN KEY ("Within") REFERENCES "Districts" ("Code") ON DELETE CASCADE
);
INSERT INTO "Maps" ("Within", "Approval", "Width", "Height") VALUES ('city', 'GS(2023)0号', 1000, 500);
CREATE TABLE "MapShapes" (
    "Within" TEXT NOT NULL,
    "DistrictCode" TEXT NOT NULL,
    "Path" TEXT NOT NULL,
    "NameX" INTEGER NOT NULL,
    "NameY" INTEGER NOT NULL,
    CONSTRAINT "PK_MapShapes" PRIMARY KEY ("Within", "DistrictCode"),
    CONSTRAINT "FK_MapShapes_Districts_DistrictCode" FOREIGN KEY ("DistrictCode") REFERENCES "Districts" ("Code") ON DELETE CASCADE,
    CONSTRAINT "FK_MapShapes_Maps_Within" FOREIGN KEY ("Within") REFERENCES "Maps" ("Within") ON DELETE CASCADE
);
INSERT INTO "MapShapes" ("Within", "DistrictCode", "Path", "NameX", "NameY") VALUES ('city', 'zone', 'M0 0l500 0 0 500z', 250, 200);
CREATE TABLE "KeptAnswers" (
    "Account" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "Sent" TEXT NOT NULL,
    "Answer" BLOB NOT NULL,
    "AtUtc" TEXT NOT NULL,
    CONSTRAINT "PK_KeptAnswers" PRIMARY KEY ("Account", "Key")
);
INSERT INTO "KeptAnswers" ("Account", "Key", "Sent", "Answer", "AtUtc") VALUES ('api:oa', 'k1', '00', '{}', '2026-11-20 10:30:00');
CREATE TABLE "SystemTokens" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SystemTokens" PRIMARY KEY AUTOINCREMENT,
    "System" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "Districts" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    "Start" TEXT NOT NULL,
    "MadeBy" TEXT NOT NULL,
    "MadeAtUtc" TEXT NOT NULL,
    "EndsAtUtc" TEXT NULL,
    "LastUsedAtUtc" TEXT NULL
);
INSERT INTO "SystemTokens" ("Id", "System", "Role", "Districts", "Hash", "Start", "MadeBy", "MadeAtUtc", "EndsAtUtc", "LastUsedAtUtc") VALUES (1, 'oa', 'clerk', '["zone"]', '00', 'zjzb_0000', 'admin', '2026-11-20 10:20:00', NULL, NULL);
CREATE TABLE "Webhooks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Webhooks" PRIMARY KEY AUTOINCREMENT,
    "Address" TEXT NOT NULL,
    "ProtectedSecret" TEXT NOT NULL,
    "MadeBy" TEXT NOT NULL,
    "MadeAtUtc" TEXT NOT NULL
);
INSERT INTO "Webhooks" ("Id", "Address", "ProtectedSecret", "MadeBy", "MadeAtUtc") VALUES (1, 'https://oa.example/in', 'x', 'admin', '2026-11-20 10:20:00');
CREATE TABLE "Deliveries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Deliveries" PRIMARY KEY AUTOINCREMENT,
    "WebhookId" INTEGER NOT NULL,
    "Message" TEXT NOT NULL,
    "Body" TEXT NOT NULL,
    "MadeAtUtc" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "NextAtUtc" TEXT NULL,
    "Outcome" TEXT NULL,
    "Status" INTEGER NULL,
    CONSTRAINT "FK_Deliveries_Webhooks_WebhookId" FOREIGN KEY ("WebhookId") REFERENCES "Webhooks" ("Id") ON DELETE CASCADE
);
INSERT INTO "Deliveries" ("Id", "WebhookId", "Message", "Body", "MadeAtUtc", "Attempts", "NextAtUtc", "Outcome", "Status") VALUES (1, 1, 'm1', '{}', '2026-11-20 10:40:00', 1, '2026-11-20 10:41:00', 'refused', 500);
DELETE FROM sqlite_sequence;
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('AspNetUserClaims', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('Audit', 2);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('BriefingItems', 2);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('CatalogueLoads', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('CheckRules', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('Citations', 3);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('Deliveries', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('DistrictGroups', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('Figures', 5);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('Plans', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('Remarks', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('ReportSayings', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('Revisions', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('SystemTokens', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('ViewItems', 1);
INSERT INTO "sqlite_sequence" ("name", "seq") VALUES ('Webhooks', 1);
CREATE INDEX "IX_Citations_FigureId" ON "Citations" ("FigureId");
CREATE INDEX "IX_Citations_ReportCode_Start" ON "Citations" ("ReportCode", "Start");
CREATE INDEX "IX_Districts_ParentCode" ON "Districts" ("ParentCode");
CREATE UNIQUE INDEX "IX_Figures_Code" ON "Figures" ("Code");
CREATE INDEX "IX_Indicators_WholeCode" ON "Indicators" ("WholeCode");
CREATE INDEX "IX_Figures_DistrictCode_PeriodLast" ON "Figures" ("DistrictCode", "PeriodLast");
CREATE INDEX "IX_Figures_IndicatorCode_DistrictCode_PeriodLast" ON "Figures" ("IndicatorCode", "DistrictCode", "PeriodLast");
CREATE INDEX "IX_Figures_State" ON "Figures" ("State") WHERE "State" <> 'approved';
CREATE INDEX "EmailIndex" ON "Accounts" ("NormalizedEmail");
CREATE UNIQUE INDEX "UserNameIndex" ON "Accounts" ("NormalizedUserName");
CREATE INDEX "IX_AspNetUserClaims_UserId" ON "AspNetUserClaims" ("UserId");
CREATE INDEX "IX_AspNetUserLogins_UserId" ON "AspNetUserLogins" ("UserId");
CREATE INDEX "IX_Audit_Account" ON "Audit" ("Account");
CREATE UNIQUE INDEX "IX_CheckRules_IndicatorCode_Check" ON "CheckRules" ("IndicatorCode", "Check");
CREATE UNIQUE INDEX "IX_Plans_DistrictCode_IndicatorCode" ON "Plans" ("DistrictCode", "IndicatorCode");
CREATE INDEX "IX_Plans_IndicatorCode" ON "Plans" ("IndicatorCode");
CREATE INDEX "IX_Revisions_FigureCode" ON "Revisions" ("FigureCode");
CREATE INDEX "IX_Revisions_KnownToUtc" ON "Revisions" ("KnownToUtc");
CREATE TRIGGER Audit_NoUpdate BEFORE UPDATE ON Audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER Audit_NoDelete BEFORE DELETE ON Audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE UNIQUE INDEX "IX_ReportTexts_Hash" ON "ReportTexts" ("Hash");
CREATE INDEX "IX_BriefingItems_BriefingCode" ON "BriefingItems" ("BriefingCode");
CREATE INDEX "IX_Briefings_Owner_ChangedAtUtc" ON "Briefings" ("Owner", "ChangedAtUtc");
CREATE INDEX "IX_ReportSentences_ReportCode" ON "ReportSentences" ("ReportCode");
CREATE UNIQUE INDEX "IX_Accounts_IsFirst" ON "Accounts" ("IsFirst") WHERE "IsFirst";
CREATE INDEX "IX_Sessions_AccountId" ON "Sessions" ("AccountId");
CREATE INDEX "IX_Figures_StagedBy" ON "Figures" ("StagedBy") WHERE "StagedBy" IS NOT NULL;
CREATE INDEX "IX_Indicators_CompletesCode" ON "Indicators" ("CompletesCode");
CREATE INDEX "IX_Revisions_DistrictCode_KnownToUtc" ON "Revisions" ("DistrictCode", "KnownToUtc");
CREATE INDEX "IX_Revisions_IndicatorCode_KnownToUtc" ON "Revisions" ("IndicatorCode", "KnownToUtc");
CREATE INDEX "IX_Figures_FromCatalogue" ON "Figures" ("Code") WHERE "FromCatalogue";
CREATE INDEX "IX_Figures_Scope" ON "Figures" ("Scope") WHERE "Scope" <> '';
CREATE INDEX "IX_Figures_ValueScaled_PeriodLast" ON "Figures" ("ValueScaled", "PeriodLast");
CREATE INDEX "IX_ReportSayings_ReportCode" ON "ReportSayings" ("ReportCode");
CREATE INDEX "IX_SayingBigrams_SayingId" ON "SayingBigrams" ("SayingId");
CREATE UNIQUE INDEX "IX_Papers_ReportCode" ON "Papers" ("ReportCode");
CREATE INDEX "IX_ViewItems_ViewCode" ON "ViewItems" ("ViewCode");
CREATE INDEX "IX_Views_Owner_ChangedAtUtc" ON "Views" ("Owner", "ChangedAtUtc");
CREATE UNIQUE INDEX "IX_DistrictGroups_Name" ON "DistrictGroups" ("Name");
CREATE INDEX "IX_Remarks_DistrictCode" ON "Remarks" ("DistrictCode");
CREATE INDEX "IX_Remarks_IndicatorCode" ON "Remarks" ("IndicatorCode");
CREATE INDEX "IX_MapShapes_DistrictCode" ON "MapShapes" ("DistrictCode");
CREATE INDEX "IX_Deliveries_NextAtUtc" ON "Deliveries" ("NextAtUtc");
CREATE INDEX "IX_Deliveries_WebhookId" ON "Deliveries" ("WebhookId");
CREATE INDEX "IX_KeptAnswers_AtUtc" ON "KeptAnswers" ("AtUtc");
CREATE UNIQUE INDEX "IX_SystemTokens_Hash" ON "SystemTokens" ("Hash");
