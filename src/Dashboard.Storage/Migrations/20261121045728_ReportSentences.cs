using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ReportSentences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReportSentences",
                columns: table => new
                {
                    ReportCode = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportSentences", x => new { x.Hash, x.ReportCode });
                    table.ForeignKey(
                        name: "FK_ReportSentences_Reports_ReportCode",
                        column: x => x.ReportCode,
                        principalTable: "Reports",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_ReportSentences_ReportCode",
                table: "ReportSentences",
                column: "ReportCode"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "ReportSentences");
        }
    }
}
