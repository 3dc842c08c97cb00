using System.Diagnostics;

[assembly: AssemblyFixture(typeof(CivicDashboard.Storage.Tests.CommandCount))]

namespace CivicDashboard.Storage.Tests;

/// <summary>
/// Counts the commands that the calling test sends to a database; other tests that run meanwhile are not counted. It listens from
/// before the first test, because EF looks only now and then for new listeners.
/// </summary>
public sealed class CommandCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly AsyncLocal<int[]> count = new();
    private readonly List<IDisposable> subscriptions = [];

    public CommandCount() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public int Count => count.Value![0];

    public void Restart() => count.Value = [0];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting" && count.Value is { } own)
            own[0]++;
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(s => s.Dispose());
}
