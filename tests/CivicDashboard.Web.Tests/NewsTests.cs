using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Pages;
using CivicDashboard.Web.Tests.Samples;

namespace CivicDashboard.Web.Tests;

public sealed class NewsTests
{
    /// <summary>A status and a value before and after, and what that means to a reader.</summary>
    [Theory]
    [InlineData("", "published 1", NewsKind.Published)]
    [InlineData("", "awaiting_review 1", NewsKind.Waiting)]
    [InlineData("", "rejected 1", NewsKind.Rejected)]
    [InlineData("published 1", "published 2", NewsKind.Corrected)]
    [InlineData("awaiting_review 1", "published 2", NewsKind.Corrected)]
    [InlineData("awaiting_review 1", "published 1", NewsKind.Confirmed)]
    [InlineData("published 1", "awaiting_review 1", NewsKind.Doubted)]
    [InlineData("awaiting_review 1", "rejected 1", NewsKind.Rejected)]
    [InlineData("rejected 1", "published 1", NewsKind.Published)]
    [InlineData("published 1", "published 1", NewsKind.Renewed)]
    [InlineData("published 1", "", NewsKind.Withdrawn)]
    [InlineData("awaiting_review 1", "", NewsKind.Withdrawn)]
    public void A_change_means(string before, string after, NewsKind kind) => Assert.Equal(
        kind, News.Of(new(Parse(before), Parse(after), new(SampleDocument.Vintage, ChangeKind.Review, "王", "核对", null))).Kind);

    private static Observation? Parse(string text) => text.Split(' ') is [var status, var value]
        ? new(
            new("i", "371500", null, null, Measure.Level, null, Role.Actual), new(decimal.Parse(value), null, "件", Bound.Exact),
            Codes.ParseStatus(status)!.Value, "x-1", null, SampleDocument.Vintage)
        : null;
}
