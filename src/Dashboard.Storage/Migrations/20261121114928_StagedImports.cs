using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Storage.Migrations
{
    /// <inheritdoc />
    public partial class StagedImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "StagedBy",
                table: "Figures",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "AuditCounts",
                columns: table => new
                {
                    HourUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Count = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_AuditCounts",
                        x => new
                        {
                            x.HourUtc,
                            x.Act,
                            x.Subject,
                        }
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_StagedBy",
                table: "Figures",
                column: "StagedBy",
                filter: "\"StagedBy\" IS NOT NULL"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "AuditCounts");

            migrationBuilder.DropIndex(name: "IX_Figures_StagedBy", table: "Figures");

            migrationBuilder.DropColumn(name: "StagedBy", table: "Figures");
        }
    }
}
