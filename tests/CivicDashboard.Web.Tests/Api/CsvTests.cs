using CivicDashboard.Web.Api;

namespace CivicDashboard.Web.Tests.Api;

public sealed class CsvTests
{
    public static TheoryData<object?, string> Fields => new()
    {
        { null, "" },
        { "", "" },
        { "文字", "文字" },
        { "a,b", "\"a,b\"" },
        { "他说“好”", "他说“好”" },
        { "say \"hi\"", "\"say \"\"hi\"\"\"" },
        { "two\nlines", "\"two\nlines\"" },
        { "=1+1", "'=1+1" },
        { "+86", "'+86" },
        { "-3", "'-3" },
        { "@x", "'@x" },
        { "\t=1", "'\t=1" },
        { "=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"" },
        { "a=1", "a=1" },
        { -31.2m, "-31.2" },
        { 2144400m, "2144400" },
        { true, "true" },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_field_is_written(object? value, string expected) => Assert.Equal($"x,{expected},y\r\n", Csv.Line(["x", value, "y"]));
}
