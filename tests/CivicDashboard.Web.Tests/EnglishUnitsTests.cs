using CivicDashboard.Web.Languages;

namespace CivicDashboard.Web.Tests;

public sealed class EnglishUnitsTests
{
    [Theory]
    [InlineData("case", "cases")]
    [InlineData("person", "people")]
    [InlineData("person per household", "people per household")]
    [InlineData("percentage point", "percentage points")]
    [InlineData("tonne of CO2", "tonnes of CO2")]
    [InlineData("facility", "facilities")]
    [InlineData("day", "days")]
    [InlineData("branch", "branches")]
    [InlineData("class", "classes")]
    [InlineData("times", "times")]
    [InlineData("yuan", "yuan")]
    [InlineData("kilometre per hour", "kilometres per hour")]
    [InlineData("per ten thousand", "per ten thousand")]
    public void Plural(string singular, string plural) => Assert.Equal(plural, EnglishUnits.Plural(singular));
}
