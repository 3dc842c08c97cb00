using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Languages;

/// <summary>The names of things in the language of the page. Regions have Chinese names only.</summary>
public sealed class Names(CodeLists lists, Texts texts, Language language)
{
    public string Indicator(Indicator indicator) => Pick(indicator.Name, indicator.NameEn);

    public string Definition(Indicator indicator) => Pick(indicator.Definition, indicator.DefinitionEn);

    public string Theme(Theme theme) => Pick(theme.Name, theme.NameEn);

    public string Region(string code) => lists.Regions.Find(code)?.Name ?? code;

    /// <summary>The region with the town, zone or firm in it that a figure is about.</summary>
    public string Where(ObservationKey key) => key.Place is null ? Region(key.RegionCode) : $"{Region(key.RegionCode)} · {key.Place}";

    /// <summary>A region with those above it, from the province down: 山东省 聊城市 东昌府区.</summary>
    public string Path(Region region) =>
        region.Code == Statistics.Region.CountryCode
            ? region.Name
            : string.Join(" ", lists.Regions.PathOf(region.Code).Where(r => r.Code != Statistics.Region.CountryCode).Reverse().Select(r => r.Name));

    /// <summary>The regions above one, from the province down; nothing for a province.</summary>
    public string Above(Region region) =>
        string.Join(" ", lists.Regions.PathOf(region.Code).Skip(1).Where(r => r.Code != Statistics.Region.CountryCode).Reverse().Select(r => r.Name));

    /// <summary>Publisher and article of an observation: 聊城日报《…》, or “…” where the article goes by its first words.</summary>
    public string Source(SourcedObservation sourced) =>
        sourced.ArticleTitle is { } title ? $"{sourced.Publisher}《{title}》" : $"{sourced.Publisher}“{Untitled(sourced.ArticleOpening)}”";

    /// <summary>The title of an article; of one without, its first words.</summary>
    public string Title(ArticleSummary article) => article.Title ?? Untitled(article.Opening);

    public string Title(SourcedObservation sourced) => sourced.ArticleTitle ?? Untitled(sourced.ArticleOpening);

    /// <summary>The language that an indicator's name is really in: provisional ones go under their Chinese phrase.</summary>
    public string TagOf(Indicator indicator) =>
        language == Language.English && indicator.NameEn.Length > 0 ? Language.English.Tag() : Language.Chinese.Tag();

    private string Untitled(string? opening) => FirstWords.Of(opening) ?? texts.Untitled;

    private string Pick(string chinese, string english) => language == Language.English && english.Length > 0 ? english : chinese;
}
