using System.Globalization;
using CivicDashboard.Statistics;

namespace CivicDashboard.Charts.Drawing;

/// <summary>Short numbers for the value axis: 5万, 1.2亿; 50K, 1.2M, 3bn.</summary>
internal sealed class TickText
{
    private readonly double size;
    private readonly string word;

    private TickText(double size, string word) => (this.size, this.word) = (size, word);

    /// <summary>All ticks of an axis share the magnitude of the largest.</summary>
    public static TickText For(ValueScale scale, Language language, string unit)
    {
        var (size, word) = Magnitude(Math.Max(Math.Abs(scale.Min), Math.Abs(scale.Max)), language);
        return new(size, word + (unit == "%" ? "%" : ""));
    }

    /// <summary>A number in two or three digits, where there is no room for all: 1.3万, 820K.</summary>
    public static string Rounded(double value, Language language)
    {
        var (size, word) = Magnitude(Math.Abs(value), language);
        return (value < 0 ? "−" : "") + (Math.Abs(value) / size).ToString(Math.Abs(value) / size >= 10 ? "#,0" : "0.#", CultureInfo.InvariantCulture) + word;
    }

    private static (double Size, string Word) Magnitude(double largest, Language language) =>
        (language, largest) switch
        {
            (_, >= 1e16) => (1, ""),
            (Language.Chinese, >= 1e12) => (1e12, "万亿"),
            (Language.Chinese, >= 1e8) => (1e8, "亿"),
            (Language.Chinese, >= 1e4) => (1e4, "万"),
            (Language.English, >= 1e9) => (1e9, "bn"),
            (Language.English, >= 1e6) => (1e6, "M"),
            (Language.English, >= 1e4) => (1e3, "K"),
            _ => (1, ""),
        };

    /// <summary>The text of one tick; zero needs no magnitude.</summary>
    public string Of(double value)
    {
        if (Math.Abs(value) < size * 1e-9)
            return word.EndsWith('%') ? "0%" : "0";
        var text = (Math.Abs(value) / size).ToString(Math.Abs(value) >= 1e16 ? "0.##E0" : "#,0.######", CultureInfo.InvariantCulture);
        return (value < 0 ? "−" : "") + text + word;
    }

    /// <summary>Width in pixels of the widest tick.</summary>
    public double WidestOn(ValueScale scale)
    {
        var widest = 0.0;
        for (var i = 0; i <= scale.Steps; i++)
            widest = Math.Max(widest, TextWidth.Of(Of(scale.Tick(i))));
        return widest;
    }
}
