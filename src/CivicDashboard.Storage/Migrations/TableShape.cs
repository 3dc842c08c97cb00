namespace CivicDashboard.Storage.Migrations;

/// <summary>A table to be made.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Column after column, each its name and its type, commas between them.</param>
/// <param name="Key">The columns of the primary key.</param>
internal sealed record TableShape(string Name, string Columns, params string[] Key)
{
    public IEnumerable<string> ColumnNames => Columns.Split(',', StringSplitOptions.TrimEntries).Select(column => column.Split(' ')[0]);

    public string Create => $"CREATE TABLE {Name} ({Columns}, PRIMARY KEY ({string.Join(", ", Key)}))";
}
