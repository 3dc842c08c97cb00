namespace CivicDashboard.Storage.Migrations;

/// <summary>
/// What <see cref="Initial"/> held, as it stands in the tables of <see cref="Vintages"/>. Every time at which something came in becomes a
/// change; an observation's older vintages end where the next one starts. Heads, totals and conflicts follow later.
/// </summary>
internal static class FromInitial
{
    public static void Copy(Dialect dialect)
    {
        foreach (var copy in Copies)
            dialect.Sql(copy);
        dialect.Sql(Observations.Replace("{order}", dialect.IsPostgres
            ? "to_char(o.period_end, 'YYYY-MM-DD') || '/' || to_char(o.period_start, 'YYYY-MM-DD')"
            : "o.period_end || '/' || o.period_start", StringComparison.Ordinal));
    }

    private static readonly string[] Copies =
    [
        """
        INSERT INTO changes (vintage, kind, who, why, document_id)
        SELECT came.vintage, 'ingest', 'civic', 'stored before changes were kept', min(came.document_id)
        FROM (SELECT ingested_at AS vintage, id AS document_id FROM was_documents
            UNION ALL SELECT vintage, document_id FROM was_observations
            UNION ALL SELECT {now}, NULL WHERE NOT EXISTS (SELECT 1 FROM was_documents) AND EXISTS (SELECT 1 FROM was_indicators)) came
        GROUP BY came.vintage
        """,
        """
        INSERT INTO indicators (id, vintage, position, theme, name, name_en, definition, definition_en, unit, direction, tier, aliases)
        SELECT id, (SELECT min(vintage) FROM changes), position, theme, name, name_en, definition, definition_en, unit, direction, tier, aliases
        FROM was_indicators
        """,
        "INSERT INTO documents (id, sha256, bytes) SELECT id, sha256, bytes FROM was_documents",
        """
        INSERT INTO document_facts (id, vintage, state, sha256, name, published, published_inferred, region_code, publisher, url, ingested_at,
            tier, article_count, figure_count)
        SELECT d.id, ingested_at, 'current', sha256, name, published, published_inferred, region_code, publisher, url, ingested_at, tier,
            coalesce(a.articles, 0), coalesce(f.figures, 0)
        FROM was_documents d
        LEFT JOIN (SELECT document_id, count(*) AS articles FROM was_articles GROUP BY document_id) a ON a.document_id = d.id
        LEFT JOIN (SELECT document_id, count(*) AS figures FROM was_figures GROUP BY document_id) f ON f.document_id = d.id
        """,
        """
        INSERT INTO articles (id, vintage, document_id, number, title, author, affiliation, figure_count, text)
        SELECT a.id, d.ingested_at, a.document_id, a.number, a.title, a.author, a.affiliation, coalesce(f.figures, 0), a.text
        FROM was_articles a JOIN was_documents d ON d.id = a.document_id
        LEFT JOIN (SELECT article_id, count(*) AS figures FROM was_figures GROUP BY article_id) f ON f.article_id = a.id
        """,
        """
        INSERT INTO figures (id, vintage, article_id, document_id, "start", "end", article_start, article_end, certain, indicator_id, region_code,
            place, period, measure, base, role, value, high, unit, bound, indicator, text, quote, steps)
        SELECT f.id, d.ingested_at, article_id, document_id, "start", "end", article_start, article_end, certain, indicator_id, f.region_code,
            place, period, measure, base, role, value, high, unit, bound, indicator, text, quote, steps
        FROM was_figures f JOIN was_documents d ON d.id = f.document_id
        """,
    ];

    private const string Observations =
        """
        INSERT INTO observations (figure_id, vintage, until, document_id, indicator_id, region_code, place, period, measure, base, role, value,
            high, unit, bound, status, reported_on, tier, reviewed, period_order)
        SELECT figure_id, vintage, lead(vintage) OVER (PARTITION BY figure_id ORDER BY vintage), document_id, indicator_id, o.region_code, place,
            period, measure, base, role, value, high, unit, bound, status, reported_on,
            CASE WHEN 'private' IN (o.tier, d.tier) THEN 'private' WHEN 'authorised' IN (o.tier, d.tier) THEN 'authorised' ELSE 'public' END,
            1 = 0, coalesce({order}, '')
        FROM was_observations o JOIN was_documents d ON d.id = o.document_id
        """;
}
