using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>A numeral as it was read, without what stands around it.</summary>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Value">Its value; the low end where it names two (二三十).</param>
/// <param name="High">The high end where it names two.</param>
/// <param name="Bound">Exact, range, or just over where 余, 多, 几 stands inside.</param>
/// <param name="Magnitude">The 万 and 亿 that closed it, 1 where none did: 8—10亿 shares it.</param>
/// <param name="Script">How it is written.</param>
internal readonly record struct Numeral(int End, decimal Value, decimal? High, Bound Bound, decimal Magnitude, Script Script);

/// <summary>How a numeral is written.</summary>
internal enum Script
{
    /// <summary>1820, 1.5万.</summary>
    Arabic,
    /// <summary>十, 两千三百: with a step of ten in it.</summary>
    ChineseWithStep,
    /// <summary>三: one digit, most often no count at all (一起, 四川, 三个方面).</summary>
    ChineseDigit,
    /// <summary>百, 千, 万 alone: 百家争鸣, 千方百计.</summary>
    ChineseStepAlone,
}
