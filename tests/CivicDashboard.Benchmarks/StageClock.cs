using CivicDashboard.Extraction;
using CivicDashboard.Ingest.Documents;

namespace CivicDashboard.Benchmarks;

/// <summary>Keeps how long each stage of the extractor takes.</summary>
internal sealed class StageClock(Extractor extractor)
{
    /// <summary>Median seconds of each stage.</summary>
    public IEnumerable<(Stage Stage, double Seconds)> Medians(List<DocumentFile> documents, int runs)
    {
        var all = Enumerable.Range(0, runs).Select(_ => Read(documents)).ToList();
        return Enum.GetValues<Stage>().Select(stage => (stage, all.Select(run => run[(int)stage]).Order().ElementAt(runs / 2)));
    }

    /// <summary>Seconds of each stage.</summary>
    public double[] Read(List<DocumentFile> documents)
    {
        var seconds = new double[Enum.GetValues<Stage>().Length];
        var last = ProcessorTime.Now;
        foreach (var document in documents)
            extractor.Read(document.Text, document.Facts, stage =>
            {
                var now = ProcessorTime.Now;
                seconds[(int)stage] += (now - last).TotalSeconds;
                last = now;
            });
        return seconds;
    }
}
