namespace CivicDashboard.Extraction.Figures;

/// <summary>Names what a place in an order is a place in.</summary>
internal sealed class RankNamer(string text, Func<Surroundings, Draft?> earlierInSentence)
{
    private static readonly string[] Rankings =
        ["排名", "位居", "位列", "名列", "跻身", "处于", "排在", "保持", "继续", "连续", "稳居", "居", "列", "排", "升至", "跃居", "跃升到", "跃升至", "升到", "上升到", "前移到", "前移至", "位次"];

    /// <summary>Among whom, and not in what.</summary>
    private static readonly string[] Fields = ["世界", "全国", "全省", "全球", "全市", "国内", "省内", "同类城市", "全区"];

    private const int Reach = 60;

    private static readonly string[] Lists = ["榜", "报告", "指数", "排行", "百强", "评价", "名单", "考核", "排名", "十强", "强市", "强县"];

    /// <summary>The list's name where one is quoted, with the subject; else what the figure before measured.</summary>
    public string Name(Draft draft, Surroundings around, string subject, Draft? before)
    {
        foreach (var word in Rankings)
            if (subject.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at)
                subject = subject[..at];
        if (Fields.Contains(subject))
            subject = "";
        // 节水企业140家，数量居全国第三: a measurement alone is that of the thing before.
        if (subject is "数量" or "总量" or "规模" or "增速" or "增幅" or "总数" or "数" && before is not null)
            subject = before.Phrase + subject;
        // 在全省11个设区市中排名第7位: among whom is not what.
        if (subject.EndsWith('中') && subject.Length <= 8)
            (subject, before) = ("", earlierInSentence(around));
        var list = ListName(draft.Number.Start, around);
        if (subject.Length == 0 && list.Length == 0)
        {
            draft.Inherited = true;
            return before is null ? "" : before.Phrase + "排名";
        }
        return list + (list.Contains(subject, StringComparison.Ordinal) ? "" : subject) + "排名";
    }

    private string ListName(int numberStart, Surroundings around)
    {
        var from = Math.Max(around.SentenceStart, numberStart - Reach);
        var span = text.AsSpan(from, numberStart - from);
        var (open, close) = (span.LastIndexOfAny('“', '《'), span.LastIndexOfAny('”', '》'));
        if (open < 0 || close < open + 2)
            return "";
        var behind = span.Slice(close, Math.Min(4, span.Length - close));
        var name = span[(open + 1)..close];
        foreach (var word in Lists)
            if (name.Contains(word, StringComparison.Ordinal) || behind.Contains(word, StringComparison.Ordinal))
                return name.ToString();
        return "";
    }
}
