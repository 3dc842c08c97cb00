namespace CivicDashboard.Extraction.Layout;

/// <summary>A paragraph on a page, lines joined.</summary>
/// <param name="Start">Offset of its first character in the page's flow.</param>
/// <param name="End">Offset behind its last character in the page's flow.</param>
/// <param name="Blanks">Number of blank lines before it.</param>
/// <param name="FillsLine">Whether its last line reaches the width at which the lines around it were cut.</param>
/// <param name="Vertical">Whether it was set one character a line.</param>
public readonly record struct Paragraph(int Start, int End, int Blanks, bool FillsLine = false, bool Vertical = false);

/// <summary>A page after its lines were joined.</summary>
/// <param name="Flow">The whole page, a line feed between paragraphs.</param>
/// <param name="Paragraphs">In the order of the page.</param>
public sealed record PageFlow(FlowText Flow, IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>The text of a paragraph.</summary>
    public ReadOnlySpan<char> TextOf(Paragraph paragraph) => Flow.Text.AsSpan(paragraph.Start, paragraph.End - paragraph.Start);
}
