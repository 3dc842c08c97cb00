using CivicDashboard.Extraction;
using CivicDashboard.Ingest.Documents;
using CivicDashboard.Ingest.Jobs;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Ingest.Tests.Jobs;

public sealed class SubmissionsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 5, 1, 8, 0);

    private static readonly Figure Fraud = new()
    {
        Start = 12,
        End = 17,
        Article = 1,
        ArticleStart = 2,
        ArticleEnd = 7,
        Text = "100余件",
        Quote = "立案100余件。",
        Quantity = new(100m, null, "件", Bound.JustOver),
        Measure = Measure.Change,
        Base = ReferencePeriod.Year(2024),
        Role = Role.Target,
        Indicator = "电诈案件数",
        IndicatorId = "fraud-cases",
        RegionCode = "371502",
        Place = "柳园街道",
        Period = ReferencePeriod.Year(2025),
        Certain = true,
        Steps = ["甲"],
    };

    private static readonly DocumentFile File = new(
        "abc"u8.ToArray(), "abc", new DocumentFacts("a.txt", null, "371500", "聊城日报", "题", "https://example.org"));

    [Fact]
    public void A_document_is_addressed_by_its_hash()
    {
        var document = SubmissionOf().Document;

        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", document.Sha256);
        Assert.Equal(("a.txt", "371500", "聊城日报", "https://example.org", Now), (document.Name, document.RegionCode, document.Publisher, document.Url, document.IngestedAt));
        Assert.Equal((new LocalDate(2026, 4, 16), true), (document.Published!.Value, document.PublishedInferred));
    }

    [Fact]
    public void Articles_and_figures_carry_their_document_s_id()
    {
        var submission = SubmissionOf(Fraud);

        Assert.Equal(["ba7816bf8f01-a0", "ba7816bf8f01-a1"], submission.Articles.Select(a => a.Id));
        var figure = Assert.Single(submission.Figures);
        Assert.Equal(("ba7816bf8f01-12", "ba7816bf8f01-a1", 12, 17, 2, 7), (figure.Id, figure.ArticleId, figure.Start, figure.End, figure.ArticleStart, figure.ArticleEnd));
        Assert.Equal(
            new ObservationKey("fraud-cases", "371502", "柳园街道", ReferencePeriod.Year(2025), Measure.Change, ReferencePeriod.Year(2024), Role.Target), figure.Key);
        Assert.Equal(["甲"], figure.Steps);
    }

    [Theory]
    [InlineData(true, ObservationStatus.Published)]
    [InlineData(false, ObservationStatus.AwaitingReview)]
    public void Certainty_decides_the_way_of_an_observation(bool certain, ObservationStatus status)
    {
        var submission = SubmissionOf(Fraud with { Certain = certain });

        var observation = Assert.Single(submission.Observations);
        Assert.Equal((status, "ba7816bf8f01-12", new LocalDate(2026, 4, 16), Now), (observation.Status, observation.FigureId, observation.ReportedOn!.Value, observation.Vintage));
        Assert.Equal(submission.Figures[0].Key, observation.Key);
    }

    [Fact]
    public void A_figure_without_a_region_is_kept_but_is_no_observation()
    {
        var submission = SubmissionOf(Fraud with { RegionCode = null });

        Assert.Equal("", Assert.Single(submission.Figures).Key.RegionCode);
        Assert.Empty(submission.Observations);
    }

    [Fact]
    public void What_the_catalogue_lacks_comes_as_a_provisional_indicator_once()
    {
        var provisional = Fraud with { IndicatorId = "p-feast", Indicator = "移风易俗宴席数", Quantity = new(3m, null, "桌", Bound.Exact) };

        var indicator = Assert.Single(SubmissionOf(Fraud, provisional with { Start = 30 }, provisional with { Start = 40 }).Provisional);

        Assert.Equal(("p-feast", "provisional", "移风易俗宴席数", "桌", true), (indicator.Id, indicator.Theme, indicator.Name, indicator.Unit, indicator.IsProvisional));
    }

    private static Storage.Submission SubmissionOf(params Figure[] figures)
    {
        var reading = new Reading(new LocalDate(2026, 4, 16), true, [new(0, "甲", null, null, "x"), new(1, "乙", "记者", "县委", "y")], figures);
        return Submissions.Of(File, reading, new(CodeListFolder.Load(CodeListFolder.Default)), Now);
    }
}
