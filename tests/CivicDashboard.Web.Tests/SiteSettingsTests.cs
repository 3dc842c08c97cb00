using CivicDashboard.Ingest;
using CivicDashboard.Web.Hosting;

namespace CivicDashboard.Web.Tests;

public sealed class SiteSettingsTests
{
    [Theory]
    [InlineData(SiteSettings.BaseAddressKey, "data.example.cn")]
    [InlineData(SiteSettings.BaseAddressKey, "ftp://data.example.cn")]
    [InlineData(SiteSettings.ContactKey, "nobody")]
    public void What_is_no_address_is_refused_by_name(string key, string value)
    {
        var error = Assert.Throws<SettingException>(() => SiteSettings.From(asked => asked == key ? value : null));
        Assert.Contains($"{key} is {value}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slash_at_the_end_does_not_matter() =>
        Assert.Equal(new("https://data.example.cn", null), SiteSettings.From(asked => asked == SiteSettings.BaseAddressKey ? "https://data.example.cn/" : ""));
}
