using System.Text;

namespace CivicDashboard.Extraction.Tests;

/// <summary>Whatever the text: no exception, and between a figure's offsets stands what it claims.</summary>
public sealed class AnyTextTests
{
    private const int Texts = 1500;

    /// <summary>Pieces that the rules look at, to be put together in ways that nobody would write.</summary>
    private static readonly string[] Pieces =
    [
        "全市", "我市", "聊城市", "东昌府区", "化解", "矛盾纠纷", "同比", "分别", "下降", "增长", "达到", "较", "比", "上年", "2023年底", "今年以来", "1—4月", "“十四五”期间",
        "630余件", "37.77%", "3个百分点", "1,100万", "214.44万户", "二三十", "三成半", "百分之", "三分之", "第六", "第", "百", "千", "万", "亿", "半", "几", "多", "余", "近", "超",
        "不足", "以上", "左右", "、", "，", "。", "；", "：", "（", "）", "“", "”", "《", "》", "\n", "\n\n", " ", "　", "-", "—", "至", "/", "+", ".", ",", "%", "家", "个", "名",
        "的", "和", "其中", "占", "拉动", "建议", "二、", "（一）", "■ 张三", "（作者单位：某局）", "本报讯(记者 李四)", "Ａ", "5G", "GDP", "\ud83d\ude00", "\ud83d", "\0", "\u200b", "０", "９", "壹", "零", "〇", "十",
    ];

    [Fact]
    public void NeverFailsAndOffsetsHold()
    {
        var random = new Random(20260415);
        for (var i = 0; i < Texts; i++)
            Provenance.Read(Make(random));
    }

    [Fact]
    public void OffsetsHoldOnTheSeeds()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Lists.Repository, "seeds"), "*.txt"))
            Assert.NotEmpty(Provenance.Read(File.ReadAllText(file)).Figures);
    }

    private static string Make(Random random)
    {
        var text = new StringBuilder();
        for (var n = random.Next(1, 60); n > 0; n--)
            text.Append(random.Next(20) == 0 ? ((char)random.Next(1, 0xFFFF)).ToString() : Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }
}
