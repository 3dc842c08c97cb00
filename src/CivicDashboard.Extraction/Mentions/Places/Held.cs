namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>What each part of the text around a place speaks of; the smallest part that says something counts.</summary>
/// <param name="Section">What the last heading named.</param>
/// <param name="Paragraph">What the paragraph opened with.</param>
/// <param name="Sentence">The sentence's subject.</param>
/// <param name="Clause">What the clause names.</param>
/// <param name="Opener">The one place below the topic that the sentence spoke of so far, if it opens the paragraph.</param>
/// <param name="HasSubject">Whether the sentence has spoken of any place.</param>
internal sealed record Held(
    PlaceReading? Section,
    PlaceReading? Paragraph,
    PlaceReading? Sentence,
    PlaceReading? Clause,
    PlaceReading? Opener,
    bool HasSubject)
{
    /// <summary>Nothing said yet.</summary>
    public static Held Nothing { get; } = new(null, null, null, null, null, false);

    /// <summary>What holds here.</summary>
    public PlaceReading? Now => Clause ?? Sentence ?? Paragraph ?? Section;

    /// <summary>
    /// Behind a sentence. Its one place carries over, if it opened the paragraph; a sentence without a comma
    /// (浦东开放加快推进。) only announces its theme.
    /// </summary>
    public Held AfterSentence(bool hasClauses) =>
        new(Section, hasClauses && Opener is not null ? Opener with { Sure = false } : Paragraph, null, null, null, false);

    /// <summary>Behind a paragraph.</summary>
    public Held AfterParagraph() => Nothing with { Section = Section };

    /// <summary>A place becomes the sentence's subject.</summary>
    /// <param name="reading">The place.</param>
    /// <param name="isBelow">Whether it is smaller than or beside the article's topic.</param>
    /// <param name="opens">Whether it stands where a paragraph opens.</param>
    public Held WithSubject(PlaceReading reading, bool isBelow, bool opens)
    {
        var follows = HasSubject ? Opener?.RegionCode == reading.RegionCode : opens || Paragraph is not null;
        return this with
        {
            Paragraph = isBelow ? Paragraph : null,
            Sentence = reading,
            Clause = null,
            Opener = isBelow && follows ? reading : null,
            HasSubject = true,
        };
    }
}
