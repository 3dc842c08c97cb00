using System.Text;

namespace CivicDashboard.Extraction.Layout;

/// <summary>
/// Bytes of a text file → its text, a byte order mark left out. UTF-8 is tried first, because text that is no UTF-8 is
/// hardly ever valid UTF-8 by chance; then GB18030, which takes almost anything and so must look like Chinese as well.
/// </summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text, or why the bytes are none.</summary>
    public static Result<string> Decode(ReadOnlySpan<byte> bytes)
    {
        Result<string> result = bytes switch
        {
            [] => new Problem("the file is empty"),
            [0xEF, 0xBB, 0xBF, .. var rest] => Strict(Utf8, rest, "UTF-8"),
            [0xFF, 0xFE, .. var rest] => Strict(new UnicodeEncoding(false, false, true), rest, "UTF-16"),
            [0xFE, 0xFF, .. var rest] => Strict(new UnicodeEncoding(true, false, true), rest, "UTF-16"),
            _ => Unmarked(bytes),
        };
        if (!result.Success)
            return result;
        if (string.IsNullOrWhiteSpace(result.Value))
            return new Problem("the file is empty: it holds nothing but white space");
        return IsBinary(result.Value) ? Binary : result;
    }

    private static Problem Binary => new Problem("this is a binary file and no text; give the article as text, HTML, DOCX or PDF");

    private static Result<string> Unmarked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
            return Binary;
        var utf8 = Strict(Utf8, bytes, "UTF-8");
        if (utf8.Success || !LooksLikeGb18030(bytes))
            return utf8;
        var gb18030 = Strict(Gb18030, bytes, "GB18030");
        return gb18030.Success ? gb18030 : utf8;
    }

    private static Result<string> Strict(Encoding encoding, ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            return new Problem($"the bytes at {e.Index} are no {name}, and the whole is in no other encoding known here; save the file as UTF-8");
        }
    }

    /// <summary>
    /// Nine in ten two-byte characters lie where GB 2312 has punctuation and its 3,755 common characters. Running Chinese
    /// text reaches 98%; damaged UTF-8, Big5 and Western text read as GB18030 stay far below.
    /// </summary>
    private static bool LooksLikeGb18030(ReadOnlySpan<byte> bytes)
    {
        var (common, all) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            if (IsFourByteCharacter(bytes[i..]))
            {
                i += 3;
                continue;
            }
            var lead = bytes[i++];
            var trail = i < bytes.Length ? bytes[i] : 0;
            all++;
            if (trail >= 0xA1 && lead is (>= 0xA1 and <= 0xA9) or (>= 0xB0 and <= 0xD7))
                common++;
        }
        return common * 10L >= all * 9L;
    }

    /// <summary>Rare characters have four bytes; they tell nothing of whether the text is Chinese.</summary>
    private static bool IsFourByteCharacter(ReadOnlySpan<byte> bytes) =>
        bytes is [>= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..];

    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v'))
                controls++;
        return controls * 100L > text.Length;
    }
}
