using CivicDashboard.Statistics;

namespace CivicDashboard.Storage;

#pragma warning disable CA1822 // skeleton
/// <summary>The store: the only way to what has been read. Every read is filtered by the reader's clearance.</summary>
public sealed class CivicStore
{
    /// <summary>Creates or updates the database, and the catalogue's rows in it.</summary>
    public Task MigrateAsync(Catalogue catalogue, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>Whether a document of this hash is stored already.</summary>
    public Task<bool> HasDocumentAsync(string sha256, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>Stores all that a document brings in one transaction. False, and nothing changed, where the document is stored already.</summary>
    public Task<bool> AddAsync(Submission submission, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>The whole store in numbers.</summary>
    public Task<StoreTotals> TotalsAsync(CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>All indicators, the catalogue's and provisional ones, with what is known of them.</summary>
    public Task<IReadOnlyList<IndicatorSummary>> IndicatorsAsync(CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>One indicator; null where there is none such.</summary>
    public Task<IndicatorSummary?> IndicatorAsync(string id, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>Regions that have observations.</summary>
    public Task<IReadOnlyList<RegionSummary>> RegionsAsync(CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>Observations with the way back to their sentences, newest vintage first.</summary>
    public Task<IReadOnlyList<SourcedObservation>> ObservationsAsync(ObservationFilter filter, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>All articles, newest document first.</summary>
    public Task<IReadOnlyList<ArticleSummary>> ArticlesAsync(CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>Articles whose title or text holds the words.</summary>
    public Task<IReadOnlyList<ArticleSummary>> SearchArticlesAsync(string words, int limit, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>One article with its figures; null where there is none such.</summary>
    public Task<ArticleDetail?> ArticleAsync(string id, CancellationToken cancel = default) => throw new NotImplementedException();

    /// <summary>One figure with its article; null where there is none such.</summary>
    public Task<FigureDetail?> FigureAsync(string id, CancellationToken cancel = default) => throw new NotImplementedException();
}
