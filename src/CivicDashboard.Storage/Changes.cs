using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage;

/// <summary>What a change to the store was.</summary>
public enum ChangeKind
{
    /// <summary>A document came in.</summary>
    Ingest,
    /// <summary>A document took the place of an earlier one of the same source.</summary>
    Revision,
    /// <summary>A stored document was read again.</summary>
    Reprocess,
    /// <summary>A person decided on an observation.</summary>
    Review,
    /// <summary>The catalogue's files said something else.</summary>
    Catalogue,
    /// <summary>A document was withdrawn.</summary>
    Withdraw,
    /// <summary>A withdrawn document was brought back.</summary>
    Reinstate,
}

/// <summary>Whether a document stands.</summary>
public enum DocumentState
{
    /// <summary>It does.</summary>
    Current,
    /// <summary>A later one of the same source took its place.</summary>
    Replaced,
    /// <summary>It was withdrawn.</summary>
    Withdrawn,
}

/// <summary>One write to the store.</summary>
/// <param name="Vintage">When: unlike that of any other change, and later than that of those before.</param>
/// <param name="Kind">What.</param>
/// <param name="Who">The person, or the part of the program.</param>
/// <param name="Why">The reason given.</param>
/// <param name="DocumentId">The document that it is about, where it is about one.</param>
public sealed record ChangeRecord(Instant Vintage, ChangeKind Kind, string Who, string Why, string? DocumentId);

/// <summary>How one statement differs between two times.</summary>
/// <param name="Before">As it stood; null where it is new.</param>
/// <param name="After">As it stands; null where it is gone.</param>
/// <param name="Change">What changed it last.</param>
public sealed record ObservationChange(Observation? Before, Observation? After, ChangeRecord Change);

/// <summary>One version of a figure's observation with the change that wrote it.</summary>
/// <param name="Until">When it ended; null where it stands.</param>
public sealed record ObservationVersion(Observation Observation, Instant? Until, ChangeRecord Change);

/// <summary>Two observations that disagree, with their sentences.</summary>
/// <param name="Since">When both were known.</param>
public sealed record SourcedConflict(SourcedObservation First, SourcedObservation Second, Instant Since);

/// <summary>What a new reading does to a statement.</summary>
public enum StatementChangeKind
{
    /// <summary>Nothing said so before.</summary>
    Added,
    /// <summary>It says something else now.</summary>
    Changed,
    /// <summary>Nothing says so any more.</summary>
    Gone,
    /// <summary>The program reads something else, or nothing; what a person decided stays.</summary>
    Kept,
}

/// <summary>One statement of a document that a new reading touches.</summary>
/// <param name="Kind">How.</param>
/// <param name="Before">As it stands; null where it is added.</param>
/// <param name="After">As it is read now; null where it is read no more. Its vintage is not known yet.</param>
public sealed record StatementChange(StatementChangeKind Kind, Observation? Before, Observation? After);

/// <summary>What a new reading of a stored document changes.</summary>
/// <param name="Statements">The observations that it touches.</param>
/// <param name="Texts">Whether articles, figures or facts about the document are read differently, too.</param>
public sealed record Difference(IReadOnlyList<StatementChange> Statements, bool Texts)
{
    /// <summary>Whether there is anything to write.</summary>
    public bool Any => Texts || Statements.Any(s => s.Kind != StatementChangeKind.Kept);
}
