namespace CivicDashboard.Ingest;

/// <summary>Offsets in UTF-16 code units → offsets in Unicode code points, as other languages count characters.</summary>
public sealed class CodePointOffsets
{
    private readonly List<int> pairs = [];

    /// <summary>Looks for the pairs of code units in a text that are one character.</summary>
    public CodePointOffsets(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
            if (char.IsSurrogatePair(text[i], text[i + 1]))
                pairs.Add(i++);
    }

    /// <summary>How many characters stand before an offset.</summary>
    public int Of(int offset)
    {
        var before = pairs.BinarySearch(offset);
        return offset - (before < 0 ? ~before : before);
    }
}
