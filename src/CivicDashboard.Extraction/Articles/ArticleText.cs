using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>An article as it was found on a page.</summary>
/// <param name="Title">Title with its subtitle, white space removed where a line was broken.</param>
/// <param name="Author">Author or reporters as printed, several separated by a space.</param>
/// <param name="Affiliation">Where the author works.</param>
/// <param name="Body">The body; passages printed twice stand once.</param>
public sealed record ArticleText(string? Title, string? Author, string? Affiliation, FlowText Body);
