using CivicDashboard.Statistics;

namespace CivicDashboard.Ingest.Lists;

/// <summary>Reads indicators/*.yaml, one file a theme, in the order of the file names.</summary>
internal static class ThemeFiles
{
    private static readonly string[] ThemeKeys = ["theme", "zh", "en", "indicators"];

    private static readonly string[] IndicatorKeys =
        ["id", "zh", "en", "definition", "definition_en", "unit", "direction", "aliases", "tier"];

    public static Catalogue Read(string folder, IReadOnlyList<Unit> units)
    {
        if (!Directory.Exists(folder))
            throw new CodeListException($"{folder} is missing: restore it, or set {CivicSettings.CodeListsKey} to the folder that holds the code lists");
        var known = units.Select(u => u.Name).Append("").ToHashSet();
        var (themes, indicators, ids) = (new List<Theme>(), new List<Indicator>(), new Dictionary<string, string>());
        foreach (var path in Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var file = YamlMap.Load(path, ThemeKeys);
            var theme = new Theme(file.Text("theme"), file.Text("zh"), file.Text("en"));
            if (themes.Any(t => t.Id == theme.Id))
                throw file.Fault($"theme {theme.Id} has a file already; give this one another id", "theme");
            themes.Add(theme);
            foreach (var map in file.Maps("indicators", IndicatorKeys))
            {
                var indicator = IndicatorOf(map, theme, known);
                if (!ids.TryAdd(indicator.Id, path))
                    throw map.Fault($"id {indicator.Id} stands already in {Path.GetFileName(ids[indicator.Id])}; give one of the two another id", "id");
                indicators.Add(indicator);
            }
        }
        return new Catalogue(themes, indicators);
    }

    private static Indicator IndicatorOf(YamlMap map, Theme theme, HashSet<string> units)
    {
        var (id, unit) = (map.Text("id"), map.Text("unit"));
        if (id.Length == 0 || id.StartsWith("p-", StringComparison.Ordinal))
            throw map.Fault($"id {id} cannot be used; it is not empty and does not start with p-, as provisional ones do", "id");
        if (!units.Contains(unit))
            throw map.Fault($"unit {unit} is not in units.csv; add its row there or correct it", "unit");
        return new Indicator(
            id, theme.Id, map.Text("zh"), map.Text("en"), map.Text("definition"), map.Text("definition_en"), unit,
            Codes.ParseDirection(map.Text("direction")) ?? throw map.Fault("direction cannot be read; write higher, lower or neutral", "direction"),
            Codes.ParseTier(map.Optional("tier") ?? "public") ?? throw map.Fault("tier cannot be read; write public, authorised or private", "tier"),
            map.Texts("aliases"));
    }
}
