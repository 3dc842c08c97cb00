using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Languages;

/// <summary>Every sentence and label of the pages in one language, so that a missing translation does not compile.</summary>
public sealed partial record Texts
{
    public static Texts Of(Language language) => language == Language.English ? English : Chinese;

    public required string Tag { get; init; }
    public required string SiteName { get; init; }
    public required string OtherLanguage { get; init; }
    public required string Tagline { get; init; }
    public required string FooterPromise { get; init; }
    public required string SkipToContent { get; init; }
    public required string MainNavigation { get; init; }
    public required string Breadcrumbs { get; init; }
    public required string PageNumbers { get; init; }
    public required string Overview { get; init; }
    public required string Indicators { get; init; }
    public required string Indicator { get; init; }
    public required string Regions { get; init; }
    public required string Region { get; init; }
    public required string Compare { get; init; }
    public required string Articles { get; init; }
    public required string Method { get; init; }
    public required string Search { get; init; }
    public required string SiteSearch { get; init; }
    public required string SearchLabel { get; init; }
    public required string SearchHint { get; init; }
    public required string SearchHintShort { get; init; }
    public required string SearchEmpty { get; init; }
    public required string MoreIndicators { get; init; }
    public required string MoreRegions { get; init; }
    public required string MoreArticles { get; init; }
    public required string SearchRegions { get; init; }
    public required string SearchArticles { get; init; }
    public required string NothingYet { get; init; }
    public required string TellingFigures { get; init; }
    public required string Themes { get; init; }
    public required string SilentThemes { get; init; }
    public required string AllThemes { get; init; }
    public required string AllIndicators { get; init; }
    public required string AllRegions { get; init; }
    public required string AllArticles { get; init; }
    public required string Disagreements { get; init; }
    public required string DisagreementsText { get; init; }
    public required string AwaitingReview { get; init; }
    public required string Rejected { get; init; }
    public required string Published { get; init; }
    public required string NotTaken { get; init; }
    public required string Target { get; init; }
    public required string Actual { get; init; }
    public required string Derived { get; init; }
    public required string Contested { get; init; }
    public required string Source { get; init; }
    public required string SourceSentence { get; init; }
    public required string Period { get; init; }
    public required string Value { get; init; }
    public required string Unit { get; init; }
    public required string DirectionLabel { get; init; }
    public required string DirectionHigher { get; init; }
    public required string DirectionLower { get; init; }
    public required string DirectionNeutral { get; init; }
    public required string AlsoCalled { get; init; }
    public required string CompareRegions { get; init; }
    public required string FilterByRegion { get; init; }
    public required string IndicatorsText { get; init; }
    public required string Provisional { get; init; }
    public required string ProvisionalText { get; init; }
    public required string ProvisionalNote { get; init; }
    public required string NoData { get; init; }
    public required string NoDataYet { get; init; }
    public required string AllValues { get; init; }
    public required string LevelCountry { get; init; }
    public required string LevelProvince { get; init; }
    public required string LevelCity { get; init; }
    public required string LevelCounty { get; init; }
    public required string ArticlesText { get; init; }
    public required string ArticleText { get; init; }
    public required string Untitled { get; init; }
    public required string Original { get; init; }
    public required string NoFigures { get; init; }
    public required string InItsText { get; init; }
    public required string WhatItSays { get; init; }
    /// <summary>The colon between a label and its words.</summary>
    public required string Colon { get; init; }

    public required string HowItWasRead { get; init; }
    public required string ReadForCertain { get; init; }
    public required string ReadUncertain { get; init; }
    public required string OtherReports { get; init; }
    public required string LiesIn { get; init; }
    public required string BoundLabel { get; init; }
    public required string MeasureLabel { get; init; }
    public required string RoleLabel { get; init; }
    public required string StatusLabel { get; init; }
    public required string NotSaid { get; init; }
    public required string PeriodUnknown { get; init; }
    public required string PublishedUnknown { get; init; }
    public required string NotFoundTitle { get; init; }
    public required string NotFoundText { get; init; }
    public required string FailureTitle { get; init; }
    public required string FailureText { get; init; }
    public required string MeasureLevel { get; init; }
    public required string MeasureOnYear { get; init; }
    public required string MeasureOnPeriod { get; init; }
    public required string MeasureChange { get; init; }
    public required string MeasureAverageGrowth { get; init; }
    public required string MeasureRank { get; init; }
    public required string BoundExact { get; init; }
    public required string BoundAbout { get; init; }
    public required string BoundJustOver { get; init; }
    public required string BoundOver { get; init; }
    public required string BoundAtLeast { get; init; }
    public required string BoundJustUnder { get; init; }
    public required string BoundUnder { get; init; }
    public required string BoundAtMost { get; init; }
    public required string BoundRange { get; init; }
    public required string TableText { get; init; }
    public required Func<int, string> IndicatorCount { get; init; }
    public required Func<int, string> FigureCount { get; init; }
    public required Func<int, string> FiguresInArticle { get; init; }
    public required Func<int, string> IndicatorsFound { get; init; }
    public required Func<int, string> ArticlesFound { get; init; }
    public required Func<int, string> SearchFound { get; init; }
    public required Func<int, string> SearchFoundMore { get; init; }
    public required Func<int, string> WaitingText { get; init; }
    public required Func<int, string> MoreWithoutData { get; init; }
    public required Func<int, string> EarlierValues { get; init; }
    public required Func<int, string> OnlyFirst { get; init; }
    public required Func<int, int, string> KnownOf { get; init; }
    public required Func<string, string> PublishedInferred { get; init; }
    public required Func<string, string> ComparedWith { get; init; }
    public required Func<string, string> NotLessThan { get; init; }
    public required Func<string, string> MoreThan { get; init; }
    public required Func<string, string> NotMoreThan { get; init; }
    public required Func<string, string, string> FromTo { get; init; }
    public required Func<string, string> LessThan { get; init; }
    public required Func<int, string> SeriesLeftOut { get; init; }
    public required Func<string, string, string> OverTime { get; init; }
}
