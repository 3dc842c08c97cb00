using CivicDashboard.Storage.Database;
using CivicDashboard.Storage.Search;
using CivicDashboard.Storage.Tables;
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
        var asked = WordsOf(words);
        var articles = asked.Where(word => !Terms.Decide(word)).Select(PatternOf).Aggregate(
            see.ArticlesHaving(engine.Search, [.. asked.SelectMany(Terms.In).Distinct()]),
            (found, pattern) => found.Where(a =>
                EF.Functions.Like(a.Text.ToLower(), pattern, @"\") || EF.Functions.Like(a.Title!.ToLower(), pattern, @"\")));
        return await Listed(see, articles).Select(a => a.Summary).Take(limit).ToListAsync(cancel);
    }, cancel);

    /// <summary>
    /// Indicators whose name, definition or aliases hold every one of the words, which spaces part: those whose name does first, then
    /// those with more observations.
    /// </summary>
    public Task<IReadOnlyList<IndicatorSummary>> SearchIndicatorsAsync(
        string words, int limit, CancellationToken cancel = default) => ReadAsync<IReadOnlyList<IndicatorSummary>>(async see =>
    {
        var asked = WordsOf(words);
        var found = see.IndicatorsHaving(engine.Search, [.. asked.SelectMany(Terms.In).Distinct()]);
        return
        [
            .. (await SummariesAsync(see, found, most: null, cancel))
                .Where(s => asked.All(word => IndicatorRow.TextsOf(s.Indicator).Any(text => Holds(text, word))))
                .OrderBy(s => asked.All(word => Holds(s.Indicator.Name, word) || Holds(s.Indicator.NameEn, word)) ? 0 : 1)
                .ThenByDescending(s => s.ObservationCount)
                .Take(limit),
        ];
    }, cancel);

    private static string[] WordsOf(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string PatternOf(string word) => $"%{string.Concat(TextConverter.Storable(word).Select(Literal))}%";

    /// <summary>What LIKE takes for a placeholder stands for itself; of capitals, both engines fold only the Latin ones.</summary>
    private static string Literal(char c) =>
        c is '%' or '_' or '\\' ? $@"\{c}" : char.IsAsciiLetterUpper(c) ? char.ToLowerInvariant(c).ToString() : c.ToString();
}
