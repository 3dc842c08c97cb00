using CivicDashboard.Extraction;
using CivicDashboard.Ingest.Documents;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Storage.Jobs;
using NodaTime;

namespace CivicDashboard.Ingest.Jobs;

/// <summary>A document as it waits in the queue: from its file into a job, and from the job to what is stored of it.</summary>
/// <param name="lists">The code lists.</param>
/// <param name="clock">Tells when a document was taken in; the system's clock by default.</param>
public sealed class JobDocument(CodeLists lists, IClock? clock = null)
{
    private readonly Extractor extractor = new(lists);
    private readonly SharedUnits units = new(lists);

    /// <summary>A file with its companion, ready to be handed in; what nobody could read is refused here already.</summary>
    public Result<HandedIn> Load(string path)
    {
        var bytes = DocumentFile.LoadBytes(path);
        if (!bytes.Success)
            return new Problem(bytes.Problem);
        if (DocumentReader.Refusal(path, bytes.Value) is { } refusal)
            return new Problem(refusal);
        var facts = CompanionFile.Read(path, lists.Regions);
        if (!facts.Success)
            return new Problem(facts.Problem);
        return new HandedIn(
            Submissions.HashOf(bytes.Value), facts.Value.Name, bytes.Value, CompanionFile.Write(facts.Value), SourceOf(facts.Value));
    }

    /// <summary>A later document of the same source is a revision of the earlier one.</summary>
    private static string SourceOf(DocumentFacts facts) => facts.Url ?? $"{facts.Name}\n{facts.Publisher}\n{facts.RegionCode}";

    /// <summary>Reads the document of a job: all that is to be stored of it, or why it cannot be read.</summary>
    public Result<Submission> Read(ClaimedJob job)
    {
        var text = DocumentReader.Read(job.Name, job.Content);
        if (!text.Success)
            return new Problem(text.Problem);
        var file = new DocumentFile(job.Content, text.Value, CompanionFile.Parse(job.Facts, job.Name, lists.Regions));
        return SubmissionOf(file, (clock ?? SystemClock.Instance).GetCurrentInstant());
    }

    /// <summary>Reads a document that is stored, as if it came today with what was known of it then.</summary>
    public Result<Submission> Read(DocumentRecord document)
    {
        var text = DocumentReader.Read(document.Name, document.Bytes);
        if (!text.Success)
            return new Problem(text.Problem);
        var facts = new DocumentFacts(
            document.Name, document.PublishedInferred ? null : document.Published, document.RegionCode, document.Publisher, Url: document.Url);
        var submission = SubmissionOf(new DocumentFile(document.Bytes, text.Value, facts), document.IngestedAt);
        return submission with { Document = submission.Document with { Tier = document.Tier } };
    }

    private Submission SubmissionOf(DocumentFile file, Instant now) => Submissions.Of(file, extractor.Read(file.Text, file.Facts), units, now);
}
