using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Extraction.Tests.Layout;

public sealed class SpacingTests
{
    [Theory]
    [InlineData("全年 粮食产量 21.5 万吨，增长 3.4 %。", "全年 粮食产量21.5万吨，增长3.4%。")]
    [InlineData("到 2023 年末，下降 2 % 左右", "到2023年末，下降2%左右")]
    [InlineData("受理案件12 345件（旧存1 203件）", "受理案件12345件（旧存1203件）")]
    [InlineData("总额1 234 567.8元，亩产1 203.5公斤", "总额1234567.8元，亩产1203.5公斤")]
    [InlineData("建于1 962年", "建于1962年")]
    [InlineData("20 万辆产能", "20万辆产能")]
    public void Spaces_that_spread_a_number_are_closed(string written, string read) =>
        Assert.Equal(read, Spacing.Close(written));

    [Theory]
    [InlineData("2020 100人")]
    [InlineData("12 34件")]
    [InlineData("12 3456件")]
    [InlineData("0.5 123件")]
    [InlineData("321 146")]
    [InlineData("局长 王某某")]
    [InlineData("3 加强建设")]
    [InlineData("附件1 个人简历")]
    [InlineData("产值  5")]
    public void Other_spaces_stay(string written) => Assert.Equal(written, Spacing.Close(written));

    [Theory]
    [InlineData("粮食 321 146 28\n肉类 100 200 30", "粮食 321 146 28\n肉类 100 200 30")]
    [InlineData("肉类产量 3.2 万吨，增长 4 %。", "肉类产量3.2万吨，增长4%。")]
    public void Rows_of_a_table_keep_theirs(string document, string flow) =>
        Assert.Equal(flow, Unwrapper.Unwrap(document, (_, _) => false).Flow.Text);
}
