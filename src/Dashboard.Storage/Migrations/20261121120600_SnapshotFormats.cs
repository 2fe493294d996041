using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Storage.Migrations
{
    /// <inheritdoc />
    public partial class SnapshotFormats : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "PeriodLast",
                table: "Revisions",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1)
            );

            // The texts stay as they are: without a number they are of format 1 (FigureSnapshot). Only what is asked of them in SQL comes out.
            migrationBuilder.Sql(
                """
                UPDATE Revisions SET PeriodLast = json_extract(Snapshot, '$.PeriodLast')
                WHERE json_valid(Snapshot) AND json_extract(Snapshot, '$.PeriodLast') IS NOT NULL
                """
            );

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_DistrictCode_KnownToUtc",
                table: "Revisions",
                columns: new[] { "DistrictCode", "KnownToUtc" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_IndicatorCode_KnownToUtc",
                table: "Revisions",
                columns: new[] { "IndicatorCode", "KnownToUtc" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_FromCatalogue",
                table: "Figures",
                column: "Code",
                filter: "\"FromCatalogue\""
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Revisions_DistrictCode_KnownToUtc",
                table: "Revisions"
            );

            migrationBuilder.DropIndex(
                name: "IX_Revisions_IndicatorCode_KnownToUtc",
                table: "Revisions"
            );

            migrationBuilder.DropIndex(name: "IX_Figures_FromCatalogue", table: "Figures");

            migrationBuilder.DropColumn(name: "PeriodLast", table: "Revisions");
        }
    }
}
