namespace CivicDashboard.Extraction.Figures;

/// <summary>How far the words around a number may belong to it.</summary>
/// <param name="From">Offset of the first character before it.</param>
/// <param name="To">Offset behind the last character after it.</param>
/// <param name="SentenceStart">Where its sentence begins.</param>
/// <param name="ClauseStart">Where its clause begins.</param>
/// <param name="ListEnd">Where the list of numbers ends that it stands in: 3天、7天、15天.</param>
internal readonly record struct Surroundings(int From, int To, int SentenceStart, int ClauseStart, int ListEnd);
