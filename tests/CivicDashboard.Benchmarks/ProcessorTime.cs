namespace CivicDashboard.Benchmarks;

/// <summary>Seconds of one core, so that other work on the machine does not count; the garbage collector's do.</summary>
internal static class ProcessorTime
{
    /// <summary>What this process has used so far.</summary>
    public static TimeSpan Now => Environment.CpuUsage.TotalTime;

    /// <summary>What a piece of work takes.</summary>
    public static double Of(Action work)
    {
        var before = Now;
        work();
        return (Now - before).TotalSeconds;
    }

    /// <summary>The median of several runs, garbage of earlier work collected before each.</summary>
    public static double Median(int runs, Action work)
    {
        var times = new double[runs];
        for (var i = 0; i < runs; i++)
        {
            GC.Collect();
            times[i] = Of(work);
        }
        Array.Sort(times);
        return times[runs / 2];
    }
}
