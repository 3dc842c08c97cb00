namespace CivicDashboard.Extraction.Catalogue;

/// <summary>Other ways to say what a phrase says, the nearest first.</summary>
internal static class PhraseVariants
{
    /// <summary>Words in front that say only where, when or that there is something: 全市, 年末, 组建志愿服务队.</summary>
    private static readonly string[] Leads =
    [
        "组建", "建立", "设立", "成立", "完成", "实现", "实施", "开展", "举办", "拥有", "共有", "开设", "累计", "发生", "实有", "现有", "各类", "各级",
        "全市", "全省", "全县", "全区", "全州", "我市", "我省", "我县", "我区", "本市", "全年", "年末", "年底", "期末", "当年", "上半年", "前三季度", "一季度",
    ];

    /// <summary>The same words inside: 批发和零售业实现增加值, 医院拥有床位.</summary>
    private static readonly string[] Inside = ["实现", "完成", "共有", "拥有", "累计"];

    private static readonly string[] Endings = ["总数量", "总量", "总数", "总额", "总值", "数量", "个数", "情况", "数", "量", "额"];
    private static readonly string[] PeopleEndings = ["总人数", "人数", "人次"];
    private static readonly string[] GrowthEndings = ["同比增速", "增长速度", "增速", "增幅", "涨幅", "降幅", "增长率"];
    private static readonly string[] RankEndings = ["排名", "位次"];

    /// <summary>The keys under which a key may stand in the catalogue.</summary>
    public static IEnumerable<string> Of(string key)
    {
        for (var rest = key; rest.Length > 0; rest = WithoutLead(rest))
        {
            yield return rest;
            foreach (var word in Inside)
                if (rest.IndexOf(word, 1, StringComparison.Ordinal) is > 0 and var at && at + word.Length < rest.Length)
                    yield return rest.Remove(at, word.Length);
        }
    }

    /// <summary>民生支出占一般公共预算支出 names a share as 民生支出占一般公共预算支出比重 does.</summary>
    public static string Share(string key) => key.Contains('占') && !key.EndsWith("占比", StringComparison.Ordinal) ? key + "占比" : key;

    /// <summary>What a name is called for short: 医院 for 医院数. Two characters are too few for an amount (游客 is not 游客量), and a sum stays one (商品房销售额).</summary>
    public static string Stem(string name) =>
        !name.EndsWith('额') && WithoutEnding(name) is var stem && (stem.Length > 2 || (stem.Length == name.Length - 1 && name[^1] == '数')) ? stem : name;

    /// <summary>What a name of people is called for short: 返乡创业 for 返乡创业人数.</summary>
    public static string PeopleStem(string name) => WithoutPeople(name) is { Length: > 2 } stem ? stem : name;

    /// <summary>Without a word like 数, 总量 at the end.</summary>
    public static string WithoutEnding(string key) => Without(Endings, key);

    /// <summary>Without 人数, 人次: only what counts people can be meant.</summary>
    public static string WithoutPeople(string key) => Without(PeopleEndings, key);

    /// <summary>What grows: 工业增加值 in 工业增加值增速.</summary>
    public static string WithoutGrowth(string key) => Without(GrowthEndings, key);

    /// <summary>What is ranked: 地区生产总值 in 地区生产总值排名.</summary>
    public static string WithoutRank(string key) => Without(RankEndings, key);

    private static string WithoutLead(string key)
    {
        foreach (var lead in Leads)
            if (key.Length > lead.Length + 1 && key.StartsWith(lead, StringComparison.Ordinal))
                return key[lead.Length..];
        return "";
    }

    private static string Without(string[] endings, string key)
    {
        foreach (var ending in endings)
            if (key.Length > ending.Length + 1 && key.EndsWith(ending, StringComparison.Ordinal))
                return key[..^ending.Length];
        return key;
    }
}
