namespace CivicDashboard.Web.Languages;

public sealed partial record MethodTexts
{
    private static MethodTexts English { get; } = new()
    {
        Lead = "Where the figures come from, how far to trust them, and what the marks in the charts mean.",
        Contents = "On this page",
        Marks = "The marks in the charts",
        MarksText = "This chart is an example: its values were made up to show the marks and are no real data. What is not exact is never drawn as a full dot.",
        ExampleTitle = "The marks (made-up values, no real data)",
        ExampleSeries = "Example",
        Written = "As written",
        Means = "Kept as",
        Drawn = "As drawn",
        More = "To see how one figure was read, open it: its page has the sentence, each step of the reading, where it went, and its history.",
        Drawings =
        [
            "A full dot",
            "A dot, with a bracket that marks 5% to either side",
            "A dot, with a bracket that marks the range",
            "An open dot with an arrow upwards: the upper end is not known",
            "An open dot with an arrow downwards: the lower end is not known",
            "A bracket that marks both ends",
            "A ring around the dot: awaiting review",
            "A diamond: a target and not a result",
        ],
        Sections =
        [
            new("reading", "How figures are read",
                ["A program reads the articles sentence by sentence. It does not guess and uses no artificial-intelligence model, only written rules and word lists that anyone can look at: the same article gives the same figures every time."],
                [
                    "It finds the numbers and how they are put: over, nearly, just over, under, about, between two.",
                    "It leaves out numbers that are no statistics: of meetings, documents and telephones, and those in slogans.",
                    "From the words around each it takes what is measured, where and when, whether it is a level or a change, and whether it was achieved or is aimed at.",
                    "It checks figures that stand together against each other: parts against their sum, a change against the two levels.",
                    "It keeps the place in the text. Open any value to see its sentence and every step by which it was read.",
                ]),
            new("certainty", "How certain: published and awaiting review",
                "A figure that the rules settle in every respect is published at once. Where anything is in doubt — the region is inferred, say, or the time taken over from an earlier sentence, or the figures beside it do not fit — it is marked “awaiting review” until a person has compared it with its sentence.",
                "Such values are shown, so that the public can look at them too, but use them with care. What a person has checked is not changed when the program reads the text again."),
            new("bounds", "What over, nearly and about mean",
                "“Over 75%” is not 75%. A value is kept as the text puts it: 630余件 is more than 630 and fewer than 640; over 75% has no known upper end; under 30% is anything below.",
                "“About” is taken as 5% to either side. Where the ranges of two regions overlap, nobody can say which is higher."),
            new("derived", "Derived values",
                "Where a text says “reached 84.96%, up 64 percentage points on the end of 2023”, it also says that the end of 2023 stood at 20.96%. Such values are marked “derived”, and are reckoned only from exact numbers."),
            new("targets", "Targets",
                "Numbers that are planned, forecast or required are marked “target” and kept apart from results."),
            new("contested", "Reports that disagree",
                "Where two reports give values for the same indicator, region and period that cannot both be right, both are kept and both are marked “contested”. We do not choose for the reader."),
            new("changes", "Corrections and withdrawals",
                "After a correction the older value can still be seen: each figure’s page has its history, and the page of changes lists them all. When a document is withdrawn, the figures read in it leave the statistics."),
            new("gaps", "Gaps",
                "A missing value means that no report was found. It does not mean zero."),
            new("limits", "What it cannot do",
                "The program makes mistakes. Most often a whole document is about one region or one plan that the sentence does not name, a sentence leaves out what it is about, or the time was given several sentences before. If you doubt a figure, compare it with its sentence.",
                "Only published articles are read. What was not published is not here."),
        ],
    };
}
