using Npgsql;

namespace CivicDashboard.Storage.Tests;

/// <summary>A database that cannot be used: one line that names the setting and what to do.</summary>
public sealed class UnavailableTests(PostgresServer server)
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("Host=")]
    [InlineData("Host=localhost")]
    [InlineData("Database=civic")]
    [InlineData("Data Source=civic.db")]
    [InlineData("postgres://civic:secret@localhost/civic")]
    [InlineData("Host=localhost;Port=many;Database=civic;Password=secret")]
    public void A_malformed_connection_string_is_refused_at_once(string connectionString)
    {
        var error = Assert.Throws<StoreUnavailableException>(() => CivicStore.Open(new(connectionString, "unused")));
        AssertHelpful(error, "ConnectionStrings__Civic", "Host=db.example.org");
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=civic;Username=civic;Password=secret", "127.0.0.1:1", "does not answer")]
    [InlineData("Host=no-such-host.invalid;Database=civic;Username=civic;Password=secret", "no-such-host.invalid:5432", "does not answer")]
    public async Task A_server_that_does_not_answer_is_named(string connectionString, params string[] expected)
    {
        using var store = CivicStore.Open(new(connectionString, "unused"));
        AssertHelpful(await Assert.ThrowsAsync<StoreUnavailableException>(() => store.MigrateAsync(Sample.Catalogue)), [.. expected, "ConnectionStrings__Civic"]);
        AssertHelpful(await Assert.ThrowsAsync<StoreUnavailableException>(() => store.TotalsAsync()), [.. expected, "ConnectionStrings__Civic"]);
    }

    [Theory]
    [InlineData("stranger", "refuses the user stranger")]
    [InlineData("reader", "permission denied to create database; grant the user reader that right")]
    public async Task A_server_that_refuses_says_why(string user, string reason)
    {
        var place = new NpgsqlConnectionStringBuilder(await server.ConnectionStringAsync("missing"));
        await using (var connection = new NpgsqlConnection(await server.ConnectionStringAsync("postgres")))
        {
            await connection.OpenAsync();
            await new NpgsqlCommand("DROP ROLE IF EXISTS reader; CREATE ROLE reader LOGIN", connection).ExecuteNonQueryAsync();
        }
        place.Username = user;
        using var store = CivicStore.Open(new(place.ToString(), "unused"));
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.MigrateAsync(Sample.Catalogue));
        AssertHelpful(error, "ConnectionStrings__Civic", reason);
    }

    [Fact]
    public async Task A_server_that_goes_away_is_named_by_the_next_read()
    {
        var own = new PostgresServer();
        using var store = CivicStore.Open(new(await own.ConnectionStringAsync("civic"), "unused"));
        await store.MigrateAsync(Sample.Catalogue);
        await own.DisposeAsync();
        AssertHelpful(await Assert.ThrowsAsync<StoreUnavailableException>(() => store.IndicatorsAsync()), "ConnectionStrings__Civic");
        AssertHelpful(await Assert.ThrowsAsync<StoreUnavailableException>(() => store.AddAsync(Sample.Submission("甲"))), "does not answer");
    }

    public static TheoryData<string, Action<string>> Obstacles => new()
    {
        { "data", folder => File.WriteAllText(folder, "a file where the folder should be") },
        { "cannot be opened", folder => Directory.CreateDirectory(Path.Combine(folder, "civic.db")) },
        { "damaged or no database", folder => File.WriteAllText(Path.Combine(Directory.CreateDirectory(folder).FullName, "civic.db"), new string('x', 8192)) },
    };

    [Theory, MemberData(nameof(Obstacles), DisableDiscoveryEnumeration = true)]
    public async Task A_file_that_cannot_be_used_is_named(string reason, Action<string> obstruct)
    {
        var parent = Directory.CreateTempSubdirectory("civic-store-");
        var folder = Path.Combine(parent.FullName, "data");
        obstruct(folder);
        using var store = CivicStore.Open(new(null, folder));
        var error = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.MigrateAsync(Sample.Catalogue));
        AssertHelpful(error, "Civic__DataFolder", folder, reason);
        parent.Delete(recursive: true);
    }

    [Fact]
    public async Task A_reader_who_gives_up_is_not_told_that_the_database_is_gone()
    {
        using var database = await TestDatabase.MigratedAsync(BothEngines.Postgres, server);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Store.IndicatorsAsync(cancel: new CancellationToken(canceled: true)));
    }

    private static void AssertHelpful(StoreUnavailableException error, params string[] expected)
    {
        Assert.All(expected, part => Assert.Contains(part, error.Message));
        Assert.DoesNotContain('\n', error.Message);
        Assert.DoesNotContain("secret", error.Message);
    }
}
