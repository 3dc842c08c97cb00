using System.Buffers;

namespace CivicDashboard.Extraction.Layout;

/// <summary>What punctuation tells of where sentences begin and end, full-width and half-width alike.</summary>
internal static class Punctuation
{
    private const string Closers = "”’」』）)】》〉]〕\"";
    private const string Openers = "“‘「『（(【《〈[〔";
    private static readonly SearchValues<char> sentenceEnds = SearchValues.Create("。！？!?；;");

    /// <summary>White space of every width, and characters that take no space at all.</summary>
    public static bool IsSpace(char c) => c < '\u0080'
        ? c is ' ' or (>= '\t' and <= '\r')
        : char.IsWhiteSpace(c) || c is '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200D');

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇';

    public static bool IsPause(char c) => c is '，' or '、' or ',';

    public static bool IsOpener(char c) => Openers.Contains(c);

    public static bool IsCloser(char c) => Closers.Contains(c);

    /// <summary>No line of prose begins with one of these: what begins so continues something.</summary>
    public static bool CannotBegin(char c) => c is '。' or '，' or '、' or '；' or '：' or '！' or '？' or '％' or '%' or '”' or '’' or '）' or '】' or '》';

    /// <summary>Whether a sentence or list item is over at the end of this text, or a colon announces what follows.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        // Remarks may stand behind remarks, thousands of them.
        while (text.Length > 0)
        {
            var last = text.Length - 1;
            while (last > 0 && IsCloser(text[last]))
                last--;
            if (text[last] is '。' or '！' or '？' or '!' or '?' or '…' or '；' or ';' or '：' or ':')
                return true;
            if (text[last] == '.')
                return last > 0 && IsHan(text[last - 1]);
            var remark = StartOfRemark(text);
            if (remark < 0)
                return false;
            text = text[..remark].TrimEnd();
        }
        return true;
    }

    /// <summary>Whether a sentence ends, or a list item, before the last character.</summary>
    public static bool HasSentenceInside(ReadOnlySpan<char> text) => text.Length > 1 && text[..^1].ContainsAny(sentenceEnds);

    /// <summary>Where a bracket of its own at the end opens, behind a full stop or as the whole paragraph (…完成。（记者 某某）); −1 where none does.</summary>
    private static int StartOfRemark(ReadOnlySpan<char> text)
    {
        const int LongestRemark = 200;
        if (text[^1] is not ('）' or ')' or '】' or ']' or '〕'))
            return -1;
        var depth = 0;
        for (var i = text.Length - 1; i >= 0 && i >= text.Length - LongestRemark; i--)
        {
            depth += text[i] switch
            {
                '）' or ')' or '】' or ']' or '〕' => 1,
                '（' or '(' or '【' or '[' or '〔' => -1,
                _ => 0,
            };
            if (depth == 0)
                return i;
        }
        return -1;
    }
}
