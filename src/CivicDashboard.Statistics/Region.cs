using NodaTime;

namespace CivicDashboard.Statistics;

/// <summary>The step of the administrative order on which a region stands.</summary>
public enum RegionLevel
{
    /// <summary>The whole country, code 100000.</summary>
    Country,
    /// <summary>Province, autonomous region, municipality.</summary>
    Province,
    /// <summary>Prefecture-level city, prefecture, league.</summary>
    City,
    /// <summary>County, district, county-level city, banner.</summary>
    County,
}

/// <summary>A place with a code of the national standard GB/T 2260.</summary>
/// <param name="Code">Six digits, e.g. 371502.</param>
/// <param name="Name">Full name, e.g. 东昌府区.</param>
/// <param name="ShortName">The name without its kind where people leave it out, e.g. 东昌府.</param>
/// <param name="Level">Where it stands.</param>
/// <param name="Parent">Code of the region it belongs to; null for the country.</param>
/// <param name="ValidFrom">First day on which it existed, where known.</param>
/// <param name="ValidTo">Last day on which it existed; null while it does.</param>
/// <param name="Aliases">Other names that texts use.</param>
public sealed record Region(
    string Code,
    string Name,
    string ShortName,
    RegionLevel Level,
    string? Parent,
    LocalDate? ValidFrom,
    LocalDate? ValidTo,
    IReadOnlyList<string> Aliases)
{
    /// <summary>The code of the whole country.</summary>
    public const string CountryCode = "100000";
}

/// <summary>A town, township or street, known by name and the county that it lies in.</summary>
/// <param name="Code">Nine digits.</param>
/// <param name="Name">As people say it: 考棚镇, 柳园街道.</param>
/// <param name="County">Code of its county, or of its city where the city has no counties.</param>
public sealed record Town(string Code, string Name, string County);
