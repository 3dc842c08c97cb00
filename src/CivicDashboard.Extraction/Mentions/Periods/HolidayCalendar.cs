using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Extraction.Mentions.Periods;

/// <summary>The public holidays.</summary>
internal enum Holiday
{
    NewYear,
    SpringFestival,
    TombSweeping,
    LabourDay,
    DragonBoat,
    MidAutumn,
    NationalDay,
}

/// <summary>When the public holidays were, as the General Office of the State Council announces them each autumn.</summary>
internal static class HolidayCalendar
{
    /// <summary>In the order of <see cref="Holiday"/>.</summary>
    private static readonly Dictionary<int, ReferencePeriod[]> Announced = new()
    {
        [2019] = Dates("2018-12-30/2019-01-01", "2019-02-04/2019-02-10", "2019-04-05/2019-04-07", "2019-05-01/2019-05-04", "2019-06-07/2019-06-09", "2019-09-13/2019-09-15", "2019-10-01/2019-10-07"),
        [2020] = Dates("2020-01-01", "2020-01-24/2020-02-02", "2020-04-04/2020-04-06", "2020-05-01/2020-05-05", "2020-06-25/2020-06-27", "2020-10-01/2020-10-08", "2020-10-01/2020-10-08"),
        [2021] = Dates("2021-01-01/2021-01-03", "2021-02-11/2021-02-17", "2021-04-03/2021-04-05", "2021-05-01/2021-05-05", "2021-06-12/2021-06-14", "2021-09-19/2021-09-21", "2021-10-01/2021-10-07"),
        [2022] = Dates("2022-01-01/2022-01-03", "2022-01-31/2022-02-06", "2022-04-03/2022-04-05", "2022-04-30/2022-05-04", "2022-06-03/2022-06-05", "2022-09-10/2022-09-12", "2022-10-01/2022-10-07"),
        [2023] = Dates("2022-12-31/2023-01-02", "2023-01-21/2023-01-27", "2023-04-05", "2023-04-29/2023-05-03", "2023-06-22/2023-06-24", "2023-09-29/2023-10-06", "2023-09-29/2023-10-06"),
        [2024] = Dates("2023-12-30/2024-01-01", "2024-02-10/2024-02-17", "2024-04-04/2024-04-06", "2024-05-01/2024-05-05", "2024-06-08/2024-06-10", "2024-09-15/2024-09-17", "2024-10-01/2024-10-07"),
        [2025] = Dates("2025-01-01", "2025-01-28/2025-02-04", "2025-04-04/2025-04-06", "2025-05-01/2025-05-05", "2025-05-31/2025-06-02", "2025-10-01/2025-10-08", "2025-10-01/2025-10-08"),
        [2026] = Dates("2026-01-01/2026-01-03", "2026-02-15/2026-02-23", "2026-04-04/2026-04-06", "2026-05-01/2026-05-05", "2026-06-19/2026-06-21", "2026-09-25/2026-09-27", "2026-10-01/2026-10-07"),
    };

    /// <summary>The days of a holiday; null where they are not known.</summary>
    /// <param name="holiday">The holiday.</param>
    /// <param name="year">Year that it belongs to.</param>
    /// <param name="days">Its length where the text tells it, else 0: of a holiday with a fixed date that is enough to know its days.</param>
    public static ReferencePeriod? Days(Holiday holiday, int year, int days)
    {
        var start = Announced.TryGetValue(year, out var dates) ? dates[(int)holiday].Start : FixedStart(holiday, year);
        if (days > 0)
            return start is { } first ? new(first, first.PlusDays(days - 1)) : null;
        return dates?[(int)holiday];
    }

    private static LocalDate? FixedStart(Holiday holiday, int year) => holiday switch
    {
        Holiday.NewYear => new(year, 1, 1),
        Holiday.LabourDay => new(year, 5, 1),
        Holiday.NationalDay => new(year, 10, 1),
        _ => null,
    };

    private static ReferencePeriod[] Dates(params ReadOnlySpan<string> periods)
    {
        var dates = new ReferencePeriod[periods.Length];
        for (var i = 0; i < dates.Length; i++)
            dates[i] = ReferencePeriod.Parse(periods[i])!.Value;
        return dates;
    }
}
