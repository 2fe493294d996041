using System.Globalization;
using System.Text;

namespace Dashboard.Shared;

/// <summary>A day as people type it: 2023-06-15, 2023/6/15, 2023年6月15日, 20230615.</summary>
internal static class TypedDay
{
    private static readonly string[] _forms =
    [
        "yyyy-M-d",
        "yyyy/M/d",
        "yyyy.M.d",
        "yyyy年M月d日",
        "yyyyMMdd",
    ];

    /// <summary>The day, or null where it is none.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(
            (text ?? "").Normalize(NormalizationForm.FormKC).Trim(),
            _forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
