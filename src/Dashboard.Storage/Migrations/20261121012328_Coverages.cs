using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Coverages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Figures_DistrictCode_PeriodEnd", table: "Figures");

            migrationBuilder.DropIndex(
                name: "IX_Figures_IndicatorCode_DistrictCode_PeriodEnd",
                table: "Figures"
            );

            migrationBuilder.AddColumn<DateOnly>(
                name: "PeriodLast",
                table: "Figures",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1)
            );

            migrationBuilder.CreateTable(
                name: "DistrictCoverages",
                columns: table => new
                {
                    DistrictCode = table.Column<string>(type: "TEXT", nullable: false),
                    Figures = table.Column<int>(type: "INTEGER", nullable: false),
                    Earliest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Latest = table.Column<DateOnly>(type: "TEXT", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DistrictCoverages", x => x.DistrictCode);
                    table.ForeignKey(
                        name: "FK_DistrictCoverages_Districts_DistrictCode",
                        column: x => x.DistrictCode,
                        principalTable: "Districts",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_DistrictCode_PeriodLast",
                table: "Figures",
                columns: new[] { "DistrictCode", "PeriodLast" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_IndicatorCode_DistrictCode_PeriodLast",
                table: "Figures",
                columns: new[] { "IndicatorCode", "DistrictCode", "PeriodLast" }
            );

            migrationBuilder.Sql(
                "UPDATE Figures SET PeriodLast = COALESCE(PeriodEnd, '9999-12-31')"
            );
            migrationBuilder.Sql(
                "INSERT INTO DistrictCoverages SELECT DistrictCode, COUNT(*), MIN(PeriodEnd), MAX(PeriodEnd) FROM Figures WHERE State = 'approved' GROUP BY DistrictCode"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "DistrictCoverages");

            migrationBuilder.DropIndex(
                name: "IX_Figures_DistrictCode_PeriodLast",
                table: "Figures"
            );

            migrationBuilder.DropIndex(
                name: "IX_Figures_IndicatorCode_DistrictCode_PeriodLast",
                table: "Figures"
            );

            migrationBuilder.DropColumn(name: "PeriodLast", table: "Figures");

            migrationBuilder.CreateIndex(
                name: "IX_Figures_DistrictCode_PeriodEnd",
                table: "Figures",
                columns: new[] { "DistrictCode", "PeriodEnd" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_IndicatorCode_DistrictCode_PeriodEnd",
                table: "Figures",
                columns: new[] { "IndicatorCode", "DistrictCode", "PeriodEnd" }
            );
        }
    }
}
