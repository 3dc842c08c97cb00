namespace CivicDashboard.Statistics.Tests.Search;

public sealed class RegionSearchTests
{
    private static readonly RegionList Regions = new(
    [
        Region("100000", "中华人民共和国", "中国", RegionLevel.Country, null),
        Region("370000", "山东省", "山东", RegionLevel.Province, "100000"),
        Region("371500", "聊城市", "聊城", RegionLevel.City, "370000"),
        Region("371502", "东昌府区", "东昌府", RegionLevel.County, "371500"),
        Region("371524", "东阿县", "东阿", RegionLevel.County, "371500"),
        Region("500000", "重庆市", "重庆", RegionLevel.Province, "100000", "渝州"),
        Region("320100", "南京市", "南京", RegionLevel.City, "100000"),
        Region("320106", "鼓楼区", "鼓楼", RegionLevel.County, "320100"),
        Region("320300", "徐州市", "徐州", RegionLevel.City, "100000"),
        Region("320302", "鼓楼区", "鼓楼", RegionLevel.County, "320300"),
        Region("371200", "莱芜市", "莱芜", RegionLevel.City, "370000") with { ValidTo = new(2018, 12, 31) },
        Region("220721", "东山东县", "东山东", RegionLevel.County, "100000"),
        Region("620000", "东县", "东县", RegionLevel.County, "100000"),
    ]);

    [Theory]
    [InlineData("聊城", "371500")]
    [InlineData("聊城市", "371500")]
    [InlineData("城", "371500")]
    [InlineData("lcs", "371500")]
    [InlineData("LC", "371500")]
    [InlineData("dex", "371524")]
    [InlineData("cq", "500000")]
    [InlineData("渝州", "500000")]
    [InlineData("yz", "500000")]
    [InlineData("东", "371502", "371524", "220721", "620000", "370000")]
    [InlineData("东县", "620000", "220721")]
    [InlineData("山东", "370000", "220721")]
    [InlineData("鼓楼", "320106", "320302")]
    [InlineData("南京 鼓楼", "320106")]
    [InlineData("gl　xz", "320302")]
    [InlineData("鼓楼 徐州市", "320302")]
    [InlineData("鼓楼 聊城")]
    [InlineData("山东 东", "370000", "371502", "371524", "220721")]
    [InlineData("莱芜")]
    [InlineData("d")]
    [InlineData("没有")]
    [InlineData(" ")]
    public void Regions_are_found_by_name_and_initials(string words, params string[] codes) =>
        Assert.Equal(codes, Regions.Search(words).Select(r => r.Code));

    private static Region Region(string code, string name, string shortName, RegionLevel level, string? parent, params string[] aliases) =>
        new(code, name, shortName, level, parent, null, null, aliases);
}
