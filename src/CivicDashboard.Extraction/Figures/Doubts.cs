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
    private const int ShortestOwnName = 4;

    private static readonly SearchValues<char> Punctuation = SearchValues.Create("，。；：,;:！？");

    /// <summary>Characters of a sentence, with those that make a word of them: 村民拿到了补贴 is no name, 就业人数 is.</summary>
    private static readonly Dictionary<char, string> Grammar = new()
    {
        ['了'] = "解",
        ['着'] = "力陆",
        ['把'] = "",
        ['却'] = "",
        ['您'] = "",
        ['我'] = "",
        ['你'] = "",
        ['他'] = "",
        ['她'] = "",
        ['它'] = "",
        ['就'] = "业医诊读餐近地学",
        ['从'] = "业事教",
    };

    /// <summary>No name begins with these, but for the words that they make: 在校学生数.</summary>
    private static readonly Dictionary<char, string> Openers = new()
    {
        ['为'] = "民老农企",
        ['在'] = "建校职岗园册编线押院读籍产库保外地售",
        ['对'] = "外口接",
        ['以'] = "上下内外工",
        ['被'] = "告征保",
        ['与'] = "",
        ['由'] = "",
        ['按'] = "揭",
        ['将'] = "",
        ['占'] = "地",
        ['向'] = "",
    };

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
        if (!IsClear(draft.Phrase) || (!isCatalogued && (draft.IsBare || draft.Phrase.Length < ShortestOwnName)))
            doubts.Add("indicator");
        return doubts;
    }

    /// <summary>
    /// A whole year, quarter or run of months, as reports and analyses speak of from their first sentence on; 今年以来 carried into
    /// a later paragraph may have ended on the way.
    /// </summary>
    private static bool IsClosed(ReferencePeriod time) => time.Start.Day == 1 && time.Days >= 28 && time.End.PlusDays(1).Day == 1;

    private static bool IsSentence(string phrase)
    {
        if (Openers.TryGetValue(phrase[0], out var words) && !words.Contains(phrase[1]))
            return true;
        for (var i = 0; i < phrase.Length; i++)
            if (Grammar.TryGetValue(phrase[i], out words) && !(i + 1 < phrase.Length && words.Contains(phrase[i + 1])) && !(phrase[i] == '他' && i > 0 && phrase[i - 1] is '其' or '吉'))
                return true;
        return false;
    }

    /// <summary>A name of a thing: not too short, not half a sentence, its quotation marks closed.</summary>
    private static bool IsClear(string phrase) =>
        phrase.Length is > 1 and <= LongestIndicator
        && phrase.AsSpan().IndexOfAny(Punctuation) < 0
        && !IsSentence(phrase) && !char.IsAsciiDigit(phrase[^1])
        && phrase.Count(c => c == '“') == phrase.Count(c => c == '”')
        && phrase.Count(c => c is '（' or '(') == phrase.Count(c => c is '）' or ')');
}
