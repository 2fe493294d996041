namespace Dashboard.Tests.Architecture;

/// <summary>A folder of a project: what it is for, and which folders above it in the list its code may name.</summary>
internal sealed record Room(string Name, string For, params IReadOnlyList<string> Knows);

/// <summary>
/// The folders of each project, in the order in which they stand on one another: each knows only what is listed before
/// it, so there is no circle. A new folder, and a new arrow, is a line here and in src/docs/architecture.md.
/// </summary>
internal static class Rooms
{
    public static IReadOnlyDictionary<string, IReadOnlyList<Room>> Of { get; } =
        new Dictionary<string, IReadOnlyList<Room>>(StringComparer.Ordinal)
        {
            ["Dashboard.Figures"] =
            [
                new(
                    "Periods",
                    "A stretch or point of time as reports give it, its code and its words."
                ),
                new("Quantities", "A number with unit and qualifier, exact and as it was printed."),
                new(
                    "Catalogues",
                    "Districts, indicators, reports and the figures that belong to them.",
                    "Periods",
                    "Quantities"
                ),
                new(
                    "Plans",
                    "What is due, how often, and whether it came in time.",
                    "Periods",
                    "Catalogues"
                ),
                new(
                    "Rules",
                    "How figures stand together: which one counts, what adds up, what is compared.",
                    "Periods",
                    "Quantities",
                    "Catalogues"
                ),
                new(
                    "Checks",
                    "What may be wrong with a figure, and how gravely it is taken.",
                    "Periods",
                    "Quantities",
                    "Catalogues",
                    "Rules"
                ),
                new(
                    "Charts",
                    "What a chart says, whatever draws it.",
                    "Periods",
                    "Catalogues",
                    "Rules"
                ),
                new(
                    "Progress",
                    "A target and what was reached of it.",
                    "Periods",
                    "Quantities",
                    "Catalogues",
                    "Rules"
                ),
            ],
            ["Dashboard.Reading"] =
            [
                new("Characters", "Letters, digits and marks of a Chinese text."),
                new(
                    "Lexicons",
                    "The word lists that lie beside the code, read and checked at load.",
                    "Characters"
                ),
                new("Numbers", "Numbers in figures and in words.", "Characters", "Lexicons"),
                new(
                    "Sentences",
                    "Where a sentence and its parts begin and end.",
                    "Characters",
                    "Numbers"
                ),
                new(
                    "Texts",
                    "A report as paragraphs with its date and place.",
                    "Characters",
                    "Lexicons",
                    "Numbers"
                ),
                new(
                    "Periods",
                    "Times in a text, and the period that each means.",
                    "Characters",
                    "Lexicons",
                    "Numbers",
                    "Sentences",
                    "Texts"
                ),
                new(
                    "Places",
                    "Districts in a text.",
                    "Characters",
                    "Lexicons",
                    "Numbers",
                    "Sentences",
                    "Texts"
                ),
                new(
                    "Quantities",
                    "Numbers with their units and what is said of them.",
                    "Characters",
                    "Lexicons",
                    "Numbers"
                ),
                new(
                    "Metrics",
                    "Which indicator a number is of.",
                    "Characters",
                    "Lexicons",
                    "Numbers",
                    "Sentences",
                    "Quantities"
                ),
                new(
                    "Kinds",
                    "Whether it is an actual, a target, a growth or a rate.",
                    "Characters",
                    "Lexicons",
                    "Numbers",
                    "Sentences",
                    "Periods",
                    "Quantities"
                ),
                new(
                    "Exclusions",
                    "Numbers that are no figures.",
                    "Characters",
                    "Lexicons",
                    "Numbers"
                ),
                new(
                    "Tables",
                    "Figures in tables of a report.",
                    "Characters",
                    "Lexicons",
                    "Numbers",
                    "Texts",
                    "Periods",
                    "Places",
                    "Quantities"
                ),
                new(
                    "Confidences",
                    "How sure the reading is of each field.",
                    "Lexicons",
                    "Numbers",
                    "Sentences",
                    "Periods",
                    "Places",
                    "Quantities",
                    "Metrics"
                ),
                new(
                    "Doubts",
                    "What a scanner may have misread, with what is likely meant.",
                    "Characters",
                    "Texts",
                    "Places",
                    "Metrics",
                    "Confidences"
                ),
                new("Sheaves", "What several reports say of the same.", "Periods", "Metrics"),
                new(
                    "Questions",
                    "A question in words, taken apart; a number in any spelling.",
                    "Characters",
                    "Lexicons",
                    "Numbers",
                    "Periods"
                ),
            ],
            ["Dashboard.Storage"] =
            [
                new("Migrations", "How the tables of an older version become those of this one."),
                new("Accounts", "Who may do what, and the tables of accounts and sessions."),
                new("Settings", "What is true of the database as a whole."),
                new(
                    "Tables",
                    "The tables that several rooms share, each beside its configuration."
                ),
                new(
                    "Sqlite",
                    "What is SQLite’s own: a file’s checks, insertion, its library.",
                    "Tables"
                ),
                new(
                    "Server",
                    "What is PostgreSQL’s own: one writer, COPY, faults, shared keys, what no migration says.",
                    "Tables"
                ),
                new("Copying", "A whole database into another one, compared.", "Tables", "Server"),
                new("Audit", "Who did what, when, kept for ever.", "Accounts"),
                new(
                    "Backups",
                    "Copies of the whole database, made while people work, and put back.",
                    "Accounts",
                    "Server",
                    "Audit"
                ),
                new("Figures", "Figures asked for, mapped, and their history.", "Tables"),
                new(
                    "Work",
                    "The one way to change what counts: a deed with its history and its line in the audit log, told to all instances.",
                    "Accounts",
                    "Tables",
                    "Audit",
                    "Figures"
                ),
                new(
                    "Catalogues",
                    "Districts, indicators and reports, loaded from data/ and changed by hand.",
                    "Accounts",
                    "Tables",
                    "Audit",
                    "Figures",
                    "Work"
                ),
                new(
                    "Connections",
                    "Other systems: their tokens, what they were answered, and what they are told.",
                    "Accounts",
                    "Tables",
                    "Audit",
                    "Figures",
                    "Work",
                    "Catalogues"
                ),
                new(
                    "Entry",
                    "Figures that people enter: checks, drafts, submission.",
                    "Accounts",
                    "Sqlite",
                    "Server",
                    "Tables",
                    "Audit",
                    "Figures",
                    "Work",
                    "Catalogues",
                    "Connections"
                ),
                new(
                    "Plans",
                    "What is due and what came.",
                    "Accounts",
                    "Tables",
                    "Audit",
                    "Work",
                    "Catalogues"
                ),
                new(
                    "Remarks",
                    "What must be known of an indicator from a day on.",
                    "Accounts",
                    "Tables",
                    "Audit",
                    "Work",
                    "Catalogues"
                ),
                new(
                    "Maps",
                    "Maps of districts that an administrator brought.",
                    "Accounts",
                    "Tables",
                    "Audit",
                    "Work"
                ),
                new(
                    "Search",
                    "Figures by their value, sentences of reports by pairs of letters.",
                    "Tables",
                    "Figures"
                ),
                new(
                    "Reports",
                    "Texts of reports, recognised again, and what was read from them.",
                    "Accounts",
                    "Tables",
                    "Audit",
                    "Work",
                    "Entry",
                    "Search"
                ),
                new(
                    "Review",
                    "What waits, and the decision on it.",
                    "Accounts",
                    "Tables",
                    "Audit",
                    "Figures",
                    "Work",
                    "Catalogues",
                    "Connections",
                    "Entry"
                ),
                new(
                    "Briefings",
                    "Saved briefings and the parts that were taken into them.",
                    "Accounts"
                ),
                new(
                    "Views",
                    "Views that people keep: a name and an order of parts, no numbers.",
                    "Accounts",
                    "Audit",
                    "Work",
                    "Briefings"
                ),
            ],
            ["Dashboard.Documents"] =
            [
                new("Sentences", "Sentences with numbers, worded once for page and document."),
                new("Briefings", "What a briefing is made of.", "Sentences"),
                new(
                    "Sources",
                    "Which figures a briefing uses, and where they come from.",
                    "Briefings"
                ),
                new(
                    "Layout",
                    "Where the parts of a chart lie; it knows neither SVG nor Office.",
                    "Sentences"
                ),
                new("Import", "Files that people bring, opened with care."),
                new(
                    "Maps",
                    "Areas of districts from a GeoJSON file: measured, matched, drawn small.",
                    "Import"
                ),
                new("Paper", "Scans, pictures and PDF, read by programs beside us.", "Import"),
                new(
                    "Export",
                    "Files that people take away: Word, slides, workbook, SVG, CSV.",
                    "Sentences",
                    "Briefings",
                    "Sources",
                    "Layout"
                ),
            ],
            ["Dashboard"] =
            [
                new("Wording", "The words of the interface in both languages."),
                new(
                    "Access",
                    "Who sits before the page or sends a token, and what they may do.",
                    "Wording"
                ),
                new("Shared", "What several features show or ask alike.", "Wording", "Access"),
                new(
                    "Serving",
                    "How pages are served: kept, limited, told when they changed, and what is said when they fail.",
                    "Wording",
                    "Access",
                    "Shared"
                ),
                new(
                    "Charts",
                    "A chart on a page: drawn, as a table, in another form, as a file.",
                    "Wording",
                    "Access",
                    "Shared"
                ),
                new(
                    "Boards",
                    "Cards and tables that Overview and the indicators’ pages are made of.",
                    "Wording",
                    "Shared",
                    "Serving",
                    "Charts"
                ),
                new(
                    "Administration",
                    "Accounts, audit log, catalogues, plans and rules.",
                    "Wording",
                    "Access",
                    "Shared",
                    "Serving"
                ),
                new("Demo", "An invented city to try everything on.", "Administration"),
                new(
                    "Due",
                    "What is due and what is late.",
                    "Wording",
                    "Access",
                    "Shared",
                    "Serving"
                ),
                new(
                    "Entry",
                    "Entering figures: form, grid, import.",
                    "Wording",
                    "Access",
                    "Shared",
                    "Serving",
                    "Due"
                ),
                new(
                    "Api",
                    "Figures for programs, and from them.",
                    "Wording",
                    "Access",
                    "Shared",
                    "Serving",
                    "Entry"
                ),
                new(
                    "Reports",
                    "Reports, the source of a figure, and reading a new report.",
                    "Wording",
                    "Access",
                    "Shared",
                    "Serving",
                    "Entry"
                ),
                new(
                    "Review",
                    "Deciding on what waits, and a figure’s own page.",
                    "Wording",
                    "Access",
                    "Shared",
                    "Serving",
                    "Reports"
                ),
                new(
                    "Explore",
                    "An indicator’s page.",
                    "Wording",
                    "Access",
                    "Shared",
                    "Serving",
                    "Charts",
                    "Boards"
                ),
                new(
                    "Comparing",
                    "Any indicators, districts and periods side by side, and their places in an order.",
                    "Wording",
                    "Shared",
                    "Serving",
                    "Charts",
                    "Boards"
                ),
                new(
                    "Maps",
                    "Districts on a map, shaded by how they stand.",
                    "Wording",
                    "Access",
                    "Shared",
                    "Serving",
                    "Boards",
                    "Comparing"
                ),
                new(
                    "Searching",
                    "What a few words find, and what a question is answered.",
                    "Wording",
                    "Shared",
                    "Serving",
                    "Charts",
                    "Boards",
                    "Explore",
                    "Comparing"
                ),
                new(
                    "Overview",
                    "The first page of a district.",
                    "Wording",
                    "Access",
                    "Shared",
                    "Serving",
                    "Charts",
                    "Boards"
                ),
                new(
                    "Briefings",
                    "Putting a briefing together and taking it away.",
                    "Wording",
                    "Access",
                    "Shared",
                    "Serving",
                    "Charts",
                    "Boards",
                    "Explore",
                    "Comparing",
                    "Overview"
                ),
                new(
                    "Views",
                    "Saved charts, tables and numbers with today’s figures, on a page and on a wall.",
                    "Wording",
                    "Access",
                    "Shared",
                    "Serving",
                    "Charts",
                    "Boards",
                    "Explore",
                    "Comparing",
                    "Overview",
                    "Briefings"
                ),
                new(
                    "Embedding",
                    "One chart in a frame on another site.",
                    "Wording",
                    "Shared",
                    "Serving",
                    "Charts",
                    "Explore",
                    "Overview",
                    "Comparing"
                ),
                new(
                    "Shell",
                    "What surrounds everything: start, command line, layout, safety.",
                    "Wording",
                    "Access",
                    "Shared",
                    "Serving",
                    "Administration",
                    "Demo",
                    "Reports",
                    "Briefings"
                ),
            ],
        };
}
