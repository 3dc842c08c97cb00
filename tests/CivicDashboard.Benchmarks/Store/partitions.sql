-- How many partitions for the observations? The same 1.5 million rows are copied into a table of each layout, with the indexes that the
-- store has, and asked two of the questions that pages ask. Planning counts: a query that does not name its region looks at every part.
--
-- Needs a database of its own, a superuser (COPY from a file of the server) and some 3 GB. On a scratch server, as the user postgres:
--
--   export PATH=/usr/lib/postgresql/15/bin:$PATH PGHOST=/tmp/scratch PGPORT=5999
--   initdb -D /tmp/scratch/data -A trust -E UTF8 --no-locale --no-sync
--   pg_ctl -D /tmp/scratch/data -w -o "-k /tmp/scratch -p 5999 -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_wal_size=4GB" start
--   createdb scratch && psql -q -d scratch -v reports=5000 -f partitions.sql
--   pg_ctl -D /tmp/scratch/data -m immediate stop; rm -r /tmp/scratch
--
-- reports: how many, each of 300 observations (5000 are 1.5 million). What the processor did (µs a row) is less disturbed by other work
-- on the machine than what the clock says.

\set ON_ERROR_STOP on
\if :{?reports} \else \set reports 5000 \endif
SET jit = off;

-- As the benchmark's reports: 200 counties in turn, each says of 150 indicators how two months went, for fifty months.
CREATE UNLOGGED TABLE made AS
SELECT
    substr(md5(d::text), 1, 12) || '-' || n * 90 AS figure_id,
    timestamptz '2021-03-01' + (d / 200) * interval '2 months' + (d % 200) * interval '1 minute' AS vintage, NULL::timestamptz AS until,
    substr(md5(d::text), 1, 12) AS document_id, 'indicator-' || n % 150 AS indicator_id, (110101 + d % 200 * 37)::text AS region_code,
    NULL::text AS place, to_char(month, 'YYYY-MM') AS period, 'level' AS measure, NULL::text AS base, 'actual' AS role,
    round((exp(random() * 10))::numeric, 2) AS value, NULL::numeric AS high, '件' AS unit, 'exact' AS bound,
    CASE WHEN random() < 0.03 THEN 'awaiting_review' ELSE 'published' END AS status, month + 40 AS reported_on, 'public' AS tier,
    false AS reviewed, (month + interval '1 month - 1 day')::date || '/' || month AS period_order
FROM generate_series(0, :reports - 1) d, generate_series(0, 299) n,
    LATERAL (SELECT (date '2021-01-01' + (d / 200 * 2 + n / 150) * interval '1 month')::date AS month) m
ORDER BY d, n;
CREATE TABLE heads AS SELECT indicator_id, region_code, max(period_order) AS latest FROM made GROUP BY 1, 2;
ALTER TABLE heads ADD PRIMARY KEY (indicator_id, region_code);
ANALYZE made, heads;
COPY made TO '/tmp/civic-partitions.copy' (FORMAT BINARY);

CREATE TABLE results (layout text, rows_a_second int, cpu_us_a_row numeric, mb int, series_plan numeric, series_run numeric, latest_plan numeric, latest_run numeric);

-- Processor time of this session in seconds.
CREATE FUNCTION cpu() RETURNS numeric LANGUAGE sql AS
$$ SELECT (f[14]::numeric + f[15]::numeric) / 100 FROM (SELECT string_to_array(pg_read_file('/proc/' || pg_backend_pid() || '/stat', 0, 1000), ' ') AS f) s $$;

-- Median milliseconds to plan and to carry out a query that is asked 41 times.
CREATE FUNCTION asked(query text, OUT plan numeric, OUT run numeric) LANGUAGE plpgsql AS $$
DECLARE told json; plans numeric[]; runs numeric[];
BEGIN
    FOR i IN 1..41 LOOP
        EXECUTE 'EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ' || query INTO told;
        plans := plans || (told->0->>'Planning Time')::numeric;
        runs := runs || (told->0->>'Execution Time')::numeric;
    END LOOP;
    SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY p), percentile_disc(0.5) WITHIN GROUP (ORDER BY r)
    INTO plan, run FROM unnest(plans, runs) AS u (p, r);
