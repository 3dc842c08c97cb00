namespace CivicDashboard.Storage.Tests;

public sealed class AllReadsTests(PostgresServer server, SentCommands commands)
{
    /// <summary>The reads that need more than one command: a figure's observation lies where its region is.</summary>
    private static readonly string[] InTwo = [nameof(CivicStore.FigureAsync)];

    [Theory, ClassData<BothEngines>]
    public async Task Every_read_takes_one_round_trip(string engine)
    {
        using var database = await TestDatabase.MigratedAsync(engine, server);
        var submission = Sample.Submission("甲", new Said(Sample.Fraud, Sample.City, "2024", 1));
        await database.AddAsync(submission);
        foreach (var read in AllReads.Methods)
        {
            var arguments = AllReads.FirstArguments(read, submission);
            if (read.Name == nameof(CivicStore.ArticleAsync))
                arguments[0] = submission.Articles[0].Id;
            if (read.Name == nameof(CivicStore.FigureAsync))
                arguments[0] = submission.Figures[0].Id;
            commands.Restart();
            await AllReads.AskAsync(database.Store, read, arguments);
            Assert.Equal((read.Name, InTwo.Contains(read.Name) ? 2 : 1), (read.Name, commands.Count));
        }
    }
}
