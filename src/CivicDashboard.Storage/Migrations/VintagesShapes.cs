namespace CivicDashboard.Storage.Migrations;

/// <summary>The tables and indexes of <see cref="Vintages"/>. Long columns stand last, so that SQLite need not walk over them.</summary>
internal static class VintagesShapes
{
    private const string Version = "vintage {time} NOT NULL, until {time}";

    private const string Statement =
        """
        indicator_id {text} NOT NULL, region_code {text} NOT NULL, place {text}, period {text}, measure {text} NOT NULL, base {text},
        role {text} NOT NULL, value {number} NOT NULL, high {number}, unit {text} NOT NULL, bound {text} NOT NULL
        """;

    /// <summary>Rows that never change.</summary>
    public static IReadOnlyList<TableShape> Rows { get; } =
    [
        new("changes", "vintage {time} NOT NULL, kind {text} NOT NULL, who {text} NOT NULL, why {text} NOT NULL, document_id {text}", "vintage"),
        new("documents", "id {text} NOT NULL, sha256 {text} NOT NULL, bytes {bytes} NOT NULL", "id"),
    ];

    /// <summary>Rows that stand from one change to another.</summary>
    public static IReadOnlyList<TableShape> Versions { get; } =
    [
        new(
            "indicators",
            $$"""
            id {text} NOT NULL, {{Version}}, position {integer}, theme {text} NOT NULL, name {text} NOT NULL, name_en {text} NOT NULL,
            definition {text} NOT NULL, definition_en {text} NOT NULL, unit {text} NOT NULL, direction {text} NOT NULL, tier {text} NOT NULL,
            aliases {text} NOT NULL
            """,
            "id", "vintage"),
        new(
            "document_facts",
            $$"""
            id {text} NOT NULL, {{Version}}, state {text} NOT NULL, replaces {text}, sha256 {text} NOT NULL, name {text} NOT NULL,
            published {day}, published_inferred {flag} NOT NULL, region_code {text}, publisher {text}, url {text}, ingested_at {time} NOT NULL,
            tier {text} NOT NULL, article_count {integer} NOT NULL, figure_count {integer} NOT NULL
            """,
            "id", "vintage"),
        new(
            "articles",
            $$"""
            id {text} NOT NULL, {{Version}}, document_id {text} NOT NULL, number {integer} NOT NULL, title {text}, author {text},
            affiliation {text}, figure_count {integer} NOT NULL, text {text} NOT NULL
            """,
            "id", "vintage"),
        new(
            "figures",
            $$"""
            id {text} NOT NULL, {{Version}}, article_id {text} NOT NULL, document_id {text} NOT NULL, "start" {integer} NOT NULL,
            "end" {integer} NOT NULL, article_start {integer} NOT NULL, article_end {integer} NOT NULL, certain {flag} NOT NULL,
            {{Statement}}, indicator {text} NOT NULL, text {text} NOT NULL, quote {text} NOT NULL, steps {text} NOT NULL
            """,
            "id", "vintage"),
        new(
            "conflicts",
            $$"""
            region_code {text} NOT NULL, first_figure_id {text} NOT NULL, second_figure_id {text} NOT NULL, {{Version}},
            indicator_id {text} NOT NULL, first_vintage {time} NOT NULL, second_vintage {time} NOT NULL, tier {text} NOT NULL
            """,
            "region_code", "first_figure_id", "second_figure_id", "vintage"),
    ];

    public static TableShape Observations { get; } = new(
        "observations",
        $$"""
        figure_id {text} NOT NULL, {{Version}}, document_id {text} NOT NULL, {{Statement}}, status {text} NOT NULL, reported_on {day},
        tier {text} NOT NULL, reviewed {flag} NOT NULL, period_order {text} NOT NULL
        """,
        "region_code", "figure_id", "vintage");

    /// <summary>What could be reckoned again from the others at any time.</summary>
    public static IReadOnlyList<TableShape> Derived { get; } =
    [
        new(
            "series_heads",
            """
            indicator_id {text} NOT NULL, region_code {text} NOT NULL, measure {text} NOT NULL, role {text} NOT NULL, status {text} NOT NULL,
            tier {text} NOT NULL, whole {flag} NOT NULL, count {integer} NOT NULL, latest {text} NOT NULL, latest_vintage {time} NOT NULL
            """,
            "indicator_id", "region_code", "measure", "role", "status", "tier", "whole"),
        new(
            "document_totals",
            "tier {text} NOT NULL, documents {integer} NOT NULL, articles {integer} NOT NULL, figures {integer} NOT NULL",
            "tier"),
    ];

    /// <summary>Of what can stand but once at a time, the index holds the database to it.</summary>
    public static void CreateIndexes(Dialect dialect)
    {
        foreach (var index in Indexes)
            dialect.Sql($"CREATE {index}");
    }

    private static readonly string[] Indexes =
    [
        "UNIQUE INDEX ux_documents_sha256 ON documents (sha256)",
        "UNIQUE INDEX ux_indicators_standing ON indicators (id) WHERE until IS NULL",
        "INDEX ix_indicators_restricted ON indicators (id) WHERE until IS NULL AND tier <> 'public'",
        "UNIQUE INDEX ux_document_facts_standing ON document_facts (id) WHERE until IS NULL",
        "INDEX ix_document_facts_name ON document_facts (name) WHERE until IS NULL",
        "INDEX ix_document_facts_url ON document_facts (url) WHERE until IS NULL",
        "INDEX ix_document_facts_ingested ON document_facts (ingested_at)",
        "INDEX ix_document_facts_newest ON document_facts ((published IS NOT NULL) DESC, published DESC, ingested_at DESC, id) WHERE until IS NULL",
        "INDEX ix_document_facts_restricted ON document_facts (id) WHERE until IS NULL AND tier <> 'public'",
        "UNIQUE INDEX ux_articles_standing ON articles (id) WHERE until IS NULL",
        "UNIQUE INDEX ux_articles_number ON articles (document_id, number) WHERE until IS NULL",
        "INDEX ix_figures_document ON figures (document_id, article_id)",
        "INDEX ix_observations_series ON observations (indicator_id, region_code, period_order)",
        "INDEX ix_observations_document ON observations (document_id)",
        "INDEX ix_observations_newest ON observations (vintage DESC, figure_id)",
        "INDEX ix_observations_until ON observations (until) WHERE until IS NOT NULL",
        "INDEX ix_observations_waiting ON observations (vintage) WHERE status = 'awaiting_review'",
        "INDEX ix_observations_restricted ON observations (figure_id) WHERE until IS NULL AND tier <> 'public'",
        "INDEX ix_series_heads_region ON series_heads (region_code, indicator_id)",
        "INDEX ix_conflicts_standing ON conflicts (vintage) WHERE until IS NULL",
        "INDEX ix_conflicts_first ON conflicts (first_figure_id) WHERE until IS NULL",
        "INDEX ix_conflicts_second ON conflicts (second_figure_id) WHERE until IS NULL",
        "INDEX ix_conflicts_series ON conflicts (indicator_id, region_code)",
        "INDEX ix_changes_document ON changes (document_id)",
    ];
}
