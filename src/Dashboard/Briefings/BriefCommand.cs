using System.CommandLine;
using Dashboard.Documents.Briefings;
using Dashboard.Documents.Export;

namespace Dashboard.Briefings;

/// <summary><c>brief</c>: writes a briefing without a browser, so that it can be scheduled.</summary>
internal static class BriefCommand
{
    public static Command Make(Func<IServiceProvider> services)
    {
        var district = Text("--district", "The district: a name, alias or code.");
        var period = Text(
            "--period",
            "The period, such as 2022 or 2022-11; all time where it is left out."
        );
        var template = Text("--template", "月度通报, 专题汇报 or 一页纸.", "月度通报");
        var unit = Text("--unit", "The unit that issues it.");
        var output = new Option<FileInfo>("--out")
        {
            Description = "Where it goes: a .docx, .pptx or .xlsx file.",
            Required = true,
        };
        var redHead = new Option<bool>("--red-head") { Description = "With a red head." };
        var leaveOut = new Option<bool>("--sure-only")
        {
            Description = "Leaves out what is doubtful, computed, contested or not approved.",
        };
        var command = new Command("brief", "Writes a briefing as docx, pptx or xlsx.")
        {
            district,
            period,
            template,
            unit,
            output,
            redHead,
            leaveOut,
        };
        command.SetAction(
            (parsed, cancellation) =>
                BriefingTemplates.TryParse(parsed.GetValue(template), out var chosen)
                    ? WriteAsync(
                        services(),
                        new BriefingRequest(
                            parsed.GetValue(district),
                            parsed.GetValue(period),
                            chosen,
                            Today(services()),
                            parsed.GetValue(unit) ?? "",
                            parsed.GetValue(redHead),
                            parsed.GetValue(leaveOut) ? UnsureFigures.LeftOut : UnsureFigures.Listed
                        ),
                        parsed.GetValue(output)!,
                        cancellation
                    )
                    : Task.FromResult(
                        Refuse(
                            $"There is no template {parsed.GetValue(template)}; 月度通报, 专题汇报 and 一页纸 there are."
                        )
                    )
        );
        return command;
    }

    private static async Task<int> WriteAsync(
        IServiceProvider services,
        BriefingRequest request,
        FileInfo file,
        CancellationToken cancellation
    )
    {
        if (!BriefingFormats.TryOfFile(file.Name, out var format))
        {
            return Refuse($"{file.Name}: a .docx, .pptx or .xlsx file was expected.");
        }

        var contents = services.GetRequiredService<BriefingContents>();
        var answer = await contents.GetAsync(request, Language.Chinese, cancellation);
        if (answer.Briefing is not { } briefing)
        {
            return Refuse(answer.Problem!);
        }

        try
        {
            await using var stream = file.Create();
            await BriefingDocument.WriteAsync(
                briefing,
                answer.Catalogue,
                format,
                stream,
                null,
                cancellation
            );
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return Refuse(
                $"写不到 {file.FullName}：{wrong.Message} 请换一个能写的文件夹（--out）。"
            );
        }

        Console.Out.WriteLine(file.FullName);
        return 0;
    }

    private static DateOnly Today(IServiceProvider services) =>
        DateOnly.FromDateTime(services.GetRequiredService<TimeProvider>().GetLocalNow().DateTime);

    private static Option<string> Text(string name, string description, string byDefault = "") =>
        new(name) { Description = description, DefaultValueFactory = _ => byDefault };

    private static int Refuse(string text)
    {
        Console.Error.WriteLine(text);
        return 1;
    }
}
