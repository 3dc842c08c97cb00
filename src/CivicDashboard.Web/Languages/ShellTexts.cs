using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Languages;

/// <summary>What the head and the foot of every page say.</summary>
public sealed record ShellTexts
{
    public required string AboutTheSite { get; init; }
    public required string Data { get; init; }
    public required string Changes { get; init; }
    public required string Accessibility { get; init; }
    public required string Privacy { get; init; }
    public required string AddressOfPage { get; init; }

    public static ShellTexts Of(Language language) => language == Language.English ? English : Chinese;

    private static ShellTexts Chinese { get; } = new()
    {
        AboutTheSite = "关于本站",
        Data = "数据与接口",
        Changes = "更新",
        Accessibility = "无障碍说明",
        Privacy = "隐私",
        AddressOfPage = "本页地址：",
    };

    private static ShellTexts English { get; } = new()
    {
        AboutTheSite = "About this site",
        Data = "Data and API",
        Changes = "Changes",
        Accessibility = "Accessibility",
        Privacy = "Privacy",
        AddressOfPage = "Address of this page: ",
    };
}
