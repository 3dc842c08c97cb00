using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>
/// Draws one point: a filled dot for a number as it stands, an open dot with a fading arrow where it is open-ended, a dot in a
/// bracket where the interval is closed, a diamond for a target, all within a link that says in words what it is.
/// </summary>
internal sealed class MarkWriter(SvgWriter svg, Chart chart)
{
    private const string ArrowUp =
        "<path class=\"arrow\" d=\"M0-6V-13\"/><path class=\"arrow fading\" d=\"M0-15V-21\"/><path class=\"arrow faded\" d=\"M0-23V-29M-4-25L0-29L4-25\"/>";

    private const string ArrowDown =
        "<path class=\"arrow\" d=\"M0 6V13\"/><path class=\"arrow fading\" d=\"M0 15V21\"/><path class=\"arrow faded\" d=\"M0 23V29M-4 25L0 29L4 25\"/>";

    private readonly Words words = Words.Of(chart.Language);

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
    public void Open(SeriesPoint point, string name, string value, double x, double y)
    {
        if (chart.Link is { } link)
            svg.Raw("<a href=\"").Text(link(point)).Raw("\" class=\"mark bound-");
        else
            svg.Raw("<g role=\"img\" class=\"mark bound-");
        svg.Raw(CssBound(point.Quantity.Bound));
        if (point.Role == Role.Target)
            svg.Raw(" target");
        if (point.Derived)
            svg.Raw(" derived");
        if (point.Status == ObservationStatus.AwaitingReview)
            svg.Raw(" awaiting");
        svg.Raw("\" transform=\"translate(").Number(x).Raw(",").Number(y).Raw(")\"><title>");
        svg.Text(words.Point(point, value, name, chart.Language)).Raw("</title>");
    }

    /// <summary>Closes what <see cref="Open"/> opened.</summary>
    public void Close() => svg.Raw(chart.Link is null ? "</g>" : "</a>");

    /// <summary>The dot or diamond with its bound, around the place of the open mark.</summary>
    public void Dot(SeriesPoint point, double low, double high)
    {
        if (OpenTo(point.Quantity) is var side and not 0)
            svg.Raw(side < 0 ? ArrowUp : ArrowDown);
        else if (low - high >= 6)
            Bracket(low, high);
        if (point.Status == ObservationStatus.AwaitingReview)
            svg.Raw("<circle class=\"halo\" r=\"9\"/>");
        if (point.Quantity.Bound is Bound.AtLeast or Bound.AtMost)
            svg.Raw("<path class=\"arrow\" d=\"M-7 0H7\"/>");
        svg.Raw(point.Role == Role.Target ? "<path class=\"dot\" d=\"M0-6L6 0L0 6L-6 0Z\"/>" : "<circle class=\"dot\" r=\"4\"/>");
    }

    /// <summary>A bar from zero to the place of the open mark, hollow where the value is open-ended or derived.</summary>
    public void Bar(SeriesPoint point, double width, double zero, double low, double high)
    {
        svg.Raw("<rect class=\"bar\" x=\"").Number(-width / 2).Raw("\" y=\"").Number(Math.Min(zero, 0)).Raw("\" width=\"").Number(width)
            .Raw("\" height=\"").Number(Math.Max(1, Math.Abs(zero))).Raw("\"/>");
        if (OpenTo(point.Quantity) is var side and not 0)
            svg.Raw(side < 0 ? ArrowUp : ArrowDown);
        else if (low - high >= 6)
            Bracket(low, high);
    }

    /// <summary>A lying bar of a row from zero to the place of the open mark.</summary>
    public void RowBar(SeriesPoint point, double zero, double low, double high, double rowStart, double rowEnd)
    {
        svg.Raw("<rect class=\"hit\" x=\"").Number(rowStart).Raw("\" y=\"-15\" width=\"").Number(rowEnd - rowStart).Raw("\" height=\"30\"/>");
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

    /// <summary>An invisible disc that makes the mark easy to hit.</summary>
    public void Target(double radius) => svg.Raw("<circle class=\"hit\" r=\"").Number(radius).Raw("\"/>");

    /// <summary>An upright bracket between the pixels of an interval's ends.</summary>
    public void Bracket(double low, double high) =>
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
