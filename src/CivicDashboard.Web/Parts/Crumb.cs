namespace CivicDashboard.Web.Parts;

/// <summary>A step of the way from the overview to a page; the page itself has no address.</summary>
public sealed record Crumb(string Text, string? Url = null);
