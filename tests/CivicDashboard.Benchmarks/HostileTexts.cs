using System.Text;
using CivicDashboard.Extraction;
using CivicDashboard.Statistics;

namespace CivicDashboard.Benchmarks;

/// <summary>Texts that a rule which looks too far would need long for: the time a character takes must not grow with their length.</summary>
internal static class HostileTexts
{
    private const int Short = 100_000, Long = 1_000_000, Runs = 3;

    /// <summary>More than this from the short to the long text is not linear.</summary>
    private const double MostGrowth = 3;

    /// <summary>No text may take this many times what an ordinary one takes.</summary>
    private const double MostCost = 10;

    internal static void Run(Extractor extractor, CodeLists lists, double normal)
    {
        Console.WriteLine($"{"hostile text, ns a character",-34}{"100 KB",10}{"1 MB",10}{"growth",9}{"cost",7}");
        foreach (var (name, piece) in Pieces(lists))
        {
            var brief = Seconds(extractor, piece, Short);
            var full = brief < 100 * normal ? Seconds(extractor, piece, Long) : double.PositiveInfinity;
            var flag = (full / brief > MostGrowth ? " NOT LINEAR" : "") + (Math.Max(brief, full) > MostCost * normal ? " SLOW" : "");
            Console.WriteLine($"{name,-34}{brief * 1e9,10:N0}{full * 1e9,10:N0}{full / brief,9:0.00}{full / normal,7:0.0}{flag}");
        }
    }

    private static double Seconds(Extractor extractor, string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        while (text.Length < length)
            text.Append(piece);
        var whole = text.ToString(0, length);
        return ProcessorTime.Median(Runs, () => extractor.Read(whole, new("hostile.txt"))) / length;
    }

    private static IEnumerable<(string Name, string Piece)> Pieces(CodeLists lists) =>
    [
        .. "7%一百半（）“”《，、。,.年月日第占的■\n 　●#\0晚".Select(c => (Shown(c), c.ToString())),
        ("（） pairs", "（）"), ("“” pairs", "“”"), ("1,1,1", "1,"), ("1.1.1", "1."), ("1:1:1", "1:"), ("一百一百", "一百"), ("百分之", "百分之"),
        ("2024年2024年", "2024年"), ("2024-01-01", "2024-01-01 "), ("1月1日晚", "1月1日晚"), ("“十四五”", "“十四五”"),
        ("endless sentence of numbers", "受理案件5起同比增长3%"), ("endless list", "5个、"), ("endless list of limits", "限3天内、"),
        ("nested lists", "共有企业5家其中工业3家其中"), ("endless 分别", "刑事、治安警情分别下降5%、6%"), ("years 分别", "2022年和2023年分别增长5%、6%"),
        ("endless shares", "占全市比重的5%"), ("endless ranks", "第六位"), ("endless comparisons", "高于全省1.2个百分点"), ("verbs alone", "调处5起，"),
        ("rates alone", "同比增长5%，"), ("brackets of numbers", "（增长5%）"), ("deadlines", "到2030年达到80%，"),
        ("names of cities", string.Concat(lists.Regions.All.Select(r => r.Name).Take(3000))), ("cities in a row", "聊城市、德州市、"),
        ("one town", "考棚镇"), ("one town behind its county", "阳谷县考棚镇"), ("communities", "利民社区，"), ("全市", "全市"),
        ("lines of one character", "人\n"), ("lines of column heads", "·观点·\n"), ("lines of bylines", "■ 张三\n"), ("lines of titles", "## 工作\n\n"),
        ("lines of remarks", "完成。（记者 张三）\n\n"), ("lines of table cells", "工业\t12\t13\n"), ("titles only", "扎实推进工作\n\n"),
        ("torn lines", "全市共有企业十二家，其中工业企业三家的\n\n"),
    ];

    private static string Shown(char c) => char.IsControl(c) || char.IsWhiteSpace(c) ? $"U+{(int)c:X4}" : c.ToString();
}
