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
    private readonly Stack<(PlaceReading? Sentence, PlaceReading? Clause)> outside = new();
    private readonly Queue<(int At, PlaceReading Reading)> shares = new();
    private PlaceReading? section;
    private PlaceReading? paragraph;
    private PlaceReading? sentence;
    private PlaceReading? clause;
    private int paragraphStart;
    private bool carries;

    /// <summary>A sentence without a comma (浦东开放加快推进。) only announces its theme: it does not carry over.</summary>
    private bool hasClauses;

    private PlaceReading? subject;
    private PlaceName? local;
    private int quotedUntil;

    private PlaceReading Current => clause ?? sentence ?? paragraph ?? section ?? topic;

    /// <summary>The readings, each with the offset from which it holds.</summary>
    public List<(int Start, PlaceReading Reading)> Run()
    {
        var next = 0;
        for (var i = 0; i < text.Length;)
        {
            while (shares.Count > 0 && shares.Peek().At <= i)
                clause = shares.Dequeue().Reading;
            if (i == 0 || text[i - 1] == '\n')
                BeginParagraph(i, next);
            if (next < names.Count && names[next].Start == i)
            {
                var last = Enumeration.LastOf(text, names, next);
                if (i >= quotedUntil)
                    Apply(next, last);
                Mark(i);
                i = names[last].End;
                next = last + 1;
                continue;
            }
            Pass(i);
            Mark(i);
            i++;
        }
        return segments;
    }

    private void Mark(int at)
    {
        while (segments.Count > 1 && segments[^2].Start > segments[^1].Start)
            segments.RemoveAt(segments.Count - 2);
        if (segments[^1].Reading != Current)
            segments.Add((at, Current));
    }

    private void Pass(int at)
    {
        if (Clause.EndsSentence(text[at]))
            EndSentence(text[at] == '\n');
        else if (text[at] is '（' or '(')
            outside.Push((sentence, clause));
        else if (text[at] is '）' or ')' && outside.TryPop(out var before))
            (sentence, clause) = before;
        else if (text[at] is '“' or '《')
            quotedUntil = Math.Max(quotedUntil, ScopeRules.EndOfTitle(text, at));
        else if (Clause.IsBreak(text, at))
            (clause, hasClauses) = (null, true);
    }

    private void EndSentence(bool endsParagraph)
    {
        if (carries && hasClauses)
            paragraph = subject! with { Sure = false };
        hasClauses = false;
        (sentence, clause, subject, carries) = (null, null, null, false);
        if (!endsParagraph)
            return;
        paragraph = null;
        outside.Clear();
    }

    private void Apply(int first, int last)
    {
        if (last > first)
        {
            ApplyAll(names.GetRange(first, last - first + 1));
            return;
        }
        var name = names[first];
        if (name.Place is not null)
            local = name;
        var (reading, standing) = rules.Read(name, Scopes(), local);
        if (reading is not null)
            Hold(name.Start, reading, standing);
    }

    /// <summary>Several places named together: what is said of all is about the region around them; 分别 gives each its own.</summary>
    private void ApplyAll(List<PlaceName> members)
    {
        if (rules.ReadAll(members) is not { } together)
            return;
        Hold(members[0].Start, together.Reading, together.Standing);
        foreach (var share in Enumeration.Shares(text, members))
            shares.Enqueue(share);
    }

    private void Hold(int at, PlaceReading reading, Standing standing)
    {
        clause = null;
        if (standing == Standing.Within)
        {
            HoldClause(at, reading);
            return;
        }
        sentence = reading;
        if (rules.IsWide(reading.RegionCode))
            return;
        var isTopic = reading.RegionCode == topic.RegionCode && reading.Place is null;
        if (isTopic)
            paragraph = null;
        // A paragraph is about the place that it opens with, if its first sentence names no second one; or goes from place to place.
        var opens = subject is null && at - paragraphStart <= Opening || paragraph is not null;
        carries = !isTopic && (subject is null ? opens : carries && subject.RegionCode == reading.RegionCode);
        subject = reading;
    }

    private void HoldClause(int at, PlaceReading reading)
    {
        clause = reading;
        // 总投资12亿元的临清市某项目: the number stands before its place.
        if (at > 0 && text[at - 1] == '的')
            segments.Add((Clause.Start(text, at), reading));
    }

    private IEnumerable<string?> Scopes() =>
        [sentence?.RegionCode, paragraph?.RegionCode, section?.RegionCode, topic.RegionCode, home];

    /// <summary>A line that holds only a place's name heads what follows; another heading ends that.</summary>
    private void BeginParagraph(int start, int next)
    {
        paragraphStart = start;
        var end = text.IndexOf('\n', start, Math.Min(text.Length - start, ScopeRules.LongestHeading));
        if (end < 0 || end == start)
            return;
        var line = text.AsSpan(start, end - start);
        if (next < names.Count && names[next].End <= end && rules.IsHeading(line, names[next], start))
            section = new(names[next].Code, names[next].Place, names[next].Text(text), true);
        else if (!line.ContainsAny('。', '，', '；'))
            section = null;
    }
}
