using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivicDashboard.Storage.Tables;

internal sealed class FigureRow : StatementColumns
{
    public required string Id { get; init; }
    public required string ArticleId { get; init; }
    public required string DocumentId { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
    public required int ArticleStart { get; init; }
    public required int ArticleEnd { get; init; }
    public required string Text { get; init; }
    public required string Quote { get; init; }
    public required string Indicator { get; init; }
    public required bool Certain { get; init; }
    public required IReadOnlyList<string> Steps { get; init; }

    public static FigureRow Of(FigureRecord figure, string documentId) => new()
    {
        Id = figure.Id,
        ArticleId = figure.ArticleId,
        DocumentId = documentId,
        Start = figure.Start,
        End = figure.End,
        ArticleStart = figure.ArticleStart,
        ArticleEnd = figure.ArticleEnd,
        Text = figure.Text,
        Quote = figure.Quote,
        Indicator = figure.Indicator,
        Certain = figure.Certain,
        Steps = figure.Steps,
        IndicatorId = figure.Key.IndicatorId,
        RegionCode = figure.Key.RegionCode,
        Place = figure.Key.Place,
        Period = figure.Key.Period,
        Measure = figure.Key.Measure,
        Base = figure.Key.Base,
        Role = figure.Key.Role,
        Value = figure.Quantity.Value,
        High = figure.Quantity.High,
        Unit = figure.Quantity.Unit,
        Bound = figure.Quantity.Bound,
    };

    public FigureRecord ToRecord() => new(
        Id, ArticleId, Start, End, ArticleStart, ArticleEnd, Text, Quote, Indicator, ToKey(), ToQuantity(), Certain, Steps);
}

internal sealed class FigureTable : IEntityTypeConfiguration<FigureRow>
{
    public void Configure(EntityTypeBuilder<FigureRow> table) => table.ToTable("figures").HasKey(f => new { f.Id, f.Vintage });
}
