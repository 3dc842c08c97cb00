using CivicDashboard.Ingest.Documents;
using CivicDashboard.Storage.Jobs;

namespace CivicDashboard.Ingest.Jobs;

/// <summary>Counts what becomes of files that were handed in.</summary>
internal sealed class IngestTally(DocumentPaths found, Action<IngestProgress>? report)
{
    private readonly SortedDictionary<long, string> paths = [];
    private IngestOutcome outcome = new(0, 0, 0, []);
    private int done;

    /// <summary>What has become of them, the problems in the order of the files.</summary>
    public IngestOutcome Outcome => outcome with
    {
        Problems = [.. found.Problems, .. found.Files.Distinct().Join(outcome.Problems, file => file, problem => problem.Path, (_, problem) => problem)],
    };

    /// <summary>The jobs that have not ended yet, the earliest first.</summary>
    public IReadOnlyCollection<long> Awaited => paths.Keys;

    /// <summary>A file that could not be handed in.</summary>
    public void Refuse(string path, string problem)
    {
        outcome = outcome with { Problems = [.. outcome.Problems, new(path, problem)] };
        Report(path, null, problem);
    }

    /// <summary>A file that was handed in; without a job, or with that of another file, it brings nothing new.</summary>
    public void Await(string path, long? job)
    {
        if (job is { } id && paths.TryAdd(id, path))
            return;
        outcome = outcome with { AlreadyStored = outcome.AlreadyStored + 1 };
        Report(path, null, null);
    }

    /// <summary>A job that has ended.</summary>
    public void End(JobStatus job)
    {
        paths.Remove(job.Id, out var path);
        if (job.State == JobState.SetAside)
        {
            Refuse(path!, job.Error!);
            return;
        }
        outcome = outcome with { Added = outcome.Added + 1, Figures = outcome.Figures + job.Figures!.Value };
        Report(path!, job.Figures, null);
    }

    private void Report(string path, int? figures, string? problem) =>
        report?.Invoke(new IngestProgress(++done, found.Files.Count, path, figures, problem));
}
