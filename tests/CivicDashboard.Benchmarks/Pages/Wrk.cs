using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CivicDashboard.Benchmarks.Pages;

/// <summary>Runs wrk (apt-get install wrk) and tells what it found: requests a second and how long they took.</summary>
internal static partial class Wrk
{
    private const int Connections = 16, WarmUp = 20, Seconds = 10;

    /// <summary>Every request has an address of its own, so that nothing can be answered from before.</summary>
    private const string Script =
        """
        local paths, n = {}, 0
        for line in io.lines(os.getenv("CIVIC_PATHS")) do paths[#paths + 1] = line end
        init = function() math.randomseed(os.time()) n = math.random(1000000) * 1000 end
        request = function()
          n = n + 1
          local path = paths[math.random(#paths)]
          return wrk.format("GET", path .. (path:find("?", 1, true) and "&" or "?") .. "u=" .. n)
        end
        """;

    public static void PrintHead() => Console.WriteLine($"  {$"wrk, {Connections} connections, {Seconds} s",-52}{"a second",10}{"p50",12}{"p99",12}{"errors",8}");

    /// <summary>Asks for pages at random, each time under a new address.</summary>
    public static double Ask(string what, string site, IReadOnlyList<string> paths)
    {
        var folder = Directory.CreateTempSubdirectory("civic-wrk-");
        try
        {
            var (script, list) = (Path.Combine(folder.FullName, "ask.lua"), Path.Combine(folder.FullName, "paths"));
            File.WriteAllText(script, Script);
            File.WriteAllLines(list, paths);
            Run(["-s", script, site], list, WarmUp);
            return Tell(what, Run(["-s", script, site], list, Seconds));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Asks for one address.</summary>
    public static double Again(string what, string address)
    {
        Run([address], "", WarmUp);
        return Tell(what, Run([address], "", Seconds));
    }

    private static double Tell(string what, string output)
    {
        var rate = double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        var errors = Errors().Matches(output).Sum(m => long.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));
        Console.WriteLine($"  {what,-52}{rate,10:N0}{Latency(output, 50),12}{Latency(output, 99),12}{errors,8}");
        return rate;
    }

    private static string Run(string[] arguments, string paths, int seconds)
    {
        var start = new ProcessStartInfo("wrk", ["-t1", $"-c{Connections}", $"-d{seconds}s", "--latency", .. arguments]) { RedirectStandardOutput = true };
        start.Environment["CIVIC_PATHS"] = paths;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static string Latency(string output, int percent) => Regex.Match(output, $@"{percent}%\s+(\S+)").Groups[1].Value;

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)|timeout (\d+)")]
    private static partial Regex Errors();
}
