namespace CivicDashboard.Statistics.Tests;

public sealed class ValueChangeTests
{
    private static Quantity Exact(decimal value, string unit = "件") => new(value, null, unit, Bound.Exact);

    public static TheoryData<Quantity, Quantity, string, string, Way> Changes => new()
    {
        { Exact(100), Exact(150), "[50, 50]", "[50, 50]", Way.Up },
        { Exact(150), Exact(100), "[-50, -50]", "[-33.3, -33.3]", Way.Down },
        { Exact(100), Exact(100), "[0, 0]", "[0, 0]", Way.Same },
        // 630余 to 650: 10 to 20 more.
        { Exact(630) with { Bound = Bound.JustOver }, Exact(650), "(10, 20)", "(1.6, 3.2)", Way.Up },
        { Exact(630) with { Bound = Bound.JustOver }, Exact(640), "(0, 10)", "(0, 1.6)", Way.Up },
        { Exact(630) with { Bound = Bound.JustOver }, Exact(635), "(-5, 5)", "(-0.8, 0.8)", Way.Unknown },
        { Exact(80), Exact(100) with { Bound = Bound.Over }, "(20, ∞)", "(25, ∞)", Way.Up },
        { Exact(80), Exact(60) with { Bound = Bound.Under }, "(-∞, -20)", "(-∞, -25)", Way.Down },
        { Exact(80) with { Bound = Bound.Over }, Exact(100), "(-∞, 20)", "(-100, 25)", Way.Unknown },
        // Of nothing there is no per cent.
        { Exact(0), Exact(5), "[5, 5]", "none", Way.Up },
        { Exact(-4), Exact(5), "[9, 9]", "none", Way.Up },
        { Exact(50) with { Bound = Bound.Under }, Exact(60), "(10, ∞)", "none", Way.Up },
        // From profit to loss.
        { Exact(50), Exact(-25), "[-75, -75]", "[-150, -150]", Way.Down },
        // Shares differ by points.
        { Exact(75, "%"), Exact(96, "%"), "[21, 21]", "none", Way.Up },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_as_exact_as_its_ends(Quantity from, Quantity to, string difference, string percent, Way way)
    {
        var change = ValueChange.Between(from, to)!;
        Assert.Equal((difference, percent, way), (TextOf(change.Difference), TextOf(change.Percent), change.Way));
    }

    [Fact]
    public void Values_in_different_units_have_no_change() => Assert.Null(ValueChange.Between(Exact(1), Exact(1, "起")));

    private static string TextOf(Interval? interval) => interval is not { } i
        ? "none"
        : $"{(i.LowerIncluded ? '[' : '(')}{TextOf(i.Lower) ?? "-∞"}, {TextOf(i.Upper) ?? "∞"}{(i.UpperIncluded ? ']' : ')')}";

    private static string? TextOf(decimal? end) => end is { } value ? $"{Math.Round(value, 1):0.#}" : null;
}
