using System.Globalization;
using Dashboard.Storage;

namespace Dashboard.Administration.Upkeep;

/// <summary>Where backups gather, when they are made and how many are kept.</summary>
/// <param name="Folder"><c>Backup:Folder</c>; null where no backups are made by themselves.</param>
/// <param name="At"><c>Backup:At</c>, the time of day on the server, half past two by default.</param>
/// <param name="Keep"><c>Backup:Keep</c>, how many are kept, fourteen by default.</param>
internal sealed record BackupSettings(string? Folder, TimeOnly At, int Keep)
{
    private const int Fortnight = 14;
    private static readonly TimeOnly Night = new(2, 30);

    /// <summary>Reads them; a relative folder lies beside the app's content.</summary>
    /// <exception cref="DatabaseRefusedException">A setting says nothing that can be understood.</exception>
    public static BackupSettings Read(IConfiguration configuration, string content) =>
        new(
            FolderOf(configuration, content),
            ReadAt(configuration["Backup:At"]),
            ReadKeep(configuration["Backup:Keep"])
        );

    /// <summary>The folder alone, however the rest is set.</summary>
    public static string? FolderOf(IConfiguration configuration, string content) =>
        configuration["Backup:Folder"] is { } folder && !string.IsNullOrWhiteSpace(folder)
            ? Path.GetFullPath(folder, content)
            : null;

    private static TimeOnly ReadAt(string? text) =>
        string.IsNullOrEmpty(text) ? Night
        : TimeOnly.TryParseExact(
            text,
            "H:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var at
        )
            ? at
        : throw new DatabaseRefusedException(
            new Problem("设置 Backup:At 的“{0}”不是时刻，应如 02:30", text)
        );

    private static int ReadKeep(string? text) =>
        string.IsNullOrEmpty(text) ? Fortnight
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var keep)
        && keep > 0
            ? keep
        : throw new DatabaseRefusedException(
            new Problem("设置 Backup:Keep 的“{0}”不是份数，应为大于零的整数", text)
        );
}
