using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Dashboard.Documents.Import;

/// <summary>
/// The text of a report that comes as a web page, without its scripts and styles. The page is read tag by tag: a tree of it
/// is never built, so nothing depends on how deep its tags stand in each other.
/// </summary>
public static class WebPage
{
    // Blanks and empty lines are taken out at the end; so much may come before.
    private const int MostRaw = 10 * ReportDocument.MostCharacters;

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p",
        "div",
        "li",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "br",
        "section",
        "article",
    };

    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "noscript",
        "template",
        "title",
    };

    private static readonly HashSet<string> OfHead = new(StringComparer.OrdinalIgnoreCase)
    {
        "html",
        "head",
        "meta",
        "link",
        "base",
    };

    /// <summary>The text of <paramref name="html"/>.</summary>
    /// <exception cref="SheetRefusedException">It is too long.</exception>
    public static string Text(string html, CancellationToken cancellation)
    {
        var page = new Reading();
        using var source = new TextSource(html);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            cancellation.ThrowIfCancellationRequested();
            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    page.Say(token.Data);
                    break;
                case HtmlTokenType.StartTag:
                    tokens.State = Mode(token.Name);
                    page.Open(token.Name);
                    break;
                case HtmlTokenType.EndTag:
                    page.Close(token.Name);
                    break;
                default:
                    break;
            }
        }

        return page.ToString();
    }

    // What stands in these is no markup until they end.
    private static HtmlParseMode Mode(string tag) =>
        tag switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "title" or "textarea" => HtmlParseMode.RCData,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };

    private sealed class Reading
    {
        private readonly StringBuilder _text = new();
        private string? _hidden;
        private bool _isHead;
        private bool _isCell;

        public void Say(string words)
        {
            if (_hidden is null && !_isHead)
            {
                Append(words.ReplaceLineEndings(" "));
            }
        }

        public void Open(string tag)
        {
            if (_hidden is not null)
            {
                return;
            }

            _hidden = Hidden.Contains(tag) ? tag : null;
            _isHead = tag == "head" || (_isHead && (_hidden is not null || OfHead.Contains(tag)));
            EndCell(tag);
            _isCell = _isCell || tag is "td" or "th";
            EndLine(tag);
        }

        public void Close(string tag)
        {
            if (_hidden is not null)
            {
                _hidden = _hidden == tag ? null : _hidden;
                return;
            }

            _isHead = _isHead && tag != "head";
            EndCell(tag);
            EndLine(tag);
        }

        public override string ToString() =>
            ReportDocument.Bounded(
                string.Join(
                    '\n',
                    _text
                        .ToString()
                        .Split('\n')
                        .Select(line => line.Trim(' '))
                        .Where(line => !string.IsNullOrWhiteSpace(line))
                )
            );

        private void EndCell(string tag)
        {
            if (_isCell && tag is "td" or "th" or "tr" or "table")
            {
                Append("\t");
                _isCell = false;
            }
        }

        private void EndLine(string tag)
        {
            if (Blocks.Contains(tag))
            {
                Append("\n");
            }
        }

        private void Append(string words)
        {
            _text.Append(words);
            if (_text.Length > MostRaw)
            {
                ReportDocument.Bounded(_text.ToString());
            }
        }
    }
}
