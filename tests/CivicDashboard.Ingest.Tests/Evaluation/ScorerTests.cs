using CivicDashboard.Ingest.Evaluation;

namespace CivicDashboard.Ingest.Tests.Evaluation;

public sealed class ScorerTests
{
    /// <summary>Two pairs of code units before the figures, a torn line within one, the same words twice.</summary>
    private const string Text = "𠮷𠮷镇化解纠纷100\n余件，办结率超95%。受理12件，受理12件。三个步骤。";

    private static readonly GoldRow Settled = new()
    {
        Doc = "a.txt",
        Quote = "化解纠纷100余件",
        Text = "100余件",
        Value = 100,
        Unit = "件",
        Bound = "just_over",
        Measure = "level",
        Role = "actual",
        Keys = ["化解|调解", "纠纷"],
        Region = "371500",
    };

    private static readonly GoldRow Rate = new()
    {
        Doc = "a.txt",
        Quote = "办结率超95%",
        Text = "超95%",
        Value = 95,
        Unit = "%",
        Bound = "over",
        Measure = "level|yoy",
        Role = "actual",
        Keys = ["办结率"],
        Region = "371500",
        Period = "2021/2023",
    };

    private static readonly GoldRow Second = new()
    {
        Doc = "a.txt",
        Quote = "受理12件",
        Occurrence = 1,
        Text = "12件",
        Value = 12,
        Unit = "件",
        Bound = "exact",
        Measure = "level",
        Role = "actual",
        Keys = [],
        Region = "371500",
    };

    private static readonly GoldRow Steps = new() { Doc = "a.txt", Quote = "三个步骤", Text = "三个", Role = "ignore" };

    private static readonly FigureRow SettledFound = new()
    {
        Doc = "x/a.txt",
        Start = 7,
        End = 13,
        Text = "100余件",
        Value = 100,
        Unit = "件",
        Bound = "just_over",
        Measure = "level",
        Role = "actual",
        Indicator = "化解 纠纷数",
        Region = "371500",
        Certain = true,
    };

    [Fact]
    public void A_figure_with_all_fields_is_right()
    {
        var score = ScoreOf([Settled], [SettledFound]);

        Assert.Equal((1, 1, 1, 1), (score.Gold, score.Counted, score.Found, score.Right));
        Assert.Equal((1.0, 1.0), (score.FoundF1, score.RightF1));
        Assert.Equal((1, 1), (score.Certain, score.CertainRight));
        Assert.Empty(score.Misses);
    }

