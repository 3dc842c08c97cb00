using System.Text;

namespace CivicDashboard.Ingest.Tests.Documents;

/// <summary>The smallest PDF that shows a few lines of text.</summary>
internal static class Pdf
{
    public static byte[] WithText(string text) => Page($"BT /F1 12 Tf 72 720 Td ({text}) Tj ET");

    /// <summary>Two columns whose lines stand beside each other, written line by line across the page as some programs do.</summary>
    public static byte[] WithColumns(string[] left, string[] right) =>
        Page(string.Concat(left.Zip(right, (l, r) => (l, r)).Select((line, i) =>
            $"BT /F1 12 Tf 72 {720 - 14 * i} Td ({line.l}) Tj ET BT /F1 12 Tf 330 {720 - 14 * i} Td ({line.r}) Tj ET ")));

    private static byte[] Page(string content)
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var (pdf, offsets) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(pdf.Length);
            pdf.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"));
        pdf.Append($"xref\n0 6\n0000000000 65535 f \n{table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{pdf.Length}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
