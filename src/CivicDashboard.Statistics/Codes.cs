namespace CivicDashboard.Statistics;

/// <summary>The spelling of enumerations in files, addresses and the database. A code once written never changes its meaning.</summary>
public static class Codes
{
    private static readonly string[] Bounds =
        ["exact", "about", "just_over", "over", "at_least", "just_under", "under", "at_most", "range"];

    private static readonly string[] Measures = ["level", "yoy", "mom", "change", "avg_growth", "rank"];

    private static readonly string[] Roles = ["actual", "target"];

    private static readonly string[] Statuses = ["published", "awaiting_review", "rejected"];

    private static readonly string[] Tiers = ["public", "authorised", "private"];

    private static readonly string[] Directions = ["neutral", "higher", "lower"];

    private static readonly string[] Levels = ["country", "province", "city", "county"];

    /// <summary>The code of a bound, e.g. <c>just_over</c>.</summary>
    public static string ToCode(this Bound bound) => Bounds[(int)bound];

    /// <summary>The code of a measure, e.g. <c>yoy</c>.</summary>
    public static string ToCode(this Measure measure) => Measures[(int)measure];

    /// <summary>The code of a role: <c>actual</c> or <c>target</c>.</summary>
    public static string ToCode(this Role role) => Roles[(int)role];

    /// <summary>The code of an observation's status, e.g. <c>awaiting_review</c>.</summary>
    public static string ToCode(this ObservationStatus status) => Statuses[(int)status];

    /// <summary>The code of an access tier, e.g. <c>public</c>.</summary>
    public static string ToCode(this AccessTier tier) => Tiers[(int)tier];

    /// <summary>The code of a direction: <c>higher</c>, <c>lower</c> or <c>neutral</c>.</summary>
    public static string ToCode(this Direction direction) => Directions[(int)direction];

    /// <summary>The code of a region's level, e.g. <c>county</c>.</summary>
    public static string ToCode(this RegionLevel level) => Levels[(int)level];

    /// <summary>The bound of a code; null where there is none such.</summary>
    public static Bound? ParseBound(string? code) => (Bound?)IndexOf(Bounds, code);

    /// <summary>The measure of a code; null where there is none such.</summary>
    public static Measure? ParseMeasure(string? code) => (Measure?)IndexOf(Measures, code);

    /// <summary>The role of a code; null where there is none such.</summary>
    public static Role? ParseRole(string? code) => (Role?)IndexOf(Roles, code);

    /// <summary>The status of a code; null where there is none such.</summary>
    public static ObservationStatus? ParseStatus(string? code) => (ObservationStatus?)IndexOf(Statuses, code);

    /// <summary>The tier of a code; null where there is none such.</summary>
    public static AccessTier? ParseTier(string? code) => (AccessTier?)IndexOf(Tiers, code);

    /// <summary>The direction of a code; null where there is none such.</summary>
    public static Direction? ParseDirection(string? code) => (Direction?)IndexOf(Directions, code);

    /// <summary>The region level of a code; null where there is none such.</summary>
    public static RegionLevel? ParseLevel(string? code) => (RegionLevel?)IndexOf(Levels, code);

    private static int? IndexOf(string[] codes, string? code) =>
        Array.IndexOf(codes, code) is var i and >= 0 ? i : null;
}
