using CivicDashboard.Statistics;
using CivicDashboard.Storage;

namespace CivicDashboard.Web.Pages;

/// <summary>An article, how its figures stand in the statistics, and what else its document holds.</summary>
/// <param name="Figures">In the order of the text.</param>
/// <param name="Siblings">The document's other articles.</param>
public sealed record ArticleData(
    ArticleDetail Article, IReadOnlyList<FigureStanding> Figures, IReadOnlyDictionary<string, Indicator> Indicators, IReadOnlyList<ArticleSummary> Siblings)
{
    /// <summary>A newspaper page holds fewer articles than this.</summary>
    private const int MostSiblings = 50;

    /// <summary>How many figures stand how, in the order of <see cref="FigureSign"/>.</summary>
    public IEnumerable<(FigureSign Sign, int Count)> Counts => Figures.GroupBy(f => f.Sign).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()));

    public static async Task<ArticleData?> LoadAsync(CivicStore store, string id, CancellationToken cancel)
    {
        if (await store.ArticleAsync(id, cancel) is not { } article)
            return null;
        var document = article.Summary.Document;
        var observations = store.ObservationsOfAsync(document.Id, cancel);
        var siblings = document.ArticleCount > 1
            ? store.ArticlePageAsync(new() { DocumentIds = [document.Id] }, 0, MostSiblings, cancel)
            : Task.FromResult<IReadOnlyList<ArticleSummary>>([]);
        var standing = (await observations).ToDictionary(o => o.FigureId);
        var figures = article.Figures.OrderBy(f => f.ArticleStart).Select(f => new FigureStanding(f, standing.GetValueOrDefault(f.Id))).ToList();
        var indicators = await store.IndicatorsAsync(new() { Ids = [.. figures.Select(f => f.Key.IndicatorId).Distinct()] }, cancel);
        return new(article, figures, indicators.ToDictionary(i => i.Indicator.Id, i => i.Indicator), [.. (await siblings).Where(s => s.Id != id)]);
    }
}

/// <summary>How a figure stands, in the order in which a legend explains it.</summary>
public enum FigureSign
{
    /// <summary>In the statistics.</summary>
    Published,
    /// <summary>In the statistics as something that is aimed at.</summary>
    Target,
    /// <summary>An official has yet to look.</summary>
    Waiting,
    /// <summary>Looked at and found wrong.</summary>
    Rejected,
    /// <summary>Not in the statistics, for the text does not tell the region.</summary>
    NoRegion,
    /// <summary>An earlier document of the same source said the same, whose observation stands.</summary>
    Repeated,
}

/// <summary>A figure with its observation, where it has one of its own.</summary>
public sealed record FigureStanding(FigureRecord Figure, Observation? Observation)
{
    /// <summary>What it is about: as a person corrected it, else as it was read.</summary>
    public ObservationKey Key => Observation?.Key ?? Figure.Key;

    /// <summary>What it says, likewise.</summary>
    public Quantity Quantity => Observation?.Quantity ?? Figure.Quantity;

    public FigureSign Sign => Observation switch
    {
        null => Figure.Key.RegionCode.Length == 0 ? FigureSign.NoRegion : FigureSign.Repeated,
        { Status: ObservationStatus.AwaitingReview } => FigureSign.Waiting,
        { Status: ObservationStatus.Rejected } => FigureSign.Rejected,
        { Key.Role: Role.Target } => FigureSign.Target,
        _ => FigureSign.Published,
    };
}
