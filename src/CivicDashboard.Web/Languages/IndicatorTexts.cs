using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Languages;

/// <summary>What the page of an indicator, its embedded chart and the list of indicators say.</summary>
public sealed partial record IndicatorTexts
{
    public required string AccordingTo { get; init; }
    public required string Stop { get; init; }
    public required string About { get; init; }
    public required string HowRead { get; init; }
    public required string Known { get; init; }
    public required string TheLatest { get; init; }
    public required string Targets { get; init; }
    public required string TargetsText { get; init; }
    public required string Result { get; init; }
    public required string Outcome { get; init; }
    public required string Met { get; init; }
    public required string NotMet { get; init; }
    public required string Undecided { get; init; }
    public required string NoResult { get; init; }
    public required string OtherRegion { get; init; }
    public required string Show { get; init; }
    public required string KnownOn { get; init; }
    public required string KnownOnText { get; init; }
    public required string Newest { get; init; }
    public required string InFuture { get; init; }
    public required string NoDay { get; init; }
    public required string NothingThen { get; init; }
    public required string LatestOnly { get; init; }
    public required string Download { get; init; }
    public required string DownloadText { get; init; }
    public required string Cite { get; init; }
    public required string Copy { get; init; }
    public required string Embed { get; init; }
    public required string EmbedText { get; init; }
    public required string EmbedPreview { get; init; }
    public required string Related { get; init; }
    public required string FromReports { get; init; }
    public required string WholePage { get; init; }
    public required string FilterList { get; init; }
    public required string OfPeriod { get; init; }
    public required Func<string, string> KnownThen { get; init; }
    public required Func<string, string> NoSuchRegion { get; init; }
    public required Func<string, string> Latest { get; init; }
    public required Func<string, string> AllIn { get; init; }
    public required Func<string, string, string> ByRegion { get; init; }
    public required Func<int, string> RanksLeftOut { get; init; }
    public required Func<string, string, string> AsKnown { get; init; }
    public required Func<string, string, string, string, string> Citation { get; init; }

    public static IndicatorTexts Of(Language language) => language == Language.English ? English : Chinese;
}
