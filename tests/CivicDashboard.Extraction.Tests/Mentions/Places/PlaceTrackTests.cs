using CivicDashboard.Extraction.Mentions;

namespace CivicDashboard.Extraction.Tests.Mentions.Places;

public class PlaceTrackTests
{
    [Theory]
    [InlineData("东昌府区新建口袋公园[12]处。", "371502", null)]
    [InlineData("去年，临清市引进项目[36]个。", "371581", null)]
    [InlineData("近日，阳谷县考棚镇调解纠纷[15]起。", "371521", "考棚镇")]
    [InlineData("家住山东省聊城市冠县柳林镇的老人说，村里来了[3]个医生。", "371525", "柳林镇")]
    [InlineData("全市登记志愿者[5]万人。", "371500", null)]
    [InlineData("我国高速公路里程达[18]万公里。", "100000", null)]
    [InlineData("随着我国人口老龄化，老年人已达[3]亿人，", "100000", null)]
    [InlineData("全省粮食产量[1100]亿斤。", "370000", null)]
    [InlineData("杭州新增企业[9]万家。", "330100", null)]
    public void The_subject_of_the_sentence_is_what_a_figure_is_about(string text, string region, string? place)
    {
        var reading = Places.Read(text, "371500");
        Assert.Equal((region, place, true), (reading.RegionCode, reading.Place, reading.Sure));
    }

    [Theory]
    [InlineData("来自北京、上海的专家[20]人参加。")]
    [InlineData("在济南、北京设立“人才飞地”[3]处。")]
    [InlineData("产品直供京津冀，年销[5]万吨。")]
    [InlineData("粮食产量位居全国第[6]。")]
    [InlineData("增速高于全省[1.2]个百分点。")]
    [InlineData("增速比全国高[1.2]个百分点。")]
    [InlineData("建成全省首个数字车间，投资[3]亿元。")]
    [InlineData("“中国蔬菜第一县”博览会签约[30]个项目。")]
    [InlineData("国内生产总值增长[5]%。")]
    [InlineData("依托山东大学建成实验室[2]个。")]
    [InlineData("南京路改造完成，植树[200]棵。")]
    [InlineData("广泛学习杭州经验，推出措施[15]条。")]
    [InlineData("安全区域内设点[4]个。")]
    [InlineData("《东昌府区志》收录条目[900]条。")]
    [InlineData("东距德州市[60]公里。")]
    [InlineData("年日照总时数[2500]小时。")]
    [InlineData("获评全省示范县、模范县[2]次。")]
    [InlineData("对口帮扶我市的深圳市援建学校[3]所。")]
    [InlineData("朝阳幼儿园有学生[30]人。")]
    [InlineData("全市有餐馆91家，山东省餐饮名店[7]家。")]
    [InlineData("建成粮食功能区7万亩，全国茶叶生产示范区达[9]个。")]
    [InlineData("全市新增城镇就业[3]万人。")]
    public void What_is_named_aside_leaves_the_figure_at_home(string text) =>
        Assert.Equal("371500", Places.Read(text, "371500").RegionCode);

    [Theory]
    [InlineData("临清市清理坑塘，引进项目[136]个。", "371581")]
    [InlineData("全市动员。临清市清理坑塘。随后新增绿地[5]亩。", "371500")]
    [InlineData("临清市清理坑塘，引进项目。新增绿地[5]亩。", "371581")]
    [InlineData("临清市清理坑塘，引进项目。\n新增绿地[5]亩。", "371500")]
    [InlineData("临清市清理坑塘，引进项目。高唐县紧随其后，植树成林。修路[5]公里。", "371526")]
    [InlineData("临清市清理坑塘，高唐县修路架桥。新增绿地[5]亩。", "371500")]
    [InlineData("临清市清理坑塘，引进项目。全市新增绿地[5]亩。", "371581")]
    [InlineData("高唐县清理坑塘，引进项目。全县新增绿地[5]亩。", "371526")]
    [InlineData("高唐县清理坑塘，引进项目。全市新增绿地[5]亩。", "371500")]
    [InlineData("一产增长3%（主要由阳谷县的项目带动），二产增长[4]%。", "371500")]
    [InlineData("莘县农业发展势头强劲。建成高标准农田[400]万亩。", "371500")]
    [InlineData("（一）莘县\n建成大棚[26]万个。\n种菜百年。", "371522")]
    [InlineData("其中，在冠县新建学校3所，在莘县新建[5]所。", "371522")]
    public void A_place_holds_until_the_topic_turns(string text, string region) =>
        Assert.Equal(region, Places.Read(text, "371500").RegionCode);

