namespace CivicDashboard.Extraction.Articles;

/// <summary>What a run of paragraphs is for its article.</summary>
internal enum PartKind
{
    /// <summary>An article begins here: a column's name, a news item's dateline.</summary>
    Start,
    Title,
    Byline,
    Body,
    Closing,
}

/// <summary>Neighbouring paragraphs of one kind.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="First">The first block.</param>
/// <param name="End">The block behind the last.</param>
internal readonly record struct Part(PartKind Kind, int First, int End);
