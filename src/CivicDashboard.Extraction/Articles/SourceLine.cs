using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>The line below a web text's title: 来源：某报, 发布时间：2024-01-02 10:20.</summary>
internal static class SourceLine
{
    private const int Longest = 120;
    private static readonly string[] labels =
        ["来源", "信息来源", "文章来源", "稿件来源", "作者", "发布时间", "发布日期", "时间", "日期", "编辑", "责任编辑", "浏览次数", "阅读", "字号", "索引号", "发布机构"];

    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest || Punctuation.HasSentenceInside(text))
            return false;
        foreach (var label in labels)
            if (text.Length > label.Length && text.StartsWith(label) && text[label.Length] is '：' or ':')
                return true;
        return false;
    }
}
