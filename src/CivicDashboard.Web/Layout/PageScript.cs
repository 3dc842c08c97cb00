using Microsoft.AspNetCore.Components;

namespace CivicDashboard.Web.Layout;

/// <summary>The script of the pages and the rules by which a browser may fetch the next page ahead.</summary>
public static class PageScript
{
    private const string File = "civic.js";

    /// <summary>
    /// The browser fetches a page of this site when the pointer rests on its link. Downloads are left alone: they are large, and
    /// nobody wants them twice. The rules stand in the page, so that they cost no request.
    /// </summary>
    public static MarkupString SpeculationRules { get; } = new(
        """
        <script type="speculationrules">{"prefetch":[{"where":{"and":[{"href_matches":"/*"},{"not":{"href_matches":["/data/*","/*.atom","/en/*.atom"]}},{"not":{"selector_matches":"[download]"}}]},"eagerness":"moderate"}]}</script>
        """);

    /// <summary>The address with its fingerprint, and the hash that the browser holds the file against.</summary>
    public static (string Address, string? Integrity) Of(ResourceAssetCollection assets) =>
        ("/" + assets[File], assets.FirstOrDefault(a => Property(a, "label") == File) is { } asset ? Property(asset, "integrity") : null);

    private static string? Property(ResourceAsset asset, string name) => asset.Properties?.FirstOrDefault(p => p.Name == name)?.Value;
}
