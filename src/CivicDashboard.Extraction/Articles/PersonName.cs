using System.Buffers;
using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Articles;

/// <summary>Recognises Chinese personal names by their surname and length.</summary>
internal static class PersonName
{
    private static readonly SearchValues<char> surnames = SearchValues.Create(
        "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐" +
        "费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁" +
        "杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚" +
        "程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙" +
        "叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农" +
        "温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空" +
        "曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福付肖闫代覃亓展初苑肇原苟晋楚邸" +
        "银揣修丛栗药尉鹿衣迟位铁战矫战海由冶");

    private static readonly string[] longSurnames =
        ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "夏侯", "轩辕", "端木", "呼延", "完颜", "赫连", "宇文", "长孙"];

    /// <summary>Two or three characters behind a known surname, four behind a double one, or a transcribed name with its dot.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (!HasLengthOfName(text))
            return false;
        if (text.Contains('·') || surnames.Contains(text[0]))
            return true;
        foreach (var surname in longSurnames)
            if (text.StartsWith(surname))
                return true;
        return false;
    }

    /// <summary>Whether it could be a name or pen name where the place on the page says that one stands here.</summary>
    public static bool HasLengthOfName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!Punctuation.IsHan(c) && c != '·')
                return false;
        if (text.Contains('·'))
            return text.Length is >= 4 and <= 15;
        return text.Length is 2 or 3 || (text.Length == 4 && StartsWithLongSurname(text));
    }

    private static bool StartsWithLongSurname(ReadOnlySpan<char> text)
    {
        foreach (var surname in longSurnames)
            if (text.StartsWith(surname))
                return true;
        return false;
    }
}
