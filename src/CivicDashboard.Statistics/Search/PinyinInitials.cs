using System.Reflection;
using System.Text;

namespace CivicDashboard.Statistics.Search;

/// <summary>
/// The short way to type a Chinese name: the first letter of each syllable, dxzpajs for 电信诈骗案件数. Letters and digits stand for themselves,
/// signs for nothing. Where a character has several readings, each of them will do.
/// </summary>
public static class PinyinInitials
{
    /// <summary>A name of many characters with several readings is not spelt in all ways: only their first readings are taken from there on.</summary>
    private const int MostSpellings = 16;

    /// <summary>A single letter stands in most names, and so tells nothing.</summary>
    private const int FewestLetters = 2;

    /// <summary>
    /// Level 1 of GB 2312 is in the order of Pinyin. With these characters the next letter begins; no syllable begins with i, u or v.
    /// </summary>
    private const string Firsts = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝", Letters = "abcdefghjklmnopqrstwxyz";

    private static readonly Dictionary<char, string> LettersOf = Load();

    /// <summary>Whether a word may be meant so.</summary>
    public static bool CanBe(string word) => word.Length >= FewestLetters && word.All(char.IsAsciiLetterOrDigit);

    /// <summary>Whether a character has initials here.</summary>
    public static bool Knows(char character) => LettersOf.ContainsKey(character);

    /// <summary>The spellings of a name, the usual one first, in small letters. A character that is not known leaves a space, which no word holds.</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var spellings = new List<StringBuilder> { new() };
        foreach (var letters in name.Select(Spelt).Where(letters => letters.Length > 0))
        {
            var others = spellings.Count * letters.Length > MostSpellings
                ? []
                : letters.Skip(1).SelectMany(letter => spellings.Select(s => new StringBuilder().Append(s).Append(letter))).ToList();
            spellings.ForEach(s => s.Append(letters[0]));
            spellings.AddRange(others);
        }
        return [.. spellings.Select(s => s.ToString())];
    }

    private static string Spelt(char c) =>
        char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c).ToString()
        : LettersOf.TryGetValue(c, out var letters) ? letters
        : char.IsLetter(c) || char.IsSurrogate(c) ? " "
        : "";

    private static Dictionary<char, string> Load()
    {
        var letters = LevelOne();
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("initials.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                foreach (var c in line[2..].Where(c => c != ' '))
                    letters[c] = letters.GetValueOrDefault(c, "") + line[0];
        return letters;
    }

    /// <summary>Rows B0 to D7 of the code, the last of which ends five places before the others.</summary>
    private static Dictionary<char, string> LevelOne()
    {
        var code = CodePagesEncodingProvider.Instance.GetEncoding("gb2312")!;
        var (letters, reached) = (new Dictionary<char, string>(), -1);
        for (var row = 0xB0; row <= 0xD7; row++)
            for (var cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++)
            {
                var c = code.GetString([(byte)row, (byte)cell])[0];
                if (reached + 1 < Firsts.Length && c == Firsts[reached + 1])
                    reached++;
                letters.Add(c, Letters[reached].ToString());
            }
        return letters;
    }
}
