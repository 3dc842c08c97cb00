using CivicDashboard.Web.Tests.Samples;

namespace CivicDashboard.Browser.Tests;

/// <summary>One page of each kind. Those that have an identifier are found as a reader finds them: by the links of other pages.</summary>
public static class PageKinds
{
    public const string Missing = "/missing";

    private static readonly string[] Fixed =
    [
        "/", "/indicators", "/regions", "/compare", "/articles", "/search?q=矛盾", "/search", "/changes", "/data", "/method", "/accessibility",
        "/privacy", Missing,
    ];

    /// <summary>Sample pages that bring up what the first page found may lack: many values, values that disagree, districts.</summary>
    private static readonly string[] Telling =
    [
        "/indicators/telecom-fraud-cases", "/indicators/disputes-received", "/regions/371500", "/briefing/371500",
        "/compare?indicator=telecom-fraud-cases&within=371500",
    ];

    private static readonly string[] Identified = ["/indicators/", "/regions/", "/articles/", "/figures/", "/embed/indicators/"];

    /// <summary>The addresses without the root of their language. A kind that no link leads to is missing from them.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(HttpClient client)
    {
        var found = new Dictionary<string, string>();
        var (waiting, seen) = (new Queue<string>(Telling.Prepend("/")), new HashSet<string>());
        while (found.Count < Identified.Length && waiting.TryDequeue(out var path))
        {
            foreach (var link in (await client.ReadAsync(path)).Links("main a[href^='/']").Where(seen.Add))
                foreach (var kind in Identified.Where(k => link.StartsWith(k, StringComparison.Ordinal)))
                    if (found.TryAdd(kind, link.Split('#')[0]))
                        waiting.Enqueue(link);
        }
        return [.. Fixed, .. Telling, .. found.Values.Except(Telling)];
    }

    /// <summary>The kinds of pages that the addresses lack.</summary>
    public static IEnumerable<string> Lacking(IReadOnlyList<string> pages) =>
        Identified.Where(kind => !pages.Any(p => p.StartsWith(kind, StringComparison.Ordinal)));
}
