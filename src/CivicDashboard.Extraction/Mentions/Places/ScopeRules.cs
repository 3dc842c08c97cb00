using System.Buffers;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Mentions.Places;

/// <summary>Which of the places named are what the text speaks of, and of which region they make it speak.</summary>
internal sealed class ScopeRules(string text, PlaceIndex places, string? topic, string? home)
{
    /// <summary>Headings are no longer than this.</summary>
    public const int LongestHeading = 24;

    private const int LongestTitle = 16;

    /// <summary>Behind these a region is only the field in which something is first, best or exemplary.</summary>
    private static readonly PhraseIndex<bool> Rankings = Build(
        "第", "首", "唯一", "最", "率先", "前", "领先", "先进", "优秀", "文明", "百强", "十佳", "十强", "各地", "人大", "政协", "两会", "统一",
        "范围", "重点", "示范", "试点", "劳模", "劳动", "模范", "性", "知名", "一流", "平均", "同行", "同类", "排名", "党校", "教育大会", "五一");

    /// <summary>Behind these the name of a region is its government or a level, not what happens in it.</summary>
    private static readonly PhraseIndex<bool> Offices = Build(
        "委", "政府", "人大", "政协", "级", "属", "直", "厅", "局", "党委", "省委", "财政", "人民政府", "公安厅", "大会");

    /// <summary>The kinds below the county, as their names end.</summary>
    private static readonly Dictionary<char, string> Locals = new() { ['镇'] = "镇", ['乡'] = "乡", ['村'] = "村", ['街'] = "街道", ['社'] = "社区" };

    private static readonly SearchValues<char> Numbering = SearchValues.Create("一二三四五六七八九十0123456789（）()、.．#■●◆ 　");

    private readonly string? homeCity = places.CityOf(home)?.Code;

    /// <summary>Where a short quoted name or a title in 《》 that opens here ends; here where it is a quoted sentence.</summary>
    public static int EndOfTitle(string text, int at)
    {
        var (close, longest) = text[at] == '《' ? ('》', 3 * LongestTitle) : ('”', LongestTitle);
        var end = text.IndexOf(close, at, Math.Min(longest, text.Length - at));
        return end < 0 || (close == '”' && text.AsSpan(at, end - at).ContainsAny('，', '。')) ? at : end;
    }

    /// <summary>Whether a region stands above what the article is about.</summary>
    public bool IsWide(string? code) =>
        code is not null && code != topic && places.Regions.IsWithin(topic ?? home, code);

    /// <summary>What a name makes the text speak of, and for how long; nothing where it is named aside.</summary>
    public (PlaceReading? Reading, Standing Standing) Read(PlaceName name, IEnumerable<string?> scopes, PlaceName? local)
    {
        var standing = Clause.StandingOf(text, name.Start);
        var reading = name.Whole == '\0' ? Named(name, standing, scopes) : Whole(name, standing, scopes, local);
        var isItem = name.Whole == '\0' && (standing == Standing.Within ? Clause.BeginsList(text, name.End) : text.AsSpan(name.End).StartsWith("、"));
        return (standing == Standing.Aside || isItem || IsOneOfMany(name) || NamesEvent(name) ? null : reading, standing);
    }

    /// <summary>某市等11个市: the count is about all of them.</summary>
    private bool IsOneOfMany(PlaceName name) =>
        name.Whole == '\0' && text.AsSpan(name.End).StartsWith("等") && name.End + 1 < text.Length
        && (char.IsAsciiDigit(text[name.End + 1]) || "一二三四五六七八九十多".Contains(text[name.End + 1]));

    /// <summary>某市“3·8”特别重大事故: the place is part of the event's name.</summary>
    private bool NamesEvent(PlaceName name)
    {
        const int LongestEvent = 16;
        if (name.End >= text.Length || text[name.End] != '“')
            return false;
        var behind = text.AsSpan(name.End, Math.Min(LongestEvent, text.Length - name.End));
        return behind.IndexOf('”') is > 0 and var close && close + 1 < behind.Length
            && (behind[(close + 1)..].StartsWith("特别") || behind[(close + 1)..].StartsWith("重大") || behind[(close + 1)..].StartsWith("较大") || behind[(close + 1)..].StartsWith("事故"));
    }

