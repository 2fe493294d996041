using Dashboard.Storage.Accounts;
using Dashboard.Storage.Figures;
using Dashboard.Storage.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Dashboard.Storage.Catalogues;

/// <summary>
/// Brings the files of <c>data/</c> into the database, all or nothing. A folder that has not changed since the last
/// load is left alone; one that has adds what is new and renews what came from it. What people entered is never touched.
/// </summary>
/// <param name="factory">Gives the context.</param>
/// <param name="deeds">Makes it one deed.</param>
/// <param name="log">Says what was loaded.</param>
public sealed partial class CatalogueLoad(
    IDbContextFactory<DashboardContext> factory,
    Deeds deeds,
    ILogger<CatalogueLoad> log
)
{
    private const int Piece = 500;

    /// <summary>Loads <paramref name="folder"/> where it has changed.</summary>
    /// <exception cref="CatalogueException">Something is wrong with the files; nothing was loaded.</exception>
    public async Task RunAsync(string folder, CancellationToken cancellation)
    {
        var files = CatalogueFiles.Read(folder);
        await using var db = await factory.CreateDbContextAsync(cancellation);

        // Asked again in the deed: another instance may have loaded it meanwhile.
        if (
            await IsLoadedAsync(db, files, cancellation)
            || !await deeds.RunOrThrowAsync(
                Actor.System,
                RevisionAct.Loaded,
                async deed =>
                {
                    var isNew = !await IsLoadedAsync(deed.Db, files, cancellation);
                    if (isNew)
                    {
                        await LoadAsync(deed, files, cancellation);
                    }

                    return isNew;
                },
                cancellation
            )
        )
        {
            LogUnchanged(folder);
            return;
        }

        LogLoaded(
            files.Figures.Count,
            files.Catalogue.Indicators.Count,
            files.Catalogue.Districts.All.Count,
            folder
        );
    }

    private static async Task<bool> IsLoadedAsync(
        DashboardContext db,
        CatalogueFiles files,
        CancellationToken cancellation
    )
    {
        var last = await db
            .CatalogueLoads.OrderByDescending(load => load.Id)
            .FirstOrDefaultAsync(cancellation);
        return last?.Hash == files.Hash;
    }

    private static async Task LoadAsync(
        Deed deed,
        CatalogueFiles files,
        CancellationToken cancellation
    )
    {
        var db = deed.Db;
        await Upsert(
            db,
            db.Districts,
            files.Catalogue.Districts.All.Select(Row),
            row => row.Code,
            row => row.IsEdited,
            cancellation
        );
        await Upsert(
            db,
            db.Indicators,
            files.Catalogue.Indicators.Select(Row),
            row => row.Code,
            row => row.IsEdited,
            cancellation
        );
        await Upsert(
            db,
            db.Reports,
            files.Catalogue.Reports.Select(Row),
            row => row.Code,
            _ => false,
            cancellation
        );
        await SaveAsync(deed, cancellation);
        await RemoveFigures(deed, files.Figures, cancellation);
        foreach (var piece in files.Figures.Chunk(Piece))
        {
            await LoadFigures(deed, piece, cancellation);
        }

        await RemoveVanished(db, files.Catalogue, cancellation);
        deed.Done(new CatalogueLoadRow { Hash = files.Hash, LoadedAtUtc = deed.AtUtc });
    }

    private static async Task Upsert<T>(
        DashboardContext db,
        DbSet<T> set,
        IEnumerable<T> rows,
        Func<T, string> code,
        Func<T, bool> edited,
        CancellationToken cancellation
    )
        where T : class
    {
        var known = (await set.AsTracking().ToListAsync(cancellation)).ToDictionary(code);
        foreach (var row in rows)
        {
            if (known.TryGetValue(code(row), out var old))
            {
                if (!edited(old))
                {
                    db.Entry(old).CurrentValues.SetValues(row);
                }
            }
            else
            {
                set.Add(row);
            }
        }
    }

    // Figures that no longer stand in the files. Only codes are read of those that stay, so a large database costs no memory.
    private static async Task RemoveFigures(
        Deed deed,
        IReadOnlyList<Figure> figures,
        CancellationToken cancellation
    )
    {
        var named = figures.Select(figure => figure.Code).ToHashSet();
        var loaded = await deed
            .Db.Figures.Where(row => row.FromCatalogue)
            .Select(row => row.Code)
            .ToListAsync(cancellation);
        foreach (var piece in loaded.Where(code => !named.Contains(code)).Chunk(Piece))
        {
            deed.Db.Figures.RemoveRange(
                await deed
                    .Db.Figures.Include(row => row.Citations)
                    .Where(row => piece.Contains(row.Code))
                    .ToListAsync(cancellation)
            );
            await SaveAsync(deed, cancellation);
        }
    }

    // A figure that people have revised is theirs; one that is as it was loaded keeps the day from which it counts.
    private static async Task LoadFigures(
        Deed deed,
        Figure[] figures,
        CancellationToken cancellation
    )
    {
        var codes = figures.Select(figure => figure.Code).ToArray();
        var known = await deed
            .Db.Figures.Include(row => row.Citations)
            .Where(row => codes.Contains(row.Code))
            .ToDictionaryAsync(row => row.Code, cancellation);
        foreach (var figure in figures)
        {
            var renewed = figure.ToRow();
            if (!known.TryGetValue(figure.Code, out var row))
            {
                renewed.FromCatalogue = true;
                deed.Db.Figures.Add(renewed);
            }
            else if (row.FromCatalogue && !row.Says(renewed))
            {
                row.Take(renewed);
                row.Preferred = renewed.Preferred;
            }
        }

        await SaveAsync(deed, cancellation);
    }

    private static async Task SaveAsync(Deed deed, CancellationToken cancellation)
    {
        await deed.Db.SaveChangesAsync(cancellation);
        deed.Db.ChangeTracker.Clear();
    }

    // What vanished from data/ goes, unless people made or changed it or something still refers to it.
    private static async Task RemoveVanished(
        DashboardContext db,
        Catalogue catalogue,
        CancellationToken cancellation
    )
    {
        var indicators = catalogue.Indicators.Select(one => one.Code).ToHashSet();
        var districts = catalogue.Districts.All.Select(one => one.Code).ToHashSet();
        db.Indicators.RemoveRange(
            (
                await db
                    .Indicators.Where(row =>
                        !row.IsEdited
                        && !db.Figures.Any(figure => figure.IndicatorCode == row.Code)
                        && !db.Indicators.Any(other =>
                            other.WholeCode == row.Code || other.CompletesCode == row.Code
                        )
                    )
                    .ToListAsync(cancellation)
            ).Where(row => !indicators.Contains(row.Code))
        );
        db.Districts.RemoveRange(
            (
                await db
                    .Districts.Where(row =>
                        !row.IsEdited
                        && !db.Figures.Any(figure => figure.DistrictCode == row.Code)
                        && !db.Districts.Any(below => below.ParentCode == row.Code)
                    )
                    .ToListAsync(cancellation)
            ).Where(row => !districts.Contains(row.Code))
        );
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>A district as it is kept when it comes with a catalogue.</summary>
    public static DistrictRow Row(District district) =>
        new()
        {
            Code = district.Code,
            Name = district.Name,
            EnglishName = district.EnglishName,
            Level = district.Level,
            ParentCode = district.Parent,
            Aliases = [.. district.Aliases],
            Note = district.Note,
        };

    /// <summary>An indicator as it is kept when it comes with a catalogue, at its place in it.</summary>
    public static IndicatorRow Row(Indicator indicator, int position) =>
        new()
        {
            Code = indicator.Code,
            Position = position,
            Name = indicator.Name,
            EnglishName = indicator.EnglishName,
            Category = indicator.Category,
            Unit = indicator.Unit,
            Nature = indicator.Nature,
            Direction = indicator.Direction,
            OverDistricts = indicator.OverDistricts,
            WholeCode = indicator.Whole,
            Aliases = [.. indicator.Aliases],
            Definition = indicator.Definition,
            Tier = indicator.Tier,
            CompletesCode = indicator.Completes,
            AheadBy = indicator.AheadBy,
            BehindBy = indicator.BehindBy,
            Pace = indicator.Pace,
        };

    /// <summary>A report as it is kept when it comes with a catalogue.</summary>
    public static ReportRow Row(Report report) =>
        new()
        {
            Code = report.Code,
            Title = report.Title,
            Publisher = report.Publisher,
            Date = report.Date,
            DateCertainty = report.DateCertainty,
            Office = report.Office,
            File = report.File,
            Note = report.Note,
        };

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Loaded {Figures} figures, {Indicators} indicators and {Districts} districts from {Folder}"
    )]
    private partial void LogLoaded(int figures, int indicators, int districts, string folder);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Nothing has changed in {Folder} since it was last loaded"
    )]
    private partial void LogUnchanged(string folder);
}
