using CivicDashboard.Benchmarks;
using CivicDashboard.Benchmarks.Pages;
using CivicDashboard.Benchmarks.Store;

switch (args)
{
    case ["charts"]:
        ChartBenchmark.Run();
        return 0;
    case ["extraction", .. var folders]:
        return ExtractionBenchmark.Run(folders);
    case ["store", .. var arguments]:
        return await StoreBenchmark.RunAsync(arguments);
    case ["pages", var rows, .. var rest]:
        return await PagesBenchmark.RunAsync(int.Parse(rows), stay: rest is ["stay"]);
    case ["kestrel", var address, var bytes]:
        return BareKestrel.Run(address, int.Parse(bytes));
    default:
        Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/CivicDashboard.Benchmarks -- charts | extraction [FOLDER...] | store [ROWS] [postgres|sqlite] | pages ROWS [stay]");
        return 1;
}
