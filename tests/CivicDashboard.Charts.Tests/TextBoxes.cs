using System.Globalization;
using System.Xml.Linq;
using CivicDashboard.Charts.Drawing;

namespace CivicDashboard.Charts.Tests;

/// <summary>Where the words of a drawn chart stand, measured as the charts measure them, with the anchors that charts.css gives.</summary>
internal static class TextBoxes
{
    private static readonly string[] Centred =
        ["time", "centred", "empty-text", "tile-name", "tile-value", "tile-none", "tile-period"];

    internal sealed record Box(string Text, double X1, double Y1, double X2, double Y2)
    {
        public bool Covers(Box o) => X1 < o.X2 - 1 && o.X1 < X2 - 1 && Y1 < o.Y2 - 1 && o.Y1 < Y2 - 1;
    }

    internal static IReadOnlyList<Box> Of(XElement svg) => [.. svg.Descendants(Points.Svg + "text").Where(t => t.Value.Length > 0).Select(BoxOf)];

    /// <summary>Pairs of texts that overlap.</summary>
    internal static IReadOnlyList<string> Collisions(XElement svg)
    {
        var boxes = Of(svg);
        return
        [
            .. boxes.SelectMany((a, i) => boxes.Skip(i + 1).Where(a.Covers).Select(b => $"{a.Text} covers {b.Text}")),
        ];
    }

    private static Box BoxOf(XElement text)
    {
        var classes = ((string)text.Attribute("class")!).Split(' ');
        var size = classes.Contains("lone") ? 20 : classes.Any(c => c is "tick" or "note" or "tile-name" or "reference-text" or "break-text") ? 12 : classes.Contains("tile-period") ? 11 : 13;
        var width = TextWidth.Of(text.Value, size);
        var start = IsEnd(classes) ? width : IsCentred(classes) ? width / 2 : 0;
        var (x, y) = (Number(text, "x") - start, Number(text, "y"));
        foreach (var moved in text.Ancestors().Where(a => ((string?)a.Attribute("transform"))?.StartsWith("translate", StringComparison.Ordinal) == true))
            (x, y) = (x + moved.Place().X, y + moved.Place().Y);
        return new(text.Value, x, y - size * 0.8, x + width, y + size * 0.2);
    }

    private static bool IsEnd(string[] classes) =>
        classes.Any(c => c is "end" or "beside" or "slope-from") || (classes.Contains("tick") && classes.Contains("value"));

    private static bool IsCentred(string[] classes) =>
        classes.Any(Centred.Contains) || (classes.Contains("value") && !classes.Any(c => c is "row" or "slope-from" or "slope-to" or "tick"));

    private static double Number(XElement text, string name) => double.Parse((string)text.Attribute(name)!, CultureInfo.InvariantCulture);
}
