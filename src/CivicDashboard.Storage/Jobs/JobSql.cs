using CivicDashboard.Storage.Engines;

namespace CivicDashboard.Storage.Jobs;

/// <summary>
/// The statements that LINQ has no words for. Times are the database's own, because the clocks of machines differ.
/// </summary>
internal sealed class JobSql(Engine engine)
{
    /// <summary>So many are forgotten at once, so that nobody waits long for that.</summary>
    private const int Batch = 1000;

    private const string Open = "state IN ('queued', 'running')";

    private const string Held = "id = {0} AND worker = {1} AND tries = {2} AND state = 'running'";

    /// <summary>Arguments: hash, name, source, facts, content.</summary>
    public string Enqueue { get; } =
        $$"""
        INSERT INTO jobs (sha256, name, source, state, tries, enqueued, facts, content)
        VALUES ({0}, {1}, {2}, 'queued', 0, {{engine.Now}}, {3}, {4})
        ON CONFLICT (sha256) DO UPDATE SET
            name = excluded.name, source = excluded.source, state = 'queued', tries = 0, error = NULL, finished = NULL, facts = excluded.facts
        WHERE jobs.state = 'set-aside' AND jobs.tries < {{JobQueue.MaximalTries}}
        """;

    /// <summary>Arguments: worker, seconds of the lease. It answers the job, which is set aside where its tries are used up.</summary>
    public string Take { get; } =
        $$"""
        UPDATE jobs SET
            state = CASE WHEN tries < {{JobQueue.MaximalTries}} THEN 'running' ELSE 'set-aside' END,
            error = CASE WHEN tries < {{JobQueue.MaximalTries}} THEN error ELSE 'its worker died: ' || worker END,
            finished = CASE WHEN tries < {{JobQueue.MaximalTries}} THEN NULL ELSE {{engine.Now}} END,
            tries = CASE WHEN tries < {{JobQueue.MaximalTries}} THEN tries + 1 ELSE tries END,
            worker = {0},
            leased_until = {{engine.Later("{1}")}}
        WHERE id = (
            SELECT j.id FROM jobs j
            WHERE j.{{Open}} AND (j.state = 'queued' OR j.leased_until < {{engine.Now}})
                AND NOT EXISTS (SELECT 1 FROM jobs e WHERE e.source = j.source AND e.id < j.id AND e.{{Open}})
            ORDER BY j.id LIMIT 1 {{engine.SkipLocked("j")}})
        RETURNING *
        """;

    /// <summary>Arguments: job, worker, try, seconds of the lease.</summary>
    public string Renew { get; } = $$"""UPDATE jobs SET leased_until = {{engine.Later("{3}")}} WHERE {{Held}}""";

    /// <summary>Arguments: job, worker, try, number of figures, the content that is left.</summary>
    public string Finish { get; } =
        $$"""UPDATE jobs SET state = 'done', figures = {3}, content = {4}, error = NULL, finished = {{engine.Now}} WHERE {{Held}}""";

    /// <summary>Arguments: job, worker, try, error.</summary>
    public string SetAside { get; } = $$"""UPDATE jobs SET state = 'set-aside', error = {3}, finished = {{engine.Now}} WHERE {{Held}}""";

    /// <summary>Arguments: seconds from now, thus less than zero, before which a job was done.</summary>
    public string Forget { get; } =
        $$"""
        DELETE FROM jobs WHERE id IN (
            SELECT j.id FROM jobs j WHERE j.state = 'done' AND j.finished < {{engine.Later("{0}")}}
            ORDER BY j.finished LIMIT {{Batch}} {{engine.SkipLocked("j")}})
        """;
}
