using CivicDashboard.Ingest.Lists;
using CivicDashboard.Statistics;
using CivicDashboard.Statistics.Search;
using NodaTime;

namespace CivicDashboard.Ingest.Tests.Lists;

public sealed class CodeListFolderTests
{
    [Fact]
    public void Reads_all_lists()
    {
        var lists = CodeListFiles.Load();

        Assert.Equal(["100000", "371502", "371500", "370000", "370200", "370205"], lists.Regions.All.Select(r => r.Code));
        var city = lists.Regions.Find("371500")!;
        Assert.Equal(("聊城市", "聊城", RegionLevel.City, "370000"), (city.Name, city.ShortName, city.Level, city.Parent));
        Assert.Equal(["江北水城", "水城"], city.Aliases);
        Assert.Equal(new LocalDate(1997, 8, 22), lists.Regions.Find("371502")!.ValidFrom);
        Assert.Equal(new LocalDate(2012, 12, 31), lists.Regions.Find("370205")!.ValidTo);
        Assert.Equal([new Town("371502001", "柳园街道", "371502"), new Town("371502103", "堂邑镇", "371502")], lists.Towns);
        Assert.Contains(new Unit("公顷", "平方米", 10000m, "area", "hectare"), lists.Units);
    }

    [Theory]
    [InlineData(2008, 5_789_863)]
    [InlineData(2015, 5_952_128)]
    [InlineData(2026, 5_952_128)]
    public void A_population_is_that_of_the_nearest_count(int year, long people) =>
        Assert.Equal(people, CodeListFiles.Load().Populations.Nearest("371500", year)?.People);

    [Fact]
    public void A_region_without_a_count_has_no_population() => Assert.Null(CodeListFiles.Load().Populations.Nearest("370200", 2020));

    [Fact]
    public void Reads_tiles_and_makes_a_grid_where_one_is_lacking()
    {
        var maps = CodeListFiles.Load().TileMaps;

        var laidOut = maps.Of("370000", ["370200", "371500"]);
        Assert.True(laidOut.IsGeographic);
        Assert.Contains(new Tile("370200", 2, 0), laidOut.Tiles);
        var grid = maps.Of("371500", ["371502"]);
        Assert.False(grid.IsGeographic);
        Assert.Equal([new Tile("371502", 0, 0)], grid.Tiles);
    }

    /// <summary>The parts of the country, of Shandong and of Qingdao are whole; a typing error would show.</summary>
    [Theory]
    [InlineData("100000", 2_000_000)]
    [InlineData("370000", 0)]
    [InlineData("370200", 0)]
    public void Populations_add_up(string parent, long without)
    {
        var lists = CodeListFolder.Load(CodeListFolder.Default);

        var parts = lists.Regions.ChildrenOf(parent).Sum(r => lists.Populations.Nearest(r.Code, 2020)?.People ?? 0);
        Assert.Equal(lists.Populations.Nearest(parent, 2020)!.People, parts + without);
    }

    [Theory]
    [InlineData("100000")]
    [InlineData("370000")]
    [InlineData("370200")]
    [InlineData("371500")]
    public void Tile_maps_hold_all_parts(string parent)
    {
        var lists = CodeListFolder.Load(CodeListFolder.Default);

        Assert.True(lists.TileMaps.Of(parent, [.. lists.Regions.ChildrenOf(parent).Select(r => r.Code)]).IsGeographic);
    }

    [Fact]
    public void Reads_themes_in_order_of_their_files()
    {
        var catalogue = CodeListFiles.Load().Catalogue;

        Assert.Equal([new Theme("governance", "治理", "Governance"), new Theme("security", "公共安全", "Public security")], catalogue.Themes);
        var fraud = catalogue.Find("fraud-cases")!;
        Assert.Equal(("security", "电信诈骗案件数", "件", Direction.Lower, AccessTier.Public), (fraud.Theme, fraud.Name, fraud.Unit, fraud.Direction, fraud.Tier));
        Assert.Equal(["电诈案件", "电信网络诈骗案件数"], fraud.Aliases);
        Assert.Equal(("", AccessTier.Authorised), (catalogue.Find("happiness-index")!.Unit, catalogue.Find("happiness-index")!.Tier));
    }

    [Fact]
    public void The_lists_of_the_project_hold()
    {
        var lists = CodeListFolder.Load(CodeListFolder.Default);

        Assert.Equal("东昌府区", lists.Regions.Find("371502")?.Name);
        Assert.True(lists.Towns.Count > 40_000);
        Assert.NotEmpty(lists.Catalogue.Indicators);
    }

    /// <summary>A character that fails here goes into Statistics/Search/initials.txt, in the line of its first letter.</summary>
    [Fact]
    public void Every_character_of_a_name_has_its_initial()
    {
        var lists = CodeListFolder.Load(CodeListFolder.Default);
        var names = lists.Regions.All.SelectMany(r => r.Aliases.Prepend(r.Name)).Concat(lists.Catalogue.Indicators.Select(i => i.Name));

        Assert.Empty(names.SelectMany(name => name).Where(c => c >= '㐀' && char.IsLetter(c) && !PinyinInitials.Knows(c)).Distinct());
    }

