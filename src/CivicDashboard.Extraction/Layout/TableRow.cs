namespace CivicDashboard.Extraction.Layout;

/// <summary>Rows of a table: cells set apart by tabs, bars or wide gaps, or a name with several bare numbers behind it (in prose 产值 3.2 亿元，增长 3 % has them too).</summary>
internal static class TableRow
{
    public static bool Is(ReadOnlySpan<char> line)
    {
        var (gaps, bars, cells, numbers) = (0, 0, 0, 0);
        for (var i = 0; i < line.Length;)
        {
            var end = i;
            if (Punctuation.IsSpace(line[i]))
            {
                while (end < line.Length && Punctuation.IsSpace(line[end]))
                    end++;
                gaps += end - i > 1 || line[i] == '\t' ? 1 : 0;
            }
            else
            {
                while (end < line.Length && !Punctuation.IsSpace(line[end]))
                    bars += line[end++] is '|' or '│' or '┃' ? 1 : 0;
                cells++;
                numbers += IsNumber(line[i..end]) ? 1 : 0;
            }
            i = end;
        }
        return gaps >= 2 || bars >= 2 || (cells >= 3 && numbers >= 2 && !line.ContainsAny('，', '。', '；'));
    }

    private static bool IsNumber(ReadOnlySpan<char> cell)
    {
        foreach (var c in cell)
            if (!char.IsAsciiDigit(c) && c is not ('.' or ',' or '%' or '-' or '+' or '％' or '－'))
                return false;
        return true;
    }
}
