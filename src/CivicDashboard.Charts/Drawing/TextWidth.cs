namespace CivicDashboard.Charts.Drawing;

/// <summary>How wide a text runs in the charts' type, near enough to place labels: a Chinese character is as wide as high. The
/// widest of the usual system fonts counts.</summary>
internal static class TextWidth
{
    /// <summary>Height of the type of labels in pixels; <c>charts.css</c> sets the same.</summary>
    public const double LabelSize = 13;

    /// <summary>Width in pixels.</summary>
    public static double Of(string text, double size = LabelSize)
    {
        var ems = 0.0;
        foreach (var c in text)
            ems += Em(c);
        return ems * size;
    }

    /// <summary>The text, shortened with … where it is too wide.</summary>
    public static string Fit(string text, double width, double size = LabelSize)
    {
        if (Of(text, size) <= width)
            return text;
        var left = width / size - 1;
        var end = 0;
        while (end < text.Length && (left -= Em(text[end])) >= 0)
            end++;
        if (end > 0 && char.IsHighSurrogate(text[end - 1]))
            end--;
        return text[..end] + "…";
    }

    private static double Em(char c) => c switch
    {
        >= '\ud800' and <= '\udfff' => 0.65,
        >= '\u2e80' or '—' or '…' => 1,
        'm' or 'w' or 'M' or 'W' or '%' => 0.95,
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or 'I' or '.' or ',' or ' ' or '\'' => 0.38,
        _ => 0.65,
    };
}