    /// <summary>File, line with the fault, the line's number, what the message must say.</summary>
    public static TheoryData<string, string, int, string> Faults => new()
    {
        { "regions.csv", "37,东阿县,东阿,county,371500,,,", 8, "code 37 is none; a code of GB/T 2260 has six digits" },
        { "regions.csv", "371502,东昌府区,东昌府,county,371500,,,", 8, "code 371502 stands already in line 3" },
        { "regions.csv", "371524,东阿县,东阿,county,371599,,,", 8, "parent 371599 is not in the list" },
        { "regions.csv", "371524,东阿县,东阿,county,,,,", 8, "parent is empty" },
        { "regions.csv", "371524,东阿县,东阿,county,371502,,,", 8, "correct parent or level" },
        { "regions.csv", "371524,东阿县,东阿,town,371500,,,", 8, "level town cannot be read; write country, province, city or county" },
        { "regions.csv", "371524,,东阿,county,371500,,,", 8, "name is empty" },
        { "regions.csv", "371524,东阿县,东阿,county,371500,3.5.1999,,", 8, "valid_from 3.5.1999 is no date" },
        { "regions.csv", "371524,东\"阿县,东阿,county,371500,,,", 8, "quotes do not match" },
        { "towns.csv", "371502001,古楼街道,371502", 4, "code 371502001 stands in the list already" },
        { "towns.csv", "371524100,铜城街道,371524", 4, "county 371524 is not in regions.csv" },
        { "units.csv", "件,件,1,count,case", 7, "unit 件 stands already in line 2" },
        { "units.csv", "位,个人,1,people,person", 7, "canonical unit 个人 is not in the list" },
        { "units.csv", "位,人,0,people,person", 7, "factor 0 cannot be read; write a number above 0" },
        { "units.csv", "位,人,1,folk,person", 7, "kind folk is unknown" },
        { "population.csv", "371599,2020,5952128,七普公报", 4, "code 371599 is not in regions.csv" },
        { "population.csv", "371500,2020,5952127,七普公报", 4, "the population of 371500 in 2020 stands already in line 3" },
        { "population.csv", "371500,20,5952127,七普公报", 4, "year 20 cannot be read; write a year with four digits" },
        { "population.csv", "371502,2020,148.89万,七普公报", 4, "population 148.89万 cannot be read; write a whole number above 0" },
        { "population.csv", "371502,2020,1488900,", 4, "source is empty" },
        { "tiles.csv", "100000,370000,0,0\n371500,371502,1,1\n370200,370205,x,1", 6, "column x cannot be read" },
        { "tiles.csv", "370000,371502,3,3", 4, "region 371502 does not lie directly in 370000" },
        { "tiles.csv", "370000,371500,3,3", 4, "region 371500 has a tile already in line 2" },
        { "tiles.csv", "371500,371502,3,-1", 4, "row -1 cannot be read; write a whole number from 0 to 39" },
        { "indicators/b.yaml", "    unit: 桶", 13, "key unit" },
        { "indicators/b.yaml", "    colour: red", 13, "key colour is unknown" },
        { "indicators/b.yaml", "  - id: x", 13, "key unit is missing" },
        { "indicators/b.yaml", "  - id: p-x\n    unit: 件", 13, "does not start with p-" },
        { "indicators/b.yaml", "  - id: x\n    unit: 桶", 14, "unit 桶 is not in units.csv" },
        { "indicators/b.yaml", Indicator("happiness-index", "lower"), 13, "id happiness-index stands already in a.yaml" },
        { "indicators/b.yaml", Indicator("x", "down"), 19, "write higher, lower or neutral" },
        { "indicators/b.yaml", Indicator("x", "lower") + "\n    tier: secret", 21, "write public, authorised or private" },
        { "indicators/b.yaml", Indicator("x", "lower").Replace("[]", "甲"), 20, "aliases is a list" },
        { "indicators/b.yaml", "  - [", 14, "this is no YAML" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Says_file_line_and_mend(string file, string added, int line, string message)
    {
        using var folder = new TestFolder();
        CodeListFiles.WriteTo(folder, file, CodeListFiles.Good[file] + "\n" + added + "\n");

        var fault = Assert.Throws<CodeListException>(() => CodeListFolder.Load(folder.Path));

        Assert.StartsWith($"{folder[file]}:{line}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }

    [Theory]
    [InlineData("regions.csv", null, "regions.csv is missing")]
    [InlineData("regions.csv", "", "the file is empty")]
    [InlineData("towns.csv", "code,name\n", "towns.csv:1: there is no column county")]
    [InlineData("indicators/b.yaml", "", "b.yaml:1: the file is empty")]
    [InlineData("indicators/b.yaml", "- x\n", "b.yaml:1: here belong the keys theme")]
    [InlineData("indicators/b.yaml", "theme: governance\nzh: 治理\nen: G\n", "b.yaml:1: theme governance has a file already")]
    public void Says_what_is_missing(string file, string? content, string message)
    {
        using var folder = new TestFolder();
        CodeListFiles.WriteTo(folder, file, content);

        var fault = Assert.Throws<CodeListException>(() => CodeListFolder.Load(folder.Path));

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    private static string Indicator(string id, string direction) =>
        $"  - id: {id}\n    zh: 甲\n    en: A\n    definition: 甲\n    definition_en: A\n    unit: 件\n    direction: {direction}\n    aliases: []";
}
