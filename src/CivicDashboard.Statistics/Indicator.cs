namespace CivicDashboard.Statistics;

/// <summary>Which way is better.</summary>
public enum Direction
{
    /// <summary>Neither, or it depends.</summary>
    Neutral,
    /// <summary>More is better.</summary>
    Higher,
    /// <summary>Less is better.</summary>
    Lower,
}

/// <summary>Who may see something.</summary>
public enum AccessTier
{
    /// <summary>Everyone.</summary>
    Public,
    /// <summary>Officials with an account.</summary>
    Authorised,
    /// <summary>Those named for it.</summary>
    Private,
}

/// <summary>What is measured.</summary>
/// <param name="Id">Stable name in addresses and files, e.g. telecom-fraud-cases; a provisional one starts with <c>p-</c>.</param>
/// <param name="Theme">Id of its theme.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Definition">What is counted, in Chinese.</param>
/// <param name="DefinitionEn">What is counted, in English.</param>
/// <param name="Unit">Its usual unit.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Tier">Who may see it.</param>
/// <param name="Aliases">Other phrases that mean the same.</param>
public sealed record Indicator(
    string Id,
    string Theme,
    string Name,
    string NameEn,
    string Definition,
    string DefinitionEn,
    string Unit,
    Direction Direction,
    AccessTier Tier,
    IReadOnlyList<string> Aliases)
{
    /// <summary>Whether the catalogue has no entry for it yet, so that it goes under its own phrase.</summary>
    public bool IsProvisional => Id.StartsWith("p-", StringComparison.Ordinal);
}

/// <summary>A group of indicators.</summary>
/// <param name="Id">Stable name, e.g. public-security.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="NameEn">English name.</param>
public sealed record Theme(string Id, string Name, string NameEn);

/// <summary>A unit that texts put after numbers.</summary>
/// <param name="Name">As written, e.g. 名.</param>
/// <param name="Canonical">The unit that means the same, e.g. 人.</param>
/// <param name="Factor">How many of the canonical unit one is.</param>
/// <param name="Kind">count, people, money, area, length, volume, mass, energy, power, time, ratio, points, multiple, age, index, rate, other.</param>
/// <param name="NameEn">English, singular.</param>
public sealed record Unit(string Name, string Canonical, decimal Factor, string Kind, string NameEn);
