using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>Tells what a change is compared with where other words than its own say it.</summary>
internal sealed class ComparisonFrames(string text, PeriodTrack periods, IReadOnlyList<Draft> drafts)
{
    /// <summary>与2010年的280万人相比，增加20万人，增长7%: the comparison goes for all that changes behind it in its sentence.</summary>
    /// <param name="draft">The figure.</param>
    /// <param name="previous">Where the number before it ends.</param>
    /// <param name="sentenceStart">Where its sentence begins.</param>
    /// <param name="isListed">Whether it goes on a list.</param>
    public bool IsFramed(Draft draft, int previous, int sentenceStart, bool isListed)
    {
        var tail = draft.Tail;
        if (tail.Direction == 0 || tail.ToLevel || tail.Base is not null)
            return false;
        var from = Math.Max(sentenceStart, previous);
        var behind = text.AsSpan(from, draft.Number.Start - from);
        if (behind.IndexOf("相比，") < 0)
            return (tail.Compared is null || isListed) && drafts.Count > 0 && drafts[^1].Framed && drafts[^1].Number.Start >= sentenceStart;
        return !behind.HasAny("上年", "去年", "同期") || periods.BaseAt(draft.Number.Start) is not null;
    }

    /// <summary>参保5万人，增加6千人: nothing but a direction stands between a level and what it has gained.</summary>
    public bool Follows(Draft draft, int from, int sentenceStart) =>
        drafts.Count > 0 && drafts[^1] is { Measure: Measure.Level } before
        && before.Number.Start >= sentenceStart && before.Quantity.Unit == draft.Quantity.Unit
        && text.AsSpan(from, Math.Max(0, draft.Tail.SubjectEnd - from)).Trim("，, ").IsEmpty;
}
