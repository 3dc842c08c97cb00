using CivicDashboard.Ingest.Jobs;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Statistics;

namespace CivicDashboard.Ingest.Tests.Jobs;

public sealed class SharedUnitsTests
{
    private static readonly SharedUnits Units = new(CodeListFolder.Load(CodeListFolder.Default));

    [Theory]
    [InlineData("名", "p-1", Measure.Level, "人")]
    [InlineData("千米", "p-1", Measure.Level, "公里")]
    [InlineData("件", "telecom-fraud-cases", Measure.Level, "起")]
    [InlineData("起", "telecom-fraud-cases", Measure.Level, "起")]
    [InlineData("%", "telecom-fraud-cases", Measure.OnYear, "%")]
    [InlineData("元", "telecom-fraud-cases", Measure.Level, "元")]
    [InlineData("件", "p-1", Measure.Level, "件")]
    [InlineData("位", "p-1", Measure.Rank, "位")]
    [InlineData("一种没有的单位", "p-1", Measure.Level, "一种没有的单位")]
    public void What_means_the_same_is_written_the_same(string unit, string indicator, Measure measure, string expected) =>
        Assert.Equal(expected, Units.Of(new(12, null, unit, Bound.Exact), measure, indicator).Unit);
}
