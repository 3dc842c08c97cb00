namespace CivicDashboard.Statistics;

/// <summary>How exactly a value is known, as the text says it.</summary>
public enum Bound
{
    /// <summary>The number stands as it is.</summary>
    Exact,
    /// <summary>约, 左右, 前后.</summary>
    About,
    /// <summary>余, 多, 来: a little more than the number.</summary>
    JustOver,
    /// <summary>超, 突破, 逾: more than the number, no telling how much.</summary>
    Over,
    /// <summary>以上, 不低于, 至少: the number or more.</summary>
    AtLeast,
    /// <summary>近, 接近: a little less than the number.</summary>
    JustUnder,
    /// <summary>不足, 低于, 不到: less than the number.</summary>
    Under,
    /// <summary>以内, 以下, 不超过: the number or less.</summary>
    AtMost,
    /// <summary>2—3: between two numbers, both included.</summary>
    Range,
}
