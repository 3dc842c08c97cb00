using NodaTime;

namespace CivicDashboard.Statistics.Tests;

public sealed class ConflictsTests
{
    private static readonly Observation First = Reports.Level("2024", 630);
    private static readonly Observation Second = Reports.Level("2024", 640, figure: "f2");

    public static TheoryData<string, Observation, bool> Pairs => new()
    {
        { "another value", Second, true },
        { "the same value", Reports.Level("2024", 630, figure: "f2"), false },
        { "a bound that holds it", Reports.Level("2024", 600, figure: "f2").At(Bound.Over), false },
        { "a bound that does not", Reports.Level("2024", 640, figure: "f2").At(Bound.Over), true },
        { "another period", Reports.Level("2023", 640, figure: "f2"), false },
        { "no period", Reports.Level("", 640, figure: "f2"), false },
        { "another unit", Reports.Level("2024", 640, "起", "f2"), false },
        { "a target", Second.As(Role.Target), false },
        { "one that awaits review", Second with { Status = ObservationStatus.AwaitingReview }, false },
        { "one that was rejected", Second with { Status = ObservationStatus.Rejected }, false },
        { "a correction of the same figure", Reports.Level("2024", 640), false },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Reports_conflict_where_they_cannot_both_be_true(string other, Observation second, bool conflict) =>
        Assert.True(conflict == (Conflicts.Among([First, second]).Count == 1), other);

    [Fact]
    public void The_one_known_earlier_comes_first()
    {
        var earlier = Second with { Vintage = First.Vintage - Duration.FromDays(1) };
        Assert.Equal([new(earlier, First)], Conflicts.Among([First, earlier]));
    }

    [Fact]
    public void Of_reports_that_agree_the_tightest_speaks()
    {
        var loose = Reports.Level("2024", 600, figure: "f3").At(Bound.Over);
        Assert.Equal([First], Conflicts.Tightest([loose, First]));
        Assert.Equal([First, Second], Conflicts.Tightest([First, loose, Second]));
    }
}
