using System.Globalization;

namespace CivicDashboard.Statistics;

/// <summary>
/// Numbers as people write them, never rounded: 1,820, 214.44万, 8.5亿; in English 2.5 million. A number that would need many
/// decimals before 万 or million is written out: 12,345.
/// </summary>
public static class NumberText
{
    private sealed record Magnitude(decimal Size, int Decimals, string Word);

    private static readonly Magnitude[] Chinese =
        [new(1_0000_0000_0000m, 4, "万亿"), new(1_0000_0000m, 4, "亿"), new(1_0000m, 2, "万")];

    private static readonly Magnitude[] English = [new(1_000_000_000m, 3, " billion"), new(1_000_000m, 3, " million")];

    /// <summary>The number in words of the language; a minus is the sign −.</summary>
    public static string Of(decimal number, Language language)
    {
        var size = Math.Abs(number);
        foreach (var magnitude in language == Language.Chinese ? Chinese : English)
            if (size >= magnitude.Size && HasDecimals(size / magnitude.Size, magnitude.Decimals))
                return Signed(number, Grouped(size / magnitude.Size) + magnitude.Word);
        return Signed(number, Grouped(size));
    }

    private static bool HasDecimals(decimal size, int decimals) => Math.Round(size, decimals) == size;

    private static string Signed(decimal number, string size) => number < 0 ? "−" + size : size;

    /// <summary>Most numbers are whole, and those are written several times faster by the standard format.</summary>
    private static string Grouped(decimal size) => size < long.MaxValue && decimal.IsInteger(size)
        ? ((long)size).ToString("N0", CultureInfo.InvariantCulture)
        : size.ToString("#,0.##########", CultureInfo.InvariantCulture);
}
