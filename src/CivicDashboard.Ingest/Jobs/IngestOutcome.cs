using CivicDashboard.Ingest.Documents;

namespace CivicDashboard.Ingest.Jobs;

/// <summary>What became of the documents.</summary>
/// <param name="Added">Documents stored now.</param>
/// <param name="AlreadyStored">Documents that were stored before.</param>
/// <param name="Figures">Figures in the documents stored now.</param>
/// <param name="Problems">Files and folders that could not be used.</param>
public sealed record IngestOutcome(int Added, int AlreadyStored, int Figures, IReadOnlyList<FileProblem> Problems);

/// <summary>How far the work has come.</summary>
/// <param name="Done">Files dealt with.</param>
/// <param name="Total">Files in all.</param>
/// <param name="Path">The file dealt with last.</param>
/// <param name="Figures">Figures that it brought; null where it was stored before or had a problem.</param>
/// <param name="Problem">Its problem, if any.</param>
public sealed record IngestProgress(int Done, int Total, string Path, int? Figures, string? Problem);
