namespace CivicDashboard.Extraction.Articles;

/// <summary>Names of reporters inside a paragraph: 本报讯(记者 …) at its beginning, ■ 本报记者 … behind its last sentence.</summary>
internal static class Credit
{
    private const int Longest = 40;

    /// <summary>Whether a paragraph begins a news item: 本报讯, 本报某地讯, 新华社某地某日电.</summary>
    public static bool OpensNews(ReadOnlySpan<char> paragraph)
    {
        const int LongestDateline = 24;
        var start = paragraph[..Math.Min(LongestDateline, paragraph.Length)];
        if (start.StartsWith("本报"))
            return start.IndexOf('讯') is >= 2 and <= 10;
        return (start.StartsWith("新华社") || start.StartsWith("中新")) && start.Contains('电');
    }

    /// <summary>The names in the brackets behind 本报讯.</summary>
    public static string? AtBeginning(ReadOnlySpan<char> paragraph)
    {
        if (!OpensNews(paragraph) || paragraph.IndexOfAny('（', '(') is not (var open and >= 0 and <= 12))
            return null;
        var length = paragraph[open..].IndexOfAny('）', ')');
        return length is > 0 and < Longest ? NameList.Read(paragraph.Slice(open + 1, length - 1), strict: false) : null;
    }

    /// <summary>A paragraph's names behind its last sentence, and where the sentence ends; null where there are none.</summary>
    public static (int End, string Author)? AtEnd(ReadOnlySpan<char> paragraph)
    {
        var from = Math.Max(0, paragraph.Length - Longest);
        var last = paragraph[from..].LastIndexOfAny("。！？”…");
        if (last < 0)
            return null;
        var end = from + last + 1;
        var credit = paragraph[end..].Trim();
        if (credit.Length > 1 && credit[0] is '（' or '(' && credit[^1] is '）' or ')')
            return NameList.EndOfRole(credit) > 0 && NameList.Read(credit[1..^1], strict: false) is { } inBrackets ? (paragraph.Length, inBrackets) : null;
        return Byline.Read(credit) is { } byline ? (end, byline.Author) : null;
    }

    /// <summary>Whether a paragraph stands for itself below a picture: it begins with a day or says what is seen, and ends with its author.</summary>
    public static bool IsCaption(ReadOnlySpan<char> paragraph)
    {
        const int LongestCaption = 260;
        return paragraph.Length <= LongestCaption && AtEnd(paragraph) is not null && (BeginsWithDay(paragraph) || paragraph.Contains("图为", StringComparison.Ordinal) || paragraph.TrimEnd("）)")[^1] == '摄');
    }

    private static bool BeginsWithDay(ReadOnlySpan<char> text)
    {
        var month = 0;
        while (month < text.Length && char.IsAsciiDigit(text[month]))
            month++;
        return month is 1 or 2 && text.Length > month + 2 && text[month] == '月' && char.IsAsciiDigit(text[month + 1]);
    }
}
