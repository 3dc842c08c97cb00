namespace CivicDashboard.Extraction.Layout;

/// <summary>Whether two lines are known not to run on: one is a byline, an author's office.</summary>
public delegate bool LinesTest(ReadOnlySpan<char> line, ReadOnlySpan<char> next);

/// <summary>
/// Joins lines that were cut because the column was full. Blank lines always part: whether a sentence runs on behind one
/// is decided later, when it is known to which article each paragraph belongs.
/// </summary>
public static class Unwrapper
{
    /// <summary>Reads the paragraphs of a document.</summary>
    public static PageFlow Unwrap(string document, LinesTest part)
    {
        var lines = LineReader.Read(document);
        var wrap = WrapWidth.Measure(document, lines);
        wrap.CloseDoubleSpacing(lines);
        var joints = new LineJoints(document, lines, wrap, part);
        var flow = new FlowTextBuilder(document.Length);
        var paragraphs = new List<Paragraph>();
        for (var first = 0; first < lines.Count;)
        {
            if (first > 0)
                flow.Break(lines[first - 1].Break);
            var start = flow.Length;
            var column = VerticalText.LengthAt(document, lines, first);
            var end = column > 0 ? first + column : joints.EndOfParagraph(first);
            for (var i = first; i < end; i++)
                flow.Append(document, lines[i].Start, lines[i].End);
            paragraphs.Add(new Paragraph(start, flow.Length, lines[first].Blanks, wrap.IsFull(end - 1), column > 0));
            first = end;
        }
        return new PageFlow(flow.Build(), paragraphs);
    }
}
