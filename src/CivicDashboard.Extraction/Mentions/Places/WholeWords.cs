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
        // 区委 at the head of a clause is that of the district spoken of; 校区委员 is none.
        if (!"全我本该".Contains(text[at]) && kind != '国' && char.IsLetter(before))
            return 0;
        // 全市场, 该区域, 全区间, 该镇痛…: the last one to the word behind.
        return torn || "场域间制".Contains(after) ? 0 : length;
    }

    private static PhraseIndex<char> Build()
    {
        var index = new PhraseIndex<char>();
        foreach (var kind in Kinds)
            foreach (var whole in "全我本该")
                index.Add($"{whole}{kind}", kind);
        Add(index, '国', "我国", "全国", "国内", "中国");
        Add(index, '街', "全街道", "该街道", "街道党工委", "街道办事处");
        Add(index, '社', "全社区", "该社区", "社区党委", "社区党支部", "社区居委会");
        Add(index, '村', "村党支部", "村党组织", "村集体", "村委会");
        Add(index, '镇', "镇党委", "镇政府");
        Add(index, '乡', "乡党委", "乡政府");
        Add(index, '县', "县委", "县政府");
        Add(index, '区', "区委", "区政府");
        Add(index, '市', "市区", "市本级", "市直");
        return index;
    }

    private static void Add(PhraseIndex<char> index, char kind, params string[] words)
    {
        foreach (var word in words)
            index.Add(word, kind);
    }
}
