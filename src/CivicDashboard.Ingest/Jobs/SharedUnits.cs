using CivicDashboard.Statistics;

namespace CivicDashboard.Ingest.Jobs;

/// <summary>
/// Writes what means the same with the same unit, so that one indicator makes one series: 名 and 位 are 人, 千米 are 公里; and for a
/// catalogued indicator 起, 件, 宗 are whatever the catalogue counts it in. The figure itself keeps its own words.
/// </summary>
public sealed class SharedUnits(CodeLists lists)
{
    /// <summary>Words that only count; none says how much one is.</summary>
    private static readonly HashSet<string> Counters =
        ["个", "件", "起", "宗", "例", "桩", "家", "所", "处", "座", "项", "条", "支", "台", "辆", "部", "栋", "幢", "间", "张", "份", "只", "名", "位", "户"];

    private readonly Dictionary<string, Unit> units = lists.Units.ToDictionary(u => u.Name);

    /// <summary>The quantity as the statistics write it.</summary>
    public Quantity Of(Quantity quantity, Measure measure, string indicatorId)
    {
        if (measure == Measure.Rank || !units.TryGetValue(quantity.Unit, out var unit))
            return quantity;
        if (lists.Catalogue.Find(indicatorId)?.Unit is { } usual && usual != quantity.Unit && Counters.Contains(usual) && Counters.Contains(quantity.Unit))
            return quantity with { Unit = usual };
        return quantity with { Unit = unit.Canonical, Value = quantity.Value * unit.Factor, High = quantity.High * unit.Factor };
    }
}
