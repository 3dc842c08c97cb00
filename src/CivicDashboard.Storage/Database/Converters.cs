using System.Text.Encodings.Web;
using System.Text.Json;
using CivicDashboard.Statistics;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace CivicDashboard.Storage.Database;

internal sealed class DayConverter() : ValueConverter<LocalDate, DateOnly>(day => day.ToDateOnly(), stored => LocalDate.FromDateOnly(stored));

/// <summary>To the microsecond, as PostgreSQL keeps time.</summary>
internal sealed class InstantConverter() : ValueConverter<Instant, DateTime>(
    instant => ToMicroseconds(instant).ToDateTimeUtc(),
    stored => Instant.FromDateTimeUtc(DateTime.SpecifyKind(stored, DateTimeKind.Utc)))
{
    /// <summary>What is before the first year stands for the beginning of time.</summary>
    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 1, 0, 0);

    public static Instant ToMicroseconds(Instant instant) =>
        instant <= Earliest ? Earliest : Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks() / 10 * 10);
}

internal sealed class PeriodConverter() : ValueConverter<ReferencePeriod, string>(
    period => Spell(period), stored => ReferencePeriod.Parse(stored)!.Value)
{
    /// <summary>What could not be read again is refused before it is written.</summary>
    private static string Spell(ReferencePeriod period) =>
        period.Start <= period.End ? period.ToString() : throw new ArgumentException($"The period {period} ends before it starts.");
}

internal sealed class BoundConverter() : ValueConverter<Bound, string>(bound => bound.ToCode(), code => Codes.ParseBound(code)!.Value);

internal sealed class MeasureConverter() : ValueConverter<Measure, string>(measure => measure.ToCode(), code => Codes.ParseMeasure(code)!.Value);

internal sealed class RoleConverter() : ValueConverter<Role, string>(role => role.ToCode(), code => Codes.ParseRole(code)!.Value);

internal sealed class StatusConverter() : ValueConverter<ObservationStatus, string>(
    status => status.ToCode(), code => Codes.ParseStatus(code)!.Value);

internal sealed class TierConverter() : ValueConverter<AccessTier, string>(tier => tier.ToCode(), code => Codes.ParseTier(code)!.Value);

internal sealed class DirectionConverter() : ValueConverter<Direction, string>(
    direction => direction.ToCode(), code => Codes.ParseDirection(code)!.Value);

/// <summary>The name in lower case.</summary>
internal sealed class NameConverter<TEnum>() : ValueConverter<TEnum, string>(
    value => value.ToString().ToLowerInvariant(), name => Enum.Parse<TEnum>(name, true)) where TEnum : struct, Enum;

/// <summary>
/// PostgreSQL takes neither NUL nor half a surrogate pair, which broken documents hold. Each becomes one U+FFFD on both engines,
/// so that offsets stay true.
/// </summary>
internal sealed class TextConverter() : ValueConverter<string, string>(text => Storable(text), stored => stored)
{
    public static string Storable(string text) => FirstBroken(text) < 0 ? text : string.Create(text.Length, text, (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            target[i] = IsBroken(source, i) ? '\uFFFD' : source[i];
    });

    private static int FirstBroken(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsBroken(text, i))
                return i;
        return -1;
    }

    private static bool IsBroken(string text, int i) => text[i] switch
    {
        '\0' => true,
        >= '\uD800' and <= '\uDBFF' => i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]),
        >= '\uDC00' and <= '\uDFFF' => i == 0 || !char.IsHighSurrogate(text[i - 1]),
        _ => false,
    };
}

/// <summary>A list of texts as JSON, Chinese left as it is.</summary>
internal sealed class TextListConverter() : ValueConverter<IReadOnlyList<string>, string>(
    list => JsonSerializer.Serialize(list, Plain), stored => JsonSerializer.Deserialize<string[]>(stored, Plain)!)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

internal sealed class TextListComparer() : ValueComparer<IReadOnlyList<string>>(
    (a, b) => a!.SequenceEqual(b!), list => list.Count, list => list);
