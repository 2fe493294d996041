using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Dashboard.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FullName = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Role = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    Districts = table.Column<string[]>(type: "text[]", nullable: false),
                    MustChangePassword = table.Column<bool>(type: "boolean", nullable: false),
                    IsFirst = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    UserName = table.Column<string>(
                        type: "text",
                        maxLength: 256,
                        nullable: true,
                        collation: "C"
                    ),
                    NormalizedUserName = table.Column<string>(
                        type: "text",
                        maxLength: 256,
                        nullable: true,
                        collation: "C"
                    ),
                    Email = table.Column<string>(
                        type: "text",
                        maxLength: 256,
                        nullable: true,
                        collation: "C"
                    ),
                    NormalizedEmail = table.Column<string>(
                        type: "text",
                        maxLength: 256,
                        nullable: true,
                        collation: "C"
                    ),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(
                        type: "text",
                        nullable: true,
                        collation: "C"
                    ),
                    SecurityStamp = table.Column<string>(
                        type: "text",
                        nullable: true,
                        collation: "C"
                    ),
                    ConcurrencyStamp = table.Column<string>(
                        type: "text",
                        nullable: true,
                        collation: "C"
                    ),
                    PhoneNumber = table.Column<string>(
                        type: "text",
                        nullable: true,
                        collation: "C"
                    ),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Audit",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    AtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    Account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Act = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    Subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Detail = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "AuditCounts",
                columns: table => new
                {
                    HourUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    Act = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    Subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Count = table.Column<long>(type: "bigint", nullable: false),
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

            migrationBuilder.CreateTable(
                name: "Briefings",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Template = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    RedHead = table.Column<bool>(type: "boolean", nullable: false),
                    LeavesOutUnsure = table.Column<bool>(type: "boolean", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Language = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    Owner = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsShared = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    ChangedAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Briefings", x => x.Code);
                }
            );

            migrationBuilder.CreateTable(
                name: "CatalogueLoads",
                columns: table => new
                {
                    Id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LoadedAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CatalogueLoads", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "DistrictGroups",
                columns: table => new
                {
                    Id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    Name = table.Column<string>(
                        type: "text",
                        maxLength: 40,
                        nullable: false,
                        collation: "C"
                    ),
                    DistrictCodes = table.Column<List<string>>(type: "text[]", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DistrictGroups", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Districts",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    EnglishName = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Level = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    ParentCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Aliases = table.Column<List<string>>(type: "text[]", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsEdited = table.Column<bool>(type: "boolean", nullable: false),
                    IsRetired = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Districts", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Districts_Districts_ParentCode",
                        column: x => x.ParentCode,
                        principalTable: "Districts",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Place = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Content = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SavedAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => new { x.Account, x.Place });
                }
            );

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    EnglishName = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Category = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Nature = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    Direction = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    OverDistricts = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    WholeCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Aliases = table.Column<List<string>>(type: "text[]", nullable: false),
                    Definition = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Tier = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    CompletesCode = table.Column<string>(
                        type: "text",
                        nullable: true,
                        collation: "C"
                    ),
                    AheadBy = table.Column<decimal>(type: "numeric", nullable: true),
                    BehindBy = table.Column<decimal>(type: "numeric", nullable: true),
                    Pace = table.Column<string>(
                        type: "text",
                        maxLength: 100,
                        nullable: false,
                        collation: "C"
                    ),
                    IsEdited = table.Column<bool>(type: "boolean", nullable: false),
                    IsRetired = table.Column<bool>(type: "boolean", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Indicators_Indicators_CompletesCode",
                        column: x => x.CompletesCode,
                        principalTable: "Indicators",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Indicators_Indicators_WholeCode",
                        column: x => x.WholeCode,
                        principalTable: "Indicators",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "KeptAnswers",
                columns: table => new
                {
                    Account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sent = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Answer = table.Column<byte[]>(type: "bytea", nullable: false),
                    AtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeptAnswers", x => new { x.Account, x.Key });
                }
            );

            migrationBuilder.CreateTable(
                name: "LearnedAliases",
                columns: table => new
                {
                    Phrase = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    By = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LearnedAliases", x => new { x.Phrase, x.Kind });
                }
            );

            migrationBuilder.CreateTable(
                name: "Reports",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Publisher = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    DateCertainty = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    Office = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    File = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Note = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Code);
                }
            );

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    FigureCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    IndicatorCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    DistrictCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Act = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    By = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    Reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PeriodLast = table.Column<DateOnly>(type: "date", nullable: false),
                    Snapshot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    KnownFromUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    KnownToUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Settings",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Value = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Settings", x => x.Name);
                }
            );

            migrationBuilder.CreateTable(
                name: "SystemTokens",
                columns: table => new
                {
                    Id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    System = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Role = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    Districts = table.Column<string[]>(type: "text[]", nullable: false),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Start = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MadeBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MadeAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    EndsAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    LastUsedAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SystemTokens", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "Views",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Owner = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IsPublished = table.Column<bool>(type: "boolean", nullable: false),
                    ChangedAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    Version = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Views", x => x.Code);
                }
            );

            migrationBuilder.CreateTable(
                name: "Webhooks",
                columns: table => new
                {
                    Id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    Address = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ProtectedSecret = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    MadeBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MadeAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Webhooks", x => x.Id);
                }
            );

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    UserId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ClaimType = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ClaimValue = table.Column<string>(type: "text", nullable: true, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    ProviderKey = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    ProviderDisplayName = table.Column<string>(
                        type: "text",
                        nullable: true,
                        collation: "C"
                    ),
                    UserId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_AspNetUserLogins",
                        x => new { x.LoginProvider, x.ProviderKey }
                    );
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    LoginProvider = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Value = table.Column<string>(type: "text", nullable: true, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "PK_AspNetUserTokens",
                        x => new
                        {
                            x.UserId,
                            x.LoginProvider,
                            x.Name,
                        }
                    );
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AccountId = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    StartedAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sessions_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "BriefingItems",
                columns: table => new
                {
                    Id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    BriefingCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    Heading = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    District = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Period = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Indicator = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Key = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Snapshot = table.Column<string>(type: "text", nullable: true, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BriefingItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BriefingItems_Briefings_BriefingCode",
                        column: x => x.BriefingCode,
                        principalTable: "Briefings",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "DistrictCoverages",
                columns: table => new
                {
                    DistrictCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Figures = table.Column<int>(type: "integer", nullable: false),
                    Earliest = table.Column<DateOnly>(type: "date", nullable: true),
                    Latest = table.Column<DateOnly>(type: "date", nullable: true),
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

            migrationBuilder.CreateTable(
                name: "Maps",
                columns: table => new
                {
                    Within = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Approval = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Width = table.Column<int>(type: "integer", nullable: false),
                    Height = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Maps", x => x.Within);
                    table.ForeignKey(
                        name: "FK_Maps_Districts_Within",
                        column: x => x.Within,
                        principalTable: "Districts",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "CheckRules",
                columns: table => new
                {
                    Id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    IndicatorCode = table.Column<string>(
                        type: "text",
                        nullable: true,
                        collation: "C"
                    ),
                    Check = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    Grade = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    MinScaled = table.Column<long>(type: "bigint", nullable: true),
                    MaxScaled = table.Column<long>(type: "bigint", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CheckRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CheckRules_Indicators_IndicatorCode",
                        column: x => x.IndicatorCode,
                        principalTable: "Indicators",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Figures",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    IndicatorCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    DistrictCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Scope = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    PeriodKind = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    PeriodStart = table.Column<DateOnly>(type: "date", nullable: true),
                    PeriodEnd = table.Column<DateOnly>(type: "date", nullable: true),
                    PeriodLast = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodCertainty = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    ValueScaled = table.Column<long>(type: "bigint", nullable: false),
                    MaxScaled = table.Column<long>(type: "bigint", nullable: true),
                    Unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Printed = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Qualifier = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    Kind = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    State = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    Preferred = table.Column<bool>(type: "boolean", nullable: false),
                    Doubt = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Note = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FromCatalogue = table.Column<bool>(type: "boolean", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    EnteredBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    EnteredAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    Explanation = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Replaces = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ReplacesVersion = table.Column<int>(type: "integer", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    KnownFromUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    StagedBy = table.Column<string>(type: "text", nullable: true, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Figures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Figures_Districts_DistrictCode",
                        column: x => x.DistrictCode,
                        principalTable: "Districts",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_Figures_Indicators_IndicatorCode",
                        column: x => x.IndicatorCode,
                        principalTable: "Indicators",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    Id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    IndicatorCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    DistrictCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Frequency = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: false,
                        collation: "C"
                    ),
                    DueDays = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Plans_Districts_DistrictCode",
                        column: x => x.DistrictCode,
                        principalTable: "Districts",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_Plans_Indicators_IndicatorCode",
                        column: x => x.IndicatorCode,
                        principalTable: "Indicators",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Remarks",
                columns: table => new
                {
                    Id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    IndicatorCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    DistrictCode = table.Column<string>(
                        type: "text",
                        nullable: true,
                        collation: "C"
                    ),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Text = table.Column<string>(
                        type: "text",
                        maxLength: 200,
                        nullable: false,
                        collation: "C"
                    ),
                    BreaksComparison = table.Column<bool>(type: "boolean", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Remarks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Remarks_Districts_DistrictCode",
                        column: x => x.DistrictCode,
                        principalTable: "Districts",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_Remarks_Indicators_IndicatorCode",
                        column: x => x.IndicatorCode,
                        principalTable: "Indicators",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Papers",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Account = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    AtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    ReportCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
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
                name: "ReportSayings",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    ReportCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Paragraph = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
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
                name: "ReportSentences",
                columns: table => new
                {
                    ReportCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Hash = table.Column<long>(type: "bigint", nullable: false),
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

            migrationBuilder.CreateTable(
                name: "ReportTexts",
                columns: table => new
                {
                    ReportCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
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

            migrationBuilder.CreateTable(
                name: "ViewItems",
                columns: table => new
                {
                    Id = table
                        .Column<int>(type: "integer", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    ViewCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Heading = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    District = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Period = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Indicator = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ViewItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ViewItems_Views_ViewCode",
                        column: x => x.ViewCode,
                        principalTable: "Views",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Deliveries",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    WebhookId = table.Column<int>(type: "integer", nullable: false),
                    Message = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Body = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MadeAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: false
                    ),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    NextAtUtc = table.Column<DateTime>(
                        type: "timestamp with time zone",
                        nullable: true
                    ),
                    Outcome = table.Column<string>(
                        type: "text",
                        maxLength: 20,
                        nullable: true,
                        collation: "C"
                    ),
                    Status = table.Column<int>(type: "integer", nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deliveries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deliveries_Webhooks_WebhookId",
                        column: x => x.WebhookId,
                        principalTable: "Webhooks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MapShapes",
                columns: table => new
                {
                    Within = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DistrictCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameX = table.Column<int>(type: "integer", nullable: false),
                    NameY = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MapShapes", x => new { x.Within, x.DistrictCode });
                    table.ForeignKey(
                        name: "FK_MapShapes_Districts_DistrictCode",
                        column: x => x.DistrictCode,
                        principalTable: "Districts",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_MapShapes_Maps_Within",
                        column: x => x.Within,
                        principalTable: "Maps",
                        principalColumn: "Within",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Citations",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "bigint", nullable: false)
                        .Annotation(
                            "Npgsql:ValueGenerationStrategy",
                            NpgsqlValueGenerationStrategy.IdentityByDefaultColumn
                        ),
                    FigureId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    ReportCode = table.Column<string>(
                        type: "text",
                        nullable: false,
                        collation: "C"
                    ),
                    Article = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Paragraph = table.Column<int>(type: "integer", nullable: false),
                    Start = table.Column<int>(type: "integer", nullable: false),
                    Length = table.Column<int>(type: "integer", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Citations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Citations_Figures_FigureId",
                        column: x => x.FigureId,
                        principalTable: "Figures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_Citations_Reports_ReportCode",
                        column: x => x.ReportCode,
                        principalTable: "Reports",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "PaperPages",
                columns: table => new
                {
                    PaperCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Width = table.Column<int>(type: "integer", nullable: false),
                    Height = table.Column<int>(type: "integer", nullable: false),
                    Picture = table.Column<byte[]>(type: "bytea", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false, collation: "C"),
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

            migrationBuilder.CreateTable(
                name: "SayingBigrams",
                columns: table => new
                {
                    Bigram = table.Column<int>(type: "integer", nullable: false),
                    SayingId = table.Column<long>(type: "bigint", nullable: false),
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
                name: "EmailIndex",
                table: "Accounts",
                column: "NormalizedEmail"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_IsFirst",
                table: "Accounts",
                column: "IsFirst",
                unique: true,
                filter: "\"IsFirst\""
            );

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Account",
                table: "Audit",
                column: "Account"
            );

            migrationBuilder.CreateIndex(
                name: "IX_BriefingItems_BriefingCode",
                table: "BriefingItems",
                column: "BriefingCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Briefings_Owner_ChangedAtUtc",
                table: "Briefings",
                columns: new[] { "Owner", "ChangedAtUtc" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_CheckRules_IndicatorCode_Check",
                table: "CheckRules",
                columns: new[] { "IndicatorCode", "Check" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Citations_FigureId",
                table: "Citations",
                column: "FigureId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Citations_ReportCode_Start",
                table: "Citations",
                columns: new[] { "ReportCode", "Start" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_NextAtUtc",
                table: "Deliveries",
                column: "NextAtUtc"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Deliveries_WebhookId",
                table: "Deliveries",
                column: "WebhookId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_DistrictGroups_Name",
                table: "DistrictGroups",
                column: "Name",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Districts_ParentCode",
                table: "Districts",
                column: "ParentCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_Code",
                table: "Figures",
                column: "Code",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_DistrictCode_PeriodLast",
                table: "Figures",
                columns: new[] { "DistrictCode", "PeriodLast" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_FromCatalogue",
                table: "Figures",
                column: "Code",
                filter: "\"FromCatalogue\""
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_IndicatorCode_DistrictCode_PeriodLast",
                table: "Figures",
                columns: new[] { "IndicatorCode", "DistrictCode", "PeriodLast" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_Scope",
                table: "Figures",
                column: "Scope",
                filter: "\"Scope\" <> ''"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_StagedBy",
                table: "Figures",
                column: "StagedBy",
                filter: "\"StagedBy\" IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_State",
                table: "Figures",
                column: "State",
                filter: "\"State\" <> 'approved'"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Figures_ValueScaled_PeriodLast",
                table: "Figures",
                columns: new[] { "ValueScaled", "PeriodLast" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_CompletesCode",
                table: "Indicators",
                column: "CompletesCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_WholeCode",
                table: "Indicators",
                column: "WholeCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_KeptAnswers_AtUtc",
                table: "KeptAnswers",
                column: "AtUtc"
            );

            migrationBuilder.CreateIndex(
                name: "IX_MapShapes_DistrictCode",
                table: "MapShapes",
                column: "DistrictCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Papers_ReportCode",
                table: "Papers",
                column: "ReportCode",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Plans_DistrictCode_IndicatorCode",
                table: "Plans",
                columns: new[] { "DistrictCode", "IndicatorCode" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Plans_IndicatorCode",
                table: "Plans",
                column: "IndicatorCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Remarks_DistrictCode",
                table: "Remarks",
                column: "DistrictCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Remarks_IndicatorCode",
                table: "Remarks",
                column: "IndicatorCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_ReportSayings_ReportCode",
                table: "ReportSayings",
                column: "ReportCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_ReportSentences_ReportCode",
                table: "ReportSentences",
                column: "ReportCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_ReportTexts_Hash",
                table: "ReportTexts",
                column: "Hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_DistrictCode_KnownToUtc",
                table: "Revisions",
                columns: new[] { "DistrictCode", "KnownToUtc" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_FigureCode",
                table: "Revisions",
                column: "FigureCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_IndicatorCode_KnownToUtc",
                table: "Revisions",
                columns: new[] { "IndicatorCode", "KnownToUtc" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_KnownToUtc",
                table: "Revisions",
                column: "KnownToUtc"
            );

            migrationBuilder.CreateIndex(
                name: "IX_SayingBigrams_SayingId",
                table: "SayingBigrams",
                column: "SayingId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_AccountId",
                table: "Sessions",
                column: "AccountId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_SystemTokens_Hash",
                table: "SystemTokens",
                column: "Hash",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_ViewItems_ViewCode",
                table: "ViewItems",
                column: "ViewCode"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Views_Owner_ChangedAtUtc",
                table: "Views",
                columns: new[] { "Owner", "ChangedAtUtc" }
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "AspNetUserClaims");

            migrationBuilder.DropTable(name: "AspNetUserLogins");

            migrationBuilder.DropTable(name: "AspNetUserTokens");

            migrationBuilder.DropTable(name: "Audit");

            migrationBuilder.DropTable(name: "AuditCounts");

            migrationBuilder.DropTable(name: "BriefingItems");

            migrationBuilder.DropTable(name: "CatalogueLoads");

            migrationBuilder.DropTable(name: "CheckRules");

            migrationBuilder.DropTable(name: "Citations");

            migrationBuilder.DropTable(name: "Deliveries");

            migrationBuilder.DropTable(name: "DistrictCoverages");

            migrationBuilder.DropTable(name: "DistrictGroups");

            migrationBuilder.DropTable(name: "Drafts");

            migrationBuilder.DropTable(name: "KeptAnswers");

            migrationBuilder.DropTable(name: "LearnedAliases");

            migrationBuilder.DropTable(name: "MapShapes");

            migrationBuilder.DropTable(name: "PaperPages");

            migrationBuilder.DropTable(name: "Plans");

            migrationBuilder.DropTable(name: "Remarks");

            migrationBuilder.DropTable(name: "ReportSentences");

            migrationBuilder.DropTable(name: "ReportTexts");

            migrationBuilder.DropTable(name: "Revisions");

            migrationBuilder.DropTable(name: "SayingBigrams");

            migrationBuilder.DropTable(name: "Sessions");

            migrationBuilder.DropTable(name: "Settings");

            migrationBuilder.DropTable(name: "SystemTokens");

            migrationBuilder.DropTable(name: "ViewItems");

            migrationBuilder.DropTable(name: "Briefings");

            migrationBuilder.DropTable(name: "Figures");

            migrationBuilder.DropTable(name: "Webhooks");

            migrationBuilder.DropTable(name: "Maps");

            migrationBuilder.DropTable(name: "Papers");

            migrationBuilder.DropTable(name: "ReportSayings");

            migrationBuilder.DropTable(name: "Accounts");

            migrationBuilder.DropTable(name: "Views");

            migrationBuilder.DropTable(name: "Indicators");

            migrationBuilder.DropTable(name: "Districts");

            migrationBuilder.DropTable(name: "Reports");
        }
    }
}
