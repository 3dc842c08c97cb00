using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Figures;

/// <summary>What stands between an indicator and its number: 同比分别下降, 较2023年底提升, 达到.</summary>
/// <param name="SubjectEnd">Offset behind the indicator.</param>
/// <param name="Direction">1 up, −1 down, 0 where no change is said.</param>
/// <param name="DirectionWord">The word that says it.</param>
/// <param name="ToLevel">Whether the change ends in the number (提升至), so that the number is a level.</param>
/// <param name="Compared">Yoy, Mom or Average where such a word stands; null else.</param>
/// <param name="Base">A named base period.</param>
/// <param name="Distributive">Whether 分别 or 各 deals the numbers out.</param>
/// <param name="OverYears">Whether a length of time stands with it: 十年增长1.3倍, 累计下降36%.</param>
internal sealed record Tail(
    int SubjectEnd,
    int Direction,
    string DirectionWord,
    bool ToLevel,
    WordClass? Compared,
    PeriodMention? Base,
    bool Distributive,
    bool OverYears)
{
    /// <summary>Whether the named base is a day, known or not: 比年初, 较上年末.</summary>
    public bool FromDay { get; init; }

    /// <summary>Whether an earlier census is what it is compared with: 较第六次人口普查, 比“六普”.</summary>
    public bool FromCensus { get; init; }

    /// <summary>Whether it is named as 上年末 or 去年底, not by its own year.</summary>
    public bool FromYearBefore { get; init; }

    /// <summary>Whether it says nothing of change.</summary>
    public bool IsPlain => Direction == 0 && Compared is null && Base is null;
}

/// <summary>Reads the words before a number from the number backwards.</summary>
internal sealed class TailReader(string text, Vocabulary words, MentionIndex mentions)
{
    /// <summary>Reads back from an offset, no further than <paramref name="from"/>.</summary>
    public Tail Read(int from, int numberStart)
    {
        var (end, direction, directionWord) = (numberStart, 0, "");
        var (toLevel, distributive, goesTo) = (false, false, false);
        var (overYears, cumulative, fromDay, fromYearBefore) = (false, false, false, false);
        var isCensus = false;
        WordClass? compared = null;
        PeriodMention? basePeriod = null;
        while (end > from)
        {
            if (mentions.PeriodEndingAt(end) is { } period && period.Start >= from)
            {
                var said = text.AsSpan(period.Start, period.End - period.Start);
                // 较常年同期: many years are no year before.
                if (said.StartsWith("常年") || said.StartsWith("历年") || said.StartsWith("往年") || said.StartsWith("历史"))
                    overYears = true;
                else if (said.EndsWith("同期"))
                    compared ??= WordClass.Yoy;
                else if (period.Kind == PeriodKind.Base || (period.Period is not null && period.Start > from && text[period.Start - 1] is '比' or '较'))
                {
                    basePeriod ??= period;
                    fromDay |= text[period.End - 1] is '初' or '底' or '末';
                    fromYearBefore |= said.StartsWith("上年") || said.StartsWith("去年");
                }
                overYears |= period.Kind == PeriodKind.Other;
                end = period.Start;
                if (end > from && text[end - 1] is '比' or '较' or '与' or '同' or '和')
                    end--;
                continue;
            }
            if (CensusBefore(from, end) is { } census)
            {
                (end, fromDay, isCensus) = (census, true, true);
                continue;
            }
            if (text[end - 1] is ' ' or '　' || (text[end - 1] == '的' && mentions.PeriodEndingAt(end - 1) is not null))
            {
                end--;
                continue;
            }
            var length = words.Closing.Match(text, end, out var kind);
            if (length == 0 || end - length < from || IsPartOfNoun(end, length))
                break;
            var word = text.AsSpan(end - length, length);
            // 较常年均值多45毫米: the mean is that of what is compared with.
            if (word is "均值" && mentions.PeriodEndingAt(end - length) is not null)
            {
                end -= length;
                continue;
            }
            if (direction != 0 && (words[WordClass.Growth].TryGet(word, out _) || kind is WordClass.Up or WordClass.Down))
                break;
            if (kind is WordClass.Up or WordClass.Down)
            {
                (direction, directionWord, toLevel) = (kind == WordClass.Up ? 1 : -1, word.ToString(), toLevel || goesTo);
            }
            else if (kind == WordClass.Level)
                (direction, directionWord, toLevel) = (1, word.ToString(), true);
            else if (kind is WordClass.Yoy or WordClass.Mom or WordClass.Average)
                compared ??= kind;
            cumulative |= word.StartsWith("累计");
            distributive |= word.StartsWith("分别") || word.StartsWith("各");
            goesTo = word is "至" or "到";
            end -= length;
        }
        return new(end, direction, directionWord, toLevel, compared, basePeriod, distributive, overYears || cumulative) { FromDay = fromDay, FromYearBefore = fromYearBefore, FromCensus = isCensus };
    }

    /// <summary>较第六次全国人口普查增加254万人: where the words of such a base begin that end here.</summary>
    private int? CensusBefore(int from, int end)
    {
        const int Longest = 24;
        var said = text.AsSpan(Math.Max(from, end - Longest), end - Math.Max(from, end - Longest));
        if (!(said.EndsWith("普查") || said.EndsWith("普”") || said.EndsWith("普查时")))
            return null;
        var at = said.LastIndexOfAny('较', '比', '与');
        return at >= 0 ? end - said.Length + at : null;
    }

    /// <summary>One character that closes a noun is no word of its own: 公共, 国有, 行为, 存在.</summary>
    private bool IsPartOfNoun(int end, int length) => length == 1 && end >= 2 && text[end - 1] switch
    {
        '并' => text[end - 2] is '撤' or '合' or '兼' or '归',
        '及' => text[end - 2] is '惠' or '涉' or '普' or '波' or '顾' or '遍',
        '与' => text[end - 2] is '参',
        '共' => text[end - 2] is '公' or '中',
        '有' => text[end - 2] is '国' or '所' or '私' or '民' or '公' or '拥',
        '为' => text[end - 2] is '行' or '作' or '人',
        '在' => text[end - 2] is '存' or '现' or '潜' or '内' or '外',
        '达' => text[end - 2] is '发' or '直' or '到',
        '和' => text[end - 2] is '总',
        '多' or '高' or '低' or '少' or '快' => text[end - 2] is '提' or '更' or '最' or '新' or '加' or '众' or '减' or '降',
        '增' => text[end - 2] is '新' or '递',
        '减' => text[end - 2] is '削',
        '降' => text[end - 2] is '下',
        '升' => text[end - 2] is '提' or '回' or '上',
        '等' => text[end - 2] is '高' or '中' or '初' or '一' or '二' or '三' or '平',
        '均' => text[end - 2] is '人' or '户' or '亩' or '平' or '年' or '日' or '月',
        '计' => text[end - 2] is '统' or '设' or '审' or '会' or '合' or '累' or '总' or '估' or '预',
        _ => false,
    };
}