    [Theory]
    [InlineData("去年引资最多的是临清市，达[12]亿元。", "371581")]
    [InlineData("总投资[12]亿元的临清市轴承项目开工。", "371581")]
    [InlineData("其中东昌府区3.2万人、临清市[2.1]万人、全市共30万人。", "371581")]
    [InlineData("其中东昌府区3.2万人、临清市2.1万人，全市共[30]万人。", "371500")]
    [InlineData("茌平区开发区产值[30]亿元；开发区税收5亿元。", "371503")]
    [InlineData("茌平区产值30亿元；开发区税收[5]亿元。", "371500")]
    [InlineData("粮食增产，比全国、全省平均水平分别高1.2、[0.8]个百分点。", "371500")]
    [InlineData("规上工业增长6.2%，高于全省0.8个百分点，居全省第[8]位。", "371500")]
    [InlineData("全国上涨0.2%，全省上涨0.3%，全市上涨[0.5]%。", "371500")]
    [InlineData("全国上涨0.2%，全省上涨[0.3]%，全市上涨0.5%。", "370000")]
    [InlineData("从全国看，居民收入增长[5]%。", "100000")]
    [InlineData("分县区看，莘县增长5.1%，冠县增长[4.8]%，高唐县下降1%。", "371525")]
    [InlineData("莘县：新增大棚[300]座。", "371522")]
    [InlineData("东昌府区\t120\t[5.6]", "371502")]
    [InlineData("沙镇呱嗒获奖。全市共有小吃[80]种。", "371500")]
    public void Clauses_in_the_manner_of_statistics_offices(string text, string region) =>
        Assert.Equal(region, Places.Read(text, "371500").RegionCode);

