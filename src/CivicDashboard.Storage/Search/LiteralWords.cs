using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CivicDashboard.Storage.Search;

/// <summary>
/// Writes the words sought into the statement itself. As a parameter the planner of PostgreSQL would not know them once it keeps one
/// plan for all, and would gather every article that holds a common word in order to show the newest twenty.
/// </summary>
internal sealed partial class LiteralWords : DbCommandInterceptor
{
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        WriteInto(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        WriteInto(command);
        return ValueTask.FromResult(result);
    }

    private static void WriteInto(DbCommand command)
    {
        if (command.CommandText.Contains(PostgresSearch.Query, StringComparison.Ordinal))
            command.CommandText = Sought().Replace(command.CommandText, sought => $"CAST({Literal((string)command.Parameters[sought.Groups[1].Value].Value!)} AS tsquery)");
    }

    /// <summary>Backslashes are letters like others in it.</summary>
    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"CAST\(@(\w+) AS tsquery\)")]
    private static partial Regex Sought();
}
