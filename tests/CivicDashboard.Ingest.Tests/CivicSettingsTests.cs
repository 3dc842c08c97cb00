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
        };

        Assert.Equal(new CivicSettings("/srv/civic", "Host=db", "/etc/civic"), CivicSettings.From(values.GetValueOrDefault));
    }

    [Fact]
    public void An_empty_setting_is_none() => Assert.Equal(CivicSettings.From(_ => null), CivicSettings.From(_ => ""));
}
