using CivicDashboard.Ingest.Documents;

namespace CivicDashboard.Ingest.Tests.Documents;

public sealed class DocumentPathsTests
{
    [Fact]
    public void A_folder_stands_for_its_documents_in_order_of_their_names()
    {
        using var folder = new TestFolder();
        foreach (var name in new[] { "b.txt", "a.txt", "a.txt.meta.json", ".hidden.txt", "sub/c.txt", ".git/d.txt", "sub/.DS_Store" })
            folder.Write(name, "x");

        var paths = DocumentPaths.Of([folder.Path]);

        Assert.Equal([folder["a.txt"], folder["b.txt"], folder["sub/c.txt"]], paths.Files);
        Assert.Empty(paths.Problems);
    }

    [Fact]
    public void A_link_back_does_not_lead_in_circles()
    {
        using var folder = new TestFolder();
        folder.Write("a.txt", "x");
        Directory.CreateSymbolicLink(folder["loop"], folder.Path);

        Assert.Equal([folder["a.txt"]], DocumentPaths.Of([folder.Path]).Files);
    }

    [Fact]
    public void Paths_that_lead_to_no_document_are_said()
    {
        using var folder = new TestFolder();
        folder.Write("a.txt", "x");
        Directory.CreateDirectory(folder["empty"]);

        var paths = DocumentPaths.Of([folder["empty"], folder["gone.txt"], folder["a.txt"]]);

        Assert.Equal([folder["a.txt"]], paths.Files);
        Assert.Collection(
            paths.Problems,
            p => Assert.StartsWith($"{folder["empty"]}: the folder holds no documents (.txt, ", p.ToString(), StringComparison.Ordinal),
            p => Assert.Equal($"{folder["gone.txt"]}: there is no such file or folder", p.ToString()));
    }
}
