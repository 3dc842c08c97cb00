using System.Text;
using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Tests.Layout;

public sealed class TextDecoderTests
{
    private const string Article = "今年以来，全市化解矛盾纠纷100余件，办结率超95%。\n镕、喆也在其中。";

    private static Encoding CodePage(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Article) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Article)] },
        { "UTF-16 with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Article)] },
        { "UTF-16, high byte first, with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Article)] },
        { "GB18030", CodePage("GB18030").GetBytes(Article) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_encodings(string _, byte[] bytes) => Assert.Equal(Article, TextDecoder.Decode(bytes).Value);

    [Theory]
    [InlineData("Cases filed: 12")]
    [InlineData("𠮷田村收入10万元")]
    public void Reads_ASCII_and_rare_characters(string text) => Assert.Equal(text, TextDecoder.Decode(Encoding.UTF8.GetBytes(text)).Value);

    /// <summary>GB18030 writes what GBK lacks with four bytes.</summary>
    [Fact]
    public void Reads_four_byte_characters_of_GB18030()
    {
        const string text = "全市化解矛盾纠纷100余件，其中𠮷田村12件。";
        Assert.Equal(text, TextDecoder.Decode(CodePage("GB18030").GetBytes(text)).Value);
    }

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "empty", [], "the file is empty" },
        { "a mark alone", [0xEF, 0xBB, 0xBF], "the file is empty" },
        { "white space", "\n \t　\r\n"u8.ToArray(), "the file is empty" },
        { "PNG", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13], "binary" },
        { "control characters", [.. Enumerable.Range(1, 31).Select(i => (byte)i)], "binary" },
        { "damaged UTF-8", [.. Encoding.UTF8.GetBytes(Article), 0xE4, 0xBB, (byte)'!', .. Encoding.UTF8.GetBytes(Article)], "no UTF-8" },
        { "Big5", CodePage("big5").GetBytes("今年以來全市化解矛盾糾紛一百餘件，辦結率超過九成五，群眾滿意度不斷提高。"), "no UTF-8" },
        { "Latin 1", Encoding.Latin1.GetBytes("Städte und Gemeinden über 100 Fälle"), "no UTF-8" },
        { "UTF-16 without mark", Encoding.Unicode.GetBytes(Article), "binary" },
        { "marked as UTF-8, but is not", [0xEF, 0xBB, 0xBF, 0xFF, 0xFF], "no UTF-8" },
        { "half a UTF-16 character", [0xFF, 0xFE, 0x41], "no UTF-16" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Says_why_not(string _, byte[] bytes, string reason)
    {
        var result = TextDecoder.Decode(bytes);

        Assert.False(result.Success);
        Assert.Contains(reason, result.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', result.Problem);
    }

    [Fact]
    public void Says_where_the_bytes_are_wrong() =>
        Assert.Contains("the bytes at 5 are no UTF-8", TextDecoder.Decode([.. "abcde"u8, 0xFF, 0xFE]).Problem, StringComparison.Ordinal);
}
