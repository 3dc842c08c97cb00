using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Tests;

public sealed class MarkedTextTests
{
    private const string Text = "甲10件，乙20件。\n\n丙30件。";

    [Theory]
    [InlineData("", "甲10件，乙20件。|丙30件。")]
    [InlineData("1-4", "甲[10件]，乙20件。|丙30件。")]
    [InlineData("6-9 1-4 13-16", "甲[10件]，乙[20件]。|丙[30件]。")]
    [InlineData("0-9", "[甲10件，乙20件]。|丙30件。")]
    [InlineData("1-4 2-4", "甲[10件]，乙20件。|丙30件。")]
    [InlineData("9-13", "甲10件，乙20件。|丙30件。")]
    public void Figures_are_marked_where_they_stand(string spans, string expected)
    {
        var figures = spans.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split('-')).Select(s => At(int.Parse(s[0]), int.Parse(s[1])));
        var paragraphs = MarkedText.Paragraphs(Text, figures).Select(p => string.Concat(p.Select(r => r.Figure is null ? r.Text : $"[{r.Text}]")));
        Assert.Equal(expected, string.Join('|', paragraphs));
    }

    [Theory]
    [InlineData(6, 9, "乙20件。", "甲10件，(乙)[20件](。)")]
    [InlineData(13, 16, "丙30件。", "(丙)[30件](。)")]
    [InlineData(1, 4, "nowhere to be found", "甲[10件]，乙20件。")]
    public void A_sentence_is_marked_around_its_figure(int start, int end, string quote, string expected) =>
        Assert.Equal(expected, string.Concat(MarkedText.ParagraphOf(Text, At(start, end) with { Quote = quote })
            .Select(r => r.Figure is not null ? $"[{r.Text}]" : r.InSentence ? $"({r.Text})" : r.Text)));

    private static FigureRecord At(int start, int end) =>
        new($"x-{start}", "x-a0", start, end, start, end, Text[start..end], Text, "",
            new("i", "", null, null, Measure.Level, null, Role.Actual), new(1, null, "件", Bound.Exact), true, []);
}
