using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Names the members of a list whose numbers 分别 deals out: by the names before them, else by the figures before.</summary>
internal sealed class ListDealer(string text, Vocabulary words, PhraseReader phrases, List<Draft> drafts)
{
    /// <summary>Characters that the names of a list may take together.</summary>
    public const int LongestList = 160;

    /// <summary>增速分别比全部工业快4.2和2.5个百分点, 分别占总量的三成和两成: said of each thing that was dealt out before.</summary>
    public static bool IsSaidOfEach(ReadOnlySpan<char> opening) =>
        opening.TrimStart("，、").StartsWithAny("分别占", "增速分别", "增幅分别");

    /// <summary>One name a number; null where what was dealt out before are not as many.</summary>
    public List<string>? OfEach(string subject, int count, int sentenceStart)
    {
        var isGrowth = subject is ['增', ..];
        var said = subject.Replace("分别", "", StringComparison.Ordinal) + (isGrowth ? "" : "比重");
        return Earlier(count, sentenceStart, isGrowth ? Measure.OnYear : Measure.Level)?.ConvertAll(thing => thing + said);
    }

    /// <summary>One name a number; null where they cannot be told apart.</summary>
    /// <param name="subject">The words before the numbers.</param>
    /// <param name="from">Where the words behind the figure before begin, within the sentence.</param>
    /// <param name="end">Where the words before the numbers end.</param>
    /// <param name="count">How many numbers there are.</param>
    /// <param name="sentenceStart">Where the sentence begins.</param>
    public IReadOnlyList<string>? Deal(string subject, int from, int end, int count, int sentenceStart) =>
        subject.Length == 0 ? Earlier(count, sentenceStart, Measure.Level)
        : Distribution.Deal(subject, count, words) ?? (ListedByCommas(from, end, count) is { } names ? Distribution.Deal(names, count, words) : null);

    /// <summary>铝材加工业，船舶配套业，茶叶加工业产值分别增长…: names that hold 、 themselves are parted by commas.</summary>
    private string? ListedByCommas(int from, int end, int count)
    {
        if (end - from is <= 0 or > LongestList)
            return null;
        var names = text[from..end].Split('，', StringSplitOptions.RemoveEmptyEntries);
        if (names.Length < count || names.Length > count + 1)
            return null;
        // What stands before the first name belongs to none: a time, a place.
        var first = end - names[^count..].Sum(name => name.Length + 1) + 1;
        return string.Join('，', names[^count..].Select((name, i) => i == 0 ? phrases.Before(first, first + name.Length) : name));
    }

    private List<string>? Earlier(int count, int sentenceStart, Measure measure)
    {
        var phrases = new List<string>();
        for (var i = drafts.Count - 1; i >= 0 && phrases.Count < count && drafts[i].Number.Start >= sentenceStart; i--)
            if (drafts[i].Measure == measure)
                phrases.Add(drafts[i].Phrase);
        phrases.Reverse();
        return phrases.Count == count ? phrases : null;
    }

    /// <summary>分别在98%、94%以上: what closes the list speaks of each.</summary>
    public void ShareBound(int count)
    {
        var first = drafts[^count].Quantity.Bound;
        if (first is Bound.Over or Bound.JustUnder or Bound.Under && !char.IsAsciiDigit(text[drafts[^count].Number.Start]))
            foreach (var draft in drafts[^count..].Where(d => d.Quantity.Bound == Bound.Exact))
                draft.Quantity = draft.Quantity with { Bound = first };
        var last = drafts[^1].Quantity.Bound;
        if (last is not (Bound.AtLeast or Bound.AtMost or Bound.About) || text[drafts[^1].Number.Start] is not (>= '0' and <= '9'))
            return;
        foreach (var draft in drafts[^count..].Where(d => d.Quantity.Bound == Bound.Exact))
            draft.Quantity = draft.Quantity with { Bound = last };
    }
}
