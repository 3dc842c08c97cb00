using CivicDashboard.Extraction;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CivicDashboard.Ingest.Documents;

/// <summary>A Word document → its paragraphs with a blank line between them; a line a table row, its cells set off by tabs.</summary>
internal static class DocxReader
{
    /// <summary>A small file can unpack to gigabytes.</summary>
    private static readonly OpenSettings Limited = new() { MaxCharactersInPart = 100_000_000 };

    public static Result<string> Read(byte[] bytes)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false, Limited);
            var text = string.Join("\n\n", document.MainDocumentPart?.Document?.Body?.Elements().Select(BlockOf).Where(block => block.Length > 0) ?? []);
            return text.Length > 0 ? text : new Problem("the Word document holds no text");
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or IOException)
        {
            return new Problem("this is no Word document (.docx), or it is damaged; open and save it again in Word");
        }
    }

    private static string BlockOf(OpenXmlElement block) => block switch
    {
        Paragraph paragraph => TextOf(paragraph),
        Table table => string.Join("\n", table.Elements<TableRow>().Select(RowOf).Where(row => row.Trim().Length > 0)),
        SdtBlock content => string.Join("\n\n", content.SdtContentBlock?.Elements().Select(BlockOf).Where(inner => inner.Length > 0) ?? []),
        _ => "",
    };

    private static string RowOf(TableRow row) =>
        string.Join("\t", row.Elements<TableCell>().Select(cell => string.Join(" ", cell.Descendants<Paragraph>().Select(TextOf).Where(p => p.Length > 0))));

    /// <summary>What stands in the paragraph now: insertions under review count, deletions do not.</summary>
    private static string TextOf(Paragraph paragraph) =>
        string.Concat(paragraph.Descendants().Select(piece => piece switch
        {
            Text text => text.Text,
            TabChar => "\t",
            Break or CarriageReturn => "\n",
            NoBreakHyphen => "-",
            _ => "",
        })).Trim();
}
