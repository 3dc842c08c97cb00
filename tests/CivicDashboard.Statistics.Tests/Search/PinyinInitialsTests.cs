using CivicDashboard.Statistics.Search;

namespace CivicDashboard.Statistics.Tests.Search;

public sealed class PinyinInitialsTests
{
    /// <summary>The first and the last character of each letter in the code, and names of every kind.</summary>
    [Theory]
    [InlineData("啊澳芭簿擦错搭舵蛾贰发腹", "aabbccddeeff")]
    [InlineData("噶过哈祸击骏喀阔垃络妈穆", "gghhjjkkllmm")]
    [InlineData("拿诺哦沤啪曝期群然弱撒所", "nnooppqqrrss")]
    [InlineData("塌唾挖误昔迅压孕匝座", "ttwwxxyyzz")]
    [InlineData("电信诈骗案件数", "dxzpajs")]
    [InlineData("聊城市", "lcs")]
    [InlineData("亳州市", "bzs")]
    [InlineData("茌平区", "cpq")]
    [InlineData("衢州", "qz")]
    [InlineData("蚌埠", "bb")]
    [InlineData("瓯海", "oh")]
    [InlineData("六安", "la")]
    [InlineData("人均GDP", "rjgdp")]
    [InlineData("PM2.5平均浓度", "pm25pjnd")]
    [InlineData("“一村一警”覆盖率", "ycyjfgl")]
    [InlineData("人口（万 人）", "rkwr")]
    [InlineData("某龘𠮷村", "m   c")]
    [InlineData("", "")]
    public void A_name_has_its_initials(string name, string initials) => Assert.Equal([initials], PinyinInitials.Of(name));

    [Theory]
    [InlineData("重庆", "zq", "cq")]
    [InlineData("长春", "cc", "zc")]
    [InlineData("厦门", "xm", "sm")]
    [InlineData("乐清", "lq", "yq")]
    [InlineData("单县", "dx", "sx")]
    [InlineData("东阿", "da", "de")]
    [InlineData("莘县", "sx", "xx")]
    [InlineData("重行", "zx", "cx", "zh", "ch")]
    public void Every_reading_of_a_character_will_do(string name, params string[] initials) => Assert.Equal(initials, PinyinInitials.Of(name));

    [Fact]
    public void Not_every_spelling_of_a_long_name_is_made()
    {
        var spellings = PinyinInitials.Of(new string('长', 1_000));
        Assert.Equal(16, spellings.Count);
        Assert.Contains(new string('c', 1_000), spellings);
        Assert.Contains("zzzz" + new string('c', 996), spellings);
    }

    [Theory]
    [InlineData("dx", true)]
    [InlineData("PM25", true)]
    [InlineData("d", false)]
    [InlineData("", false)]
    [InlineData("电信", false)]
    [InlineData("dx.", false)]
    public void Letters_and_digits_may_be_initials(string word, bool may) => Assert.Equal(may, PinyinInitials.CanBe(word));
}
