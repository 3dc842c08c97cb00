using CivicDashboard.Benchmarks;

switch (args)
{
    case ["charts"]:
        ChartBenchmark.Run();
        return 0;
    default:
        Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/CivicDashboard.Benchmarks -- charts");
        return 1;
}
