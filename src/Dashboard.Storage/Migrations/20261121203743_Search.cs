using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ReportSayings",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReportCode = table.Column<string>(type: "TEXT", nullable: false),
                    Paragraph = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportSayings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportSayings_Reports_ReportCode",
                        column: x => x.ReportCode,
                        principalTable: "Reports",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "SayingBigrams",
                columns: table => new
                {
                    Bigram = table.Column<int>(type: "INTEGER", nullable: false),
                    SayingId = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SayingBigrams", x => new { x.Bigram, x.SayingId });
                    table.ForeignKey(
                        name: "FK_SayingBigrams_ReportSayings_SayingId",
                        column: x => x.SayingId,
                        principalTable: "ReportSayings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_Scope",
                table: "Figures",
                column: "Scope",
                filter: "\"Scope\" <> ''"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_ValueScaled_PeriodLast",
                table: "Figures",
                columns: new[] { "ValueScaled", "PeriodLast" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_ReportSayings_ReportCode",
                table: "ReportSayings",
                column: "ReportCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_SayingBigrams_SayingId",
                table: "SayingBigrams",
                column: "SayingId"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "SayingBigrams");

            migrationBuilder.DropTable(name: "ReportSayings");

            migrationBuilder.DropIndex(name: "IX_Figures_Scope", table: "Figures");

            migrationBuilder.DropIndex(name: "IX_Figures_ValueScaled_PeriodLast", table: "Figures");
        }
    }
}
