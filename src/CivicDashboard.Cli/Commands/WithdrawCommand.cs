using System.CommandLine;
using CivicDashboard.Ingest;
using CivicDashboard.Storage;

namespace CivicDashboard.Cli.Commands;

/// <summary><c>civic withdraw</c> and <c>civic reinstate</c>: takes a document out of the present, and back. The past keeps it.</summary>
internal static class WithdrawCommand
{
    public static Command Create() => Create(
        "withdraw", "Withdraw a document and what stands on it: from the present, not from the past.",
        (store, id, who, why, cancel) => store.WithdrawAsync(id, who, why, cancel), "withdrawn", "no such document stands in the store");

    public static Command CreateReinstate() => Create(
        "reinstate", "Bring back a document that was withdrawn.",
        (store, id, who, why, cancel) => store.ReinstateAsync(id, who, why, cancel), "reinstated", "no such document was withdrawn");

    private static Command Create(
        string name, string description, Func<CivicStore, string, string, string, CancellationToken, Task<bool>> act, string done, string none)
    {
        var id = new Argument<string>("ID") { Description = "Id of the document, as in the addresses of its articles." };
        var why = new Option<string>("--why") { Description = "The reason; it is kept for ever.", Required = true };
        var who = new Option<string>("--who") { Description = "Who decides; the user of this machine by default.", DefaultValueFactory = _ => Environment.UserName };
        var command = new Command(name, description) { id, why, who };
        command.SetAction(async (line, cancel) =>
        {
            using var store = CivicStore.Open(CivicSettings.FromEnvironment().Store);
            var document = line.GetValue(id)!;
            try
            {
                if (await act(store, document, line.GetValue(who)!, line.GetValue(why)!, cancel))
                {
                    Console.WriteLine($"{document}: {done}");
                    return ExitCodes.Fine;
                }
                await Console.Error.WriteLineAsync($"{document}: {none}");
            }
            catch (InvalidOperationException e)
            {
                await Console.Error.WriteLineAsync($"{document}: {e.Message}");
            }
            return ExitCodes.BadInput;
        });
        return command;
    }
}
