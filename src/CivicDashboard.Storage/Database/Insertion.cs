using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CivicDashboard.Storage.Database;

/// <summary>The one write that EF has no word for.</summary>
internal static class Insertion
{
    /// <summary>
    /// Writes a row unless its key is taken, and says whether it did. Where another transaction is about to take the key, it waits
    /// for that one's end.
    /// </summary>
    public static async Task<bool> InsertIfAbsentAsync<TRow>(this CivicDb db, TRow row, CancellationToken cancel) where TRow : class
    {
        var table = db.Model.FindEntityType(typeof(TRow))!;
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        foreach (var property in table.GetProperties())
            command.Parameters.Add(property.GetRelationalTypeMapping().CreateParameter(
                command, $"@{property.GetColumnName()}", property.GetGetter().GetClrValue(row), property.IsNullable));
        var columns = table.GetProperties().Select(p => p.GetColumnName()).ToList();
        command.CommandText =
            $"""
            INSERT INTO {table.GetTableName()} ({string.Join(", ", columns.Select(c => $"\"{c}\""))})
            VALUES ({string.Join(", ", columns.Select(c => $"@{c}"))})
            ON CONFLICT DO NOTHING
            """;
        return await command.ExecuteNonQueryAsync(cancel) == 1;
    }
}
