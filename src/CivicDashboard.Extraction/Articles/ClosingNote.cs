using CivicDashboard.Extraction.Words;

namespace CivicDashboard.Extraction.Articles;

/// <summary>A note in brackets that closes an article: the author's office, the project it comes from, who compiled it.</summary>
/// <param name="Affiliation">The author's office.</param>
/// <param name="Author">Who compiled the article.</param>
/// <param name="HoldsMore">Whether it says more than that, and so belongs to the body: a project and its number.</param>
internal sealed record ClosingNote(string? Affiliation, string? Author, bool HoldsMore)
{
    private const int Longest = 240;
    private static readonly string[] offices = ["作者单位", "作者系", "作者为", "作者分别", "作者：", "作者:"];
    private static readonly string[] projects = ["课题", "基金", "项目编号", "阶段性成果", "阶段性研究成果", "研究成果", "本文系", "责任编辑", "责编", "本报综合", "来源："];

    /// <summary>Reads a whole paragraph; null where it is no closing note.</summary>
    public static ClosingNote? Read(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length is < 4 or > Longest)
            return null;
        var bracketed = paragraph[0] is '（' or '(' or '【' or '[' or '〔' && paragraph[^1] is '）' or ')' or '】' or ']' or '〕';
        var text = bracketed ? paragraph[1..^1] : paragraph;
        if (StartsWithAny(text, offices) is > 0 and var label && (bracketed || text.StartsWith("作者单位")))
            return ReadOffice(text[label..].TrimStart("：: "));
        if (!bracketed || text.Contains('。'))
            return null;
        if (text.HasAny(projects))
            return new ClosingNote(null, null, HoldsMore: true);
        return NameList.EndOfRole(text) > 0 && NameList.Read(text, strict: false) is { } author ? new ClosingNote(null, author, HoldsMore: false) : null;
    }

    /// <summary>Whether a line begins such a note, so that nothing is joined to it from before.</summary>
    public static bool Begins(ReadOnlySpan<char> line) =>
        line.Length > 4 && line[0] is '（' or '(' or '【' or '[' && StartsWithAny(line[1..], offices) > 0;

    private static ClosingNote ReadOffice(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('，', ',');
        var office = end < 0 ? text : text[..end];
        return new ClosingNote(office.TrimEnd("。").ToString(), null, HoldsMore: end >= 0);
    }

    private static int StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.StartsWith(word))
                return word.Length;
        return 0;
    }

}
