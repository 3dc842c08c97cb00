using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using NodaTime;

namespace CivicDashboard.Web.Languages;

/// <summary>Values of the statistics as people write them in the language of the page.</summary>
public sealed class Wording(CodeLists lists, Texts texts, Language language)
{
    public string Count(int number) => number.ToString("N0");

    public string Number(Quantity quantity, Measure measure = Statistics.Measure.Level) =>
        QuantityText.Of(quantity, language, measure, quantity is { Value: 1, High: null } ? Singular(quantity.Unit) : UnitName(quantity.Unit));

    /// <summary>The value of an observation; a change says which way it went.</summary>
    public string Value(Observation observation) => Number(observation.Quantity, observation.Key.Measure);

    public string Period(ReferencePeriod? period) => period is { } known ? PeriodText.Of(known, language) : texts.PeriodUnknown;

    public string Day(LocalDate day) => Period(ReferencePeriod.Day(day));

    /// <summary>When a document was published; a date that was inferred says so.</summary>
    public string Published(DocumentSummary document) => document.Published is not { } day
        ? texts.PublishedUnknown
        : document.PublishedInferred ? texts.PublishedInferred(Day(day)) : Day(day);

    /// <summary>The measure, with the base that a change is on where one is named.</summary>
    public string MeasureOn(ObservationKey key) =>
        key.Base is { } on ? texts.ComparedWith(Period(on)) : Measure(key.Measure);

    public string Measure(Measure measure) => measure switch
    {
        Statistics.Measure.OnYear => texts.MeasureOnYear,
        Statistics.Measure.OnPeriod => texts.MeasureOnPeriod,
        Statistics.Measure.Change => texts.MeasureChange,
        Statistics.Measure.AverageGrowth => texts.MeasureAverageGrowth,
        Statistics.Measure.Rank => texts.MeasureRank,
        _ => texts.MeasureLevel,
    };

    public string Bound(Bound bound) => bound switch
    {
        Statistics.Bound.About => texts.BoundAbout,
        Statistics.Bound.JustOver => texts.BoundJustOver,
        Statistics.Bound.Over => texts.BoundOver,
        Statistics.Bound.AtLeast => texts.BoundAtLeast,
        Statistics.Bound.JustUnder => texts.BoundJustUnder,
        Statistics.Bound.Under => texts.BoundUnder,
        Statistics.Bound.AtMost => texts.BoundAtMost,
        Statistics.Bound.Range => texts.BoundRange,
        _ => texts.BoundExact,
    };

    public string Role(Role role) => role == Statistics.Role.Target ? texts.Target : texts.Actual;

    public string Direction(Direction direction) => direction switch
    {
        Statistics.Direction.Higher => texts.DirectionHigher,
        Statistics.Direction.Lower => texts.DirectionLower,
        _ => texts.DirectionNeutral,
    };

    public string Level(RegionLevel level) => level switch
    {
        RegionLevel.Country => texts.LevelCountry,
        RegionLevel.Province => texts.LevelProvince,
        RegionLevel.City => texts.LevelCity,
        _ => texts.LevelCounty,
    };

    public string Status(ObservationStatus? status) => status switch
    {
        ObservationStatus.Published => texts.Published,
        ObservationStatus.AwaitingReview => texts.AwaitingReview,
        ObservationStatus.Rejected => texts.Rejected,
        _ => texts.NotTaken,
    };

    /// <summary>The values that a quantity allows: 大于 630，小于 640.</summary>
    public string Interval(Quantity quantity)
    {
        var (low, lowIn, high, highIn) = quantity.Interval;
        var from = low is { } l ? (lowIn ? texts.NotLessThan : texts.MoreThan)(Bare(l, quantity.Unit)) : null;
        var to = high is { } h ? (highIn ? texts.NotMoreThan : texts.LessThan)(Bare(h, quantity.Unit)) : null;
        return string.Join(language == Language.English ? " and " : "，", new[] { from, to }.OfType<string>());
    }

    /// <summary>A change with its sign: +20件, −33.3%; within bounds from … to …, or more or less than.</summary>
    public string Change(Statistics.Interval change, string unit) => (Shown(change.Lower, unit), Shown(change.Upper, unit)) switch
    {
        ({ } low, { } high) when low == high => Signed(low, unit),
        ({ } low, { } high) => texts.FromTo(Signed(low, ""), Signed(high, unit)),
        ({ } low, _) => (change.LowerIncluded ? texts.NotLessThan : texts.MoreThan)(Signed(low, unit)),
        (_, { } high) => (change.UpperIncluded ? texts.NotMoreThan : texts.LessThan)(Signed(high, unit)),
        _ => texts.NotSaid,
    };

    /// <summary>A quotient has no last digit of its own.</summary>
    private static decimal? Shown(decimal? value, string unit) => value is { } known && unit == "%" ? Math.Round(known, 1) : value;

    private string Signed(decimal value, string unit) => Number(new(value, null, unit, Statistics.Bound.Exact), Statistics.Measure.Change);

    /// <summary>A unit's English name in the plural; null where the unit stands as it is written.</summary>
    public string? UnitName(string unit) => Singular(unit) is { } name ? EnglishUnits.Plural(name) : null;

    /// <summary>Null in Chinese, for signs like %, and where the code list has no English name.</summary>
    private string? Singular(string unit) =>
        language == Language.English && Rates.CountedIn(unit) is { } counted ? $"{Singular(counted) ?? counted} per 10,000 people"
        : language == Language.English && unit is not ("%" or "‰") && lists.Units.FirstOrDefault(u => u.Name == unit) is { NameEn.Length: > 0 } known
            ? known.NameEn
            : null;

    private string Bare(decimal value, string unit) => Number(new(value, null, unit, Statistics.Bound.Exact));
}
