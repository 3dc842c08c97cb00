using System.Buffers;
using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>
/// What makes a figure uncertain. A figure without doubts is published at once; each doubt has a code that the pages explain.
/// </summary>
internal static class Doubts
{
    private const int LongestIndicator = 26;

    /// <summary>A shorter name that nobody has agreed on says too little alone: 总产, 收获面积.</summary>
    private const int ShortestOwnName = 5;

    private static readonly SearchValues<char> Punctuation = SearchValues.Create("，。；：,;:！？");

    /// <summary>The doubts about a figure: place, period, indicator, carried.</summary>
    /// <param name="draft">The figure as it was bound.</param>
    /// <param name="place">Its place.</param>
    /// <param name="period">Its time.</param>
    /// <param name="isCatalogued">Whether the catalogue knows its indicator.</param>
    /// <param name="underHeading">Whether its time stands in the heading that it is under: 一、2021年工作回顾.</param>
    public static List<string> Of(Draft draft, PlaceReading place, PeriodReading period, bool underHeading, bool isCatalogued)
    {
        var doubts = new List<string>();
        if (place.RegionCode is null || !place.Sure)
            doubts.Add("place");
        if (period.Period is { } time && !period.Sure && !underHeading && (!IsClosed(time) || draft.Role == Role.Target))
            doubts.Add("period");
        if (draft.FromAfar)
            doubts.Add("carried");
        if (!IsClear(draft.Phrase) || (!isCatalogued && draft.Phrase.Length < ShortestOwnName))
            doubts.Add("indicator");
        return doubts;
    }

    /// <summary>
    /// A whole year, quarter or run of months, as reports and analyses speak of from their first sentence on; 今年以来 carried into
    /// a later paragraph may have ended on the way.
    /// </summary>
    private static bool IsClosed(ReferencePeriod time) => time.Start.Day == 1 && time.Days >= 28 && time.End.PlusDays(1).Day == 1;

    /// <summary>A name of a thing: not too short, not half a sentence, its quotation marks closed.</summary>
    private static bool IsClear(string phrase) =>
        phrase.Length is > 1 and <= LongestIndicator
        && phrase.AsSpan().IndexOfAny(Punctuation) < 0
        && phrase.Count(c => c == '“') == phrase.Count(c => c == '”')
        && phrase.Count(c => c is '（' or '(') == phrase.Count(c => c is '）' or ')');
}
