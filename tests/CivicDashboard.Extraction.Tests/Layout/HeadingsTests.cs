using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Tests.Layout;

public sealed class HeadingsTests
{
    [Theory]
    [InlineData("深耕沃土，结出乡村好果子", true)]
    [InlineData("“小站点”办成大实事", true)]
    [InlineData("（四）加强精细治理、联动治理和源头治理，持续打造更有序、更安全、更干净的小镇", true)]
    [InlineData("一、去年工作回顾", true)]
    [InlineData("村里修好了三条路。", false)]
    [InlineData("主要做法如下：", false)]
    [InlineData("当前，村里正在修路", false)]
    [InlineData("立足村里的实际，坚持“一户一策”的思路，依托", false)]
    [InlineData("路修好了,钱从哪来?过去,村里", false)]
    [InlineData("，也架了桥", false)]
    [InlineData("印发“便民", false)]
    [InlineData("东村\t120\t400", false)]
    public void Tells_headings_from_prose(string paragraph, bool expected) => Assert.Equal(expected, Headings.IsHeading(paragraph));
}
