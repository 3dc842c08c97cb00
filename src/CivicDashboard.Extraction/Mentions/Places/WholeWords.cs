namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>Words that speak of a whole region whose name stands elsewhere: 全市, 我县, 该区, 我国.</summary>
internal static class WholeWords
{
    private const string Kinds = "省市区县州盟旗镇乡村";

    private static readonly PhraseIndex<char> Words = Build();

    /// <summary>The length of such a word at a position (0 where there is none) and the kind of region it speaks of.</summary>
    public static int Match(ReadOnlySpan<char> text, int at, out char kind)
    {
        var length = Words.Match(text, at, out kind);
        if (length == 0)
            return 0;
        var before = at > 0 ? text[at - 1] : ' ';
        var after = at + length < text.Length ? text[at + length] : ' ';
        // 安全区, 健全市场机制, 自我县…: the first character belongs to the word before.
        var torn = (text[at] == '全' && "安健完齐保周".Contains(before)) || (text[at] == '我' && "自你".Contains(before));
        // 全市场, 该区域, 全区间, 该镇痛…: the last one to the word behind.
        return torn || "场域间制".Contains(after) ? 0 : length;
    }

    private static PhraseIndex<char> Build()
    {
        var index = new PhraseIndex<char>();
        foreach (var kind in Kinds)
            foreach (var whole in "全我本该")
                index.Add($"{whole}{kind}", kind);
        foreach (var word in new[] { "我国", "全国", "国内", "中国" })
            index.Add(word, '国');
        foreach (var word in new[] { "全街道", "该街道" })
            index.Add(word, '街');
        return index;
    }
}
