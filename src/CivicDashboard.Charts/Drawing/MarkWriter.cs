using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>
/// Draws one point: a filled dot for a number as it stands, an open dot with a fading arrow where it is open-ended, a dot in a
/// bracket where the interval is closed, a diamond for a target, all within a link that says in words what it is. For the site's
/// script it says the same in data attributes.
/// </summary>
internal sealed class MarkWriter(SvgWriter svg, Chart chart)
{
    private const string ArrowUp =
        "<path class=\"arrow\" d=\"M0-6V-13\"/><path class=\"arrow fading\" d=\"M0-15V-21\"/><path class=\"arrow faded\" d=\"M0-23V-29M-4-25L0-29L4-25\"/>";

    private const string ArrowDown =
        "<path class=\"arrow\" d=\"M0 6V13\"/><path class=\"arrow fading\" d=\"M0 15V21\"/><path class=\"arrow faded\" d=\"M0 23V29M-4 25L0 29L4 25\"/>";

    private readonly Words words = Words.Of(chart.Language);
    private bool isLink;

    /// <summary>How far an arrow reaches from its dot.</summary>
    public const double ArrowLength = 30;

    /// <summary>−1 where a quantity is open upwards, 1 where downwards, 0 where its interval is closed.</summary>
    public static int OpenTo(Quantity quantity) => quantity.Bound switch
    {
        Bound.Over or Bound.AtLeast => quantity.Value < 0 ? 1 : -1,
        Bound.Under or Bound.AtMost => quantity.Value < 0 ? -1 : 1,
        _ => 0,
    };

    /// <summary>Opens the link (or, without one, the group) of a point, moved to its place, and names it.</summary>
    public void Open(SeriesPoint point, string name, string value, double x, double y) =>
        Open(point, name, value, x, y, "", chart.Link?.Invoke(point));

    /// <summary>Opens a mark of further classes (each behind a space), which leads to an address of its own.</summary>
    public void Open(SeriesPoint point, string name, string value, double x, double y, string classes, string? href)
    {
        isLink = href is not null;
        if (isLink)
            svg.Raw("<a href=\"").Text(href!).Raw("\" class=\"mark bound-");
        else
            svg.Raw("<g role=\"img\" class=\"mark bound-");
        svg.Raw(CssBound(point.Quantity.Bound)).Raw(classes);
        if (point.Role == Role.Target)
            svg.Raw(" target");
        if (point.Derived)
            svg.Raw(" derived");
        if (point.Status == ObservationStatus.AwaitingReview)
            svg.Raw(" awaiting");
        svg.Raw("\" transform=\"translate(").Number(x).Raw(",").Number(y).Raw(")\"");
        Name(point, name, value, x);
    }

    /// <summary>The mark's data attributes and its title: 2024年：84.96%（聊城市，目标）.</summary>
    private void Name(SeriesPoint point, string name, string value, double x)
    {
        var (period, notes) = (PeriodText.Of(point.Period, chart.Language), words.Notes(point));
        svg.Raw(" data-x=\"").Number(x).Raw("\" data-label=\"").Text(period).Raw("\" data-value=\"").Text(value).Raw(notes)
            .Raw("\" data-series=\"").Text(name).Raw("\"><title>")
            .Text(period).Raw(words.Colon).Text(value).Raw(words.Open).Text(name).Raw(notes).Raw(words.Close).Raw("</title>");
    }

    /// <summary>Closes the mark that is open.</summary>
    public void Close() => svg.Raw(isLink ? "</a>" : "</g>");

    /// <summary>The dot or diamond with its bound, around the place of the open mark.</summary>
    /// <param name="point">What it shows.</param>
    /// <param name="low">Pixel of the interval's low end, from the mark's place.</param>
    /// <param name="high">Pixel of its high end.</param>
    /// <param name="shape">Number of the series, which has a shape of its own.</param>
    public void Dot(SeriesPoint point, double low, double high, int shape = 0)
    {
        Bounds(point, low, high);
        if (point.Status == ObservationStatus.AwaitingReview)
            svg.Raw("<circle class=\"halo\" r=\"9\"/>");
        if (point.Quantity.Bound is Bound.AtLeast or Bound.AtMost)
            svg.Raw("<path class=\"arrow\" d=\"M-7 0H7\"/>");
        svg.Raw(point.Role == Role.Target ? DotShapes.Target : DotShapes.Of(shape));
    }

    /// <summary>A bar from zero to the place of the open mark, hollow where the value is open-ended or derived.</summary>
    /// <param name="point">What it shows.</param>
    /// <param name="from">Its left pixel, from the mark's place.</param>
    /// <param name="to">Its right pixel.</param>
    /// <param name="zero">Pixel of zero.</param>
    /// <param name="low">Pixel of the interval's low end.</param>
    /// <param name="high">Pixel of its high end.</param>
    public void Bar(SeriesPoint point, double from, double to, double zero, double low, double high)
    {
        svg.Raw("<rect class=\"bar\" x=\"").Number(from).Raw("\" y=\"").Number(Math.Min(zero, 0)).Raw("\" width=\"").Number(to - from)
            .Raw("\" height=\"").Number(Math.Max(1, Math.Abs(zero))).Raw("\"/>");
        Bounds(point, low, high);
    }

    /// <summary>A lying bar of a row from zero to the place of the open mark.</summary>
    public void RowBar(SeriesPoint point, double zero, double low, double high)
    {
        svg.Raw("<rect class=\"bar\" x=\"").Number(Math.Min(zero, 0)).Raw("\" y=\"-8\" width=\"").Number(Math.Max(1, Math.Abs(zero)))
            .Raw("\" height=\"16\"/>");
        var side = OpenTo(point.Quantity);
        if (side == 0 && high - low < 6)
            return;
        svg.Raw("<g transform=\"rotate(90)\">");
        if (side != 0)
            svg.Raw(side < 0 ? ArrowUp : ArrowDown);
        else
            Bracket(-low, -high);
        svg.Raw("</g>");
    }

    /// <summary>An invisible box that makes a whole row part of the mark.</summary>
    public void Row(double left, double top, double right, double bottom) =>
        svg.Raw("<rect class=\"hit\" x=\"").Number(left).Raw("\" y=\"").Number(top).Raw("\" width=\"").Number(right - left)
            .Raw("\" height=\"").Number(bottom - top).Raw("\"/>");

    /// <summary>An invisible disc that makes the mark easy to hit.</summary>
    public void Target(double radius) => svg.Raw("<circle class=\"hit\" r=\"").Number(radius).Raw("\"/>");

    private void Bounds(SeriesPoint point, double low, double high)
    {
        if (OpenTo(point.Quantity) is var side and not 0)
            svg.Raw(side < 0 ? ArrowUp : ArrowDown);
        else if (low - high >= 6)
            Bracket(low, high);
    }

    /// <summary>An upright bracket between the pixels of an interval's ends.</summary>
    private void Bracket(double low, double high) =>
        svg.Raw("<path class=\"bracket\" d=\"M-4 ").Number(low).Raw("H4M0 ").Number(low).Raw("V").Number(high)
            .Raw("M-4 ").Number(high).Raw("H4\"/>");

    private static string CssBound(Bound bound) => bound switch
    {
        Bound.About => "about",
        Bound.JustOver => "just-over",
        Bound.Over => "over",
        Bound.AtLeast => "at-least",
        Bound.JustUnder => "just-under",
        Bound.Under => "under",
        Bound.AtMost => "at-most",
        Bound.Range => "range",
        _ => "exact",
    };
}
