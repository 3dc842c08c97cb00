using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace CivicDashboard.Ingest.Lists;

/// <summary>Reads a code list in CSV row by row, and knows file and line of each.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly string path;
    private readonly CsvReader csv;

    private CsvTable(string path, CsvReader csv)
    {
        this.path = path;
        this.csv = csv;
    }

    /// <summary>All rows of a file, each made by a function that takes the row by column names.</summary>
    public static List<T> Read<T>(string path, string[] columns, Func<CsvTable, T> make)
    {
        if (!File.Exists(path))
            throw new CodeListException($"{path} is missing: restore it, or set {CivicSettings.CodeListsKey} to the folder that holds the code lists");
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.Trim, MissingFieldFound = null };
        using var table = new CsvTable(path, new CsvReader(new StreamReader(path), configuration));
        try
        {
            return table.Rows(columns, make);
        }
        catch (BadDataException)
        {
            throw table.Fault("the quotes do not match; double a quote within a quoted field");
        }
    }

    /// <summary>The field in a column; empty where the row has none.</summary>
    public string this[string column] => csv.GetField(column) ?? "";

    /// <summary>The field in a column that may not be empty.</summary>
    public string Required(string column) =>
        this[column] is { Length: > 0 } text ? text : throw Fault($"{column} is empty; fill it in");

    /// <summary>The field in a column, read by a function that answers null for what it cannot read.</summary>
    public T Required<T>(string column, Func<string, T?> parse, string mend) where T : struct =>
        parse(Required(column)) ?? throw Fault($"{column} {this[column]} cannot be read; {mend}");

    /// <summary>Line of the current row, 1 first.</summary>
    public int Line => csv.Parser.RawRow;

    /// <summary>The error for something wrong in the current row.</summary>
    public CodeListException Fault(string fault) => new(path, Line, fault);

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();

    private List<T> Rows<T>(string[] columns, Func<CsvTable, T> make)
    {
        csv.Read();
        if (csv.Parser.Record is null)
            throw new CodeListException(path, 1, $"the file is empty; its first line names the columns: {string.Join(',', columns)}");
        csv.ReadHeader();
        foreach (var column in columns)
            if (!csv.HeaderRecord!.Contains(column))
                throw Fault($"there is no column {column}; the first line names the columns: {string.Join(',', columns)}");
        var rows = new List<T>();
        while (csv.Read())
            rows.Add(make(this));
        return rows;
    }
}
