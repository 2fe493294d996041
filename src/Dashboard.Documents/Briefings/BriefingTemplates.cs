using System.Diagnostics;

namespace Dashboard.Documents.Briefings;

/// <summary>How templates are named for people: 月度通报, 专题汇报, 一页纸.</summary>
public static class BriefingTemplates
{
    /// <summary>The name.</summary>
    public static string Name(this BriefingTemplate template, Language language) =>
        DocumentWords.In(
            language,
            template switch
            {
                BriefingTemplate.Monthly => "月度通报",
                BriefingTemplate.Topic => "专题汇报",
                BriefingTemplate.OnePage => "一页纸",
                _ => throw new UnreachableException(),
            }
        );

    /// <summary>The template that a person means by its name in either language, or by its code (<c>one_page</c>).</summary>
    public static bool TryParse(string? text, out BriefingTemplate template)
    {
        text = text?.Trim();
        foreach (var known in Enum.GetValues<BriefingTemplate>())
        {
            if (
                text == known.Name(Language.Chinese)
                || known.Name(Language.English).Equals(text, StringComparison.OrdinalIgnoreCase)
            )
            {
                template = known;
                return true;
            }
        }

        return EnumCode.TryParse(text, out template);
    }
}
