namespace CivicDashboard.Extraction.Tests;

/// <summary>Texts that nobody would write: they are read without exception, and at a cost that grows no faster than they do.</summary>
public sealed class OddTextTests
{
    private const string Sentence = "全市受理矛盾纠纷630余件，同比下降37.77%。";

    [Theory]
    [InlineData("")]
    [InlineData("\ud83d")]
    [InlineData("\ude00受理630余件")]
    [InlineData("受理6\ud83d3件\ude00")]
    [InlineData("\0")]
    [InlineData("受理\0630\0余件")]
    [InlineData("\ufeff\ufeff受理630余件")]
    [InlineData("受理6\ufeff30余件")]
    [InlineData("受理6\u200b3\u00ad0余件")]
    [InlineData("\u202e受理630余件\u202c")]
    [InlineData("受理\u06f6\u06f3\u06f0件，\u0663件")]
    [InlineData("受理e\u0301630件6\u03033件")]
    [InlineData("受理6\u20e33件")]
    [InlineData("受理\U0001d7d4\U0001d7d1件")]
    [InlineData("\r\r\n\n\r\u2028\u2029\u0085\v\f")]
    [InlineData("第")]
    [InlineData("截至")]
    [InlineData("99999999999999999999999999999999999999999999件")]
    [InlineData("9999亿亿亿亿亿亿亿件")]
    [InlineData("0.00000000000000000000000000000000000000001%")]
    [InlineData("九千万亿亿亿亿亿亿亿亿亿亿亿件")]
    [InlineData("1/0，0/0，零分之三，三分之零")]
    [InlineData("0000年0月0日，9999年99月99日，2023年2月30日，民国99年2月29日")]
    [InlineData("近0年来，过去十年来，五百年来")]
    [InlineData("■\n■ \n#\n##\n·\n··\n（\n）\n（）")]
    [InlineData("## \n\n## \n\n（作者单位：）\n■ 张三")]
    public void OddCharactersAreRead(string text)
    {
        Provenance.Read(text);
        Provenance.Read(text + Sentence);
        Provenance.Read(Sentence + "\n\n" + text + "\n\n" + Sentence);
    }

    public static TheoryData<string> Pieces => new(
    [
        "7", "%", "一", "百", "半", "（", "）", "（）", "“", "”", "《", "，", "、", "。", ".", "年", "日", "第", "占", "\n", " ", "　", "■", "\0", "\ud83d", "晚", "1,", "1.",
        "百分之", "2024年", "“十四五”", "受理案件5起同比增长3%", "5个、", "限3天内、", "共有企业5家其中工业3家其中", "刑事、治安警情分别下降5%、6%", "2022年和2023年分别增长5%、6%",
        "占全市比重的5%", "第六位", "高于全省1.2个百分点", "调处5起，", "（增长5%）", "到2030年达到80%，", "聊城市、德州市、", "考棚镇", "阿城镇", "阳谷县考棚镇", "利民社区，", "全市", "人\n",
        "·观点·\n", "■ 张三\n", "## 工作\n\n", "完成。（记者 张三）\n\n", "工业\t12\t13\n", "扎实推进工作\n\n", "全市共有企业十二家，其中工业企业三家的\n\n",
    ]);

    /// <summary>What is allocated is work that can be counted: a phrase, a name or a list that grows from figure to figure shows here.</summary>
    [Theory]
    [MemberData(nameof(Pieces))]
    public void EndlessRepeatsCostNoMoreThanTheirLength(string piece)
    {
        const int Short = 5_000, Longer = 8;
        var brief = Allocated(piece, Short);
        var full = Allocated(piece, Short * Longer);
        Assert.InRange(full, 0, 2 * Longer * brief);
    }

    [Theory]
    [InlineData("\n", 100_000)]
    [InlineData("7", 100_000)]
    [InlineData("（", 100_000)]
    [InlineData("（）", 100_000)]
    [InlineData("完成（记者）", 50_000)]
    [InlineData("[（）]", 50_000)]
    public void LongRepeatsAreRead(string piece, int count) => Provenance.Read(string.Concat(Enumerable.Repeat(piece, count)) + "\n" + Sentence);

    [Fact]
    public void OneHugeLineKeepsItsFigures()
    {
        var sentences = Enumerable.Range(1, 5_000).Select(i => $"第{i}镇共有企业{i + 1000}家，");
        Assert.Equal(5_000, Provenance.Read(string.Concat(sentences)).Figures.Count);
    }

    private static long Allocated(string piece, int length)
    {
        var text = "阳谷县" + string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        Provenance.Extractor.Read(text, new("odd.txt"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Provenance.Extractor.Read(text, new("odd.txt"));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
