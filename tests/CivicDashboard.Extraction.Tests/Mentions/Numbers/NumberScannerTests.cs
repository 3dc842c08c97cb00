using CivicDashboard.Extraction.Mentions.Numbers;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Tests.Mentions.Numbers;

/// <summary>Numerals, bounds, units and what only looks like a number. A case is a clause and what is found in it.</summary>
public sealed class NumberScannerTests
{
    private static readonly NumberScanner Scanner = new(new UnitIndex(Lists.All.Units));

    [Theory]
    // Arabic digits: thousands, decimals, magnitudes, full width.
    [InlineData("受理案件1820件", "1820件 1820 件 exact")]
    [InlineData("产量达1,100万吨", "1,100万吨 11000000 吨 exact")]
    [InlineData("下降49.01%,涉及", "49.01% 49.01 % exact")]
    [InlineData("共有214.44万户", "214.44万户 2144400 户 exact")]
    [InlineData("总额2.5万亿元", "2.5万亿元 2500000000000 元 exact")]
    [InlineData("投入３０００万元", "３０００万元 30000000 元 exact")]
    [InlineData("发电39.07亿千瓦时", "39.07亿千瓦时 3907000000 千瓦时 exact")]
    [InlineData("提高5百分点", "5百分点 5 百分点 exact")]
    [InlineData("PM2.5浓度为27微克/立方米", "27微克/立方米 27 微克/立方米 exact")]
    [InlineData("人均GDP10.5万元", "10.5万元 105000 元 exact")]
    [InlineData("同比-3.5%", "-3.5% -3.5 % exact")]
    [InlineData("-3.5%", "-3.5% -3.5 % exact")]
    [InlineData("增速为负3.5%", "负3.5% -3.5 % exact")]
    [InlineData("减负3亿元", "3亿元 300000000 元 exact")]
    [InlineData("正负3%以内", "3%以内 3 % at_most")]
    [InlineData("下降２２％", "２２％ 22 % exact")]
    // Several magnitudes in one number.
    [InlineData("总投资1亿3千万元", "1亿3千万元 130000000 元 exact")]
    [InlineData("拨款1亿2000万元", "1亿2000万元 120000000 元 exact")]
    [InlineData("补助3万4000元", "3万4000元 34000 元 exact")]
    [InlineData("收缴5万4千6百余元", "5万4千6百余元 54600 元 just_over")]
    [InlineData("共2千零5户", "2千零5户 2005 户 exact")]
    [InlineData("拨付2千5百万元", "2千5百万元 25000000 元 exact")]
    [InlineData("投资1亿3千万元至2亿5千万元", "1亿3千万元至2亿5千万元 130000000-250000000 元 range")]
    // Chinese numerals.
    [InlineData("共有一万五千户", "一万五千户 15000 户 exact")]
    [InlineData("培训一万五人次", "一万五人次 15000 人次 exact")]
    [InlineData("种植一万零五亩", "一万零五亩 10005 亩 exact")]
    [InlineData("拨款四亿五千六百万元", "四亿五千六百万元 456000000 元 exact")]
    [InlineData("产值四十五亿零四百零四万元", "四十五亿零四百零四万元 4504040000 元 exact")]
    [InlineData("总量二十一万亿元", "二十一万亿元 21000000000000 元 exact")]
    [InlineData("投入三点五万元", "三点五万元 35000 元 exact")]
    [InlineData("人口十五点七万人", "十五点七万人 157000 人 exact")]
    [InlineData("面积一点二万余亩", "一点二万余亩 12000 亩 just_over")]
    [InlineData("年产一吨半", "一吨半 1.5 吨 exact")]
    [InlineData("缴获近一吨毒品", "近一吨 1 吨 just_under")]
    [InlineData("增长一倍半", "一倍半 1.5 倍 exact")]
    [InlineData("仓储3亩半成品", "3亩 3 亩 exact")]
    [InlineData("吸引数十家企业", "数十家 10 家 at_least")]
    [InlineData("发动几千名群众", "几千名 1000 名 at_least")]
    [InlineData("参会人数百余名", "百余名 100 名 just_over")]
    [InlineData("覆盖十五个村", "十五个 15 个 exact")]
    [InlineData("十个区市参加", "十个 10 个 exact")]
    [InlineData("慰问两千三百余户", "两千三百余户 2300 户 just_over")]
    [InlineData("罚款壹仟贰佰元", "壹仟贰佰元 1200 元 exact")]
    [InlineData("组织百余名志愿者", "百余名 100 名 just_over")]
    [InlineData("提供十余项服务", "十余项 10 项 just_over")]
    [InlineData("走访十几户", "十几户 10 户 just_over")]
    [InlineData("种了二三十亩", "二三十亩 20-30 亩 range")]
    [InlineData("来了三四百人", "三四百人 300-400 人 range")]
    // Shares.
    [InlineData("占比三成", "三成 30 % exact")]
    [InlineData("占三成半", "三成半 35 % exact")]
    [InlineData("占七成五左右", "七成五左右 75 % about")]
    [InlineData("七成以上的农户", "七成以上 70 % at_least")]
    [InlineData("占七成六", "七成六 76 % exact")]
    [InlineData("占8.5成", "8.5成 85 % exact")]
    [InlineData("占八点五成", "八点五成 85 % exact")]
    [InlineData("占二三成", "二三成 20-30 % range")]
    [InlineData("下降三至五成", "三至五成 30-50 % range")]
    [InlineData("占百分之五十五点五", "百分之五十五点五 55.5 % exact")]
    [InlineData("占百分之五至百分之十", "百分之五至百分之十 5-10 % range")]
    [InlineData("死亡率万分之三", "万分之三 3 ‱ exact")]
    [InlineData("过半农户参与", "过半 50 % over")]
    [InlineData("已超过半数", "超过半数 50 % over")]
    [InlineData("占三分之二", "三分之二 66.67 % exact")]
    [InlineData("完成百分之八十", "百分之八十 80 % exact")]
    [InlineData("占1/3。", "1/3 33.33 % exact")]
    [InlineData("发病率为千分之三", "千分之三 3 ‰ exact")]
    [InlineData("产值翻一番", "一番 1 番 exact")]
    [InlineData("增长2.3倍", "2.3倍 2.3 倍 exact")]
    // Bounds before, inside and behind.
    [InlineData("突破了10亿元", "突破了10亿元 1000000000 元 over")]
    [InlineData("逾5万人次", "逾5万人次 50000 人次 over")]
    [InlineData("约300家", "约300家 300 家 about")]
    [InlineData("300家左右", "300家左右 300 家 about")]
    [InlineData("近2000单", "近2000单 2000 单 just_under")]
    [InlineData("最近2000单", "2000单 2000 单 exact")]
    [InlineData("近百家企业", "近百家 100 家 just_under")]
    [InlineData("上千名群众", "上千名 1000 名 at_least")]
    [InlineData("不足30%", "不足30% 30 % under")]
    [InlineData("不少于5人", "不少于5人 5 人 at_least")]
    [InlineData("不超过15家", "不超过15家 15 家 at_most")]
    [InlineData("630余件", "630余件 630 件 just_over")]
    [InlineData("10多万元", "10多万元 100000 元 just_over")]
    [InlineData("10万余人次", "10万余人次 100000 人次 just_over")]
    [InlineData("超6100多人次", "超6100多人次 6100 人次 just_over")]
    [InlineData("20万人次以上", "20万人次以上 200000 人次 at_least")]
    [InlineData("响应时间缩短至1小时以内", "1小时以内 1 小时 at_most")]
    [InlineData("至少有2000人", "至少有2000人 2000 人 at_least")]
    [InlineData("约有300家", "约有300家 300 家 about")]
    [InlineData("优良率≥90%", "≥90% 90 % at_least")]
    [InlineData("不良率小于或等于3%", "小于或等于3% 3 % at_most")]
    [InlineData("30人或更多", "30人或更多 30 人 at_least")]
    // Ranges.
    [InlineData("打造2—3条街区", "2—3条 2-3 条 range")]
    [InlineData("占30%至40%", "30%至40% 30-40 % range")]
    [InlineData("提高5-20%", "5-20% 5-20 % range")]
    [InlineData("投资8—10亿元", "8—10亿元 800000000-1000000000 元 range")]
    [InlineData("保持在80%和90%之间", "80%和90% 80-90 % range")]
    [InlineData("城镇80%和农村90%", "80% 80 % exact|90% 90 % exact")]
    // Ranks.
    [InlineData("排名全国第六，", "第六 6 位 exact")]
    [InlineData("处于第四位。", "第四位 4 位 exact")]
    // Brackets with a second unit.
    [InlineData("表彰集体和个人72个（名）", "72个（名） 72 个 exact")]
    // A unit by another, a unit shared, a change in days.
    [InlineData("死亡率0.46人/万车", "0.46人/万车 0.46 人/万车 exact")]
    [InlineData("死亡率6.21/10万", "6.21/10万 6.21 /10万 exact")]
    [InlineData("分别为71、11、31微克/立方米", "71 71 微克/立方米 exact|11 11 微克/立方米 exact|31微克/立方米 31 微克/立方米 exact")]
    [InlineData("优良天数251天，增加13天", "251天 251 天 exact|13天 13 天 exact")]
    [InlineData("班里共20个人。", "20个 20 个 exact")]
    [InlineData("用水人口2.6万，", "2.6万 26000 人 exact")]
    [InlineData("比去年同期高出0.2个百分点", "0.2个百分点 0.2 个百分点 exact")]
    // Two numbers on one thing, and a class that is none.
    [InlineData("防止死亡97起121人，", "97起 97 起 exact|121人 121 人 exact")]
    [InlineData("8个1类新药获批", "8个 8 个 exact")]
    [InlineData("3个投资10亿元以上的项目", "3个 3 个 exact")]
    public void Reads(string clause, string expected) => Assert.Equal(expected, Found(clause));

