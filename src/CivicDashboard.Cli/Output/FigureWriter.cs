using System.Text;
using CivicDashboard.Ingest;

namespace CivicDashboard.Cli.Output;

/// <summary>Prints figures, document by document.</summary>
internal abstract class FigureWriter : IDisposable
{
    /// <summary>A writer in UTF-8 for one of the formats jsonl, csv and table.</summary>
    public static FigureWriter Open(string format, Stream stream, bool explain, bool derived)
    {
        var writer = new StreamWriter(stream, new UTF8Encoding(false));
        return format switch
        {
            "jsonl" => new JsonLinesWriter(writer),
            "csv" => new CsvFigureWriter(writer, explain, derived),
            _ => new TableWriter(writer),
        };
    }

    /// <summary>Prints the figures of one document.</summary>
    public abstract void Write(string document, IReadOnlyList<FigureRow> rows);

    /// <summary>Prints what is still to be printed.</summary>
    public abstract void Dispose();
}

/// <summary>One JSON object a line.</summary>
internal sealed class JsonLinesWriter(StreamWriter writer) : FigureWriter
{
    /// <inheritdoc/>
    public override void Write(string document, IReadOnlyList<FigureRow> rows)
    {
        foreach (var row in rows)
            writer.Write(JsonLines.Write(row) + "\n");
    }

    /// <inheritdoc/>
    public override void Dispose() => writer.Dispose();
}
