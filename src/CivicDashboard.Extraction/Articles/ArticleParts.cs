namespace CivicDashboard.Extraction.Articles;

/// <summary>The parts that make one article; the order they stand in on the page differs.</summary>
internal sealed record ArticleParts(Part? Title, Part? Byline, Part? Body, Part? Closing);
