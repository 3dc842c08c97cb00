namespace CivicDashboard.Statistics;

/// <summary>The languages in which numbers, periods and charts are worded.</summary>
public enum Language
{
    /// <summary>Simplified Chinese.</summary>
    Chinese,
    /// <summary>British English.</summary>
    English,
}
