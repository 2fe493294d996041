using Dashboard.Figures;

namespace Dashboard.Reading;

/// <summary>
/// Which of a text's places a figure speaks of: the last one named before it in its sentence, else the one its paragraph
/// began with, else the one before, else the report's own district.
/// </summary>
internal sealed class PlaceOfFigure(IReadOnlyList<PlaceMention> mentions, District? home)
{
    private int _next;
    private PlaceMention? _last;
    private PlaceMention? _topic;

    /// <summary>The place of a figure at <paramref name="place"/>; to be asked in the text's order.</summary>
    public (string? Name, District? District) At(int place, Sentence sentence)
    {
        while (_next < mentions.Count && mentions[_next].Start < place)
        {
            var mention = mentions[_next++];
            _last = mention;
            if (
                mention.Start >= sentence.ParagraphStart
                && (
                    _topic is null
                    || _topic.Start < sentence.ParagraphStart
                    || Opens(mention, sentence)
                )
            )
            {
                _topic = mention;
            }
        }

        var chosen = _last is { } last && last.Start >= sentence.Start ? last : _topic ?? _last;
        return chosen is null ? (home?.Name, home) : (chosen.Name, chosen.District ?? null);
    }

    private static bool Opens(PlaceMention mention, Sentence sentence) =>
        mention.Start >= sentence.Start && mention.Start - sentence.Start < 8;
}