    /// <summary>What places in a row make the text speak of together: the region around them.</summary>
    public (PlaceReading Reading, Standing Standing)? ReadAll(List<PlaceName> members)
    {
        var standing = Clause.StandingOf(text, members[0].Start);
        var codes = members.Select(m => m.Code).ToList();
        var around = places.Regions.PathOf(codes[0]).FirstOrDefault(r => codes.TrueForAll(c => places.Regions.IsWithin(c, r.Code)));
        var isHome = codes.TrueForAll(c => places.Regions.IsWithin(c, homeCity ?? Region.CountryCode));
        if (around is null || (around.Code == Region.CountryCode && homeCity != around.Code) || standing == Standing.Aside || (!isHome && standing != Standing.Subject))
            return null;
        return (new(around.Code, null, text[members[0].Start..members[^1].End], true), standing);
    }

    /// <summary>Whether a line holds this name and nothing but numbering.</summary>
    public bool IsHeading(ReadOnlySpan<char> line, PlaceName name, int start)
    {
        var before = line[..(name.Start - start)];
        var after = line[(name.End - start)..];
        return name.Whole == '\0' && IsInside(name.Code) && !before.ContainsAnyExcept(Numbering) && !after.ContainsAnyExcept("：: 　");
    }

    /// <summary>Whether a line begins as headings do: 二、工业, （三）农业.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(Numbering) > 0 && !line.ContainsAny('。', '，', '；');

    private PlaceReading? Named(PlaceName name, Standing standing, IEnumerable<string?> scopes)
    {
        var (body, end) = name.Body(text, places);
        if (body == BodyKind.Other || (IsWide(name.Code) && Honours.Follow(text, name.End)))
            return null;
        var isInside = IsInside(name.Code) || name.Code == topic;
        if (!isInside && Clause.SpeaksOfAid(text, name.Start, name.End))
            return null;
        if (!isInside && (standing != Standing.Subject || body != BodyKind.None || Offices.Match(text, name.End, out _) > 0))
            return body == BodyKind.Firm && standing > Standing.Within && name.Code is not null ? Firm(topic, name.Start, end) : null;
        return body == BodyKind.Firm
            ? Firm(name.Code ?? topic, name.Start, end)
            : new(name.Code ?? Around(name, scopes), name.Place, name.Text(text), true);
    }

    /// <summary>A zone without its county's name lies in what the sentence speaks of; behind a semicolon it stands beside that.</summary>
    private string? Around(PlaceName name, IEnumerable<string?> scopes) =>
        name.Start > 0 && text[name.Start - 1] is '；' or ';' ? topic : scopes.FirstOrDefault(s => s is not null && !IsWide(s));

    private PlaceReading Firm(string? code, int start, int end) => new(code, text[start..end], text[start..end], true);

    private PlaceReading? Whole(PlaceName name, Standing standing, IEnumerable<string?> scopes, PlaceName? local)
    {
        var why = name.Text(text);
        if (Locals.TryGetValue(name.Whole, out var ending))
            return local?.Place?.LastIndexOf(ending, StringComparison.Ordinal) is { } at and > 0
                ? new(local.Code, local.Place[..(at + ending.Length)], why, true)
                : null;
        if (why is "国内" or "中国")
            return null;
        var code = name.Code ?? scopes.Select(s => RegionOfKind(s, name.Whole)).FirstOrDefault(c => c is not null);
        var isRanking = Rankings.Match(text, name.End, out _) > 0 || (IsWide(code) && Honours.Follow(text, name.End));
        if (code is null || (isRanking && (standing != Standing.Subject || code != topic)))
            return null;
        var speaks = !IsWide(code) || standing == Standing.Subject || (standing == Standing.Within && why == "我国");
        return speaks ? new(code, null, why, true) : null;
    }

    private string? RegionOfKind(string? code, char kind)
    {
        foreach (var region in places.Regions.PathOf(code))
            if (region.Name[^1] == kind && (kind != '市' || region.Level != RegionLevel.Country))
                return region.Code;
        return null;
    }

    private bool IsInside(string? code) =>
        code is null || (homeCity is not null && places.Regions.IsWithin(code, homeCity) && !IsWide(code));

    private static PhraseIndex<bool> Build(params string[] words)
    {
        var index = new PhraseIndex<bool>();
        foreach (var word in words)
            index.Add(word, true);
        return index;
    }
}
