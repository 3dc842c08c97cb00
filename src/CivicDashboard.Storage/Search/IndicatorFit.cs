using CivicDashboard.Statistics;
using CivicDashboard.Statistics.Search;
using CivicDashboard.Storage.Tables;

namespace CivicDashboard.Storage.Search;

/// <summary>How well an indicator answers to words.</summary>
internal enum Fit
{
    /// <summary>It is called so.</summary>
    Exact,
    /// <summary>Its name holds them.</summary>
    Name,
    /// <summary>An alias or its definition does.</summary>
    Text,
    /// <summary>They are initials of its name.</summary>
    Initials,
    None,
}

internal static class IndicatorFit
{
    /// <summary>The worst fit of a word; exact where there are none.</summary>
    public static Fit FitOf(this Indicator indicator, IReadOnlyCollection<string> words) =>
        words.Select(word => FitOf(indicator, word)).DefaultIfEmpty(Fit.Exact).Max();

    private static Fit FitOf(Indicator i, string word) =>
        IndicatorRow.NamesOf(i).Any(name => name.Equals(word, StringComparison.OrdinalIgnoreCase)) ? Fit.Exact
        : SearchWords.Holds(i.Name, word) || SearchWords.Holds(i.NameEn, word) ? Fit.Name
        : IndicatorRow.TextsOf(i).Any(text => SearchWords.Holds(text, word)) ? Fit.Text
        : PinyinInitials.CanBe(word) && PinyinInitials.Of(i.Name).Any(spelling => SearchWords.Holds(spelling, word)) ? Fit.Initials
        : Fit.None;
}
