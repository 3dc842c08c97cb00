namespace CivicDashboard.Charts.Drawing;

/// <summary>Places value labels near their marks where nothing else stands; what finds no place is left to the mark's title.</summary>
internal sealed class Labels(double left, double top, double right, double bottom)
{
    private const double Height = 15;

    private readonly List<Box> taken = [];

    private readonly record struct Box(double X1, double Y1, double X2, double Y2)
    {
        public bool Meets(Box o) => X1 < o.X2 && o.X1 < X2 && Y1 < o.Y2 && o.Y1 < Y2;
    }

    /// <summary>Keeps labels away from a mark.</summary>
    public void Keep(double x, double y1, double y2) => taken.Add(new(x - 6, y1, x + 6, y2));

    /// <summary>A place for a text beside a mark: above, below (or the other way round), right, left. Null where all are taken.</summary>
    /// <param name="text">What to place.</param>
    /// <param name="x">Middle of the mark.</param>
    /// <param name="above">Upper end of the mark.</param>
    /// <param name="below">Lower end of the mark.</param>
    /// <param name="size">Height of the type.</param>
    /// <param name="preferBelow">Whether to try below first.</param>
    /// <returns>The middle of the text's base line.</returns>
    public (double X, double Y)? Place(string text, double x, double above, double below, double size, bool preferBelow)
    {
        var half = TextWidth.Of(text, size) / 2;
        var inside = Math.Clamp(x, Math.Min(left + half, right - half), Math.Max(left + half, right - half));
        var middle = (above + below) / 2 + 5;
        var (first, second) = preferBelow ? (below + 16, above - 6) : (above - 6, below + 16);
        return Try(inside, first, half) ?? Try(inside, second, half)
            ?? Try(x + half + 10, middle, half) ?? Try(x - half - 10, middle, half);
    }

    private (double X, double Y)? Try(double x, double y, double half)
    {
        var box = new Box(x - half - 2, y - Height + 3, x + half + 2, y + 3);
        if (box.X1 < left - 4 || box.X2 > right + 4 || box.Y1 < top || box.Y2 > bottom)
            return null;
        foreach (var other in taken)
            if (box.Meets(other))
                return null;
        taken.Add(box);
        return (x, y);
    }
}
