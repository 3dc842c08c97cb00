using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Tests;

public sealed class PassageTests
{
    private const string Text = "全市治安平稳。电信诈骗案件下降。\n　　养老床位增加；PM2.5下降！电信业务增长。”市长说。";
    private static readonly string Long = new('长', 100);

    /// <summary>Words, and what is shown of the text, with the words in brackets.</summary>
    [Theory]
    [InlineData("诈骗", "电信[诈骗]案件下降。")]
    [InlineData("下降", "电信诈骗案件[下降]。")]
    [InlineData("诈骗 下降", "电信[诈骗]案件[下降]。")]
    [InlineData("治安 诈骗", "全市[治安]平稳。电信[诈骗]案件下降。")]
    [InlineData("业务 诈骗", "电信[诈骗]案件下降。…电信[业务]增长。”")]
    [InlineData("治安 床位 业务", "全市[治安]平稳。…养老[床位]增加；")]
    [InlineData("电信 电信诈骗", "[电信诈骗]案件下降。")]
    [InlineData("市长", "[市长]说。")]
    [InlineData("pm2", "[PM2].5下降！")]
    [InlineData("没有", "")]
    [InlineData("没有 床位", "养老[床位]增加；")]
    public void Sentences_are_shown_that_hold_the_words(string words, string expected) => Assert.Equal(expected, Shown(Text, words));

    [Fact]
    public void A_long_sentence_is_cut_around_the_first_word()
    {
        Assert.Equal($"…{Long[..30]}[诈骗]{Long[..58]}…", Shown($"{Long}诈骗{Long}", "诈骗"));
        Assert.Equal($"[诈骗]{Long[..88]}…", Shown($"诈骗{Long}", "诈骗"));
        Assert.Equal($"…{Long[..88]}[诈骗]", Shown($"{Long}诈骗", "诈骗"));
    }

    private static string Shown(string text, string typed)
    {
        var words = typed.Split(' ');
        return string.Concat(Passage.Runs(Passage.Of(text, words), words).Select(r => r.IsWord ? $"[{r.Text}]" : r.Text));
    }
}
