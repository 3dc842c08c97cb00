using System.Buffers;

namespace CivicDashboard.Extraction.Layout;

/// <summary>
/// Which lines were cut because the column was full. Typesetting shows itself: neighbouring lines are about equally wide,
/// with punctuation anywhere in them, and few of them end where a sentence ends.
/// </summary>
internal sealed class WrapWidth
{
    private const int Narrowest = 16;
    private const int Widest = 160;
    private const int RunLength = 3;
    private static readonly SearchValues<char> marks = SearchValues.Create("，、。；,;：");
    private readonly Fill[] fills;

    private WrapWidth(Fill[] fills, int margin)
    {
        this.fills = fills;
        Margin = margin;
    }

    private enum Fill
    {
        None,
        /// <summary>A first line's indent short of the column.</summary>
        Nearly,
        Wholly,
    }

    /// <summary>Columns of white space that full lines usually begin with.</summary>
    public int Margin { get; }

    /// <summary>Whether a line reaches the width at which the lines around it were cut.</summary>
    public bool IsFull(int line) => fills[line] != Fill.None;

    /// <summary>
    /// Whether there was no room for another character, so that even a full stop at its end need not end a paragraph.
    /// A first line may be short by its indent.
    /// </summary>
    public bool IsBrimful(int line, bool isFirst) => fills[line] == Fill.Wholly || (isFirst && fills[line] == Fill.Nearly);

    public static WrapWidth Measure(string document, IReadOnlyList<Line> lines)
    {
        var widths = RunWidths(document, lines);
        var fills = new Fill[lines.Count];
        var width = 0;
        for (var i = 0; i < lines.Count; i++)
            fills[i] = FillOf(lines[i], width = widths[i] > 0 ? widths[i] : width);
        // A paragraph's first lines may stand before the run that shows the width.
        width = 0;
        for (var i = lines.Count - 1; i >= 0; i--)
            fills[i] = (Fill)Math.Max((int)fills[i], (int)FillOf(lines[i], width = widths[i] > 0 ? widths[i] : width));
        return new WrapWidth(fills, UsualIndent(lines, fills));
    }

    /// <summary>Takes a blank line away before each line where even lines in the midst of sentences have one between them.</summary>
    public void CloseDoubleSpacing(List<Line> lines)
    {
        const int Fewest = 6;
        var (full, apart) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            full += IsFull(i) ? 1 : 0;
            apart += IsFull(i) && lines[i + 1].Blanks > 0 ? 1 : 0;
        }
        if (full < Fewest || full * 2 < lines.Count || apart * 10 < full * 9)
            return;
        for (var i = 0; i < lines.Count; i++)
            lines[i] = lines[i] with { Blanks = Math.Max(0, lines[i].Blanks - 1) };
    }

    /// <summary>Punctuation is squeezed and first lines are indented, so that widths differ by a few characters.</summary>
    private static Fill FillOf(Line line, int width)
    {
        if (line.Width * 100 < width * 80 || line.Width * 100 > width * 125)
            return Fill.None;
        return line.Width >= width - 3 ? Fill.Wholly : Fill.Nearly;
    }

    /// <summary>For each line in a run of wrapped lines the width of its run, else 0.</summary>
    private static int[] RunWidths(string document, IReadOnlyList<Line> lines)
    {
        var widths = new int[lines.Count];
        for (var i = 0; i + RunLength <= lines.Count; i++)
        {
            var width = WidthOfRunAt(document, lines, i);
            for (var k = 0; width > 0 && k < RunLength; k++)
                widths[i + k] = width;
        }
        return widths;
    }

    private static int WidthOfRunAt(string document, IReadOnlyList<Line> lines, int first)
    {
        var (min, max, ended, punctuated) = (int.MaxValue, 0, 0, 0);
        for (var i = first; i < first + RunLength; i++)
        {
            (min, max) = (Math.Min(min, lines[i].Width), Math.Max(max, lines[i].Width));
            if (min < Narrowest || max > Widest || max * 100 > min * 125)
                return 0;
            var text = lines[i].In(document);
            ended += Punctuation.EndsSentence(text) ? 1 : 0;
            punctuated += text[..^1].ContainsAny(marks) ? 1 : 0;
        }
        return ended <= 1 && punctuated >= 2 ? max : 0;
    }

    /// <summary>The smallest indent that is no exception: first lines stand further in, a stray line further out.</summary>
    private static int UsualIndent(IReadOnlyList<Line> lines, Fill[] fills)
    {
        var counts = new SortedDictionary<int, int>();
        var total = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (fills[i] == Fill.None)
                continue;
            total++;
            counts[lines[i].Indent] = counts.GetValueOrDefault(lines[i].Indent) + 1;
        }
        return counts.FirstOrDefault(pair => pair.Value * 4 >= total).Key;
    }
}
