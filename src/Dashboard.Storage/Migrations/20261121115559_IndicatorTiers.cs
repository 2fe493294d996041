using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Dashboard.Storage.Migrations
{
    /// <inheritdoc />
    public partial class IndicatorTiers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<decimal>(
                name: "AheadBy",
                table: "Indicators",
                type: "TEXT",
                nullable: true
            );

            migrationBuilder.AddColumn<decimal>(
                name: "BehindBy",
                table: "Indicators",
                type: "TEXT",
                nullable: true
            );

            // Written out, since the ready-made steps would copy the whole table outside a transaction.
            migrationBuilder.Sql(
                "ALTER TABLE \"Indicators\" ADD COLUMN \"CompletesCode\" TEXT NULL CONSTRAINT \"FK_Indicators_Indicators_CompletesCode\" REFERENCES \"Indicators\" (\"Code\") ON DELETE RESTRICT"
            );

            migrationBuilder.AddColumn<string>(
                name: "Pace",
                table: "Indicators",
                type: "TEXT",
                maxLength: 100,
                nullable: false,
                defaultValue: "even"
            );

            migrationBuilder.AddColumn<string>(
                name: "Tier",
                table: "Indicators",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "regular"
            );

            // What was marked as a headline before stays one, also where an administrator marked it.
            migrationBuilder.Sql("UPDATE Indicators SET Tier = 'headline' WHERE Headline = 1");

            migrationBuilder.Sql("ALTER TABLE \"Indicators\" DROP COLUMN \"Headline\"");

            migrationBuilder.CreateTable(
                name: "Settings",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settings", x => x.Name);
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_CompletesCode",
                table: "Indicators",
                column: "CompletesCode"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Indicators_Indicators_CompletesCode",
                table: "Indicators"
            );

            migrationBuilder.DropTable(name: "Settings");

            migrationBuilder.DropIndex(name: "IX_Indicators_CompletesCode", table: "Indicators");

            migrationBuilder.AddColumn<bool>(
                name: "Headline",
                table: "Indicators",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.Sql("UPDATE Indicators SET Headline = 1 WHERE Tier = 'headline'");

            migrationBuilder.DropColumn(name: "AheadBy", table: "Indicators");

            migrationBuilder.DropColumn(name: "BehindBy", table: "Indicators");

            migrationBuilder.DropColumn(name: "CompletesCode", table: "Indicators");

            migrationBuilder.DropColumn(name: "Pace", table: "Indicators");

            migrationBuilder.DropColumn(name: "Tier", table: "Indicators");
        }
    }
}
