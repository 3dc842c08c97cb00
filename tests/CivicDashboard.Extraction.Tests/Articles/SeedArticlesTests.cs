namespace CivicDashboard.Extraction.Tests.Articles;

/// <summary>Every article of the five seeds, as a careful reader lists them.</summary>
public sealed class SeedArticlesTests
{
    public static TheoryData<string, string?[][]> Seeds => new()
    {
        {
            "000",
            [
                ["我市安全风险防控与应急管理体系创新研究", "钱小平", null],
                ["以历史主动精神应对重大风险挑战", "梁芸芸", "中共聊城市委党校"],
                ["新就业群体党建的现实困境与路径优化", "李远", null],
                ["切实发挥小区党组织在基层治理中的作用", "杨晓晖", null],
                ["浅谈聊城清廉文化传承发展与创新", "李稳", null],
                ["阿胶产业全链条协同中医药全球化发展探析", "荣丽娜", null],
            ]
        },
        {
            "001",
            [
                ["着力建设绿色低碳的美丽城市", "王祿", null],
                ["赓续抗战精神 锻造年轻干部", "马晓敏", "阳谷县委组织部"],
                ["产创融合驱动县域经济高质量发展", "刘敏", null],
                ["乡村治理的创新实践——聊城市“红扫帚”行动个案研究", "孙华伟", "聊城市委社会工作部"],
            ]
        },
        {
            "002",
            [
                ["“党建+”为笔 绘国有企业发展蓝图", "张国强", "聊城水务集团"],
                ["国有企业党组织建设质量提升探索", "张银萍", "山东高速青岛发展有限公司"],
                ["孔繁森精神与枫桥经验融合创新浅析", "沈意 孔宪军", null],
                ["让聊城非遗在数字时代绽放光彩", "徐胤", null],
                ["检验结果导向的职业人群体重管理信息共享机制研究", "金增秀", null],
            ]
        },
        {
            "003",
            [
                ["以新兴领域党建促进青岛城市之治", "孙涛", "青岛市委党校"],
                ["抓实优势赛道实现突围", "徐宁", "青岛市社会科学院"],
                ["准确把握错位发展、串珠成链", "李彦宏", null],
                ["推动青岛社区养老事业高质量发展", "李志鸿", "青岛市委党校"],
            ]
        },
        {
            "004",
            [
                ["防风险 保安全 护稳定 促发展 我市硬核举措守护群众幸福生活", "吴建正", null],
                ["人人都是“安全哨兵”", "赵宗锋", null],
                ["解锁“中国蔬菜第一县”发展密码 网络名人莘县行活动启动", "孙克锋", null],
                ["山东行创科技 “醇”动力赋能低碳发展", "王培源 石倩倩", null],
                [null, "马红坤", null],
                [null, "田柏林", null],
                ["发挥代表作用 凝聚产业合力——东昌府区人大代表助力侯营棉服产业发展纪实", "张目伦 刘殿宏 马怡冰", null],
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Names_every_article(string seed, string?[][] expected)
    {
        var articles = SeedPages.Articles(seed).Select(article => new[] { article.Title, article.Author, article.Affiliation });
        Assert.Equal(expected, articles);
    }

    [Theory]
    [InlineData("000", 0, "建立多源数据风险评估模型，开展全域风险画像")]
    [InlineData("000", 2, "新就业群体面临生存压力与职业发展的双重困境")]
    [InlineData("000", 4, "协同传承”的总体思路，依托中职业教育产教融合优势")]
    [InlineData("001", 0, "夯实城市高质量发展的根基。\n要坚持科技引领")]
    [InlineData("001", 3, "“四排查两报告”制度(即定期排查、重点排查")]
    [InlineData("002", 0, "坚定“四个自信”、做到“两个维护”，确保党和国家")]
    [InlineData("002", 3, "目前拥有国家级非遗项目12项、省级非遗项目88项、市县两级非遗项目1748项")]
    [InlineData("002", 4, "可穿戴设备的推广，数据采集与汇聚条件逐步成熟。")]
    [InlineData("003", 0, "作为全市直播电商行业党建工作品牌，持续抓好")]
    [InlineData("003", 0, "行业党建示范点创建。\n作为山东发展的龙头，青岛坚持")]
    [InlineData("003", 3, "\n强化智慧养老，提升养老服务质效\n当前，国家鼓励运用信息技术创新养老服务模式，")]
    [InlineData("003", 3, "农村养老机构的服务能力较弱")]
    [InlineData("004", 0, "公共安全更加稳固。牢固树立底线思维")]
    [InlineData("004", 6, "成功破解。\n人大代表当起“带货主播”\n融资通了,销路怎么拓?过去,侯营棉服主要靠线下批发,电商市场几乎空白。")]
    public void Joins_what_the_page_tore(string seed, int article, string passage) =>
        Assert.Contains(passage, SeedPages.Articles(seed)[article].Body.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("003", 3, "深化医养结合，完善养老服务体系建设")]
    [InlineData("004", 6, "从“小散弱”到“抱团取暖”")]
    [InlineData("004", 6, "品牌智造激活一池春水")]
    public void Keeps_headings_as_paragraphs_of_the_body(string seed, int article, string heading) =>
        Assert.Contains(heading, SeedPages.Articles(seed)[article].Body.Text.Split('\n'));

    [Fact]
    public void Reads_a_passage_printed_twice_once()
    {
        var bodies = string.Join('\n', SeedPages.Articles("001").Select(article => article.Body.Text));
        Assert.Equal(bodies.IndexOf("建设“中国阿胶生物谷”", StringComparison.Ordinal), bodies.LastIndexOf("建设“中国阿胶生物谷”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("002", 1, 10)]
    [InlineData("004", 0, 7)]
    [InlineData("000", 5, 5)]
    public void Finds_the_paragraphs(string seed, int article, int expected) =>
        Assert.Equal(expected, SeedPages.Articles(seed)[article].Body.Text.Split('\n').Length);
}
