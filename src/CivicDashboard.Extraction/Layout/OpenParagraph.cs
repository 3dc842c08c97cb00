namespace CivicDashboard.Extraction.Layout;

/// <summary>What is known of a paragraph while its lines are being joined; kept as it grows so that no line is read twice.</summary>
internal sealed class OpenParagraph
{
    public int Length { get; private set; }

    /// <summary>Whether a sentence ended before its last character.</summary>
    public bool HasSentence { get; private set; }

    public bool HasHan { get; private set; }

    /// <summary>Characters since a bracket was opened that is not yet closed; 0 where none is.</summary>
    public int BracketLength { get; private set; }

    public void Add(ReadOnlySpan<char> line)
    {
        HasSentence |= Punctuation.HasSentenceInside(line) || (Length > 0 && lastEnded);
        lastEnded = line[^1] is '。' or '！' or '？' or '；';
        Length += line.Length;
        foreach (var c in line)
        {
            HasHan |= Punctuation.IsHan(c);
            if (c is '（' or '(' or '【')
                BracketLength = 1;
            else if (c is '）' or ')' or '】')
                BracketLength = 0;
            else if (BracketLength > 0)
                BracketLength++;
        }
    }

    private bool lastEnded;
}
