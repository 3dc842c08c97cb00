using System.Text;

namespace CivicDashboard.Extraction.Catalogue;

/// <summary>The form in which phrases are compared: spellings that mean the same have the same key.</summary>
internal static class PhraseKey
{
    /// <summary>Marks, and words that only join (的, 和): 慢性病管理的有效率 is 慢性病管理有效率.</summary>
    private const string Dropped = "“”‘’\"'「」『』《》〈〉、，,（）()·•的和及与";

    private const string Dashes = "－—–~～";

    private static readonly (string Long, string Short)[] Spellings =
    [
        ("规上", "规模以上"), ("限上", "限额以上"), ("地区生产总值", "GDP"), ("国内生产总值", "GDP"), ("国民生产总值", "GNP"),
        ("海洋生产总值", "海洋GOP"), ("生产总值", "GDP"), ("GDPGDP", "GDP"),
    ];

    private static readonly string[] ShareEndings = ["比重", "比例", "比率"];

    /// <summary>The key of a phrase.</summary>
    public static string Of(string phrase)
    {
        var key = Letters(phrase);
        foreach (var (written, meant) in Spellings)
            key = key.Replace(written, meant, StringComparison.Ordinal);
        foreach (var ending in ShareEndings)
            if (key.EndsWith(ending, StringComparison.Ordinal))
                return key[..^ending.Length] + "占比";
        return key;
    }

    private static string Letters(string phrase)
    {
        var key = new StringBuilder(phrase.Length);
        for (var i = 0; i < phrase.Length; i++)
            if (phrase[i] == '[' && NoteEnd(phrase, i) is > 0 and var end)
                i = end;
            else if (Dashes.Contains(phrase[i]))
                key.Append('-');
            else if (!Dropped.Contains(phrase[i]) && !char.IsWhiteSpace(phrase[i]))
                key.Append(phrase[i]);
        return key.ToString();
    }

    /// <summary>Where the mark of a footnote ends, 常住人口[2]; 0 where there is none.</summary>
    private static int NoteEnd(string phrase, int start)
    {
        var end = start + 1;
        while (end < phrase.Length && char.IsAsciiDigit(phrase[end]))
            end++;
        return end > start + 1 && end < phrase.Length && phrase[end] == ']' ? end : 0;
    }
}
