using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Names shares, contributions and differences: what is said of the figure before.</summary>
internal sealed class ShareNamer(string text, EarlierWords earlier, IReadOnlyList<Draft> drafts)
{
    /// <summary>占天然气消费的77.3%; 拉动GDP增长1.1个百分点; 高于全省1.2个百分点: said of what the sentence is about.</summary>
    public string? Name(Draft draft, Surroundings around, string subject, Draft? before)
    {
        if (before is null || subject.Length == 0)
            return null;
        if (Completion(text.AsSpan(around.From, draft.Number.Start - around.From)) is { Length: > 0 } part)
            return before.Phrase + part;
        if (subject.StartsWith('占') && subject != "占比")
            return ShareOf(before.Phrase, subject[1..]);
        if (Shares.Of(text.AsSpan(around.From, draft.Number.Start - around.From)) is { Length: > 0 } whole && draft.Number.UnitKind == "ratio")
            return $"{before.Phrase}占{whole}比重";
        if (around.From > around.ClauseStart && text[around.ClauseStart] == '占' && draft.Number.UnitKind == "ratio" && drafts.Count > 1)
            return $"{drafts[^2].Phrase}占{subject}比重";
        if (subject.StartsWith("拉动", StringComparison.Ordinal) && draft.Tail.Compared is not null)
            return subject[2..];
        if (subject.StartsWith("拉动", StringComparison.Ordinal) || subject.StartsWith("贡献", StringComparison.Ordinal) || subject.StartsWith('对'))
            return $"{WholeOf(before, around)}{subject}{(subject.StartsWith('拉') ? draft.Tail.DirectionWord : "")}";
        if ((subject[0] is '比' or '较' || (subject.Length > 1 && subject[0] is '高' or '低' or '快' or '慢' && subject[1] == '于')) && draft.Number.UnitKind is "points" or "ratio")
            return subject.Contains("增速", StringComparison.Ordinal) || subject.Contains("增幅", StringComparison.Ordinal)
                ? before.Phrase.EndsWith("增速", StringComparison.Ordinal) ? before.Phrase : $"{before.Phrase}增速"
                : $"{before.Phrase}{subject}";
        return null;
    }

    /// <summary>甲占总量的8%，…，占2%: the whole is named once for all its parts.</summary>
    public string ShareOf(string part, string whole)
    {
        if (part.IndexOf('占') is > 1 and var at)
            part = part[..at];
        if (whole.Length == 0)
            whole = earlier.LastWhole();
        foreach (var end in (ReadOnlySpan<string>)["的比重", "的比例", "比重", "比例"])
            if (whole.EndsWith(end, StringComparison.Ordinal))
                whole = whole[..^end.Length];
        return whole.Length > 0 ? $"{part}占{whole}比重" : part + "占比";
    }

    /// <summary>完成年度目标任务的78.8%: how far the plan is fulfilled.</summary>
    private static string Completion(ReadOnlySpan<char> clause)
    {
        clause = clause.TrimStart("，、");
        return (clause.StartsWith("完成") || clause.StartsWith("为") || clause.StartsWith("达")) && clause.EndsWith("的") && (clause.Contains("任务", StringComparison.Ordinal) || clause.Contains("目标", StringComparison.Ordinal)
            || clause.Contains("计划", StringComparison.Ordinal) || clause.Contains("预算", StringComparison.Ordinal))
            ? $"完成{clause[..^1].TrimStart("完成为达")}比例"
            : "";
    }

    /// <summary>A contribution is that of the figure before it; a rate of contribution is no such figure.</summary>
    private string WholeOf(Draft before, Surroundings around) =>
        before.Measure == Measure.Level && drafts.Count > 1 ? earlier.First(around.SentenceStart).Phrase : before.Phrase;
}
