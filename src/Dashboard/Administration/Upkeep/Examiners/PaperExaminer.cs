using Dashboard.Documents.Paper;
using Dashboard.Storage;

namespace Dashboard.Administration.Upkeep.Examiners;

/// <summary>Whether the programs are there that read PDF and pictures.</summary>
internal sealed class PaperExaminer(PaperTools paper) : IExaminer
{
    private const string Reading = "读 PDF 和图片";

    public Task<IReadOnlyList<Examined>> ExamineAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<Examined>>([
            paper.ReadsScannedPdf
                ? new(Reading, Condition.Well, new Problem("所需的程序都在"))
                : new(
                    Reading,
                    Condition.Attention,
                    new Problem(
                        "缺少程序，读报道只能用文字：Debian 上装 poppler-utils poppler-data tesseract-ocr tesseract-ocr-chi-sim"
                    )
                ),
        ]);
}
