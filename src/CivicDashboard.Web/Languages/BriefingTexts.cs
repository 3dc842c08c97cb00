using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Languages;

/// <summary>The texts of a region's briefing.</summary>
public sealed record BriefingTexts
{
    public required string Name { get; init; }
    public required string Month { get; init; }
    public required string Show { get; init; }
    public required Func<string, string, string> Title { get; init; }
    public required Func<int, string> Lead { get; init; }

    public static BriefingTexts Of(Language language) => language == Language.English ? English : Chinese;

    private static BriefingTexts Chinese { get; } = new()
    {
        Name = "月度简报",
        Month = "月份（按文章发表时间）",
        Show = "查看",
        Title = (region, month) => $"{region}{month}简报",
        Lead = n => n == 0 ? "这个月的文章没有给出这里的新数字。" : $"这个月的文章给出 {n:N0} 个数字，按主题排列，每个都附原句。可直接打印。",
    };

    private static BriefingTexts English { get; } = new()
    {
        Name = "Monthly briefing",
        Month = "Month in which the articles were published",
        Show = "Show",
        Title = (region, month) => month.Length == 0 ? $"{region}: briefing" : $"{region}: briefing, {month}",
        Lead = n => n switch
        {
            0 => "The articles of this month give no new figure of this place.",
            1 => "The articles of this month give one figure, with its sentence. Made for printing too.",
            _ => $"The articles of this month give {n:N0} figures, by theme, each with its sentence. Made for printing too.",
        },
    };
}
