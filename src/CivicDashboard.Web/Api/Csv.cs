using System.Globalization;

namespace CivicDashboard.Web.Api;

/// <summary>Fields of CSV files as RFC 4180 has them. Texts that a spreadsheet would take for a formula get an apostrophe before them.</summary>
public static class Csv
{
    /// <summary>Tells Excel that the file is UTF-8, without which it garbles Chinese.</summary>
    public const char ByteOrderMark = '\uFEFF';

    /// <summary>One line with its end.</summary>
    public static string Line(IEnumerable<object?> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    private static string Field(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        string text => Quoted(Guarded(text)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(value.ToString()!),
    };

    private static string Guarded(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
