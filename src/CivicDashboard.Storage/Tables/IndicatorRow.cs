using CivicDashboard.Statistics;
using CivicDashboard.Statistics.Search;
using CivicDashboard.Storage.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivicDashboard.Storage.Tables;

internal sealed class IndicatorRow : VersionedRow, ISearchable
{
    public required string Id { get; init; }

    /// <summary>Place in the catalogue; null where it is not, or no longer, in it.</summary>
    public required int? Position { get; init; }

    public required string Theme { get; init; }
    public required string Name { get; init; }
    public required string NameEn { get; init; }
    public required string Definition { get; init; }
    public required string DefinitionEn { get; init; }
    public required string Unit { get; init; }
    public required Direction Direction { get; init; }
    public required AccessTier Tier { get; init; }
    public required IReadOnlyList<string> Aliases { get; init; }

    string ISearchable.Kind => SearchRow.Indicator;

    string ISearchable.Terms => Terms.Of([.. TextsOf(ToRecord()), .. PinyinInitials.Of(Name).SelectMany(EndsOf)]);

    /// <summary>What an indicator is called.</summary>
    public static IEnumerable<string> NamesOf(Indicator i) => [i.Name, i.NameEn, .. i.Aliases];

    /// <summary>What an indicator is found by.</summary>
    public static IEnumerable<string> TextsOf(Indicator i) => [.. NamesOf(i), i.Definition, i.DefinitionEn];

    /// <summary>Letters are found from the beginning of their term on: so each end of a spelling is one.</summary>
    private static IEnumerable<string> EndsOf(string spelling) => Enumerable.Range(0, spelling.Length).Select(start => spelling[start..]);

    public static IndicatorRow Of(Indicator indicator, int? position) => new()
    {
        Id = indicator.Id,
        Position = position,
        Theme = indicator.Theme,
        Name = indicator.Name,
        NameEn = indicator.NameEn,
        Definition = indicator.Definition,
        DefinitionEn = indicator.DefinitionEn,
        Unit = indicator.Unit,
        Direction = indicator.Direction,
        Tier = indicator.Tier,
        Aliases = indicator.Aliases,
    };

    public Indicator ToRecord() => new(Id, Theme, Name, NameEn, Definition, DefinitionEn, Unit, Direction, Tier, Aliases);
}

internal sealed class IndicatorTable : IEntityTypeConfiguration<IndicatorRow>
{
    public void Configure(EntityTypeBuilder<IndicatorRow> table) => table.ToTable("indicators").HasKey(i => new { i.Id, i.Vintage });
}
