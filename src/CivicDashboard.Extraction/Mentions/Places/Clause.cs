using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>How a place stands in its clause.</summary>
internal enum Standing
{
    /// <summary>As origin, object or measure of comparison: 来自北京, 高于全省.</summary>
    Aside,
    /// <summary>Somewhere within the clause.</summary>
    Within,
    /// <summary>Where it happens: 在东昌府区, 走进…; at the head of the clause or not.</summary>
    Location,
    /// <summary>As the clause's subject or topic.</summary>
    Subject,
}

/// <summary>Tells from the words before a place how it stands in its clause.</summary>
internal static class Clause
{
    private const int FarBack = 24;

    private const int LongestItem = 8;

    private static readonly string[] Locatives =
        ["在", "位于", "地处", "家住", "走进", "来到", "驻", "坐落于", "行走在", "漫步"];

    private static readonly string[] AsideWords =
    [
        "来自", "从", "自", "赴", "前往", "向", "往", "至", "与", "同", "跟", "较", "比", "高于", "低于", "高出", "超过", "快于", "好于", "优于",
        "占", "居", "列", "排", "排名", "位居", "位列", "学习", "借鉴", "对标", "直供", "供应", "销往", "发往", "出口", "支援", "帮扶", "援助",
        "面向", "辐射", "融入", "对接", "携手", "领跑", "走在", "引领", "相当于", "落后于", "接近", "籍贯", "抵达", "覆盖", "享誉", "畅销",
        "距", "距离", "当选", "荣获", "获评", "入选", "被评为", "获得", "争创", "媲美",
    ];

    private static readonly string[] AidWords = ["帮扶", "支援", "援建", "援助", "援派", "捐赠", "捐助"];

    private static readonly string[] NotAside = ["安排", "同比", "环比", "共同", "一同", "截至", "甚至", "以至", "乃至", "不同", "参与", "给与", "会同", "如同"];

    /// <summary>Words that may stand before a subject.</summary>
    private static readonly PhraseIndex<bool> Openers = Build(
        "目前", "当前", "近年来", "近些年来", "近日", "如今", "其中", "同时", "此外", "另外", "尤其", "例如", "比如", "如", "据统计", "随着", "对", "就", "而",
        "据", "以", "由", "使", "让", "推动", "近期", "记者", "了解到", "获悉", "截至", "截止", "现在", "今年以来", "以来", "期间", "一年来", "五年来",
        "过去五年", "过去一年", "即", "但", "且", "也", "并", "包括", "特别是", "看", "显示", "统计", "分县区看", "分区域看", "分地区看", "从", "年", "月", "日",
        "季度", "上半年", "下半年", "前", "末", "底", "初", "上午", "下午", "晚", "当天", "今年", "去年", "上年", "本月", "当月", "一", "二", "三", "四", "第",
        "是", "因此", "所以", "为此", "对于", "针对", "围绕", "根据", "按照", "经", "本届", "届时", "预计", "力争", "到", "至", "全年", "累计", "另据",
        "当日", "日前", "前不久", "多年来", "长期以来", "十年来", "三年来", "两年来", "四年来", "十三五", "十四五", "十五五", "时期", "新中国成立以来", "解放以后");

    /// <summary>How the place that begins at <paramref name="start"/> stands.</summary>
    public static Standing StandingOf(ReadOnlySpan<char> text, int start)
    {
        var before = Before(text, start, out var reachesHead);
        if (before.EndsWith("从") && IsLookedAt(text, start))
            return Standing.Subject;
        if (before.EndsWith("、") && before.StartsWith("在"))
            return Standing.Location;
        if (before.EndsWithAny(AsideWords) && !before.EndsWithAny(NotAside) || IsListed(before))
            return Standing.Aside;
        // 最多的是临清市，达12亿元: what follows is about it.
        if (EndsWithLocative(before) || before.EndsWith("是"))
            return Standing.Location;
        return reachesHead && OnlyOpeners(before) ? Standing.Subject : Standing.Within;
    }

    /// <summary>Whether the place that ends here begins a row of things: 打造嘉定新城、青浦新城等.</summary>
    public static bool BeginsList(ReadOnlySpan<char> text, int end)
    {
        for (var i = end; i < text.Length && i - end < LongestItem && char.IsLetter(text[i]); i++)
            if (i + 1 < text.Length && text[i + 1] == '、')
                return true;
        return false;
    }

    /// <summary>某区累计援建…, 对口帮扶我县的某市…: who helps from outside is no place of what is built.</summary>
    public static bool SpeaksOfAid(ReadOnlySpan<char> text, int start, int end)
    {
        var before = Before(text, start, out _);
        var stop = end;
        while (stop < text.Length && stop - end < FarBack && !IsBreak(text, stop))
            stop++;
        var behind = text[end..stop];
        foreach (var word in AidWords)
            if (before.IndexOf(word) >= 0 || behind.IndexOf(word) >= 0)
                return true;
        return false;
    }

    /// <summary>Whether what stands here says where: 在, 位于, 走进.</summary>
    public static bool EndsWithLocative(ReadOnlySpan<char> before) =>
        before.Length > 0 && "在于处住进到驻步".Contains(before[^1])
        && before.EndsWithAny(Locatives) && !before.EndsWithAny(["走在", "存在", "现在", "旨在", "正在", "所在", "重在", "贵在"]);

    /// <summary>Whether a clause ends with this character; a comma within a number does not end one.</summary>
    public static bool IsBreak(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '，' or '：' or '；' or ';' or '（' or '）' or '(' or ')' or '“' or '”' or '《' or '》' or '■' or '—' or ' ' or '　' or '[' or ']' or '【' or '】' => true,
        ',' or ':' => at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]) || at == 0 || !char.IsAsciiDigit(text[at - 1]),
        _ => EndsSentence(text[at]),
    };

    /// <summary>Whether a sentence ends with this character.</summary>
    public static bool EndsSentence(char c) => c is '。' or '！' or '？' or '!' or '?' or '\n';

    /// <summary>Where the clause around an offset begins; not further back than a clause is long.</summary>
    public static int Start(ReadOnlySpan<char> text, int at) => at - Before(text, at, out _).Length;

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> text, int start, out bool reachesHead)
    {
        var from = start;
        while (from > 0 && start - from < FarBack && !IsBreak(text, from - 1))
            from--;
        reachesHead = from == 0 || IsBreak(text, from - 1);
        return text[from..start];
    }

    /// <summary>从全市看 sets the scene; 从北京来 says where from.</summary>
    private static bool IsLookedAt(ReadOnlySpan<char> text, int start)
    {
        for (var i = start; i < text.Length && i - start < 8 && !IsBreak(text, i); i++)
            if (text[i] == '看')
                return true;
        return false;
    }

    /// <summary>One of several things in a row (嘉定新城、青浦新城) is no topic; 新建3所、临清市5所 has one, for a number stands before it.</summary>
    private static bool IsListed(ReadOnlySpan<char> before) =>
        before.EndsWith("、") && before[Math.Max(0, before.Length - 8)..].IndexOfAnyInRange('0', '9') < 0;

    private static bool OnlyOpeners(ReadOnlySpan<char> before)
    {
        for (var i = 0; i < before.Length;)
        {
            var length = Openers.Match(before, i, out _);
            if (length == 0 && !char.IsAsciiDigit(before[i]) && !"、.-—~～－".Contains(before[i]))
                return false;
            i += Math.Max(length, 1);
        }
        return true;
    }

    private static PhraseIndex<bool> Build(params string[] words)
    {
        var index = new PhraseIndex<bool>();
        foreach (var word in words)
            index.Add(word, true);
        return index;
    }
}
