namespace CivicDashboard.Ingest.Jobs;

/// <summary>How a process works on jobs.</summary>
/// <param name="Workers">How many documents it reads at the same time.</param>
/// <param name="Lease">How long a worker that says nothing more is believed to live; it speaks up three times as often.</param>
public sealed record WorkSettings(int Workers, TimeSpan Lease)
{
    /// <summary>A worker for each processor.</summary>
    public static WorkSettings Default { get; } = new(Environment.ProcessorCount, TimeSpan.FromSeconds(60));
}
