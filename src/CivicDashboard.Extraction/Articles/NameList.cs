using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>Reads the names in a byline: ■ 本报记者 张三 通讯员 李 四, （某报记者 王五 整理）.</summary>
internal static class NameList
{
    private static readonly string[] roles = ["记者", "通讯员", "评论员", "特约撰稿人", "实习生", "作者", "撰文", "撰稿"];
    private static readonly string[] deeds = ["整理", "摄影报道", "摄影", "报道", "供稿", "编辑", "摄", "文", "图", "撰文", "文/图", "图/文"];

    /// <summary>The names, a space between them; null where the text is no list of names.</summary>
    /// <param name="text">What stands in the byline.</param>
    /// <param name="strict">Whether every name must begin with a known surname.</param>
    public static string? Read(ReadOnlySpan<char> text, bool strict)
    {
        var names = new List<string>();
        var named = false;
        foreach (var range in text.SplitAny(" \u3000\t\u00A0、，,：:/丨|"))
        {
            var word = text[range];
            if (word.IsEmpty || IsDeed(word))
                continue;
            var role = EndOfRole(word);
            named |= role > 0;
            if (role == word.Length || (role == 0 && IsPaper(word)))
                continue;
            names.Add(word[role..].ToString());
        }
        JoinSpaced(names);
        return names.Count is > 0 and <= 8 && names.TrueForAll(name => IsName(name, strict && !named, named)) ? string.Join(' ', names) : null;
    }

    /// <summary>Offset behind the last word in it that says what someone does for a paper; 0 where there is none.</summary>
    public static int EndOfRole(ReadOnlySpan<char> text)
    {
        var end = 0;
        foreach (var role in roles)
            if (text.LastIndexOf(role) is var at and >= 0)
                end = Math.Max(end, at + role.Length);
        return end;
    }

    private static bool IsDeed(ReadOnlySpan<char> word)
    {
        foreach (var deed in deeds)
            if (word.SequenceEqual(deed))
                return true;
        return false;
    }

    /// <summary>The paper before its reporter's name, where a stroke stands between: 青岛日报/观海新闻记者.</summary>
    private static bool IsPaper(ReadOnlySpan<char> word) => word.Length > 2 && word[^1] is '报' or '社' or '网' or '台';

    /// <summary>Behind a reporter's title several names may follow without a space.</summary>
    private static bool IsName(string name, bool strict, bool named) =>
        strict ? PersonName.Is(name)
        : PersonName.HasLengthOfName(name) || (named && name.Length <= 12 && name.All(Punctuation.IsHan));

    /// <summary>Names of two characters are set with a space between, to be as wide as those of three: 徐 宁.</summary>
    private static void JoinSpaced(List<string> names)
    {
        for (var i = 0; i + 1 < names.Count; i++)
        {
            if (names[i].Length != 1 || names[i + 1].Length != 1)
                continue;
            names[i] += names[i + 1];
            names.RemoveAt(i + 1);
        }
    }
}
