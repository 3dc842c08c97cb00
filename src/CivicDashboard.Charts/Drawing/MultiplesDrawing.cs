using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>Lays out small multiples for one width and draws them row by row; all panels share both axes.</summary>
internal sealed class MultiplesDrawing
{
    private const double Gap = 24, HeadHeight = 22, PlotHeight = 96, FootHeight = 36, Top = 26;

    private readonly SvgWriter svg = new();
    private readonly MultiplesChart chart;
    private readonly int width;
    private readonly Words words;
    private readonly int columns;
    private readonly double panelWidth;
    private readonly Series[] drawn;

    public MultiplesDrawing(MultiplesChart chart, int width)
    {
        (this.chart, this.width, words) = (chart, width, Words.Of(chart.Language));
        columns = Columns(chart.Series.Count, width);
        panelWidth = (width - Gap * (columns - 1)) / columns;
        drawn = [.. chart.Series.Select(s => s.Series).Where(s => s.Points.Count > 0)];
    }

    /// <summary>The svg element.</summary>
    public string Draw()
    {
        if (drawn.Length == 0)
            return Frame.Empty(chart, width);
        var rows = (chart.Series.Count + columns - 1) / columns;
        Frame.Open(svg, chart, "chart-multiples", width, Top + rows * (HeadHeight + PlotHeight + FootHeight), Summary.Of(chart));
        svg.Label("note", 0, 14, words.SameScale + ScaleText(Values(1, 0)));
        for (var i = 0; i < chart.Series.Count; i++)
            DrawPanel(i);
        return svg.Raw("</svg>").ToString();
    }

    private static int Columns(int panels, int width) =>
        width < 560 ? Math.Clamp(panels, 1, 2) : panels is 4 or > 6 ? 4 : Math.Clamp(panels, 1, 3);

    private void DrawPanel(int i)
    {
        var series = chart.Series[i];
        var (left, top) = (i % columns * (panelWidth + Gap), Top + i / columns * (HeadHeight + PlotHeight + FootHeight));
        var bottom = top + HeadHeight + PlotHeight;
        svg.Raw("<g class=\"series series-1\" role=\"group\" aria-label=\"").Text(series.Name).Raw("\">");
        svg.Raw("<g aria-hidden=\"true\">").Label("panel-name", left, top + 14, TextWidth.Fit(series.Name, panelWidth));
        svg.Line("axis", left, bottom, left + panelWidth, bottom).Raw("</g>");
        if (series.Series.Points.Count == 0)
            svg.Label("no-data", left, top + HeadHeight + PlotHeight / 2, words.NoData);
        else
            new Panel(svg, chart, series, left, top + HeadHeight, left + panelWidth, bottom).Draw(
                TimeScale.Of(drawn, left + 6, left + panelWidth - 6, monthWidth: 0), Values(bottom, top + HeadHeight + 22));
        DrawFoot(left, bottom + 16);
        svg.Raw("</g>");
    }

    private ValueScale Values(double bottom, double top)
    {
        var measure = chart.Series[0].Series.Measure;
        return measure == Measure.Rank
            ? ValueScale.Of(drawn, top, bottom, ticks: 3, origin: 1)
            : ValueScale.Of(drawn, bottom, top, ticks: 3, measure.IsChange ? 0 : null);
    }

    /// <summary>The first and last period of all, so that each panel can be read alone.</summary>
    private void DrawFoot(double left, double y)
    {
        var periods = drawn.SelectMany(s => s.Points).Select(p => p.Period).ToList();
        var (first, last) = (periods.MinBy(p => p.Start), periods.MaxBy(p => p.End));
        var room = panelWidth / 2 - 4;
        svg.Raw("<g aria-hidden=\"true\">").Label("tick start", left, y, Short(first, room));
        if (first != last)
            svg.Label("tick end", left + panelWidth, y, Short(last, room));
        svg.Raw("</g>");
    }

    /// <summary>A period's name, or its year where the name is too long.</summary>
    private string Short(ReferencePeriod period, double room) =>
        PeriodText.Of(period, chart.Language) is var text && TextWidth.Of(text, 12) <= room ? text : $"{period.End.Year}";

    private string ScaleText(ValueScale scale)
    {
        var unit = drawn[0].Unit;
        var ticks = TickText.For(scale, chart.Language, unit);
        var end = unit == "%" ? "" : (chart.Language == Language.Chinese ? "" : " ") + (chart.Unit ?? unit);
        return TextWidth.Fit($"{ticks.Of(scale.Min)} – {ticks.Of(scale.Max)}{end}", width - TextWidth.Of(words.SameScale) - 4);
    }
}