    [Theory]
    [InlineData("近年来，秦州区以街道为单位，推行“红色管家”。区委投入资金[500]万元，覆盖小区。", "620500", "620502")]
    [InlineData("武山县洛门镇蔬菜基地里，村民忙着采收。合作社年产[300]吨。", "620500", "620524")]
    [InlineData("“以前办事要跑县城。”家住甘谷县安远镇的王大爷说。全市推行一窗通办，减少材料[40]%。", "620500", "620500")]
    [InlineData("天水市推广经验。麦积区组建队伍20支。秦安县设点位30处，受益群众[2]万人。", "620500", "620522")]
    [InlineData("天水市推广经验，麦积区组建队伍20支。此外，新增服务点[30]处。", "620500", "620500")]
    [InlineData("兰州市七里河区西湖街道引入社会力量，服务老人[300]名。", "620500", "620103")]
    [InlineData("县委县政府高度重视，全县建成养老服务站[60]个，床位900张。", "620523", "620523")]
    [InlineData("全市粮食产量120万吨，武山县占[15]%。", "620524", "620524")]
    [InlineData("1985年，赣榆县设律师3人。灌云、东海两县设[5]人。", "320700", "320700")]
    [InlineData("1985年，灌云县办理公证[300]件。1986年，全市办理900件。", "320700", "320723")]
    [InlineData("1985年，灌云县办理公证300件。1986年，全市办理[900]件。", "320700", "320700")]
    [InlineData("1953年，新海连市设区[7]个。", "320700", "320700")]
    [InlineData("黄浦江游览年接待量突破[500]万人次。", "310000", "310000")]
    [InlineData("浦东新区生产总值增长[6]%。", "310000", "310115")]
    [InlineData("浦东开放加快推进。全面落实规划，推出措施[30]条。", "310000", "310000")]
    [InlineData("苏州河岸线贯通[42]公里。", "310000", "310000")]
    [InlineData("加快打造嘉定新城、青浦新城、松江新城等[5]个新城。", "310000", "310000")]
    [InlineData("新增社区食堂[50]个。", "310000", "310000")]
    [InlineData("1958年，建嘉祥煤矿（在泗水县泉林）。全县产值增至[200]万元。", "370829", "370829")]
    [InlineData("任城区喻屯镇发展甜瓜，种植4万亩。该镇建冷库[30]座。", "370800", "370811")]
    [InlineData("曲阜、邹城联合申报遗产，投入[2]亿元。", "370800", "370800")]
    [InlineData("推行新办法。泗水县试行。全县建站点[60]个。", "370800", "370831")]
    [InlineData("杭州市先行先试。该市建成站点[60]个。", "370800", "330100")]
    [InlineData("曲阜、某县两县产煤[200]万吨。", "370800", "370800")]
    [InlineData("隐珠街道设立议事厅。街道党工委整合资金[120]万元。", "370200", "370211")]
    [InlineData("隐珠街道设立议事厅。\n街道党工委要发挥作用，新增场所[120]个。", "370200", "370200")]
    [InlineData("新城区消费品零售额[120]亿元。", "610100", "610102")]
    [InlineData("新城区建设提速，投资[120]亿元。", "320100", "320100")]
    [InlineData("玉龙县黄山镇白华村种桃[500]亩。", "530700", "530721")]
    [InlineData("青岛西海岸新区长江路街道授牌企业[15]家。", "370200", "370211")]
    [InlineData("北京、上海、广东三地项目占[60]%。", "230600", "230600")]
    [InlineData("济南、青岛两市产值合计[2.5]万亿元。", "370200", "370000")]
    [InlineData("其中灌云县52万吨，市区[4]万吨。", "320700", "320700")]
    [InlineData("江苏省农科院在市郊设点[5]处。", "320700", "320700")]
    [InlineData("对口帮扶凉山州美姑县投入资金[3000]万元。", "511100", "511100")]
    [InlineData("成都至乐山高速公路扩容[138]公里。", "511100", "511100")]
    public void Paragraphs_of_other_cities(string text, string home, string region) =>
        Assert.Equal(region, Places.Read(text, home).RegionCode);

    [Theory]
    [InlineData("东昌府区、临清市分别增长[5]%、6%。", "371502")]
    [InlineData("东昌府区、临清市分别增长5%、[6]%。", "371581")]
    [InlineData("东昌府区、临清市和冠县分别完成5亿元、6亿元和[7]亿元，同比分别增长1%、2%、3%。", "371525")]
    [InlineData("东昌府区、临清市和冠县分别完成5亿元、6亿元和7亿元，同比分别增长1%、[2]%、3%。", "371581")]
    [InlineData("东昌府区、临清市共建成[30]个站点。", "371500")]
    public void Places_in_a_row_share_a_list_of_figures(string text, string region) =>
        Assert.Equal(region, Places.Read(text, "371500").RegionCode);

    [Theory]
    [InlineData("东阿阿胶收入增长[50]%。", "371500", "371524", "东阿阿胶")]
    [InlineData("青岛港位居世界第[4]。", "370200", "370200", "青岛港")]
    [InlineData("山东某创科技有限公司手握专利[27]项。", "371500", "371500", "山东某创科技有限公司")]
    [InlineData("开发区在[20]个村成立理事会。", "371500", "371500", "开发区")]
    [InlineData("4月13日，在位于高新区九州街道的车间，工人对[4]台机器调试。", "371500", "371500", "高新区九州街道")]
    [InlineData("东昌府区走访群众，成立解忧室。利民社区化解纠纷[100]件。", "371500", "371502", "利民社区")]
    [InlineData("渭城区东风小区加装电梯。今年，东风小区新装电梯[4]部。", "610400", "610404", "东风小区")]
    public void Firms_zones_and_communities_are_places_in_their_county_or_city(string text, string home, string region, string place)
    {
        var reading = Places.Read(text, home);
        Assert.Equal((region, place), (reading.RegionCode, reading.Place));
    }

