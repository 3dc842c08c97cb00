using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Tests;

public sealed class ExcerptTests
{
    private static readonly string Long = new('长', 100);

    [Theory]
    [InlineData("　全市受理630余件。", "630余件", "全市受理", "630余件", "。")]
    [InlineData("全市受理630 余件。", "630余件", "全市受理630 余件。", "", "")]
    [InlineData("", "1件", "", "", "")]
    public void A_short_sentence_stands_whole(string sentence, string figure, string before, string marked, string after) =>
        Assert.Equal(new Excerpt(before, marked, after), Excerpt.Of(sentence, figure));

    [Fact]
    public void A_long_sentence_is_cut_on_both_sides() =>
        Assert.Equal(new Excerpt("…" + Long[..40], "3件", Long[..24] + "…"), Excerpt.Of($"{Long}3件{Long}", "3件"));
}
