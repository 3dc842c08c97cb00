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

    /// <summary>Reads what the page shows.</summary>
    protected abstract Task LoadAsync();

    /// <summary>
    /// A page is drawn once, when all that it shows is known. A component draws itself before it waits, too: what nobody would see,
    /// and of data that are not there yet wherever the database takes its time, as PostgreSQL does and SQLite does not.
    /// </summary>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        await LoadAsync();
        await base.SetParametersAsync(ParameterView.Empty);
    }
}
