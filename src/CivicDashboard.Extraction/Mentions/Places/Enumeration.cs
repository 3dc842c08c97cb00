namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>Places named in a row: 东昌府区、临清市和高唐县.</summary>
internal static class Enumeration
{
    /// <summary>A list of figures does not go on longer than this behind its places.</summary>
    private const int Farthest = 300;

    private static readonly string[] Joints = ["、", "和", "与", "及", "以及"];

    /// <summary>Index of the last name of the row that begins with this one; itself where it stands alone.</summary>
    public static int LastOf(string text, List<PlaceName> names, int first)
    {
        var last = first;
        while (last + 1 < names.Count && names[last].Whole == '\0' && names[last + 1].Whole == '\0'
            && Joins(text, names[last].End, names[last + 1].Start))
            last++;
        return last;
    }

    /// <summary>From where to where each of the places holds: A、B分别增长5%、6%，同比分别….</summary>
    public static IEnumerable<(int At, PlaceReading Reading)> Shares(string text, List<PlaceName> members)
    {
        var end = Math.Min(text.Length, members[^1].End + Farthest);
        for (var i = members[^1].End; i < end && !Clause.EndsSentence(text[i]); i++)
        {
            if (string.CompareOrdinal(text, i, "分别", 0, 2) != 0)
                continue;
            var share = 0;
            yield return (i, Of(text, members[0]));
            for (i += 2; i < end && !Clause.IsBreak(text, i); i++)
                if (IsJoint(text[i]) && ++share < members.Count)
                    yield return (i, Of(text, members[share]));
            i--;
        }
    }

    private static PlaceReading Of(string text, PlaceName name) => new(name.Code, name.Place, name.Text(text), true);

    private static bool IsJoint(char c) => c is '、' or '和' or '与' or '及';

    private static bool Joins(string text, int end, int start)
    {
        foreach (var joint in Joints)
            if (start - end == joint.Length && string.CompareOrdinal(text, end, joint, 0, joint.Length) == 0)
                return true;
        return false;
    }
}
