using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>
    /// What the database needs now and then, and best when nothing else is to be done: jobs done long ago are forgotten, and what is
    /// known about the numbers of rows, by which queries are planned, is brought up to date. Soon over where there is nothing to do.
    /// </summary>
    public async Task MaintainAsync(CancellationToken cancel = default)
    {
        await Jobs.ForgetAsync(cancel);
        await UseAsync(async db =>
        {
            // Many rows take as long as they take.
            db.Database.SetCommandTimeout(TimeSpan.Zero);
            await engine.RefreshStatisticsAsync(db, cancel);
            return true;
        }, cancel);
    }
}
