using CivicDashboard.Extraction;
using CivicDashboard.Statistics;

namespace CivicDashboard.Ingest.Documents;

/// <summary>A document as it lies in a folder, read.</summary>
/// <param name="Bytes">As it came.</param>
/// <param name="Text">Its text; offsets of figures count in it.</param>
/// <param name="Facts">What is known of it beside its text.</param>
public sealed record DocumentFile(byte[] Bytes, string Text, DocumentFacts Facts)
{
    /// <summary>Longer files are not read: no newspaper page comes near it.</summary>
    public const int MaximalMegabytes = 50;

    /// <summary>Reads a document and its companion.</summary>
    public static Result<DocumentFile> Load(string path, RegionList regions)
    {
        var bytes = LoadBytes(path);
        if (!bytes.Success)
            return new Problem(bytes.Problem);
        return Of(path, bytes.Value, regions);
    }

    /// <summary>The bytes of a document, as long as they are not too many.</summary>
    public static Result<byte[]> LoadBytes(string path)
    {
        try
        {
            var megabytes = (new FileInfo(path).Length + (1 << 20) - 1) >> 20;
            return megabytes > MaximalMegabytes
                ? new Problem($"the file has {megabytes} MB; at most {MaximalMegabytes} are read, so split it")
                : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem($"it cannot be read: {e.Message}");
        }
    }

    /// <summary>Reads bytes that came from a path, and the companion there.</summary>
    public static Result<DocumentFile> Of(string path, byte[] bytes, RegionList regions)
    {
        var text = DocumentReader.Read(path, bytes);
        if (!text.Success)
            return new Problem(text.Problem);
        var facts = CompanionFile.Read(path, regions);
        return facts.Success ? new DocumentFile(bytes, text.Value, facts.Value) : new Problem(facts.Problem);
    }
}
