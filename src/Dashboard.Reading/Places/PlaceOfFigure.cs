using Dashboard.Reading.Characters;
using Dashboard.Reading.Sentences;
using Dashboard.Reading.Texts;

namespace Dashboard.Reading.Places;

/// <summary>
/// Which of a text's places a figure speaks of: the last one named before it in its sentence, else the one the sentences
/// before began with, else the report's own.
/// </summary>
internal sealed class PlaceOfFigure(
    string text,
    IReadOnlyList<PlaceMention> mentions,
    PlaceMention? home,
    PlaceMention? topic
)
{
    private const int LongestHeadlines = 80;
    private const int LongestStory = 300;
    private int _next;
    private PlaceMention? _last;
    private PlaceMention? _article;
    private PlaceMention? _opening;
    private readonly Articles _articles = new(text);

    /// <summary>The place of a figure at <paramref name="place"/>, or null; to be asked in the text's order.</summary>
    public PlaceMention? At(int place, Sentence sentence)
    {
        while (_next < mentions.Count && mentions[_next].Start < place)
        {
            var mention = mentions[_next++];
            if (IsStranger(mention) || IsListed(mention) || IsInTable(mention))
            {
                continue;
            }

            _last = mention;
            _opening = Opens(mention) ? mention : _opening;
            _article ??= mention;

            // 某县某镇: the nearer one is meant
            _article =
                _article.End == mention.Start
                || Opens(mention) && _article.Start < _articles.StartOf(mention.Start)
                    ? mention
                    : _article;
        }

        if (_last is { } last && last.Start >= sentence.ParagraphStart)
        {
            return
                IsPassed(last, place)
                && _opening is { } opening
                && opening.Start >= sentence.Start
                && opening.Start < last.Start
                && opening.Level < last.Level
                ? opening
                : last;
        }

        return home
            ?? OwnerBehind(sentence)
            ?? (TakesUpPerson(place, sentence) ? _last : null)
            ?? (_articles.StartOf(place) == 0 ? topic : null)
            ?? BelowHeadline(place)
            ?? _article;
    }

    // 某县公安局民警……。/这位从警三十年的公安: the paragraph goes on about one whom the last one placed
    private bool TakesUpPerson(int place, Sentence sentence)
    {
        var said = text.AsSpan(sentence.Start, Math.Max(0, place - sentence.Start));
        return _last is not null
            && place - _last.End < LongestStory
            && (
                said.Contains("这位", StringComparison.Ordinal)
                || said.Contains("这名", StringComparison.Ordinal)
            );
    }

    // a headline is of the place with which the article below it begins, not of the article above
    private PlaceMention? BelowHeadline(int place)
    {
        var start = _articles.StartOf(place);
        return
            start > 0
            && (_last is null || _last.Start < start)
            && _next < mentions.Count
            && mentions[_next] is { IsAside: false } next
            && Opens(next)
            && next.Start - place < LongestHeadlines
            && _articles.StartOf(next.Start) == start
            ? next
            : null;
    }

    // 从警20年来,某省某县公安局民警……: one who is named behind with the province and the county he works in
    private PlaceMention? OwnerBehind(Sentence sentence)
    {
        for (var i = _next; i + 1 < mentions.Count && mentions[i + 1].End <= sentence.End; i++)
        {
            var (wide, near) = (mentions[i], mentions[i + 1]);
            if (
                wide is { Level: DistrictLevel.Province, IsAside: false }
                && wide.End == near.Start
                && near.Level is DistrictLevel.City or DistrictLevel.County
                && !(topic?.Known is { } about && near.Known?.IsIn(about) == true)
            )
            {
                return near;
            }
        }

        return null;
    }

    // 该区宣讲30场;某镇12所学校开课16次;宣讲员宣讲56场: a town named in the middle ends with its part of the sentence
    private bool IsPassed(PlaceMention mention, int place) =>
        place - mention.End < 200
        && text.AsSpan(mention.End, Math.Max(0, place - mention.End)).Contains(';');

    // 西岭镇、东河乡等3个乡镇: none of them is the one the figure speaks of
    private bool IsListed(PlaceMention mention) =>
        Letters.At(text, mention.End) is '、' or '等'
        || Letters.At(text, mention.Start - 1) == '、'
        || Letters.At(text, mention.Start - 1) is '和' or '与' or '及'
            && mentions[_next - 2 < 0 ? 0 : _next - 2].End == mention.Start - 1;

    // named aside, or, where the text is about another place, not as what its sentence begins with
    private bool IsStranger(PlaceMention mention) =>
        mention.IsAside
        || topic?.Known is { } about
            && mention.Known is { } named
            && !named.IsIn(about)
            && !Opens(mention);

    // a line of a table speaks for itself alone
    private bool IsInTable(PlaceMention mention)
    {
        var start = mention.Start;
        while (start > 0 && mention.Start - start < 20 && text[start - 1] != '\n')
        {
            start--;
        }

        return (start == 0 || text[start - 1] == '\n') && TableLine.IsOne(text, start);
    }

    // it begins a sentence, or stands behind the time that begins it
    private bool Opens(PlaceMention mention)
    {
        for (var i = mention.Start - 1; i >= 0 && mention.Start - i < 16; i--)
        {
            if (Letters.EndsSentence(text[i]) || text[i] is '\n' or '讯')
            {
                return true;
            }

            if (
                !Letters.IsDigit(text[i])
                && !"年月日,截至底末来以今去上下半第一二三四季度全前 (-到在".Contains(text[i])
            )
            {
                return false;
            }
        }

        return mention.Start < 16;
    }
}
