namespace Dashboard.Reading;

/// <summary>What is known about a text before it is read.</summary>
public sealed record ReadingRequest
{
    /// <summary>The day the report is from; 今年 and 去年 are counted from it. Null: the latest full date in the text is taken.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The district the report is about, taken where the text names no place.</summary>
    public District? District { get; init; }

    /// <summary>The name of the place the report is about, where the catalogue has no district for it.</summary>
    public string? Place { get; init; }

    /// <summary>Whether a program recognised the text in pictures: no value of it is sure.</summary>
    public bool IsScanned { get; init; }

    /// <summary>Whether ages of persons (57岁) are wanted. They are not, as a rule.</summary>
    public bool IncludesAges { get; init; }
}
