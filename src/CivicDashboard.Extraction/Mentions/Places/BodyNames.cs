namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>What the name of a place goes on to become.</summary>
internal enum BodyKind
{
    /// <summary>Nothing: it stays the name of a place.</summary>
    None,
    /// <summary>A firm: 青岛港, 山东某某科技有限公司.</summary>
    Firm,
    /// <summary>A public body, which acts where it sits: 聊城大学, 山东省统计局.</summary>
    Institution,
    /// <summary>A meeting, prize, product, road or the like, which says nothing of the place: 山东绿色蔬菜产业博览会, 上海路.</summary>
    Other,
}

/// <summary>Names of bodies that begin with the name of a place.</summary>
internal static class BodyNames
{
    private const int LongestName = 16;

    /// <summary>Kinds that may stand some characters behind the place.</summary>
    private static readonly PhraseIndex<BodyKind> Tails = Build(
        (BodyKind.Firm, ["有限公司", "股份公司", "有限责任公司", "公司", "集团"]),
        (BodyKind.Institution, ["大学", "学院", "中学", "小学", "幼儿园", "银行", "医院", "研究院", "研究所", "统计局", "交易所", "协会", "日报", "晚报", "早报", "电视台", "出版社", "农科院", "科学院", "社科院", "法院", "检察院", "党校", "委员会", "总局", "总队"]),
        (BodyKind.Other, ["博览会", "论坛", "峰会", "运动会", "电影节", "艺术节", "马拉松", "大会", "冬奥会", "奥运会", "亚运会", "世博会", "进博会", "广交会", "合作组织", "国际机场", "机场", "高速公路", "高铁", "铁路", "大桥"]));

    /// <summary>Kinds that follow the place at once.</summary>
    private static readonly PhraseIndex<BodyKind> Neighbours = Build(
        (BodyKind.Firm, ["港", "油田", "石化", "炼化", "啤酒", "阿胶", "钢铁", "水务", "银行", "供电", "移动", "电信", "联通", "电厂", "煤矿", "药业", "酒业", "农商行", "港口集团"]),
        (BodyKind.Other, ["路", "街", "大道", "大街", "高速", "籍", "话", "菜", "精神", "经验", "模式", "方案", "宣言", "游客", "客商", "客户", "杯", "啤酒节", "赛区", "时间", "江", "河", "湖", "山", "湾", "岛", "半岛", "群岛", "线", "支线", "桥", "开发开放", "战役", "起义", "会战"]));

    private static readonly PhraseIndex<bool> Breaks = BuildBreaks();

    /// <summary>What the place that ends here goes on to become, and where that name ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the place's name ends.</param>
    /// <param name="isFull">Whether the name holds its kind: 青岛港 is a firm, 青岛市港航 is not.</param>
    public static (BodyKind Kind, int End) Behind(ReadOnlySpan<char> text, int at, bool isFull)
    {
        var near = Neighbours.Match(text, at, out var kind);
        if (!isFull && near > 0 && !text[at..].StartsWith("街道"))
            return (kind, at + near);
        for (var i = at; i < text.Length && i - at < LongestName; i++)
        {
            if (Tails.Match(text, i, out kind) is var length and > 0)
                return (kind, i + length);
            if (!char.IsLetter(text[i]) || Breaks.Match(text, i, out _) > 0)
                break;
        }
        return (BodyKind.None, at);
    }

    private static PhraseIndex<BodyKind> Build(params (BodyKind Kind, string[] Words)[] kinds)
    {
        var index = new PhraseIndex<BodyKind>();
        foreach (var (kind, words) in kinds)
            foreach (var word in words)
                index.Add(word, kind);
        return index;
    }

    private static PhraseIndex<bool> BuildBreaks()
    {
        var index = new PhraseIndex<bool>();
        foreach (var word in new[]
        {
            "的", "在", "为", "把", "将", "是", "有", "对", "被", "向", "从", "与", "和", "推动", "支持", "组织", "实施", "建立", "建成", "完成",
            "举办", "创新", "推进", "现有", "依托", "联合", "引进", "实现", "新增", "成立", "召开", "开展", "通过", "共", "市委", "区委", "县委", "省委",
        })
            index.Add(word, true);
        return index;
    }
}
