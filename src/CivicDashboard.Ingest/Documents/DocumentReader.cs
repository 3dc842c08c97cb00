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

    /// <summary>Why bytes of this name cannot be read, as far as can be told without reading them; null where they may be.</summary>
    public static string? Refusal(string name, byte[] bytes) =>
        !Readers.ContainsKey(Path.GetExtension(name)) ? $"files of this kind are not read; give {Kinds}"
        : bytes.Length == 0 ? "the file is empty"
        : null;

    /// <summary>The text, or why there is none.</summary>
    public static Result<string> Read(string name, byte[] bytes) =>
        Refusal(name, bytes) is { } refusal ? new Problem(refusal) : Readers[Path.GetExtension(name)](bytes);
}
