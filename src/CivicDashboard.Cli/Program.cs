using System.CommandLine;
using System.CommandLine.Invocation;
using CivicDashboard.Cli.Commands;
using CivicDashboard.Ingest;
using CivicDashboard.Ingest.Lists;
using CivicDashboard.Storage;

var root = new RootCommand("Reads the figures out of newspaper articles and reports, and keeps the dashboard's database.")
{
    ExtractCommand.Create(),
    EvaluateCommand.Create(),
    IngestCommand.Create(),
    WorkCommand.Create(),
    JobsCommand.Create(),
    ReprocessCommand.Create(),
    BackupCommand.Create(),
    BackupCommand.CreateRestore(),
    WithdrawCommand.Create(),
    WithdrawCommand.CreateReinstate(),
};
var command = root.Parse(args);
if (command.Action is ParseErrorAction)
{
    await command.InvokeAsync();
    return ExitCodes.Usage;
}
try
{
    return await command.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception e) when (e is SettingException or CodeListException or StoreUnavailableException or BackupException or FormatException or IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return ExitCodes.BadInput;
}
