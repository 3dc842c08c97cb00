using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>A number with its bound and unit, as it stands in a text.</summary>
/// <param name="Start">Offset of its first character, the word of its bound included: 超75%.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Quantity">Value, unit and bound.</param>
/// <param name="UnitKind">What kind of unit it is (units.csv); <c>rank</c> for 第六位.</param>
/// <param name="IsRank">Whether it is a place in an order.</param>
public sealed record NumberMention(int Start, int End, Quantity Quantity, string UnitKind, bool IsRank = false);
