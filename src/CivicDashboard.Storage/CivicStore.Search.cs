using CivicDashboard.Statistics.Search;
using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Search;
using Microsoft.EntityFrameworkCore;

namespace CivicDashboard.Storage;

public sealed partial class CivicStore
{
    /// <summary>
    /// Articles whose title or text holds every one of the words, which spaces part; newest document first. Chinese is found wherever
    /// it stands, letters and digits from the beginning of their word or number on.
    /// </summary>
    public Task<IReadOnlyList<ArticleSummary>> SearchArticlesAsync(
        string words, int limit, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<ArticleSummary>>(async see =>
    {
        var asked = SearchWords.Of(words);
        var articles = asked.Where(word => !Terms.Decide(word)).Select(PatternOf).Aggregate(
            see.ArticlesHaving(engine.Search, [.. asked.SelectMany(Terms.In).Distinct()]),
            (found, pattern) => found.Where(a =>
                EF.Functions.Like(a.Text.ToLower(), pattern, @"\") || EF.Functions.Like(a.Title!.ToLower(), pattern, @"\")));
        return await Listed(see, articles).Select(a => a.Summary).Take(limit).ToListAsync(cancel);
    }, cancel);

    /// <summary>
    /// Indicators whose name, definition or aliases hold every one of the words, which spaces part, or whose name has it for initials
    /// (dxzp for 电信诈骗案件数). First those that are called so, then those whose name holds the words, initials last; of equal ones those
    /// with more observations.
    /// </summary>
    public Task<IReadOnlyList<IndicatorSummary>> SearchIndicatorsAsync(
        string words, int limit, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<IndicatorSummary>>(async see =>
    {
        var asked = SearchWords.Of(words);
        var found = see.IndicatorsHaving(engine.Search, [.. asked.SelectMany(Terms.In).Distinct()]);
        return
        [
            .. (await SummariesAsync(see, found, most: null, cancel))
                .Select(s => (Summary: s, Fit: s.Indicator.FitOf(asked)))
                .Where(s => s.Fit != Fit.None)
                .OrderBy(s => s.Fit)
                .ThenByDescending(s => s.Summary.ObservationCount)
                .Select(s => s.Summary)
                .Take(limit),
        ];
    }, cancel);

    private static string PatternOf(string word) => $"%{string.Concat(TextConverter.Storable(word).Select(Literal))}%";

    /// <summary>What LIKE takes for a placeholder stands for itself; of capitals, both engines fold only the Latin ones.</summary>
    private static string Literal(char c) =>
        c is '%' or '_' or '\\' ? $@"\{c}" : char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c).ToString() : c.ToString();
}
