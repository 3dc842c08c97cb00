namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>Which reading holds from which offset on.</summary>
internal sealed class PeriodTimeline
{
    private readonly List<(int Offset, PeriodReading Reading)> changes = [(0, PeriodReading.Unknown)];

    /// <summary>Lets a reading hold from an offset to the end; what was set for later offsets is dropped.</summary>
    public void Set(int offset, PeriodReading reading)
    {
        while (changes.Count > 1 && changes[^1].Offset >= offset)
            changes.RemoveAt(changes.Count - 1);
        if (changes[^1].Reading != reading)
            changes.Add((offset, reading));
    }

    /// <summary>Lets a reading hold from one offset to another, and the second one from there.</summary>
    public void Set(int start, int end, PeriodReading within, PeriodReading then)
    {
        Set(start, within);
        Set(end, then);
    }

    /// <summary>The reading that holds at an offset.</summary>
    public PeriodReading At(int offset)
    {
        var (low, high) = (0, changes.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = changes[middle].Offset <= offset ? (middle, high) : (low, middle - 1);
        }
        return changes[low].Reading;
    }
}
