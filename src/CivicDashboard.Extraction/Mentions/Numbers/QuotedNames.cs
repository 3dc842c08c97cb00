namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>
/// Short names in quotation marks and titles of works: “1363”考核体系, “一年10件实事”, 《关于2024年…的通知》. Numbers in them name
/// something and count nothing. Quoted speech goes on for a clause or more and is read like any text.
/// </summary>
internal static class QuotedNames
{
    private const int LongestName = 16;

    /// <summary>Spans of quoted names, in order.</summary>
    public static List<(int Start, int End)> Find(string text)
    {
        var spans = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            var (close, longest) = text[i] switch
            {
                '“' => ('”', LongestName),
                '「' => ('」', LongestName),
                '《' => ('》', 80),
                _ => ('\0', 0),
            };
            if (close != '\0' && CloseOf(text, i, close, longest) is > 0 and var end)
            {
                spans.Add((i, end + 1));
                i = end;
            }
        }
        return spans;
    }

    private static int CloseOf(string text, int open, char close, int longest)
    {
        for (var i = open + 1; i < text.Length && i - open <= longest + 1; i++)
            if (text[i] == close)
                return i;
            else if (text[i] is '\n' or '。' or '；' or '！' or '？' || (text[i] is '，' or ',' && close == '”'))
                return -1;
        return -1;
    }
}
