using System.Text;

namespace CivicDashboard.Web.Api;

/// <summary>Observations, a line each, below a line with the names of the fields.</summary>
public static class CsvFile
{
    public static async Task WriteAsync(HttpResponse response, IAsyncEnumerable<IReadOnlyList<Exported>> parts, CancellationToken cancel)
    {
        response.ContentType = "text/csv; charset=utf-8; header=present";
        var text = new StringBuilder().Append(Csv.ByteOrderMark).Append(Csv.Line(ExportColumns.All.Select(c => c.Name)));
        await foreach (var part in parts)
        {
            foreach (var observation in part)
                text.Append(Csv.Line(ExportColumns.All.Select(c => c.Value(observation))));
            await response.WriteAsync(text.ToString(), cancel);
            text.Clear();
        }
    }
}
