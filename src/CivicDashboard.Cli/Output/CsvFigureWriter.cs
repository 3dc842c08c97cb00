using System.Globalization;
using CivicDashboard.Ingest;
using CsvHelper;
using CsvHelper.Configuration;

namespace CivicDashboard.Cli.Output;

/// <summary>Comma-separated values as RFC 4180 describes them, one line of headings first.</summary>
internal sealed class CsvFigureWriter : FigureWriter
{
    private readonly CsvWriter csv;

    public CsvFigureWriter(StreamWriter writer, bool explain, bool derived)
    {
        csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" });
        csv.Context.RegisterClassMap(new Columns(explain, derived));
        csv.WriteHeader<FigureRow>();
        csv.NextRecord();
    }

    /// <inheritdoc/>
    public override void Write(string document, IReadOnlyList<FigureRow> rows) => csv.WriteRecords(rows);

    /// <inheritdoc/>
    public override void Dispose() => csv.Dispose();

    private sealed class Columns : ClassMap<FigureRow>
    {
        public Columns(bool explain, bool derived)
        {
            AutoMap(CultureInfo.InvariantCulture);
            foreach (var member in MemberMaps)
                member.Name(char.ToLowerInvariant(member.Data.Member!.Name[0]) + member.Data.Member.Name[1..]);
            Map(row => row.Certain).Convert(row => row.Value.Certain ? "true" : "false");
            // A conversion is written even where its column is ignored.
            if (derived)
                Map(row => row.Derived).Convert(row => row.Value.Derived ? "true" : "false");
            else
                Map(row => row.Derived).Ignore();
            if (explain)
                Map(row => row.Steps).Name("steps").Convert(row => string.Join("; ", row.Value.Steps ?? []));
            else
                Map(row => row.Steps).Ignore();
        }
    }
}
