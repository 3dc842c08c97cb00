using CivicDashboard.Extraction;
using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Ingest.Documents;

/// <summary>Bytes of a document → its text, by the extension of its name.</summary>
public static class DocumentReader
{
    private static readonly Dictionary<string, Func<byte[], Result<string>>> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = bytes => TextDecoder.Decode(bytes),
        [".md"] = bytes => TextDecoder.Decode(bytes),
        [".html"] = HtmlReader.Read,
        [".htm"] = HtmlReader.Read,
        [".docx"] = DocxReader.Read,
        [".pdf"] = PdfReader.Read,
    };

    /// <summary>The extensions that can be read, for messages.</summary>
    public static string Kinds => string.Join(", ", Readers.Keys);

    /// <summary>The text, or why there is none.</summary>
    public static Result<string> Read(string name, byte[] bytes)
    {
        if (!Readers.TryGetValue(Path.GetExtension(name), out var read))
            return new Problem($"files of this kind are not read; give {Kinds}");
        return bytes.Length == 0 ? new Problem("the file is empty") : read(bytes);
    }
}
