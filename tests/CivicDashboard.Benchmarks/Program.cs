using CivicDashboard.Benchmarks;
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
    default:
        Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/CivicDashboard.Benchmarks -- charts | extraction [FOLDER...] | store [ROWS] [postgres|sqlite]");
        return 1;
}
