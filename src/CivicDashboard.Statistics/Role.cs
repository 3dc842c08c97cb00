namespace CivicDashboard.Statistics;

/// <summary>Whether a figure tells what was, or what should or will be.</summary>
public enum Role
{
    /// <summary>Achieved, counted, measured.</summary>
    Actual,
    /// <summary>Planned, forecast or required.</summary>
    Target,
}
