using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Papers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Papers",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReportCode = table.Column<string>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Papers", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Papers_Reports_ReportCode",
                        column: x => x.ReportCode,
                        principalTable: "Reports",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PaperPages",
                columns: table => new
                {
                    PaperCode = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Width = table.Column<int>(type: "INTEGER", nullable: false),
                    Height = table.Column<int>(type: "INTEGER", nullable: false),
                    Picture = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperPages", x => new { x.PaperCode, x.Number });
                    table.ForeignKey(
                        name: "FK_PaperPages_Papers_PaperCode",
                        column: x => x.PaperCode,
                        principalTable: "Papers",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Papers_ReportCode",
                table: "Papers",
                column: "ReportCode",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "PaperPages");

            migrationBuilder.DropTable(name: "Papers");
        }
    }
}
