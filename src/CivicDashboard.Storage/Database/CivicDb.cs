using System.Text.Json;
using CivicDashboard.Statistics;
using CivicDashboard.Storage.Jobs;
using CivicDashboard.Storage.Search;
using CivicDashboard.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CivicDashboard.Storage.Database;

/// <summary>The tables.</summary>
internal sealed class CivicDb(DbContextOptions<CivicDb> options) : DbContext(options)
{
    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<DocumentFactsRow> DocumentFacts => Set<DocumentFactsRow>();

    public DbSet<DocumentTotalRow> DocumentTotals => Set<DocumentTotalRow>();

    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<FigureRow> Figures => Set<FigureRow>();

    public DbSet<ObservationRow> Observations => Set<ObservationRow>();

    public DbSet<HeadRow> Heads => Set<HeadRow>();

    public DbSet<IndicatorTotalRow> IndicatorTotals => Set<IndicatorTotalRow>();

    public DbSet<RegionTotalRow> RegionTotals => Set<RegionTotalRow>();

    public DbSet<ConflictRow> Conflicts => Set<ConflictRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public DbSet<SearchRow> Search => Set<SearchRow>();

    public DbSet<IndicatorRow> Indicators => Set<IndicatorRow>();

    public DbSet<JobRow> Jobs => Set<JobRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder types)
    {
        types.Properties<string>().HaveConversion<TextConverter>();
        types.Properties<IReadOnlyList<string>>().HaveConversion<TextListConverter, TextListComparer>();
        types.Properties<LocalDate>().HaveConversion<DayConverter>();
        types.Properties<Instant>().HaveConversion<InstantConverter>();
        types.Properties<ReferencePeriod>().HaveConversion<PeriodConverter>();
        types.Properties<Bound>().HaveConversion<BoundConverter>();
        types.Properties<Measure>().HaveConversion<MeasureConverter>();
        types.Properties<Role>().HaveConversion<RoleConverter>();
        types.Properties<ObservationStatus>().HaveConversion<StatusConverter>();
        types.Properties<AccessTier>().HaveConversion<TierConverter>();
        types.Properties<ChangeKind>().HaveConversion<NameConverter<ChangeKind>>();
        types.Properties<DocumentState>().HaveConversion<NameConverter<DocumentState>>();
        types.Properties<Direction>().HaveConversion<DirectionConverter>();
        types.Properties<JobState>().HaveConversion<JobStateConverter>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(CivicDb).Assembly);
        foreach (var property in model.Model.GetEntityTypes().SelectMany(table => table.GetProperties()))
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
    }
}
