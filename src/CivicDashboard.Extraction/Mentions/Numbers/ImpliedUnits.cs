using System.Buffers;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>The units that a text does not repeat behind each number.</summary>
internal sealed class ImpliedUnits(UnitIndex units)
{
    private static readonly SearchValues<char> PartEnds = SearchValues.Create("，。；、（\n");

    private static readonly string[] Peoples =
    [
        "群众", "老人", "老年人", "职工", "居民", "学生", "农民", "村民", "市民", "党员", "志愿者", "用户", "游客", "学员", "儿童", "干部", "务工人员", "劳动力", "婴幼儿", "幼儿", "妇女", "青年", "人才", "村民", "人口", "患者", "职工", "教师", "市民", "粉丝", "会员", "人口",
    ];

    /// <summary>The unit of a number that has none of its own; null where nothing implies one.</summary>
    public Unit? Behind(string text, int at, Numeral number) => Shared(text, at, number) ?? Sexes(text, at, number) ?? Population(text, at, number) ?? People(text, number) ?? Households(text, number);

    /// <summary>分别为71、11、31微克/立方米: what is written behind the last number is the unit of each.</summary>
    private Unit? Shared(string text, int at, Numeral first)
    {
        const int Reach = 24;
        const int LongestList = 8;
        if (first.Script != Script.Arabic || first.End >= text.Length || text[first.End] is not ('、' or '，' or '和' or '及' or '与'))
            return null;
        var before = text.AsSpan(Math.Max(0, at - Reach), Math.Min(at, Reach));
        if (before.IndexOf("分别") < 0 && before.IndexOf("依次") < 0)
            return null;
        var next = first.End;
        for (var i = 0; i < LongestList && next + 1 < text.Length && text[next] is '、' or '，' or '和' or '及' or '与' && Digits.IsArabic(text[next + 1]); i++)
        {
            if (ArabicNumeral.Read(text, next + 1, units.Names, out _) is not { } number)
                return null;
            if (number.End < text.Length && units.Match(text, number.End, out var unit) > 0)
                return unit;
            next = number.End;
        }
        return null;
    }

    /// <summary>男44，女30人: the unit stands once.</summary>
    private Unit? Sexes(string text, int at, Numeral first)
    {
        if (at == 0 || text[at - 1] is not ('男' or '女') || first.End + 2 >= text.Length || text[first.End] is not ('，' or '、') || text[first.End + 1] is not ('男' or '女'))
            return null;
        return Digits.IsArabic(text[first.End + 2]) && ArabicNumeral.Read(text, first.End + 2, units.Names, out _) is { } second
            && second.End < text.Length && units.Match(text, second.End, out var unit) > 0
                ? unit
                : null;
    }

    /// <summary>4.3万贫困户: behind 万 households need no counting word either.</summary>
    private Unit? Households(string text, Numeral number)
    {
        if (number.Magnitude < 10_000 || number.End >= text.Length)
            return null;
        var behind = text.AsSpan(number.End, Math.Min(6, text.Length - number.End));
        var stop = behind.IndexOfAny(PartEnds);
        return stop > 1 && behind[stop - 1] == '户' && units.Names.TryGet("户", out var unit) ? unit : null;
    }

    /// <summary>用水人口2.6万, 老年人有2.4万: nouns of people behind which 万 counts them.</summary>
    private Unit? Population(string text, int at, Numeral number) =>
        number.Magnitude >= 10_000 && IsOfPeople(text.AsSpan(0, at).TrimEnd("约近超达为逾有共"))
        && (number.End >= text.Length || text[number.End] is '，' or '。' or '；' or '、') && units.Names.TryGet("人", out var unit)
            ? unit
            : null;

    private static bool IsOfPeople(ReadOnlySpan<char> text)
    {
        foreach (var people in Peoples)
            if (text.EndsWith(people))
                return true;
        return text.EndsWith("人口");
    }

    /// <summary>惠及33万困难群众: behind 万 people need no counting word.</summary>
    private Unit? People(string text, Numeral number)
    {
        if (number.Magnitude < 10_000 || number.End >= text.Length || text[number.End] is not (>= '一' and <= '龥'))
            return null;
        var behind = text.AsSpan(number.End, Math.Min(8, text.Length - number.End));
        var stop = behind.IndexOfAny(PartEnds);
        foreach (var people in Peoples)
            if ((stop < 0 ? behind : behind[..stop]).IndexOf(people) >= 0 && units.Names.TryGet("人", out var unit))
                return unit;
        return null;
    }
}
