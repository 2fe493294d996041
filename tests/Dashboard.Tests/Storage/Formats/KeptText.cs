namespace Dashboard.Tests.Storage.Formats;

/// <summary>Texts as each version of us kept them. A file here is never changed: a new format gets files of its own.</summary>
internal static class KeptText
{
    private static readonly string Folder = Path.Combine(
        Data.ProjectFolder.Root,
        "tests/Dashboard.Tests/Storage/Formats/Texts"
    );

    public static string Read(string name) =>
        File.ReadAllText(Path.Combine(Folder, name + ".json")).TrimEnd('\n');

    public static TheoryData<string> Named(string beginning) =>
        [
            .. Directory
                .GetFiles(Folder, beginning + "-*.json")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];
}
