using System.Buffers;

namespace CivicDashboard.Extraction.Layout;

/// <summary>
/// Writes the half-width punctuation of a Chinese page full width, character for character, so that the rules of the language see
/// one kind: 49.01%,涉 becomes 49.01%，涉; a decimal point and a thousands separator stay.
/// </summary>
public static class FullWidth
{
    private static readonly SearchValues<char> HalfWidth = SearchValues.Create(",.:;()!?");

    /// <summary>The text with full-width punctuation, as long as before.</summary>
    public static string Punctuation(string text) =>
        text.AsSpan().IndexOfAny(HalfWidth) < 0 ? text : string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                to[i] = Of(from, i);
        });

    private static char Of(string text, int at) => text[at] switch
    {
        ',' => IsThousands(text, at) ? ',' : '，',
        ';' => '；',
        '!' => '！',
        '?' => '？',
        '(' => '（',
        ')' => '）',
        ':' => IsDigit(text, at - 1) && IsDigit(text, at + 1) ? ':' : '：',
        '.' => EndsSentence(text, at) ? '。' : '.',
        var c => c,
    };

    /// <summary>One to three digits before, exactly three behind: 1,100. In 0.91,0.46 and 3,2024 two numbers stand beside each other.</summary>
    private static bool IsThousands(string text, int comma) =>
        IsDigit(text, comma - 1) && IsDigit(text, comma + 1) && IsDigit(text, comma + 2) && IsDigit(text, comma + 3) && !IsDigit(text, comma + 4);

    /// <summary>A point behind a Chinese character, a unit or a closing mark; not in 1.5, PM2.5, 3.加强 or www.</summary>
    private static bool EndsSentence(string text, int at) =>
        at > 0 && (text[at - 1] is >= '一' and <= '龥' or '%' or '％' or ')' or '）' or '”' or '"')
        && !(at + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[at + 1]) && text[at - 1] is not (>= '一' and <= '龥' or '%')));

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);
}