    [Theory]
    [InlineData("二十届四中全会召开")]
    [InlineData("按照十一届市委十二次全会部署")]
    [InlineData("课题编号：NDKT2026083")]
    [InlineData("拨打12345热线")]
    [InlineData("推行“1363”考核体系")]
    [InlineData("办好“一年10件实事”")]
    [InlineData("发布《关于2024年10项工作的通知》")]
    [InlineData("建设5G基站和3D模型")]
    [InlineData("实行1+4+N架构和7×24小时热线")]
    [InlineData("粮经饲比例达到87：9：4")]
    [InlineData("增强四个意识，打通最后一公里")]
    [InlineData("一起参与，统一部署，万无一失，千方百计")]
    [InlineData("一是健全机制，二是强化保障")]
    [InlineData("三个步骤、六个维度、四位一体")]
    [InlineData("一家企业和几家作坊")]
    [InlineData("十分重视，三方协作")]
    [InlineData("为60岁以上老年人服务")]
    [InlineData("队伍6小时抢通道路")]
    [InlineData("从业近20年的李师傅")]
    [InlineData("联合12部门行动")]
    [InlineData("第一时间响应，第二届大会")]
    [InlineData("党支部建三成立协会")]
    [InlineData("年过半百，经过半年努力，走过半个世纪，超过半小时")]
    [InlineData("上午十点二十分开会，八点五十散会")]
    [InlineData("扩大三又三分之一倍，占二十五分之一百四十四，达九兆五千亿元")]
    [InlineData("一元复始，一方水土，一亩三分地")]
    [InlineData("详见https://www.example.cn/list%20y%28%29")]
    public void PassesOver(string clause) => Assert.Equal("", Found(clause));

