using System.Text;
using CivicDashboard.Ingest.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CivicDashboard.Ingest.Tests.Documents;

public sealed class DocumentReaderTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html><head><meta charset="gb2312"><title>聊城日报</title><style>p { margin: 1em }</style><script>var n = 12345;</script></head>
        <body>
        <div id="top"><a href="/">首页</a> <a href="/n">新闻中心（100条）</a></div>
        <nav>导航 2026年4月</nav>
        <div class="wrap">
          <div class="side"><ul><li><a href="1">全市化解纠纷200件</a></li><li><a href="2">办结率达90%的街道</a></li></ul></div>
          <h1>枫桥经验在聊城</h1>
          <div class="content">
            <p>今年以来，<b>利民社区</b>累计受理各类
               矛盾纠纷100余件，办结率超95%。<br>其中邻里纠纷12件。</p>
            <table><tr><td>街道</td><td>件数</td></tr><tr><td>柳园街道</td><td>35件</td></tr></table>
            <p>下一步，<a href="/x">东昌府区</a>将把化解率提升至98%以上，让群众满意，让基层更有活力。</p>
          </div>
        </div>
        <footer>版权所有 电话12345</footer>
        </body></html>
        """;

    private const string PageText =
        "枫桥经验在聊城\n\n今年以来，利民社区累计受理各类 矛盾纠纷100余件，办结率超95%。\n其中邻里纠纷12件。\n\n"
        + "街道\t件数\n柳园街道\t35件\n\n下一步，东昌府区将把化解率提升至98%以上，让群众满意，让基层更有活力。";

    [Theory]
    [InlineData("page.html")]
    [InlineData("PAGE.HTM")]
    public void Reads_what_a_page_is_about(string name) => Assert.Equal(PageText, TextOf(name, Encoding.UTF8.GetBytes(Page)));

    [Theory]
    [InlineData("GB18030", "gb2312")]
    [InlineData("utf-8", "gb2312")]
    [InlineData("big5", "big5")]
    public void Reads_pages_in_the_charset_that_they_are_in(string encoding, string named)
    {
        const string text = "全市共有社區服務中心十二個，服務群眾三萬人次，滿意度不斷提高。";
        var bytes = EncodingOf(encoding).GetBytes($"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={named}\"></head><body><p>{text}</p></body></html>");

        Assert.Equal(text, TextOf("a.html", bytes));
    }

    [Fact]
    public void Reads_an_article_with_its_own_header() =>
        Assert.Equal(
            "枫桥经验\n\n记者甲\n\n化解纠纷100余件，群众满意。",
            TextOf("a.html", "<body><header>聊城网</header><article><header><h1>枫桥经验</h1>记者甲</header><p>化解纠纷<span>100余件</span>，群众满意。</article></body>"u8.ToArray()));

    [Fact]
    public void Reads_pages_nested_beyond_reason()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 20_000)) + "化解纠纷100余件";

        Assert.Equal("化解纠纷100余件", TextOf("a.html", Encoding.UTF8.GetBytes(html)));
    }

    [Fact]
    public void Reads_paragraphs_and_tables_of_Word()
    {
        var bytes = WordDocument(
            new Paragraph(new Run(new Text("今年以来，全市化解")), new Run(new Text("纠纷100余件。"))),
            new Paragraph(),
            new Table(new TableRow(Cell("街道"), Cell("件数")), new TableRow(Cell("柳园街道"), Cell("35件"))),
            new Paragraph(new DeletedRun(new Run(new DeletedText("旧12件"))), new InsertedRun(new Run(new Text("新13件"), new Break(), new Text("完")))));

        Assert.Equal("今年以来，全市化解纠纷100余件。\n\n街道\t件数\n柳园街道\t35件\n\n新13件\n完", TextOf("a.docx", bytes));
    }

    [Fact]
    public void Reads_a_PDF_by_pdftotext() => Assert.Equal("Cases settled: 120", TextOf("a.pdf", Pdf.WithText("Cases settled: 120")).Trim());

    [Fact]
    public void Reads_the_columns_of_a_PDF_one_after_the_other()
    {
        string[] left = ["The town has settled", "one hundred cases in", "the first half of the", "year, said the office."];
        string[] right = ["In another district", "the schools have been", "mended before autumn,", "as was promised there."];
        Assert.Equal(string.Join(' ', left.Concat(right)), string.Join(' ', TextOf("a.pdf", Pdf.WithColumns(left, right)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void Reads_text(string name) => Assert.Equal("化解纠纷100余件\n", TextOf(name, "化解纠纷100余件\n"u8.ToArray()));

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "a.txt", [], "the file is empty" },
        { "a.pdf", [], "the file is empty" },
        { "a.txt", [0, 1, 2, 3], "binary" },
        { "a.xls", [1], "files of this kind are not read; give .txt, .md, .html, .htm, .docx, .pdf" },
        { "README", [1], "files of this kind are not read" },
        { "a.html", "<html><body><script>1</script></body></html>"u8.ToArray(), "no text of an article" },
        { "a.html", [0, 1, 2], "binary" },
        { "a.html", [(byte)'<', 0xFF, 0xFE, 0xFF], "no UTF-8" },
        { "a.docx", "no zip at all"u8.ToArray(), "no Word document" },
        { "a.docx", WordDocument(), "holds no text" },
        { "a.docx", WordDocument(new Paragraph(new Run(new Text("甲"))))[..^40], "no Word document" },
        { "a.pdf", "no PDF"u8.ToArray(), "this is no PDF" },
        { "a.pdf", "%PDF-1.4\nnothing"u8.ToArray(), "cannot read this PDF" },
        { "a.pdf", Pdf.WithText(""), "holds no text, only pictures" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Says_why_not(string name, byte[] bytes, string reason)
    {
        var result = DocumentReader.Read(name, bytes);

        Assert.Contains(reason, result.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", result.Problem, StringComparison.Ordinal);
    }

    private static string TextOf(string name, byte[] bytes)
    {
        var result = DocumentReader.Read(name, bytes);
        Assert.Null(result.Problem);
        return result.Value!;
    }

    private static Encoding EncodingOf(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static TableCell Cell(string text) => new(new Paragraph(new Run(new Text(text))));

    private static byte[] WordDocument(params OpenXmlElement[] blocks)
    {
        var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body(blocks));
        return stream.ToArray();
    }
}
