using Microsoft.Playwright;

namespace CivicDashboard.Browser.Tests;

/// <summary>How the pages are shown to somebody.</summary>
public enum Look
{
    Light,
    Dark,

    /// <summary>The reader asks for more contrast; the site's own colours.</summary>
    MoreContrast,

    /// <summary>The system's few colours, as Windows has it for those who see badly.</summary>
    ForcedColors,
}

/// <summary>Somebody who looks at the site.</summary>
/// <param name="Root">Where the pages of the language stand: empty, or <c>/en</c>.</param>
/// <param name="Look">Colours.</param>
/// <param name="Script">Whether the browser runs scripts.</param>
/// <param name="Width">Of the window, in CSS pixels.</param>
public sealed record Viewer(string Root, Look Look, bool Script, int Width = Viewer.Desk)
{
    public const int Desk = 1280, Phone = 390;

    /// <summary>Both languages, light, dark and in high contrast, with and without script; of the two high contrasts each language has one.</summary>
    public static IEnumerable<Viewer> All =>
        from root in new[] { "", "/en" }
        from look in new[] { Look.Light, Look.Dark, root.Length == 0 ? Look.MoreContrast : Look.ForcedColors }
        from script in new[] { true, false }
        select new Viewer(root, look, script, look == Look.Dark ? Phone : Desk);

    public BrowserNewContextOptions Options(string address) => new()
    {
        BaseURL = address,
        ViewportSize = new() { Width = Width, Height = 900 },
        ColorScheme = Look is Look.Dark or Look.ForcedColors ? ColorScheme.Dark : ColorScheme.Light,
        Contrast = Look == Look.MoreContrast ? Contrast.More : Contrast.NoPreference,
        ForcedColors = Look == Look.ForcedColors ? ForcedColors.Active : ForcedColors.None,
        JavaScriptEnabled = Script,
    };

    public override string ToString() =>
        $"{(Root.Length == 0 ? "zh" : "en")}-{Look}-{(Script ? "script" : "plain")}-{Width}".ToLowerInvariant();
}
