using CivicDashboard.Ingest.Lists;

namespace CivicDashboard.Ingest.Tests;

public sealed class CivicSettingsTests
{
    [Fact]
    public void Without_settings_the_user_s_folder_and_SQLite_are_used()
    {
        var settings = CivicSettings.From(_ => null);

        Assert.Equal("CivicDashboard", Path.GetFileName(settings.DataFolder));
        Assert.Null(settings.ConnectionString);
        Assert.Equal(CodeListFolder.Default, settings.CodeListsFolder);
    }

    [Fact]
    public void Settings_move_everything()
    {
        var values = new Dictionary<string, string?>
        {
            ["Civic__DataFolder"] = "/srv/civic",
            ["ConnectionStrings__Civic"] = "Host=db",
            ["Civic__CodeLists"] = "/etc/civic",
            ["Civic__Workers"] = "0",
            ["Civic__LeaseSeconds"] = "5",
        };

        Assert.Equal(
            new CivicSettings("/srv/civic", "Host=db", "/etc/civic") { Work = new(0, TimeSpan.FromSeconds(5)) },
            CivicSettings.From(values.GetValueOrDefault));
    }

    [Theory]
    [InlineData("Civic__Workers", "many")]
    [InlineData("Civic__Workers", "-1")]
    [InlineData("Civic__LeaseSeconds", "0")]
    public void What_is_no_number_is_named(string key, string value)
    {
        var error = Assert.Throws<SettingException>(() => CivicSettings.From(asked => asked == key ? value : null));
        Assert.StartsWith($"The setting {key} is {value}; give a whole number from ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_setting_is_none() => Assert.Equal(CivicSettings.From(_ => null), CivicSettings.From(_ => ""));
}
