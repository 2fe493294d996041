namespace Dashboard.Api;

/// <summary>The names of what stands in a line, for programs, and the columns of the template that people know them by.</summary>
internal static class EntryFields
{
    public const string Value = "value";
    public const string Explanation = "explanation";

    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["indicator"] = "指标",
        ["district"] = "区划",
        ["period"] = "期间",
        [Value] = "数值",
        ["unit"] = "单位",
        ["kind"] = "性质",
        ["scope"] = "范围",
        ["source"] = "来源",
        ["note"] = "备注",
        [Explanation] = "说明",
    };

    private static readonly Dictionary<string, string> Names = Columns.ToDictionary(
        pair => pair.Value,
        pair => pair.Key,
        StringComparer.Ordinal
    );

    /// <summary>The column of a name; null where no field is called so.</summary>
    public static string? Column(string name) => Columns.GetValueOrDefault(name);

    /// <summary>The name of a column.</summary>
    public static string Name(string column) => Names[column];
}
