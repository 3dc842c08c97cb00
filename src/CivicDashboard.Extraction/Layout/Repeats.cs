namespace CivicDashboard.Extraction.Layout;

/// <summary>
/// Finds passages that a page prints twice, so that no figure is read twice: a paragraph that stands word for word before,
/// or inside another one (a pull quote).
/// </summary>
internal static class Repeats
{
    /// <summary>Shorter paragraphs may well be said twice: headings, standing phrases.</summary>
    private const int Shortest = 30;

    public static bool[] Find(PageFlow page)
    {
        var repeated = new bool[page.Paragraphs.Count];
        var anchors = new Anchors(page, Shortest);
        if (anchors.Count < 2)
            return repeated;
        var text = page.Flow.Text.AsSpan();
        // Comparing costs at most a few times the text, so that a page of one repeated character stays linear.
        var budget = 8L * text.Length;
        for (var i = 0; i < page.Paragraphs.Count; i++)
        {
            var host = page.Paragraphs[i];
            foreach (var (at, guest) in anchors.In(host))
            {
                var other = page.Paragraphs[guest];
                var length = other.End - other.Start;
                if (guest == i || repeated[guest] || repeated[i] || at + length > host.End || (length == host.End - host.Start && guest < i))
                    continue;
                if ((budget -= length) < 0)
                    return repeated;
                repeated[guest] = text.Slice(at, length).SequenceEqual(page.TextOf(other));
            }
        }
        return repeated;
    }

    /// <summary>Where paragraphs could begin inside others: found by a rolling hash of their first characters.</summary>
    private sealed class Anchors
    {
        private const uint Factor = 16777619;
        private const int FilterBits = 12;
        private readonly Dictionary<uint, List<int>> starts = [];
        // Nearly every offset begins nothing: one look into a small table says so.
        private readonly bool[] filter = new bool[1 << FilterBits];
        private readonly string text;
        private readonly int length;
        private readonly uint leaving = 1;

        public Anchors(PageFlow page, int length)
        {
            (text, this.length) = (page.Flow.Text, length);
            for (var i = 1; i < length; i++)
                leaving *= Factor;
            for (var i = 0; i < page.Paragraphs.Count; i++)
                if (page.Paragraphs[i] is var paragraph && paragraph.End - paragraph.Start >= length)
                    Add(HashAt(paragraph.Start), i);
        }

        public int Count { get; private set; }

        /// <summary>Offsets in a paragraph at which another one (or itself) could begin.</summary>
        public IEnumerable<(int At, int Paragraph)> In(Paragraph host)
        {
            if (host.End - host.Start < length)
                yield break;
            var hash = HashAt(host.Start);
            for (var at = host.Start; ; at++)
            {
                if (filter[hash >> (32 - FilterBits)] && starts.TryGetValue(hash, out var found))
                    foreach (var paragraph in found)
                        yield return (at, paragraph);
                if (at + length >= host.End)
                    yield break;
                hash = ((hash - (text[at] * leaving)) * Factor) + text[at + length];
            }
        }

        private uint HashAt(int at)
        {
            var hash = 0u;
            for (var i = at; i < at + length; i++)
                hash = (hash * Factor) + text[i];
            return hash;
        }

        private void Add(uint hash, int paragraph)
        {
            Count++;
            filter[hash >> (32 - FilterBits)] = true;
            if (!starts.TryGetValue(hash, out var list))
                starts[hash] = list = [];
            // Many paragraphs with one beginning are rows of a form, not passages printed twice.
            if (list.Count < 8)
                list.Add(paragraph);
        }
    }
}
