using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>What a paragraph is on its page.</summary>
internal enum BlockKind
{
    /// <summary>Prose, list items, rows.</summary>
    Text,
    /// <summary>Short and no sentence: a title or a heading inside an article, which only its neighbours tell.</summary>
    Heading,
    /// <summary>A title by its own marks: ##, or set vertically.</summary>
    Title,
    /// <summary>A line below a title that begins with a dash or stands in brackets.</summary>
    Subtitle,
    /// <summary>The name of a column.</summary>
    Column,
    /// <summary>Who wrote it.</summary>
    Byline,
    /// <summary>The note that closes an article.</summary>
    Closing,
    /// <summary>Prose that begins a news item: 本报讯.</summary>
    News,
    /// <summary>The words below a picture, with their own author.</summary>
    Caption,
    /// <summary>A passage printed twice.</summary>
    Repeat,
}

/// <summary>A paragraph with what it is.</summary>
internal readonly record struct Block(BlockKind Kind, Paragraph Paragraph)
{
    /// <summary>Whether it may be a title or part of one.</summary>
    public bool IsHeadline => Kind is BlockKind.Heading or BlockKind.Title or BlockKind.Subtitle;

    /// <summary>Whether it is running text of an article.</summary>
    public bool IsBody => Kind is BlockKind.Text or BlockKind.News;
}
