using CivicDashboard.Charts.Drawing;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Tests.Drawing;

public sealed class ScaleTests
{
    [Theory]
    [InlineData("0 100", "0 25 50 75 100")]
    [InlineData("84.96", "0 25 50 75 100")] // a lone value is seen against zero
    [InlineData("5 5", "0 2 4 6")]
    [InlineData("90 96", "88 90 92 94 96 98")] // close together and far from zero
    [InlineData("-37.77 5.6", "-40 -20 0 20")]
    [InlineData("-40 -30", "-45 -40 -35 -30 -25")]
    [InlineData("0", "0 1")] // half a case makes no sense
    [InlineData("0.5", "0 0.2 0.4 0.6")]
    public void Ticks_are_round(string values, string ticks)
    {
        var points = values.Split(' ').Select(v => Points.Point("2024", decimal.Parse(v), unit: "件"));
        var scale = ValueScale.Of([Points.Named("", Measure.Level, [.. points]).Series], 100, 0, ticks: 4);
        Assert.Equal(ticks, string.Join(' ', Enumerable.Range(0, scale.Steps + 1).Select(i => Math.Round(scale.Tick(i), 6))));
        Assert.Equal(100, scale.Of(scale.Min), 6);
        Assert.Equal(0, scale.Of(scale.Max), 6);
    }

    [Theory]
    [InlineData(0, 4, "0 1 2 3 4", "0 1 2 3 4")]
    [InlineData(0, 8_000, "0 2,000 4,000 6,000 8,000", "0 2,000 4,000 6,000 8,000")]
    [InlineData(0, 100_000, "0 2.5万 5万 7.5万 10万", "0 25K 50K 75K 100K")]
    [InlineData(0, 4_000_000, "0 100万 200万 300万 400万", "0 1M 2M 3M 4M")]
    [InlineData(0, 4e9, "0 10亿 20亿 30亿 40亿", "0 1bn 2bn 3bn 4bn")]
    [InlineData(-40_000, 0, "−4万 −3万 −2万 −1万 0", "−40K −30K −20K −10K 0")]
    public void Tick_texts_share_a_magnitude(double low, double high, string chinese, string english)
    {
        var points = new[] { Points.Point("2023", (decimal)low), Points.Point("2024", (decimal)high) };
        var scale = ValueScale.Of([Points.Named("", Measure.Level, points).Series], 100, 0, ticks: 4);
        Assert.Equal(chinese, Texts(scale, Language.Chinese));
        Assert.Equal(english, Texts(scale, Language.English));
    }

    [Theory]
    [InlineData("2024", 600, 12, "2023-01 2026-01")]
    [InlineData("2020 2024", 600, 12, "2020-01 2025-01")]
    [InlineData("2023-12-31 2024-12-31", 600, 12, "2022-01 2026-01")]
    [InlineData("2024-Q1 2024-Q4", 600, 3, "2024-01 2025-01")]
    [InlineData("2024-03", 600, 1, "2024-02 2024-05")]
    [InlineData("2026-01-01/2026-04-15", 600, 1, "2026-01 2026-05")]
    [InlineData("2023-01 2024-12", 600, 3, "2023-01 2025-01")] // 24 months have no room for their names
    [InlineData("2020-01 2024-12", 600, 12, "2020-01 2025-01")]
    [InlineData("1950 2024", 600, 120, "1950-01 2025-01")] // only every tenth year is named
    [InlineData("2019 2024", 200, 24, "2019-01 2025-01")]
    public void The_time_axis_has_whole_cells_that_fit(string periods, double width, int cell, string ends)
    {
        var points = periods.Split(' ').Select(p => Points.Point(p, 1)).ToArray();
        var scale = TimeScale.Of([Points.Named("", Measure.Level, points).Series], 0, width, monthWidth: 32);
        Assert.Equal((cell, ends), (scale.Cell, $"{Month(scale.First)} {Month(scale.End)}"));
        Assert.Equal((0, width), (scale.OfMonth(scale.First), scale.OfMonth(scale.End)));
    }

    [Theory]
    [InlineData("聊城市", 100, "聊城市")]
    [InlineData("聊城江北水城旅游度假区", 65, "聊城江北…")]
    [InlineData("😀😀", 30, "😀…")]
    public void Long_names_are_shortened(string text, double width, string fitted) => Assert.Equal(fitted, TextWidth.Fit(text, width));

    [Theory]
    [InlineData(13_345, "1.3万", "13K")]
    [InlineData(820_000, "82万", "820K")]
    [InlineData(-5.25, "−5.3", "−5.3")]
    [InlineData(0, "0", "0")]
    public void Rounded_numbers_have_two_or_three_digits(double value, string chinese, string english) =>
        Assert.Equal((chinese, english), (TickText.Rounded(value, Language.Chinese), TickText.Rounded(value, Language.English)));

    private static string Texts(ValueScale scale, Language language)
    {
        var text = TickText.For(scale, language, "件");
        return string.Join(' ', Enumerable.Range(0, scale.Steps + 1).Select(i => text.Of(scale.Tick(i))));
    }

    private static string Month(int month) => $"{month / 12}-{month % 12 + 1:00}";
}
