using CivicDashboard.Benchmarks;

switch (args)
{
    case ["charts"]:
        ChartBenchmark.Run();
        return 0;
    case ["extraction", .. var folders]:
        return ExtractionBenchmark.Run(folders);
    default:
        Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/CivicDashboard.Benchmarks -- charts | extraction [FOLDER...]");
        return 1;
}
