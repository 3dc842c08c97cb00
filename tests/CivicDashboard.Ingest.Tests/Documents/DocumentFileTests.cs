using CivicDashboard.Ingest.Documents;
using CivicDashboard.Ingest.Tests.Lists;
using CivicDashboard.Statistics;

namespace CivicDashboard.Ingest.Tests.Documents;

public sealed class DocumentFileTests
{
    private static readonly RegionList Regions = CodeListFiles.Load().Regions;

    [Fact]
    public void Brings_bytes_text_and_facts()
    {
        using var folder = new TestFolder();
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "化解纠纷100余件"u8];
        folder.Write("a.txt.meta.json", """{"region":"371502"}""");

        var file = DocumentFile.Load(folder.Write("a.txt", bytes), Regions).Value!;

        Assert.Equal(bytes, file.Bytes);
        Assert.Equal("化解纠纷100余件", file.Text);
        Assert.Equal(("a.txt", "371502"), (file.Facts.Name, file.Facts.RegionCode));
    }

    [Fact]
    public void A_huge_file_is_not_read()
    {
        using var folder = new TestFolder();
        using (var file = File.Create(folder["a.txt"]))
            file.SetLength((50L << 20) + 1);

        Assert.Equal("the file has 51 MB; at most 50 are read, so split it", DocumentFile.Load(folder["a.txt"], Regions).Problem);
    }

    [Fact]
    public void What_cannot_be_read_is_said()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder["a.txt"]);
        File.CreateSymbolicLink(folder["b.txt"], folder["gone"]);

        Assert.StartsWith("it cannot be read: ", DocumentFile.Load(folder["a.txt"], Regions).Problem, StringComparison.Ordinal);
        Assert.StartsWith("it cannot be read: ", DocumentFile.Load(folder["b.txt"], Regions).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_companion_is_a_problem_of_its_document()
    {
        using var folder = new TestFolder();
        folder.Write("a.txt.meta.json", "{");

        Assert.StartsWith("a.txt.meta.json:1:", DocumentFile.Load(folder.Write("a.txt", "甲"), Regions).Problem, StringComparison.Ordinal);
    }
}
