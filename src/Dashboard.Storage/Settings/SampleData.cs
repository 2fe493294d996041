using Microsoft.EntityFrameworkCore;

namespace Dashboard.Storage.Settings;

/// <summary>Whether the database holds an invented city (示例数据) rather than a real one. Said once, when it is made, and never changed.</summary>
/// <param name="factory">Gives the context.</param>
public sealed class SampleData(IDbContextFactory<DashboardContext> factory)
{
    private const string Name = "sample-data";
    private bool? _isSample;

    /// <summary>Whether all of it is invented.</summary>
    public async ValueTask<bool> IsAsync(CancellationToken cancellation)
    {
        if (_isSample is { } known)
        {
            return known;
        }

        await using var db = await factory.CreateDbContextAsync(cancellation);
        var isSample = await db.Settings.AnyAsync(row => row.Name == Name, cancellation);
        _isSample = isSample;
        return isSample;
    }

    /// <summary>Says so of a database that holds nothing yet; it is true once the caller's transaction is.</summary>
    public void Declare(DashboardContext db)
    {
        db.Settings.Add(new SettingRow { Name = Name, Value = "yes" });
        _isSample = null;
    }
}
