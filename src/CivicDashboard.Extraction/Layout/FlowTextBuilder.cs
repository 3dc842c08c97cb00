namespace CivicDashboard.Extraction.Layout;

/// <summary>Collects a text piece by piece with the place that each character came from.</summary>
internal sealed class FlowTextBuilder(int capacity)
{
    private char[] characters = new char[Math.Max(capacity, 16)];
    private int[] origins = new int[Math.Max(capacity, 16)];

    public int Length { get; private set; }

    /// <summary>What was collected from an offset on.</summary>
    public ReadOnlySpan<char> From(int start) => characters.AsSpan(start, Length - start);

    /// <summary>A line of the document, without characters and spaces that no reader sees: they tear numbers apart.</summary>
    public void Append(string document, int start, int end)
    {
        var line = document.AsSpan(start, end - start);
        var keepsSpaces = TableRow.Is(line);
        for (var i = 0; i < line.Length; i++)
            if (line[i] is not ('\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200D')) && (keepsSpaces || !Spacing.IsLoose(line, i)))
                Append(line[i], start + i);
    }

    /// <summary>A piece of a text that was collected before.</summary>
    public void Append(FlowText source, int start, int end)
    {
        for (var i = start; i < end; i++)
            Append(source.Text[i], source.OriginOf(i));
    }

    /// <summary>Ends a paragraph.</summary>
    public void Break(int origin) => Append('\n', origin);

    public FlowText Build() => new(new string(characters, 0, Length), origins[..Length]);

    private void Append(char character, int origin)
    {
        if (Length == characters.Length)
        {
            Array.Resize(ref characters, 2 * Length);
            Array.Resize(ref origins, 2 * Length);
        }
        characters[Length] = character;
        origins[Length++] = origin;
    }
}
