namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>Names below the county that no code list has: villages, communities, estates, development zones.</summary>
internal static class LocalNames
{
    private const int LongestName = 8;

    private const int LongestBareName = 5;

    private static readonly string[] Kinds = ["街道", "社区", "小区", "镇", "乡", "村", "新区", "苏木", "嘎查"];

    private static readonly string[] Zones =
    [
        "经济技术开发区", "高新技术产业开发区", "高新技术开发区", "经济开发区", "旅游度假区", "开发区", "高新区", "经开区", "度假区", "保税区",
    ];

    /// <summary>Words that no name holds: what stands before 社区 or 村 is then a verb or a kind, not a name.</summary>
    private static readonly PhraseIndex<bool> NotInNames = Build(
        "的", "在", "为", "和", "与", "将", "把", "是", "有", "个", "各", "等", "每", "所", "全", "该", "本", "我", "了", "从", "向", "对",
        "街道", "社区", "小区", "乡镇", "镇村", "村", "乡", "县", "市", "省", "农", "城市", "城乡", "城镇", "小康", "老旧", "智慧", "示范", "试点",
        "推动", "推进", "深化", "加强", "组织", "开展", "建设", "创建", "打造", "深入", "完善", "建立", "选取", "依托", "聚焦", "新建", "改造",
        "围绕", "注重", "带动", "引导", "指导", "覆盖", "行政", "自然", "特色", "美丽", "绿色", "重点", "基层", "友好", "多", "一", "两", "十", "百",
        "提升", "实施", "坚持", "支持", "服务", "走进", "中心", "偏远", "贫困", "新增", "促进", "世界", "居家", "养老", "型", "式", "类", "新", "老", "大", "小", "这", "那", "某", "级", "发展", "示范", "平方", "分钟", "传统", "中国", "国家", "下辖", "驻", "及", "以", "现", "入",
        "实现", "发展", "整合", "盘活", "落实", "健全", "创新", "探索", "制定", "出台", "印发", "投入", "投资", "完成", "引进", "培育", "壮大",
        "选派", "评选", "评定", "划定", "建成", "共", "振兴", "联系", "走访", "入户", "集体", "全域", "部分", "若干", "其他", "其余", "包", "进",
        "未来", "完整", "儿童", "学习", "平安", "文明", "和谐", "星级", "标准", "样板", "标杆", "精品", "数字", "低碳", "零碳", "红色", "住宅", "安置",
        "搬迁", "无物业", "封闭", "开放", "高层", "多层", "集中", "片区", "商品房", "物业", "这些", "许多", "众多", "不少", "相关", "因", "由", "于");

    /// <summary>Length of a local name that follows a place at once: 考棚镇 behind 阳谷县; 0 where there is none.</summary>
    public static int Behind(ReadOnlySpan<char> text, int at) => Zone(text, at) is var zone and > 0 ? zone : Named(text, at, 1);

    /// <summary>Length of a development zone's name without a name of its own: 开发区, 高新区.</summary>
    public static int Zone(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !"经高旅开度保".Contains(text[at]))
            return 0;
        foreach (var zone in Zones)
            if (text[at..].StartsWith(zone))
                return zone.Length;
        return 0;
    }

    /// <summary>Length of a local name that begins a clause: 利民社区.</summary>
    public static int AtClauseStart(ReadOnlySpan<char> text, int at)
    {
        var length = Named(text[..Math.Min(text.Length, at + LongestBareName)], at, 2);
        return length > 0 && text.Slice(at, length).EndsWith("社区") ? length : 0;
    }

    private static int Named(ReadOnlySpan<char> text, int at, int shortest)
    {
        for (var i = at; i < text.Length && i - at <= LongestName; i++)
        {
            if (i - at >= shortest && Kind(text[i..]) is var kind and > 0)
                return i - at + kind;
            if (!char.IsLetter(text[i]) || NotInNames.Match(text, i, out var opens) is > 0 and var length && !(i == at && length == 1 && opens))
                return 0;
        }
        return 0;
    }

    private static int Kind(ReadOnlySpan<char> text)
    {
        if (!"街社小镇乡村新苏嘎".Contains(text[0]))
            return 0;
        foreach (var kind in Kinds)
            if (text.StartsWith(kind))
                return kind.Length;
        return 0;
    }

    /// <summary>The words; true for those that many names begin with: 大王村, 新庄村.</summary>
    private static PhraseIndex<bool> Build(params string[] words)
    {
        var index = new PhraseIndex<bool>();
        foreach (var word in words)
            index.Add(word, word is "大" or "小" or "新" or "老");
        return index;
    }
}
