using CivicDashboard.Extraction.Mentions;

namespace CivicDashboard.Extraction.Figures;

/// <summary>The times and places of an article by where they begin and end.</summary>
internal sealed class MentionIndex
{
    private readonly Dictionary<int, PeriodMention> periodsByEnd = [];
    private readonly Dictionary<int, int> endsByStart = [];

    /// <summary>Takes the mentions of an article.</summary>
    public MentionIndex(PeriodTrack periods, PlaceTrack places)
    {
        foreach (var period in periods.Mentions)
        {
            periodsByEnd[period.End] = period;
            endsByStart[period.Start] = period.End;
        }
        foreach (var (start, end) in places.Mentions)
            endsByStart.TryAdd(start, end);
    }

    /// <summary>The time whose words end at an offset.</summary>
    public PeriodMention? PeriodEndingAt(int offset) => periodsByEnd.GetValueOrDefault(offset);

    /// <summary>The end of the time or place that begins at an offset; 0 where none does.</summary>
    public int EndOfMentionAt(int offset) => endsByStart.GetValueOrDefault(offset);
}
