using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

[assembly: AssemblyFixture(typeof(CivicDashboard.Storage.Tests.SentCommands))]

namespace CivicDashboard.Storage.Tests;

/// <summary>
/// Keeps the commands that the calling test sends to a database, and not those of other tests that run meanwhile. It listens from
/// before the first test, because EF looks only now and then for new listeners.
/// </summary>
public sealed class SentCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly AsyncLocal<List<DbCommand>> sent = new();
    private readonly List<IDisposable> subscriptions = [];

    public SentCommands() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public int Count => Sent.Count;

    public IReadOnlyList<DbCommand> Sent => sent.Value!;

    public void Restart() => sent.Value = [];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (sent.Value is { } own && value is { Key: "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting", Value: CommandEventData data })
            own.Add(data.Command is NpgsqlCommand command ? command.Clone() : data.Command);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(s => s.Dispose());
}
