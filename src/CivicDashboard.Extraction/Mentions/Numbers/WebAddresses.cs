namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>Addresses of web pages: what looks like a number in them (x%20y) counts nothing.</summary>
internal static class WebAddresses
{
    private const string Mark = "://";
    private const int LongestScheme = 8;

    /// <summary>Spans of the addresses, in order.</summary>
    public static List<(int Start, int End)> Find(string text)
    {
        var spans = new List<(int, int)>();
        for (var at = 0; text.AsSpan(at).IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var distance;)
        {
            var start = at + distance;
            at = start + Mark.Length;
            var earliest = Math.Max(start - LongestScheme, spans.Count > 0 ? spans[^1].Item2 : 0);
            while (start > earliest && char.IsAsciiLetter(text[start - 1]))
                start--;
            while (at < text.Length && text[at] is > ' ' and <= '~')
                at++;
            spans.Add((start, at));
        }
        return spans;
    }
}
