namespace CivicDashboard.Extraction.Mentions.Numbers;

/// <summary>The characters that numbers are written with.</summary>
internal static class Digits
{
    private static readonly byte[] Kinds = MakeKinds();

    /// <summary>Whether the character is an Arabic digit, half or full width.</summary>
    public static bool IsArabic(char c) => Kinds[c] == 1;

    /// <summary>Whether a Chinese numeral can begin or go on with the character.</summary>
    public static bool IsChinese(char c) => Kinds[c] >= 2;

    /// <summary>Whether any number can begin with the character.</summary>
    public static bool IsAny(char c) => Kinds[c] != 0;

    /// <summary>The value of an Arabic digit.</summary>
    public static int Arabic(char c) => c <= '9' ? c - '0' : c - '０';

    /// <summary>The value of a Chinese digit, ordinary or financial; −1 for any other character.</summary>
    public static int Chinese(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>10, 100, 1000 for 十, 百, 千; 0 for any other character.</summary>
    public static int Step(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    /// <summary>万 and 亿; 0 for any other character.</summary>
    public static decimal Myriad(char c) => c switch
    {
        '万' or '萬' => 10_000m,
        '亿' or '億' => 100_000_000m,
        _ => 0m,
    };

    /// <summary>余, 多, 来 behind or inside a number: a little more.</summary>
    public static bool IsLittleMore(char c) => c is '余' or '多' or '来';

    private static byte[] MakeKinds()
    {
        var kinds = new byte[char.MaxValue + 1];
        for (var c = '0'; c <= '9'; c++)
            (kinds[c], kinds[c - '0' + '０']) = (1, 1);
        for (var c = '一'; c <= '龥'; c++)
            if (Chinese(c) >= 0)
                kinds[c] = 2;
            else if (Step(c) > 0 || Myriad(c) > 0)
                kinds[c] = 3;
        (kinds['〇'], kinds['半']) = (2, 4);
        return kinds;
    }
}
