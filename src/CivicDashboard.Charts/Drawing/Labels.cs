namespace CivicDashboard.Charts.Drawing;

/// <summary>Places labels near their marks where nothing else stands; what finds no place is left to the mark's title.</summary>
internal sealed class Labels(double left, double top, double right, double bottom)
{
    private readonly List<Box> texts = [];
    private readonly List<Box> marks = [];
    private readonly List<(double X1, double Y1, double X2, double Y2)> lines = [];

    /// <summary>What a label may cover; each allows what stands before it.</summary>
    private enum Cover
    {
        Nothing,
        Lines,
        Marks,
    }

    private readonly record struct Box(double X1, double Y1, double X2, double Y2)
    {
        public bool Meets(Box o) => X1 < o.X2 && o.X1 < X2 && Y1 < o.Y2 && o.Y1 < Y2;
    }

    /// <summary>How far a dot reaches to each side of its middle.</summary>
    public const double DotReach = 6;

    /// <summary>Keeps labels away from a mark that reaches so far to each side.</summary>
    public void Keep(double x, double y1, double y2, double reach = DotReach) => marks.Add(new(x - reach, y1, x + reach, y2));

    /// <summary>Keeps labels away from a text that stands already.</summary>
    public void Take(double x1, double y1, double x2, double y2) => texts.Add(new(x1, y1, x2, y2));

    /// <summary>Keeps labels off a line, as long as they find another place.</summary>
    public void AvoidLine(double x1, double y1, double x2, double y2) => lines.Add((x1, y1, x2, y2));

    /// <summary>A place for a text beside a mark: above, below (or the other way round), the same aside, right, left. Null where all are taken.</summary>
    /// <param name="text">What to place.</param>
    /// <param name="x">Middle of the mark.</param>
    /// <param name="above">Upper end of the mark.</param>
    /// <param name="below">Lower end of the mark.</param>
    /// <param name="size">Height of the type.</param>
    /// <param name="preferBelow">Whether to try below first.</param>
    /// <param name="reach">How far the mark reaches to each side.</param>
    /// <returns>The middle of the text's base line.</returns>
    public (double X, double Y)? Place(string text, double x, double above, double below, double size, bool preferBelow, double reach = DotReach)
    {
        var half = TextWidth.Of(text, size) / 2;
        var beside = half + reach + 4;
        var inside = Math.Clamp(x, Math.Min(left + half, right - half), Math.Max(left + half, right - half));
        var middle = (above + below) / 2 + 5;
        var (first, second) = preferBelow ? (below + size + 3, above - 6) : (above - 6, below + size + 3);
        foreach (var cover in (ReadOnlySpan<Cover>)[Cover.Nothing, Cover.Lines])
        {
            var place = Try(inside, first, half, size, cover) ?? Try(inside, second, half, size, cover)
                ?? Try(x - half - 2, first, half, size, cover) ?? Try(x + half + 2, first, half, size, cover)
                ?? Try(x - half - 2, second, half, size, cover) ?? Try(x + half + 2, second, half, size, cover)
                ?? Try(x + beside, middle, half, size, cover) ?? Try(x - beside, middle, half, size, cover);
            if (place is not null)
                return place;
        }
        return null;
    }

    /// <summary>
    /// A place for a text on a level line, above or below it, at the left, the right or between. It rather covers a mark than
    /// not be shown, but never a text.
    /// </summary>
    public (double X, double Y)? PlaceAlong(string text, double y, double end, double size, bool preferBelow)
    {
        var half = TextWidth.Of(text, size) / 2;
        var (first, second) = preferBelow ? (y + size + 2, y - 5) : (y - 5, y + size + 2);
        foreach (var cover in (ReadOnlySpan<Cover>)[Cover.Nothing, Cover.Lines, Cover.Marks])
            foreach (var height in (ReadOnlySpan<double>)[first, second])
                foreach (var share in (ReadOnlySpan<double>)[0, 1, 0.5, 0.25, 0.75])
                    if (Try(left + half + 4 + share * Math.Max(0, end - left - 2 * half - 8), height, half, size, cover) is { } place)
                        return place;
        return null;
    }

    private (double X, double Y)? Try(double x, double y, double half, double size, Cover cover)
    {
        var box = new Box(x - half - 2, y - size + 1, x + half + 2, y + size / 4);
        if (box.X1 < left - 4 || box.X2 > right + 4 || box.Y1 < top || box.Y2 > bottom + 1
            || Meets(texts, box) || (cover < Cover.Marks && Meets(marks, box)) || (cover < Cover.Lines && MeetsLine(box)))
            return null;
        texts.Add(box);
        return (x, y);
    }

    /// <summary>Whether a line runs through a box: it is cut at the box's sides, and something is left.</summary>
    private bool MeetsLine(Box box)
    {
        foreach (var (x1, y1, x2, y2) in lines)
        {
            var (from, to) = (0.0, 1.0);
            if (Cut(x1, x2 - x1, box.X1, box.X2, ref from, ref to) && Cut(y1, y2 - y1, box.Y1, box.Y2, ref from, ref to))
                return true;
        }
        return false;
    }

    private static bool Cut(double start, double length, double low, double high, ref double from, ref double to)
    {
        if (length == 0)
            return start > low && start < high;
        var (a, b) = ((low - start) / length, (high - start) / length);
        (from, to) = (Math.Max(from, Math.Min(a, b)), Math.Min(to, Math.Max(a, b)));
        return from < to;
    }

    private static bool Meets(List<Box> taken, Box box)
    {
        foreach (var other in taken)
            if (box.Meets(other))
                return true;
        return false;
    }
}
