using NodaTime;

namespace CivicDashboard.Extraction.Tests.Figures;

/// <summary>What is published at once and what waits, and the code of the reason.</summary>
public sealed class DoubtTests
{
    private static readonly Extractor Extractor = new(Lists.All);

    [Theory]
    [InlineData("2024年，全市地区生产总值626.9亿元。", "")]
    [InlineData("2024年，全市新建口袋公园示范点12处。", "")]
    // A short name that the catalogue does not know says too little alone.
    [InlineData("2024年，全市茶亭12处。", "indicator")]
    // Half a sentence in quotation marks is no name.
    [InlineData("2024年，全市推行“早知道、早报告服务点12处。", "indicator")]
    // A time that began and may have ended since.
    [InlineData("今年以来，全市新建口袋公园示范点12处。\n新建城市书房示范点3处。", "|period")]
    public void Says_what_makes_a_figure_uncertain(string text, string expected)
    {
        var figures = Extractor.Read(text, new DocumentFacts("case.txt", new LocalDate(2025, 3, 1), "371500")).Figures;
        Assert.Equal(expected, string.Join('|', figures.Select(f => string.Join('+', f.Steps.Where(s => s.StartsWith("doubt ", StringComparison.Ordinal)).Select(s => s[6..])))));
        Assert.All(figures, f => Assert.Equal(f.Certain, !f.Steps.Any(s => s.StartsWith("doubt ", StringComparison.Ordinal))));
    }
}
