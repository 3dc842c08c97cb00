using CivicDashboard.Statistics;
using CivicDashboard.Web.Pages;

namespace CivicDashboard.Web.Tests;

/// <summary>Whether a result reaches a target is told only where the bounds allow it.</summary>
public sealed class TargetLineTests
{
    [Theory]
    [InlineData(Bound.AtLeast, 90, Bound.Exact, 90, Direction.Neutral, TargetOutcome.Met)]
    [InlineData(Bound.AtLeast, 90, Bound.Exact, 84.96, Direction.Neutral, TargetOutcome.NotMet)]
    [InlineData(Bound.AtLeast, 90, Bound.Over, 90, Direction.Neutral, TargetOutcome.Met)]
    [InlineData(Bound.Over, 90, Bound.Exact, 90, Direction.Neutral, TargetOutcome.NotMet)]
    [InlineData(Bound.AtLeast, 90, Bound.Over, 75, Direction.Neutral, TargetOutcome.Undecided)]
    [InlineData(Bound.AtLeast, 90, Bound.Under, 75, Direction.Neutral, TargetOutcome.NotMet)]
    [InlineData(Bound.AtMost, 5, Bound.Exact, 4, Direction.Neutral, TargetOutcome.Met)]
    [InlineData(Bound.AtMost, 5, Bound.Over, 5, Direction.Lower, TargetOutcome.NotMet)]
    [InlineData(Bound.Exact, 100, Bound.Exact, 120, Direction.Higher, TargetOutcome.Met)]
    [InlineData(Bound.Exact, 100, Bound.Exact, 120, Direction.Lower, TargetOutcome.NotMet)]
    [InlineData(Bound.Exact, 100, Bound.Exact, 120, Direction.Neutral, TargetOutcome.Undecided)]
    [InlineData(Bound.Exact, 100, Bound.Exact, 100, Direction.Neutral, TargetOutcome.Undecided)]
    [InlineData(Bound.JustOver, 100, Bound.Exact, 5000, Direction.Higher, TargetOutcome.Met)]
    public void The_outcome_follows_from_the_intervals(
        Bound targetBound, double target, Bound resultBound, double result, Direction direction, TargetOutcome expected) =>
        Assert.Equal(expected, TargetLine.Compare(Of(target, targetBound), Of(result, resultBound), direction));

    private static Quantity Of(double value, Bound bound) => new((decimal)value, null, "%", bound);
}
