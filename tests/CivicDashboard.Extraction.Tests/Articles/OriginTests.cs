using CivicDashboard.Extraction.Articles;

namespace CivicDashboard.Extraction.Tests.Articles;

/// <summary>Each character of each body leads back to itself in the document, whatever the document looks like.</summary>
public sealed class OriginTests
{
    public static TheoryData<string> Oddities =>
    [
        "",
        "\n\n\r\n \u3000\n\t\n",
        "一",
        "42",
        "\uFEFF标题\r\n\r\n　　全市新增1\u200B300万元。\r\n　　同比增长5%。\r\n",
        "全市\t12\t5.6%\r\n各县\t30\t7.8%\r\n",
        "没有换行的一行，共3件。没有换行的一行，共4件",
        "■\n■\n■\n（（（（\n））））\n",
        "# \n## \n1\n2\n3\n",
        "第一行，没有说完的\r第二行。\f第三页，共9页。\u2028第四行",
        "··\n（）\n()\n【】\n——\n《\n",
    ];

    [Theory]
    [MemberData(nameof(Oddities))]
    public void Hold_for_odd_documents(string document) => Check(document);

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Hold_for_the_seeds_however_their_lines_end(string seed)
    {
        var text = SeedPages.Text(seed);
        Check(text);
        Check(text.TrimEnd());
        Check(text.Replace("\n", "\r\n"));
        Check(text.Replace("\n", ""));
        Check(text.Replace("\n\n", "\n"));
        Check(text[(text.Length / 3)..]);
    }

    [Theory]
    [InlineData("003")]
    [InlineData("004")]
    public void Carriage_returns_change_nothing_else(string seed)
    {
        var text = SeedPages.Text(seed);
        Assert.Equal(
            PageReader.Read(text).Select(article => (article.Title, article.Author, article.Body.Text)),
            PageReader.Read(text.Replace("\n", "\r\n")).Select(article => (article.Title, article.Author, article.Body.Text)));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("（")]
    [InlineData("“）")]
    [InlineData("1\n")]
    [InlineData("字\n")]
    [InlineData("，\n")]
    [InlineData("■ 王\n")]
    [InlineData("本报讯\n\n")]
    [InlineData("全市新增企业1200家，同比增长5%，\n\n")]
    [InlineData("全市新增企业一千二百家，同比增长百分之五，其中规模以上工业企业增加最多，达到\n")]
    [InlineData("（课题编号：1）\n\n标题\n\n")]
    public void Hold_for_a_megabyte_of_one_thing(string piece) =>
        Check(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));

    private static void Check(string document)
    {
        var read = new HashSet<int>();
        foreach (var article in PageReader.Read(document))
        {
            Assert.NotEqual(0, article.Body.Text.Length);
            for (var i = 0; i < article.Body.Text.Length; i++)
            {
                var (character, origin) = (article.Body.Text[i], article.Body.OriginOf(i));
                if (character == '\n')
                    Assert.Contains(document[origin], "\n\r\f\v\u0085\u2028\u2029");
                else if (document[origin] != character || !read.Add(origin))
                    Assert.Fail($"{character} at {i} leads to {document[origin]} at {origin}, or stands in two bodies");
            }
        }
    }
}
