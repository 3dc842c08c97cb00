using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using Microsoft.AspNetCore.Components;

namespace CivicDashboard.Web.Pages;

/// <summary>What every page that reads from the store needs.</summary>
public abstract class CivicPage : ComponentBase
{
    [Inject]
    public required CivicStore Store { get; set; }

    [Inject]
    public required CodeLists Lists { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    /// <summary>Ends the reading when the reader has gone.</summary>
    protected CancellationToken Cancel => Context.RequestAborted;
}
