namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>At the end of a period stocks are told as of its last day, flows for the whole: 年末存栏 against 出栏.</summary>
internal static class FlowWords
{
    private const int Limit = 60;

    private static readonly string[] Flows =
        ["出栏", "产量", "增加值", "产值", "实现", "完成", "新增", "新建", "销售", "销量", "收入", "利润", "投资", "消费", "进出口", "出口", "发电量", "客流", "人次", "发放"];

    private static readonly string[] Stocks =
        ["存栏", "余额", "库存", "人口", "拥有", "共有", "户数", "在校", "在册", "保有", "总数", "里程", "存量", "床位", "覆盖率", "普及率"];

    /// <summary>Whether the words before a figure in its sentence speak of a flow.</summary>
    public static bool Before(string text, int from, int offset)
    {
        var words = Sentence(text, from, offset);
        return Last(words, Flows) > Last(words, Stocks);
    }

    /// <summary>Whether the words before a figure in its sentence speak of a stock.</summary>
    public static bool StockBefore(string text, int offset)
    {
        var words = Sentence(text, 0, offset);
        return Last(words, Stocks) > Last(words, Flows);
    }

    private static ReadOnlySpan<char> Sentence(string text, int from, int offset)
    {
        var start = Math.Max(from, offset - Limit);
        var words = text.AsSpan(start, Math.Max(0, offset - start));
        return words[(words.LastIndexOfAny("。！？\n") + 1)..];
    }

    private static int Last(ReadOnlySpan<char> words, string[] lexicon)
    {
        var last = -1;
        foreach (var word in lexicon)
            last = Math.Max(last, words.LastIndexOf(word, StringComparison.Ordinal));
        return last;
    }
}
