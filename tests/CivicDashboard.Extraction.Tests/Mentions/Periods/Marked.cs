using CivicDashboard.Extraction.Mentions;
using CivicDashboard.Extraction.Mentions.Periods;
using NodaTime;

namespace CivicDashboard.Extraction.Tests.Mentions.Periods;

/// <summary>Texts in which each figure stands as ［period|figure］, with no period where a careful reader cannot tell.</summary>
internal static class Marked
{
    /// <summary>The day on which these texts were published.</summary>
    public static LocalDate Published { get; } = new(2025, 10, 23);

    /// <summary>Asserts that each figure has its period.</summary>
    public static void Expect(string marked) => Expect(marked, context: null);

    /// <summary>Asserts that each figure has its period in an article whose time is known from elsewhere.</summary>
    public static void Expect(string marked, PeriodContext? context)
    {
        var text = "";
        var expected = new List<(string Figure, int Offset, string Period)>();
        foreach (var part in marked.Split('［'))
        {
            if (part.IndexOf('］', StringComparison.Ordinal) is >= 0 and var end)
            {
                var bar = part.IndexOf('|', StringComparison.Ordinal);
                expected.Add((part[(bar + 1)..end], text.Length, part[..bar]));
                text += part[(bar + 1)..end] + part[(end + 1)..];
            }
            else
            {
                text += part;
            }
        }
        var track = PeriodTrack.Read(text, context ?? PeriodContext.Of(text, Published));
        Assert.Equal(expected, expected.Select(e => (e.Figure, e.Offset, track.At(e.Offset)?.ToString() ?? "")));
    }
}
