namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>
/// Walks through an article and keeps what it is speaking of: a place named within a clause holds to the clause's end, a
/// sentence's subject to the sentence's end, the one subject of a paragraph's first sentence to the paragraph's end, a
/// heading to the next heading; then the article's own topic holds again.
/// </summary>
internal sealed class ScopeWalk(string text, List<PlaceName> names, PlaceIndex places, PlaceReading topic, string? home)
{
    /// <summary>A paragraph opens with a place that stands within so many characters.</summary>
    private const int Opening = 30;

    private readonly List<(int Start, PlaceReading Reading)> segments = [(0, topic)];
    private readonly ScopeRules rules = new(text, places, topic.RegionCode, home);
    private readonly Stack<Held> parentheses = new();
    private readonly Queue<(int At, PlaceReading Reading)> shares = new();
    private Held held = Held.Nothing;
    private readonly PlaceName? ofTopic = topic.Place is null ? null : new(0, 0, topic.RegionCode, topic.Place);
    private PlaceName? local;
    private string? lastCode;
    private string? codeInParagraph;
    private int paragraphStart;
    private bool hasClauses;
    private int quotedUntil;

    /// <summary>The readings, each with the offset from which it holds.</summary>
    public List<(int Start, PlaceReading Reading)> Run()
    {
        var next = 0;
        for (var i = 0; i < text.Length;)
        {
            while (shares.Count > 0 && shares.Peek().At <= i)
                held = held with { Clause = shares.Dequeue().Reading };
            if (i == 0 || text[i - 1] == '\n')
                BeginParagraph(i, next);
            var end = i + 1;
            if (next < names.Count && names[next].Start == i)
                end = Name(ref next);
            else
                Pass(i);
            Mark(i);
            i = end;
        }
        return segments;
    }

    private void Mark(int at)
    {
        var now = held.Now ?? topic;
        if (segments[^1].Reading != now)
            segments.Add((at, now));
    }

    private void Pass(int at)
    {
        if (Clause.EndsSentence(text[at]))
            EndSentence(text[at] == '\n');
        else if (text[at] is '（' or '(')
            parentheses.Push(held);
        else if (text[at] is '）' or ')' && parentheses.TryPop(out var before))
            held = before;
        else if (text[at] is '“' or '《')
            quotedUntil = Math.Max(quotedUntil, ScopeRules.EndOfTitle(text, at));
        else if (Clause.IsBreak(text, at))
            (held, hasClauses) = (held with { Clause = null }, true);
    }

    private void EndSentence(bool endsParagraph)
    {
        held = endsParagraph ? held.AfterParagraph() : held.AfterSentence(hasClauses);
        hasClauses = false;
        if (!endsParagraph)
            return;
        (local, codeInParagraph) = (null, null);
        parentheses.Clear();
    }

    /// <summary>Takes a name, or several in a row; tells where they end.</summary>
    private int Name(ref int next)
    {
        var (first, last) = (next, Enumeration.LastOf(text, names, next));
        next = last + 1;
        if (names[first].Start >= quotedUntil && last > first)
            Take(names.GetRange(first, last - first + 1));
        else if (names[first].Start >= quotedUntil)
            Take(names[first]);
        return names[last].End;
    }

    private void Take(PlaceName name)
    {
        if (name.Place is not null)
            local = name;
        var (reading, standing) = rules.Read(name, Scopes(name), local ?? ofTopic);
        if (reading is not null)
            Hold(name.Start, reading, standing);
    }

    /// <summary>Several places named together: what is said of all is about the region around them; 分别 gives each its own.</summary>
    private void Take(List<PlaceName> members)
    {
        if (rules.ReadAll(members) is not { } together)
            return;
        Hold(members[0].Start, together.Reading, together.Standing);
        foreach (var share in Enumeration.Shares(text, members))
            shares.Enqueue(share);
    }

    private void Hold(int at, PlaceReading reading, Standing standing)
    {
        lastCode = codeInParagraph = reading.RegionCode;
        if (standing == Standing.Within)
            HoldClause(at, reading);
        else if (rules.IsWide(reading.RegionCode))
            held = held with { Sentence = reading, Clause = null };
        else
            held = held.WithSubject(reading, reading.RegionCode != topic.RegionCode, at - paragraphStart <= Opening);
    }

    private void HoldClause(int at, PlaceReading reading)
    {
        held = held with { Clause = reading };
        if (at == 0 || text[at - 1] != '的')
            return;
        // 总投资12亿元的临清市某项目: the number stands before its place.
        var start = Clause.Start(text, at);
        while (segments.Count > 1 && segments[^1].Start >= start)
            segments.RemoveAt(segments.Count - 1);
        segments.Add((start, reading));
    }

    /// <summary>Where to look for the region that 全县 or 该区 speaks of, the likeliest first.</summary>
    private IEnumerable<string?> Scopes(PlaceName name)
    {
        string?[] around = [held.Sentence?.RegionCode, held.Paragraph?.RegionCode, held.Section?.RegionCode, topic.RegionCode, home];
        if (text[name.Start] == '该')
            return around.Prepend(codeInParagraph);
        return around.Append(name.IsOffice(text) ? codeInParagraph : lastCode);
    }

    /// <summary>A line that holds only a place's name heads what follows; another heading ends that.</summary>
    private void BeginParagraph(int start, int next)
    {
        paragraphStart = start;
        var end = text.IndexOf('\n', start, Math.Min(text.Length - start, ScopeRules.LongestHeading));
        if (end < 0 || end == start)
            return;
        var line = text.AsSpan(start, end - start);
        if (next < names.Count && names[next].End <= end && rules.IsHeading(line, names[next], start))
            held = held with { Section = new(names[next].Code, names[next].Place, names[next].Text(text), true) };
        else if (ScopeRules.IsNumbered(line))
            held = held with { Section = null };
    }
}
