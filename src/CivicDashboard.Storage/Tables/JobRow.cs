using CivicDashboard.Storage.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace CivicDashboard.Storage.Tables;

internal sealed class JobRow
{
    public required long Id { get; init; }
    public required string Sha256 { get; init; }
    public required string Name { get; init; }
    public required string Source { get; init; }
    public required JobState State { get; init; }
    public required int Tries { get; init; }
    public required string? Worker { get; init; }
    public required Instant? LeasedUntil { get; init; }
    public required string? Error { get; init; }
    public required int? Figures { get; init; }
    public required Instant Enqueued { get; init; }
    public required Instant? Finished { get; init; }
    public required string Facts { get; init; }

    /// <summary>Empty once the document is stored.</summary>
    public required byte[] Content { get; init; }

    public ClaimedJob ToClaimed() => new(new(Id, Worker!, Tries), Sha256, Name, Content, Facts);
}

internal sealed class JobStateConverter() : ValueConverter<JobState, string>(state => CodeOf(state), code => StateOf(code))
{
    private static readonly string[] Codes = ["queued", "running", "done", "set-aside"];

    public static string CodeOf(JobState state) => Codes[(int)state];

    private static JobState StateOf(string code) => (JobState)Array.IndexOf(Codes, code);
}

internal sealed class JobTable : IEntityTypeConfiguration<JobRow>
{
    public void Configure(EntityTypeBuilder<JobRow> table) => table.ToTable("jobs").HasKey(j => j.Id);
}
