using CivicDashboard.Statistics;
using NodaTime;
using NodaTime.Text;

namespace CivicDashboard.Web.Languages;

/// <summary>Points in time as the clocks of China show them.</summary>
public static class Moments
{
    private static readonly Offset China = Offset.FromHours(8);

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>The day in China.</summary>
    public static LocalDate DayOf(Instant moment) => moment.WithOffset(China).Date;

    /// <summary>When a day begins in China.</summary>
    public static Instant StartOf(LocalDate day) => day.AtMidnight().WithOffset(China).ToInstant();

    /// <summary>Day and minute: 2026年5月1日 16:00.</summary>
    public static string Text(Instant moment, Language language) =>
        $"{PeriodText.Of(ReferencePeriod.Day(DayOf(moment)), language)} {Clock.Format(moment.WithOffset(China).TimeOfDay)}";

    /// <summary>The value of an attribute <c>datetime</c>, to the microsecond that the store keeps.</summary>
    public static string Exact(Instant moment) => InstantPattern.ExtendedIso.Format(moment);

    /// <summary>The point in time that <see cref="Exact"/> wrote; null where the text is none.</summary>
    public static Instant? Parse(string? text) => InstantPattern.ExtendedIso.Parse(text ?? "") is { Success: true } parsed ? parsed.Value : null;

    /// <summary>The day of a text such as 2026-05-01; null where it is none.</summary>
    public static LocalDate? ParseDay(string? text) => LocalDatePattern.Iso.Parse(text ?? "") is { Success: true } parsed ? parsed.Value : null;
}
