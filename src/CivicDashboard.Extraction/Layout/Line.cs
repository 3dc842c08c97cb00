namespace CivicDashboard.Extraction.Layout;

/// <summary>A line of a document that holds more than white space.</summary>
/// <param name="Start">Offset of its first character that is no white space.</param>
/// <param name="End">Offset behind its last character that is no white space.</param>
/// <param name="Break">Offset of the line break that ends it, or the document's length.</param>
/// <param name="Blanks">Number of blank lines before it.</param>
/// <param name="Indent">Columns of white space before it.</param>
/// <param name="Width">Columns that its characters take: two for a full-width one.</param>
internal readonly record struct Line(int Start, int End, int Break, int Blanks, int Indent, int Width)
{
    public ReadOnlySpan<char> In(string document) => document.AsSpan(Start, End - Start);
}