    [Theory]
    [InlineData('9')]
    [InlineData('一')]
    [InlineData('%')]
    [InlineData('（')]
    [InlineData('第')]
    [InlineData('“')]
    [InlineData('百')]
    [InlineData('点')]
    public void EndlessRunsAreNoNumbers(char c) => Assert.Empty(Scanner.Scan(new string(c, 100_000), []));

    [Theory]
    [InlineData("9万")]
    [InlineData("0万")]
    [InlineData("一点一")]
    [InlineData("百分之五至")]
    [InlineData("三成至")]
    [InlineData("5和")]
    [InlineData("://a")]
    public void EndlessRepeatsAreReadToTheirEnd(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 50_000)) + "，植树30株。";

        Assert.Equal("30株", Scanner.Scan(text, []).Select(n => text[n.Start..n.End]).Last());
    }

    private static string Found(string clause) => string.Join('|', Scanner.Scan(clause, []).Select(n => Line(clause, n)));

    private static string Line(string clause, NumberMention n)
    {
        var q = n.Quantity;
        var value = q.High is { } high ? $"{q.Value:0.####}-{high:0.####}" : $"{q.Value:0.####}";
        return $"{clause[n.Start..n.End]} {value} {q.Unit} {q.Bound.ToCode()}";
    }
}