    public static TheoryData<string, FigureRow, string?> Fields => new()
    {
        { "同一单位", SettledFound with { Unit = "起" }, "unit" },
        { "bound", SettledFound with { Bound = "exact" }, "bound" },
        { "measure", SettledFound with { Measure = "yoy" }, "measure" },
        { "role", SettledFound with { Role = "target" }, "role" },
        { "one key", SettledFound with { Indicator = "化解数" }, "indicator" },
        { "other key", SettledFound with { Indicator = "调解纠纷数" }, null },
        { "no phrase", SettledFound with { Indicator = null }, "indicator" },
        { "region", SettledFound with { Region = null }, "region" },
        { "period not scored", SettledFound with { Period = "2020" }, null },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void Each_field_counts(string _, FigureRow figure, string? wrong)
    {
        var score = ScoreOf([Settled], [figure]);

        Assert.Equal(1, score.Found);
        Assert.Equal(wrong is null ? 1 : 0, score.Right);
        Assert.Equal(wrong is null ? [] : [wrong], score.Fields.Where(f => f.Right < f.Of).Select(f => f.Field));
    }

    [Theory]
    [InlineData("2021/2023", true)]
    [InlineData("2021-01-01/2023-12-31", true)]
    [InlineData("2021", false)]
    [InlineData(null, false)]
    public void A_span_of_years_may_be_written_in_two_ways(string? period, bool right)
    {
        var figure = SettledFound with { Start = 18, End = 22, Value = 95, Unit = "％", Bound = "over", Measure = "yoy", Indicator = "办结率", Period = period };

        Assert.Equal(right ? 1 : 0, ScoreOf([Rate], [figure]).Right);
    }

    [Theory]
    [InlineData("人", "位", true)]
    [InlineData("件|起", "起", true)]
    [InlineData("元/吨", "元／吨", true)]
    [InlineData("", null, true)]
    [InlineData("件", "起", false)]
    public void Units_that_mean_the_same_agree(string gold, string? given, bool right) =>
        Assert.Equal(right ? 1 : 0, ScoreOf([Settled with { Unit = gold }], [SettledFound with { Unit = given }]).Right);

    [Theory]
    [InlineData(-100, false, false)]
    [InlineData(-100, true, true)]
    [InlineData(100.00000001, false, true)]
    [InlineData(101, false, false)]
    public void The_value_decides_whether_it_is_found(double value, bool eitherSign, bool found) =>
        Assert.Equal(found ? 1 : 0, ScoreOf([Settled with { EitherSign = eitherSign }], [SettledFound with { Value = (decimal)value }]).Found);

    [Fact]
    public void The_high_end_of_a_range_counts_where_gold_has_one()
    {
        var range = Settled with { High = 200 };

        Assert.Equal(0, ScoreOf([range], [SettledFound]).Right);
        Assert.Equal(1, ScoreOf([range], [SettledFound with { High = 200 }]).Right);
    }

    [Fact]
    public void The_quote_meant_is_the_one_counted()
    {
        var first = SettledFound with { Start = 25, End = 28, Value = 12, Bound = "exact" };

        Assert.Equal(0, ScoreOf([Second], [first]).Found);
        Assert.Equal(1, ScoreOf([Second], [first with { Start = 31, End = 34 }]).Right);
    }

    [Fact]
    public void Of_two_on_the_same_number_the_better_is_taken_and_the_other_is_a_false_alarm()
    {
        var score = ScoreOf([Settled], [SettledFound with { Unit = "起" }, SettledFound]);

        Assert.Equal((2, 1, 1), (score.Counted, score.Found, score.Right));
        Assert.Equal(2.0 / 3, score.RightF1, 12);
        Assert.Equal("false alarm", Assert.Single(score.Misses).Kind);
    }

    [Fact]
    public void What_lies_on_a_span_to_ignore_or_in_another_document_does_not_count()
    {
        var ignored = SettledFound with { Start = 35, End = 37, Value = 3 };

        var score = ScoreOf([Settled, Steps], [SettledFound, ignored, SettledFound with { Doc = "b.txt" }]);

        Assert.Equal((1, 1, 1), (score.Gold, score.Counted, score.Ignored));
        Assert.Equal(1.0, score.RightF1);
    }

    [Fact]
    public void The_report_ends_with_both_scores()
    {
        var score = ScoreOf([Settled, Rate, Second, Steps], [SettledFound, SettledFound with { Start = 18, End = 22, Value = 95, Unit = "起" }]);

        Assert.Equal(
            [
                "gold 3  predicted 2 (+0 ignored)",
                "found  precision 1.000  recall 0.667  F1 0.800",
                "right  precision 0.500  recall 0.333  F1 0.400",
                "  bound      1/2 = 0.500",
                "  indicator  1/2 = 0.500",
                "  measure    2/2 = 1.000",
                "  period     0/1 = 0.000",
                "  region     2/2 = 1.000",
                "  role       2/2 = 1.000",
                "  unit       1/2 = 0.500",
                "certain: 2 of 2 = 1.000, right 1/2 = 0.500",
                "F1 right=0.400 found=0.800",
            ],
            ScoreReport.Lines(score));
    }

    [Fact]
    public void Misses_are_told_with_what_was_wanted()
    {
        var lines = ScoreReport.Lines(ScoreOf([Settled, Second], [SettledFound with { Unit = "起" }]), misses: 5).ToList();

        Assert.StartsWith("wrong a.txt 化解纠纷100余件 [100余件] wrong: unit (want 件) got {\"doc\":\"x/a.txt\"", lines[0], StringComparison.Ordinal);
        Assert.Equal("missed a.txt 受理12件 [12件] got nothing", lines[1]);
    }

    /// <summary>1/16 lies exactly between two thousandths: the even one is printed, as Python does.</summary>
    [Fact]
    public void An_exact_half_goes_to_the_even_digit()
    {
        var others = Enumerable.Range(0, 15).Select(_ => SettledFound with { Value = 1, Certain = false });

        var lines = ScoreReport.Lines(ScoreOf([Settled], [SettledFound, .. others]));

        Assert.Contains("certain: 1 of 16 = 0.062, right 1/1 = 1.000", lines);
    }

    [Theory]
    [InlineData("化解矛盾100余件", "100余件", "gold quote not in a.txt: 化解矛盾100余件")]
    [InlineData("化解纠纷100余件", "200余件", "gold quote in a.txt does not hold its number 200余件: 化解纠纷100余件")]
    public void Gold_that_does_not_fit_the_text_is_said(string quote, string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => ScoreOf([Settled with { Quote = quote, Text = text }], [])).Message);

    private static Score ScoreOf(IReadOnlyList<GoldRow> gold, IEnumerable<FigureRow> predicted) => Scorer.Score(gold, predicted, _ => Text);
}
