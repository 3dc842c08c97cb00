using NodaTime;
using NodaTime.Text;

namespace CivicDashboard.Web.Pages;

/// <summary>What an address says about the day as of which it asks.</summary>
public enum KnownOnAnswer
{
    /// <summary>The newest is asked for.</summary>
    Newest,
    /// <summary>A day that has passed.</summary>
    Earlier,
    /// <summary>A day that has yet to come.</summary>
    InFuture,
    /// <summary>Nothing that can be read as a day.</summary>
    NoDay,
}

/// <summary>The day as of which a page is asked for. Days are those of China; the state at the end of the day counts.</summary>
/// <param name="Day">The day, where it could be read.</param>
public sealed record KnownOn(KnownOnAnswer Answer, LocalDate? Day)
{
    /// <summary>No system of this kind knew anything before.</summary>
    private const int FirstYear = 1900;

    private static readonly DateTimeZone China = DateTimeZone.ForOffset(Offset.FromHours(8));

    /// <summary>The time to ask the store for; null for the newest.</summary>
    public Instant? Time => Answer == KnownOnAnswer.Earlier ? China.AtStartOfDay(Day!.Value.PlusDays(1)).ToInstant() - Duration.Epsilon : null;

    /// <summary>The day as the address has it; null for the newest.</summary>
    public string? InAddress => Answer == KnownOnAnswer.Earlier ? LocalDatePattern.Iso.Format(Day!.Value) : null;

    /// <summary>Reads the day. Today is not over: it asks for the newest.</summary>
    public static KnownOn Parse(string? text, Instant now)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new(KnownOnAnswer.Newest, null);
        var read = LocalDatePattern.Iso.Parse(text.Trim());
        if (!read.Success || read.Value.Year < FirstYear)
            return new(KnownOnAnswer.NoDay, null);
        return new(read.Value.CompareTo(DayOf(now)) switch
        {
            < 0 => KnownOnAnswer.Earlier,
            0 => KnownOnAnswer.Newest,
            _ => KnownOnAnswer.InFuture,
        }, read.Value);
    }

    /// <summary>The day that it is in China.</summary>
    public static LocalDate DayOf(Instant time) => time.InZone(China).Date;
}
