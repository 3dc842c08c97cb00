namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>Behind a wide region the ranks that it bestows: 全国茶叶生产示范区9个, 某省名菜12道 are counted where the text is at home.</summary>
internal static class Honours
{
    private const int Reach = 16;

    private static readonly string[] Ranks =
        ["示范区", "示范县", "示范镇", "示范村", "示范点", "示范基地", "示范企业", "先进", "模范", "文明", "名店", "名菜", "名师", "大师", "名牌", "著名商标", "驰名商标", "百强", "老字号", "劳模"];

    /// <summary>Whether such a rank and the count of those who hold it follow in the clause.</summary>
    public static bool Follow(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < Reach && !char.IsAsciiDigit(text[end]) && !Clause.IsBreak(text, end))
            end++;
        if (end >= text.Length || !char.IsAsciiDigit(text[end]))
            return false;
        var words = text.AsSpan(at, end - at);
        foreach (var rank in Ranks)
            if (words.IndexOf(rank) >= 0)
                return words.IndexOfAny('共', '有') < 0;
        return false;
    }
}
