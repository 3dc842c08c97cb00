namespace CivicDashboard.Extraction.Figures;

/// <summary>Where sentences and clauses end. Brackets that hold a figure are clauses of their own; short ones without belong to their noun.</summary>
internal sealed class Boundaries
{
    private const int LongestBracket = 60;

    /// <summary>No clause is read further than this, so that endless sentences cost no more than short ones.</summary>
    private const int Reach = 400;

    private const byte ClauseEnds = 1;
    private const byte SentenceEnds = 2;

    private readonly byte[] kinds;
    private readonly string text;

    /// <summary>Marks a text.</summary>
    public Boundaries(string text)
    {
        this.text = text;
        kinds = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
            kinds[i] = text[i] switch
            {
                '。' or '！' or '？' or '\n' or '!' or '?' => SentenceEnds,
                '；' or ';' => SentenceEnds,
                '，' or '：' or ':' => ClauseEnds,
                '—' => IsRange(i) ? (byte)0 : ClauseEnds,
                ',' => IsThousands(i) ? (byte)0 : ClauseEnds,
                '…' => ClauseEnds,
                _ => 0,
            };
        MarkBrackets();
    }

    /// <summary>Offset of the first character of the clause that an offset stands in.</summary>
    public int ClauseStart(int offset) => Back(offset, ClauseEnds);

    /// <summary>Offset behind the last character of the clause that an offset stands in.</summary>
    public int ClauseEnd(int offset) => Ahead(offset, ClauseEnds);

    /// <summary>Offset of the first character of the sentence that an offset stands in.</summary>
    public int SentenceStart(int offset) => Back(offset, SentenceEnds);

    /// <summary>Offset behind the last character of the sentence that an offset stands in.</summary>
    public int SentenceEnd(int offset) => Ahead(offset, SentenceEnds);

    private int Back(int offset, byte kind)
    {
        var limit = Math.Max(0, offset - Reach);
        return limit + 1 + kinds.AsSpan(limit, offset - limit).LastIndexOfAnyInRange(kind, SentenceEnds);
    }

    private int Ahead(int offset, byte kind)
    {
        var limit = Math.Min(kinds.Length, offset + Reach);
        return kinds.AsSpan(offset, limit - offset).IndexOfAnyInRange(kind, SentenceEnds) is >= 0 and var distance ? offset + distance : limit;
    }

    private bool IsThousands(int comma) =>
        comma > 0 && comma + 3 < text.Length && char.IsAsciiDigit(text[comma - 1]) && char.IsAsciiDigit(text[comma + 1])
        && char.IsAsciiDigit(text[comma + 2]) && char.IsAsciiDigit(text[comma + 3]);

    /// <summary>1980—1988年: a dash between digits joins.</summary>
    private bool IsRange(int dash) =>
        dash > 0 && dash + 1 < text.Length && char.IsAsciiDigit(text[dash - 1]) && char.IsAsciiDigit(text[dash + 1]);

    /// <summary>（PM2.5）, （CO2）: digits that belong to a name are no figure.</summary>
    private bool IsOwnDigit(int at)
    {
        if (!char.IsDigit(text[at]))
            return false;
        var from = at;
        while (from > 0 && at - from < LongestBracket && (char.IsAsciiDigit(text[from - 1]) || text[from - 1] == '.'))
            from--;
        return from == 0 || !char.IsAsciiLetter(text[from - 1]);
    }

    private void MarkBrackets()
    {
        for (var open = 0; open < text.Length; open++)
        {
            if (text[open] is not ('（' or '('))
                continue;
            var (close, digits) = (open + 1, false);
            while (close < text.Length && close - open < LongestBracket && text[close] is not ('）' or ')' or '\n'))
                digits |= IsOwnDigit(close++);
            if (close < text.Length && text[close] is '）' or ')' && !digits)
                for (var i = open; i <= close; i++)
                    kinds[i] = 0;
            else
            {
                kinds[open] = ClauseEnds;
                if (close < text.Length && text[close] is '）' or ')')
                    kinds[close] = ClauseEnds;
            }
        }
    }
}
