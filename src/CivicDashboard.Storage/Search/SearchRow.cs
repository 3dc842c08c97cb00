using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace CivicDashboard.Storage.Search;

/// <summary>A row that is found by words: with it, its terms are written.</summary>
internal interface ISearchable
{
    string Kind { get; }

    string Id { get; }

    Instant Vintage { get; }

    /// <summary>The terms of what it is found by.</summary>
    string Terms { get; }
}

/// <summary>What is found: one version of an article or indicator. Its terms only the engine sees, each in its own way.</summary>
internal sealed class SearchRow
{
    public const string Article = "article";
    public const string Indicator = "indicator";

    public required string Kind { get; init; }
    public required string Id { get; init; }
    public required Instant Vintage { get; init; }
}

internal sealed class SearchTable : IEntityTypeConfiguration<SearchRow>
{
    public void Configure(EntityTypeBuilder<SearchRow> table) => table.ToTable("search_rows").HasKey(s => new { s.Kind, s.Id, s.Vintage });
}
