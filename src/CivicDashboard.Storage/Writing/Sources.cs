using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage.Writing;

/// <summary>Which documents come from the same source, so that the later one is a revision of the earlier.</summary>
internal static class Sources
{
    /// <summary>
    /// The standing documents of one source: of the same address; where there is none, of the same name, publisher and region.
    /// </summary>
    public static Task<List<DocumentFactsRow>> SameSourceAsync(this CivicDb db, DocumentFactsRow document, CancellationToken cancel) =>
        db.SameSourceAsync(document.Id, document.Url, document.Name, document.Publisher, document.RegionCode, cancel);

    /// <summary>The document whose place a new one takes; null where it is the first of its source.</summary>
    public static async Task<DocumentFactsRow?> EarlierOfAsync(this CivicDb db, Submission submission, CancellationToken cancel)
    {
        var document = submission.Document;
        var same = await db.SameSourceAsync(document.Id, document.Url, document.Name, document.Publisher, document.RegionCode, cancel);
        if (document.Url is not null || document.Publisher is not null)
            return same.FirstOrDefault();
        // A file name alone says little: 1.txt of another folder is another document, unless something in it is the same.
        foreach (var candidate in same)
            if (await db.ResemblesAsync(candidate.Id, submission, cancel))
                return candidate;
        return null;
    }

    private static Task<List<DocumentFactsRow>> SameSourceAsync(
        this CivicDb db, string id, string? url, string name, string? publisher, string? regionCode, CancellationToken cancel)
    {
        var standing = db.DocumentFacts.At(null).Where(d => d.State == DocumentState.Current && d.Id != id);
        return (url is not null
            ? standing.Where(d => d.Url == url)
            : standing.Where(d => d.Url == null && d.Name == name && d.Publisher == publisher && d.RegionCode == regionCode))
            .OrderByDescending(d => d.Vintage).ThenBy(d => d.Id).ToListAsync(cancel);
    }

    private static async Task<bool> ResemblesAsync(this CivicDb db, string documentId, Submission submission, CancellationToken cancel)
    {
        var titles = submission.Articles.Select(a => a.Title).Where(t => !string.IsNullOrEmpty(t)).Select(t => t!).ToList();
        if (await db.Articles.At(null).AnyAsync(a => a.DocumentId == documentId && titles.Contains(a.Title!), cancel))
            return true;
        var quotes = submission.Figures.Select(f => f.Quote).ToHashSet(StringComparer.Ordinal);
        return (await db.Figures.At(null).Where(f => f.DocumentId == documentId).Select(f => f.Quote).ToListAsync(cancel)).Exists(quotes.Contains);
    }

    /// <summary>A document and the earlier ones whose place it took, the latest first.</summary>
    public static async Task<List<DocumentFactsRow>> LineageAsync(this CivicDb db, DocumentFactsRow document, CancellationToken cancel)
    {
        var lineage = new List<DocumentFactsRow> { document };
        while (lineage[^1].Replaces is { } earlier)
            lineage.Add(await db.DocumentFacts.At(null).SingleAsync(d => d.Id == earlier, cancel));
        return lineage;
    }

    /// <summary>What stands on documents, with the figures.</summary>
    public static Task<List<Held>> HeldByAsync(this CivicDb db, IReadOnlyCollection<string> documents, CancellationToken cancel) => (
        from o in db.Observations.At(null)
        where documents.Contains(o.DocumentId)
        join f in db.Figures.At(null) on o.FigureId equals f.Id
        join d in db.DocumentFacts.At(null) on o.DocumentId equals d.Id
        orderby o.FigureId
        select new Held(o, f, d.Tier)).ToListAsync(cancel);
}
