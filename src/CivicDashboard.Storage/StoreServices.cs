using CivicDashboard.Storage;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the store among the services of a program.</summary>
public static class StoreServices
{
    /// <summary>
    /// Adds the <see cref="CivicStore"/> for public readers: PostgreSQL where there is a connection string, else SQLite in the data
    /// folder. Call <see cref="CivicStore.MigrateAsync"/> once at start.
    /// </summary>
    public static IServiceCollection AddCivicStore(this IServiceCollection services, string? connectionString, string dataFolder) =>
        services.AddSingleton(_ => CivicStore.Open(new(connectionString, dataFolder)));
}
