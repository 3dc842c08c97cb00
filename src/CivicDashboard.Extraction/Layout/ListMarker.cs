namespace CivicDashboard.Extraction.Layout;

/// <summary>Numbers and bullets that begin a list item or a numbered heading.</summary>
internal static class ListMarker
{
    private const string ChineseDigits = "一二三四五六七八九十百";
    private const string Bullets = "■□▪▫◆◇●○▲△▶►★☆◎•◼◻※";

    public static bool IsBullet(char c) => Bullets.Contains(c);

    /// <summary>一、 （一） (1) 1. 1、 ① 第一， 第二章 一是 ● at the beginning.</summary>
    public static bool Begins(ReadOnlySpan<char> text) =>
        text.Length > 0 && (IsBullet(text[0]) || text[0] is >= '①' and <= '⑳' || IsNumbered(text) || IsEnumerated(text));

    /// <summary>一、 （一） 1. 1、 第二章: the numbering of headings in reports and chronicles.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[0] is '（' or '(')
        {
            var inside = DigitsAt(text, 1);
            return inside > 0 && 1 + inside < text.Length && text[1 + inside] is '）' or ')';
        }
        if (text.Length > 2 && text[0] == '第')
        {
            var digits = DigitsAt(text, 1);
            return digits > 0 && 1 + digits < text.Length && text[1 + digits] is '章' or '节' or '条' or '编' or '部';
        }
        var length = DigitsAt(text, 0);
        return length is > 0 and < 4 && length < text.Length && text[length] switch
        {
            '、' or '．' or ')' or '）' => true,
            '.' => length + 1 < text.Length && !char.IsAsciiDigit(text[length + 1]),
            _ => false,
        };
    }

    /// <summary>一是, 第一，: members of an enumeration in running text.</summary>
    private static bool IsEnumerated(ReadOnlySpan<char> text)
    {
        var ordinal = text[0] == '第' ? 1 : 0;
        var digits = DigitsAt(text, ordinal);
        if (digits == 0 || ordinal + digits >= text.Length || char.IsAsciiDigit(text[ordinal]))
            return false;
        var next = text[ordinal + digits];
        return ordinal == 1 ? next is '，' or ',' or '、' or '是' : next == '是';
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || ChineseDigits.Contains(text[end])))
            end++;
        return end - start;
    }
}
