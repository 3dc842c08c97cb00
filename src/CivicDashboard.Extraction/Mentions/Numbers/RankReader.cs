using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>Reads places in an order (排名全国第六, 处于第四位) and passes over other ordinals (第二届, 第一季度, 第一，…).</summary>
internal static class RankReader
{
    private static readonly string[] Cues =
        ["排名", "位居", "位列", "名列", "跻身", "位次", "处于", "排在", "居", "列", "排", "全国", "全省", "全球", "世界", "全市", "全区", "城市", "国内", "省内", "同类", "以来"];

    private const int Reach = 16;

    /// <summary>Reads at 第; answers the offset to go on from.</summary>
    public static int Read(string text, int at, List<NumberMention> found)
    {
        var i = at + 1;
        if (i >= text.Length || !Digits.IsAny(text[i]))
            return i;
        var end = i;
        decimal value;
        if (Digits.IsArabic(text[i]))
        {
            for (value = 0; end < text.Length && end - i < 6 && Digits.IsArabic(text[end]); end++)
                value = value * 10 + Digits.Arabic(text[end]);
        }
        else
            value = ChineseNumeral.Read(text, i, out end)?.Value ?? 0;
        end = Math.Max(end, i + 1);
        if (value <= 0 || !HasCue(text, at))
            return end;
        if (end < text.Length && text[end] is '位' or '名' && !(end + 1 < text.Length && text[end + 1] is '列' or '书' or '的'))
            end++;
        else if (!Closes(text, end) && !(end < text.Length && text[end] is '高' or '低' or '多' or '少' && Closes(text, end + 1)))
            return end;
        found.Add(new(at, end, new(value, null, "位", Bound.Exact), "rank", IsRank: true));
        return end;
    }

    private static bool Closes(string text, int at) =>
        at >= text.Length || text[at] is '，' or '。' or '；' or '、' or ',' or ';' or '！' or '）' or ')' or '\n' or '和' or '：';

    private static bool HasCue(string text, int at)
    {
        var from = at;
        while (from > 0 && at - from < Reach && text[from - 1] is not ('，' or '。' or '；' or '\n' or ',' or ';'))
            from--;
        var clause = text.AsSpan(from, at - from);
        foreach (var cue in Cues)
            if (clause.Contains(cue, StringComparison.Ordinal))
                return true;
        return false;
    }
}