END $$;

CREATE PROCEDURE measure(layout text, spread text, parts text[]) LANGUAGE plpgsql AS $$
DECLARE part text; started timestamptz; used numeric; rows numeric; result results;
BEGIN
    EXECUTE 'CREATE TABLE observations (LIKE made, PRIMARY KEY (region_code, figure_id, vintage)) ' || spread;
    FOREACH part IN ARRAY parts LOOP
        EXECUTE part;
    END LOOP;
    CREATE INDEX ON observations (indicator_id, region_code, period_order);
    CREATE INDEX ON observations (document_id);
    CREATE INDEX ON observations (vintage DESC, figure_id);
    CREATE INDEX ON observations (until) WHERE until IS NOT NULL;
    CREATE INDEX ON observations (vintage) WHERE status = 'awaiting_review';
    CREATE INDEX ON observations (figure_id) WHERE until IS NULL AND tier <> 'public';
    started := clock_timestamp();
    used := cpu();
    COPY observations FROM '/tmp/civic-partitions.copy' (FORMAT BINARY);
    GET DIAGNOSTICS rows = ROW_COUNT;
    result.layout := layout;
    result.rows_a_second := rows / extract(epoch FROM clock_timestamp() - started);
    result.cpu_us_a_row := round((cpu() - used) * 1e6 / rows, 1);
    result.mb := (SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relname LIKE 'observations%' AND relkind = 'r') / 1e6;
    ANALYZE observations;
    SELECT * INTO result.series_plan, result.series_run FROM asked(
        $q$ SELECT * FROM observations WHERE until IS NULL AND indicator_id = 'indicator-70' AND region_code = '113801' ORDER BY period_order $q$);
    SELECT * INTO result.latest_plan, result.latest_run FROM asked(
        $q$ SELECT o.* FROM heads h JOIN observations o ON (o.indicator_id, o.region_code, o.period_order) = (h.indicator_id, h.region_code, h.latest)
            WHERE h.indicator_id = 'indicator-70' AND o.until IS NULL $q$);
    INSERT INTO results VALUES (result.*);
    DROP TABLE observations;
END $$;

CREATE FUNCTION hashed(modulus int) RETURNS text[] LANGUAGE sql AS
$$ SELECT array_agg(format('CREATE TABLE observations_%s PARTITION OF observations FOR VALUES WITH (MODULUS %s, REMAINDER %s)', part, modulus, part))
   FROM generate_series(0, modulus - 1) part $$;

CREATE FUNCTION yearly(first int, last int) RETURNS text[] LANGUAGE sql AS
$$ SELECT array_agg(format('CREATE TABLE observations_%s PARTITION OF observations FOR VALUES FROM (''%s-01-01'') TO (''%s-01-01'')', year, year, year + 1))
   FROM generate_series(first, last) year $$;

-- Each twice, the other way round the second time; the better of both counts.
CALL measure('one table', '', '{}');
CALL measure('hash by region, 4', 'PARTITION BY HASH (region_code)', hashed(4));
CALL measure('hash by region, 8', 'PARTITION BY HASH (region_code)', hashed(8));
CALL measure('hash by region, 16', 'PARTITION BY HASH (region_code)', hashed(16));
CALL measure('by year of vintage, 5', 'PARTITION BY RANGE (vintage)', yearly(2021, 2025));
CALL measure('by year of vintage, 5', 'PARTITION BY RANGE (vintage)', yearly(2021, 2025));
CALL measure('hash by region, 16', 'PARTITION BY HASH (region_code)', hashed(16));
CALL measure('hash by region, 8', 'PARTITION BY HASH (region_code)', hashed(8));
CALL measure('hash by region, 4', 'PARTITION BY HASH (region_code)', hashed(4));
CALL measure('one table', '', '{}');

SELECT layout, max(rows_a_second) AS "rows/s", min(cpu_us_a_row) AS "cpu µs/row", min(mb) AS "MB",
    min(series_plan) AS "series: plan ms", min(series_run) AS "run ms", min(latest_plan) AS "latest: plan ms", min(latest_run) AS "run ms"
FROM results GROUP BY layout ORDER BY min(cpu_us_a_row);
\! rm -f /tmp/civic-partitions.copy
