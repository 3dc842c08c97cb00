using System.CommandLine;
using System.Globalization;
using CivicDashboard.Ingest;
using CivicDashboard.Storage;
using CivicDashboard.Storage.Jobs;

namespace CivicDashboard.Cli.Commands;

/// <summary><c>civic jobs</c>: what waits, what is being read, what was set aside; <c>civic jobs retry</c>.</summary>
internal static class JobsCommand
{
    private const string All = "all";

    public static Command Create()
    {
        var which = new Argument<string>("ID") { Description = $"Number of a job that was set aside, or {All}." };
        which.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } text && text != All && !IsId(text, out _))
                result.AddError($"'{text}' is no job; give its number, or {All}.");
        });
        var retry = new Command("retry", "Put jobs that were set aside back into the queue.") { which };
        retry.SetAction((line, cancel) => RetryAsync(line.GetValue(which)!, cancel));
        var command = new Command("jobs", $"Show the documents that wait, are being read, or were set aside with their errors, and how many were done in some {JobQueue.Memory.Days} days.") { retry };
        command.SetAction((_, cancel) => ShowAsync(cancel));
        return command;
    }

    private static async Task<int> ShowAsync(CancellationToken cancel)
    {
        using var store = CivicStore.Open(CivicSettings.FromEnvironment().Store);
        var counts = await store.Jobs.CountsAsync(cancel);
        Console.WriteLine(string.Join(", ", Enum.GetValues<JobState>().Select(s => $"{counts.GetValueOrDefault(s)} {WordOf(s)}")));
        foreach (var job in await store.Jobs.ListAsync(JobState.Running, cancel))
            Console.WriteLine($"{job.Id}\t{WordOf(job.State)}\ttry {job.Tries}\t{job.Name}\t{job.Worker}");
        foreach (var job in await store.Jobs.ListAsync(JobState.SetAside, cancel))
            Console.WriteLine($"{job.Id}\t{WordOf(job.State)}\ttry {job.Tries}\t{job.Name}\t{job.Error}");
        return ExitCodes.Fine;
    }

    private static async Task<int> RetryAsync(string which, CancellationToken cancel)
    {
        using var store = CivicStore.Open(CivicSettings.FromEnvironment().Store);
        var count = await store.Jobs.RetryAsync(IsId(which, out var id) ? id : null, cancel);
        if (count > 0)
        {
            Console.WriteLine($"{count} back in the queue");
            return ExitCodes.Fine;
        }
        await Console.Error.WriteLineAsync(which == All ? "No job was set aside." : $"No job {which} was set aside; civic jobs lists those that were.");
        return which == All ? ExitCodes.Fine : ExitCodes.BadInput;
    }

    private static bool IsId(string text, out long id) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id);

    private static string WordOf(JobState state) => state switch
    {
        JobState.Queued => "queued",
        JobState.Running => "running",
        JobState.Done => "done",
        _ => "set aside",
    };
}