    [Theory]
    [InlineData("鼓楼区新增学校[3]所。", "320100", "320106")]
    [InlineData("鼓楼区新增学校[3]所。", "350100", "350102")]
    [InlineData("大同区种植大豆[3]万亩。", "230600", "230606")]
    [InlineData("河南省开封市鼓楼区新增学校[3]所。", "320100", "410204")]
    [InlineData("城关镇新增学校[3]所。", "370200", "370200")]
    [InlineData("襄城县修路[3]公里。", "411000", "411025")]
    public void Homonyms_are_told_apart_by_home_and_by_the_place_before(string text, string home, string region) =>
        Assert.Equal(region, Places.Read(text, home).RegionCode);

    [Theory]
    [InlineData("全镇建起作坊[60]家。", "东昌府区侯营镇棉服产业纪实", null, "371502")]
    [InlineData("新建学校[3]所。", "网络名人莘县行活动启动", null, "371522")]
    [InlineData("新建学校[3]所。", "浅谈聊城的教育", "阳谷县委组织部", "371500")]
    [InlineData("新建学校[3]所。", "浅谈乡村教育", "阳谷县委组织部", "371521")]
    [InlineData("全县新建学校[3]所。", "浅谈乡村教育", "阳谷县委组织部", "371521")]
    [InlineData("我市新建学校[3]所。", "浅谈乡村教育", "阳谷县委组织部", "371500")]
    [InlineData("新华社北京4月15日电 快递业务量达[500]亿件。", null, null, "100000")]
    public void Title_and_employer_say_what_the_article_is_about(string text, string? title, string? affiliation, string region) =>
        Assert.Equal(region, Places.Read(text, "371500", title, affiliation).RegionCode);

    [Theory]
    [InlineData("大庆市经济开局良好。一季度，全市投资增长[6.6]%，其中大同区增长较快。", "230600")]
    [InlineData("四川省犍为县推行四小工作法。犍为县组建队伍[16]支，玉津镇、九井镇响应。", "511123")]
    [InlineData("四川省粮食总产[700]亿斤。成都平原稳产。绵阳市增产。南充市增产。全省丰收。", "510000")]
    [InlineData("种子发芽率达[95]%。", null)]
    [InlineData("大棚增温[90]%。河南许昌市下田。河北浇水。甘肃静宁县保温。江苏盐城市施肥。", "100000")]
    public void Without_metadata_home_is_the_place_named_most(string text, string? region) =>
        Assert.Equal(region, Places.Read(text, null).RegionCode);

    [Fact]
    public void Mentions_are_the_spans_of_names_in_the_order_of_the_text()
    {
        const string text = "云南省丽江市华坪县兴泉镇和我市的企业，县委决定";
        var track = PlaceTrack.Read(text, Places.All, null, null, "371500");
        Assert.Equal(["云南省丽江市华坪县兴泉镇", "我市"], track.Mentions.Select(m => text[m.Start..m.End]));
    }

    [Theory]
    [InlineData("全市新建学校3所。随后，又建医院2家。", "371500", true, true)]
    [InlineData("全市新建学校3所。随后，又建医院2家。", "371500", false, false)]
    [InlineData("又建医院2家。", "371500", true, false)]
    [InlineData("在高唐县，农民种菜。又建医院2家。", "371500", true, false)]
    public void What_rests_on_home_alone_is_sure_only_where_home_is_given_and_spoken_of(string text, string home, bool given, bool sure)
    {
        var track = PlaceTrack.Read(text, Places.All, null, null, home, given);
        Assert.Equal(sure, track.At(text.Length - 3, text.Length - 1).Sure);
    }

    [Fact]
    public void An_empty_text_is_about_home() =>
        Assert.Equal("371500", PlaceTrack.Read("", Places.All, null, null, "371500").At(0, 0).RegionCode);
}
