using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ReportTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "LearnedAliases",
                columns: table => new
                {
                    Phrase = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LearnedAliases", x => new { x.Phrase, x.Kind });
                }
            );

            migrationBuilder.CreateTable(
                name: "ReportTexts",
                columns: table => new
                {
                    ReportCode = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportTexts", x => x.ReportCode);
                    table.ForeignKey(
                        name: "FK_ReportTexts_Reports_ReportCode",
                        column: x => x.ReportCode,
                        principalTable: "Reports",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_ReportTexts_Hash",
                table: "ReportTexts",
                column: "Hash",
                unique: true
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "LearnedAliases");

            migrationBuilder.DropTable(name: "ReportTexts");
        }
    }
}
