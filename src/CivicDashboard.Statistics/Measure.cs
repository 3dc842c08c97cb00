namespace CivicDashboard.Statistics;

/// <summary>What a figure says about its indicator: the thing itself, or how it changed.</summary>
public enum Measure
{
    /// <summary>The indicator's own value.</summary>
    Level,
    /// <summary>Change on the same period a year before (同比, 比上年).</summary>
    OnYear,
    /// <summary>Change on the period before (环比, 比上月).</summary>
    OnPeriod,
    /// <summary>Change on another, named base period.</summary>
    Change,
    /// <summary>Average yearly growth over several years (年均).</summary>
    AverageGrowth,
    /// <summary>Place in an order (第六位).</summary>
    Rank,
}

/// <summary>What a measure is like.</summary>
public static class Measures
{
    extension(Measure measure)
    {
        /// <summary>Whether it tells how the indicator changed, so that zero means no change.</summary>
        public bool IsChange => measure is Measure.OnYear or Measure.OnPeriod or Measure.Change or Measure.AverageGrowth;
    }
}
