using CivicDashboard.Web.Parts;

namespace CivicDashboard.Web.Tests;

public sealed class FirstWordsTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData(" \n", null)]
    [InlineData("通知", "通知")]
    [InlineData("　各位代表：\n现在，我代表市人民政府报告工作。", "各位代表：")]
    [InlineData("4月11日,在茌平区杜郎口镇的基地里，工人正在采摘。", "4月11日,在茌平区杜郎口镇的基地里…")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十", "一二三四五六七八九十一二三四五六七八九十一二三四…")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三😀五六七八九十", "一二三四五六七八九十一二三四五六七八九十一二三…")]
    public void They_end_where_a_clause_does_or_are_cut(string? opening, string? expected) => Assert.Equal(expected, FirstWords.Of(opening));
}
