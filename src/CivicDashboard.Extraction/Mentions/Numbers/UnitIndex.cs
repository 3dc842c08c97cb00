using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>Finds the unit behind a number.</summary>
public sealed class UnitIndex
{
    /// <summary>Words that begin like a unit and are none: 12部门, 3人大代表, 1000家庭, 5项目.</summary>
    private static readonly string[] NoUnits =
    [
        "部门", "部队", "部署", "部分", "人大", "人民", "人均", "人才", "人工", "人类", "家庭", "家长", "家园", "家居", "家具", "家电", "项目", "条例", "条件",
        "名单", "名称", "名片", "场所", "场地", "场景", "场馆", "个人", "个体", "个性", "位于", "位居", "位列", "本地", "本市", "本级", "本科", "处理", "处置", "处罚",
        "处于", "所有", "所在", "所属", "期间", "期末", "期待", "台账", "台湾", "台风", "台阶", "支部", "支持", "支出", "支付", "支队", "支撑", "起来", "起诉", "起步", "次数",
        "件套", "间接", "间隔", "套餐", "座谈", "班子", "班级", "车间", "路线", "路径", "路段", "天然", "分别", "分布", "分类", "分局", "分之", "分级", "分钟", "度假",
        "度汛", "口岸", "口径", "头部", "篇章", "首次", "首个", "幅度", "倍增", "倍加", "度过", "例如", "种植", "种养", "类型", "对口", "对于", "对接", "对外", "份额", "张力",
        "宗旨", "元旦", "元素", "元宵", "里程", "里面", "克服", "克隆", "米粉", "米线", "吨位", "箱体", "组织", "组建", "组成", "组合", "户籍", "户外", "户均", "门类", "门店", "门诊",
        "道路", "道德", "面积", "面向", "面对", "线上", "线下", "线路", "点位", "点击", "片区", "块钱", "届时", "届满", "站点", "株洲", "孔繁", "针对", "桩基", "票据", "批准", "批复", "批发", "批量", "批示",
        "国内", "国际", "国家", "国有", "国字", "字会", "省道", "县道", "乡道", "村道", "道歉", "道理", "市民", "村民", "省级", "市级", "方面", "方向", "方针", "方案", "方式", "层面", "行业", "行政", "行动", "群众", "群体", "包括", "包含", "套取", "队伍", "团队", "员工", "师生", "堂课",
    ];

    private static readonly string[] Rates = ["/10万", "／10万", "/十万", "/万人", "/千人"];

    private readonly PhraseIndex<bool> noUnits = new();

    /// <summary>Takes the rows of units.csv.</summary>
    public UnitIndex(IEnumerable<Unit> units)
    {
        foreach (var unit in units)
            Names.Add(unit.Name, unit);
        foreach (var word in NoUnits)
            noUnits.Add(word, true);
    }

    /// <summary>The units by their names.</summary>
    public PhraseIndex<Unit> Names { get; } = new();

    /// <summary>The unit that stands at an offset; its length is 0 where there is none. Brackets with a second unit belong to it: 个（名）.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out Unit unit)
    {
        if (RateLength(text, at) is > 0 and var rate)
        {
            unit = new Unit(text.Slice(at, rate).ToString(), text.Slice(at, rate).ToString(), 1, "rate", "per " + text.Slice(at + 1, rate - 1).ToString());
            return rate;
        }
        var length = Names.Match(text, at, out unit);
        if (length == 0 || (noUnits.Match(text, at, out _) is var word && word > length && !EndsAt(text, at + word)))
            return 0;
        if (DivisorLength(text, at + length) is > 0 and var divisor)
        {
            var name = text.Slice(at, length + divisor).ToString();
            unit = unit with { Name = name, Canonical = name, Kind = "rate" };
            return length + divisor;
        }
        return length + AlternativeLength(text, at + length);
    }

    /// <summary>共20个人。 counts people after all, 30个人民法庭 courts.</summary>
    private static bool EndsAt(ReadOnlySpan<char> text, int at) =>
        text[at - 1] == '人' && text[at - 2] == '个' && (at >= text.Length || text[at] is '。' or '，' or '；' or '、' or '）' or '民');

    /// <summary>死亡率6.21/10万: so many in a hundred thousand.</summary>
    private static int RateLength(ReadOnlySpan<char> text, int at)
    {
        foreach (var rate in Rates)
            if (text[at..].StartsWith(rate, StringComparison.Ordinal))
                return rate.Length;
        return 0;
    }

    /// <summary>0.46人/万车, 3.2吨/亩: a unit by another makes one of its own.</summary>
    private int DivisorLength(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at] is not ('/' or '／'))
            return 0;
        var start = at + 1;
        while (start < text.Length && start - at < 4 && text[start] is '百' or '千' or '万' or '亿' or '十' or '1' or '0')
            start++;
        var unit = start < text.Length && text[start] == '车' ? 1 : Names.Match(text, start, out _);
        return unit > 0 ? start + unit - at : 0;
    }

    private int AlternativeLength(ReadOnlySpan<char> text, int at)
    {
        if (at + 2 >= text.Length || text[at] is not ('（' or '('))
            return 0;
        var length = Names.Match(text, at + 1, out _);
        return length > 0 && at + 1 + length < text.Length && text[at + 1 + length] is '）' or ')' ? length + 2 : 0;
    }
}
