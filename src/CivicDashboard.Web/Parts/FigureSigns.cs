using CivicDashboard.Web.Pages;

namespace CivicDashboard.Web.Parts;

/// <summary>The style of a mark by how its figure stands.</summary>
public static class FigureSigns
{
    public static string ClassOf(FigureSign sign) => sign switch
    {
        FigureSign.Target => "is-target",
        FigureSign.Waiting => "is-waiting",
        FigureSign.Rejected => "is-rejected",
        FigureSign.NoRegion or FigureSign.Repeated => "is-outside",
        _ => "is-published",
    };
}
