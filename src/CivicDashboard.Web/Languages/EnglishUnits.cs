namespace CivicDashboard.Web.Languages;

/// <summary>English names of units beside numbers: 1 case, 630 cases, 15 persons per household, 75%.</summary>
public static class EnglishUnits
{
    /// <summary>Units that are the same for one and many.</summary>
    private static readonly HashSet<string> Unchanging = ["aircraft", "yuan", "jin", "mu", "li", "chi", "cun", "jiao", "fen", "hertz", "TEU", "times", "ten days"];

    private static readonly string[] Joints = [" per ", " of ", " on "];

    /// <summary>The name for more than one; what is counted stands before <c>per</c>, <c>of</c> and <c>on</c>.</summary>
    public static string Plural(string name)
    {
        var cut = Joints.Select(w => name.IndexOf(w, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(name.Length).Min();
        var (head, tail) = (name[..cut], name[cut..]);
        return head switch
        {
            _ when head.StartsWith("per ", StringComparison.Ordinal) || Unchanging.Contains(head) => name,
            "person" => "people" + tail,
            _ when head.EndsWith('y') && !"aeiou".Contains(head[^2], StringComparison.Ordinal) => head[..^1] + "ies" + tail,
            _ when head.EndsWith('s') || head.EndsWith('x') || head.EndsWith("ch", StringComparison.Ordinal) => head + "es" + tail,
            _ => head + "s" + tail,
        };
    }
}
