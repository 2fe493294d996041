using Dashboard.Documents.Import;

namespace Dashboard.Documents.Paper;

/// <summary>The sentences by which a paper is refused.</summary>
internal static class PaperRefusal
{
    /// <summary>What a program printed, where it ended well.</summary>
    /// <exception cref="SheetRefusedException">It did not.</exception>
    public static string Passed(ProgramAnswer answer, string name) =>
        answer.End switch
        {
            ProgramEnd.Well => answer.Output,
            ProgramEnd.TooLate => throw Late(name),
            ProgramEnd.TooMuch => throw TooMuch(),
            _ => throw Broken(name),
        };

    public static SheetRefusedException TooMuch() => new("全文超过{0}字，请分成几篇", "200,000");

    public static SheetRefusedException Late(string name) =>
        new("“{0}”读得太久，没有读完，请分成几份", name);

    public static SheetRefusedException Broken(string name) =>
        new("“{0}”不是能打开的PDF或图片", name);
}
