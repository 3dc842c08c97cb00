using System.Buffers;
using System.Text;
using System.Xml;

namespace CivicDashboard.Charts.Drawing;

/// <summary>Writes markup into one buffer: text escaped, numbers with one decimal.</summary>
internal sealed class SvgWriter
{
    private static readonly SearchValues<char> Markup = SearchValues.Create(
        "<>&\"'\ufffe\uffff" + new string([.. Enumerable.Range(0, 32).Select(c => (char)c)]));

    private readonly StringBuilder svg = new(16 * 1024);

    /// <summary>Markup as it is.</summary>
    public SvgWriter Raw(string markup)
    {
        svg.Append(markup);
        return this;
    }

    /// <summary>Text for an element or an attribute. What XML cannot hold becomes the replacement character.</summary>
    public SvgWriter Text(string text)
    {
        if (!text.AsSpan().ContainsAny(Markup) && !text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
            svg.Append(text);
        else
            AppendEscaped(text);
        return this;
    }

    /// <summary>A coordinate.</summary>
    public SvgWriter Number(double number)
    {
        var tenths = (long)Math.Round(number * 10);
        if (tenths < 0)
            svg.Append('-');
        tenths = Math.Abs(tenths);
        svg.Append(tenths / 10);
        if (tenths % 10 is var tenth and not 0)
            svg.Append('.').Append((char)('0' + tenth));
        return this;
    }

    /// <summary>Two coordinates of a path.</summary>
    public SvgWriter Point(double x, double y) => Number(x).Raw(" ").Number(y);

    /// <summary>A straight line of a class.</summary>
    public SvgWriter Line(string name, double x1, double y1, double x2, double y2) =>
        Raw("<path class=\"").Raw(name).Raw("\" d=\"M").Point(x1, y1).Raw("L").Point(x2, y2).Raw("\"/>");

    /// <summary>A text of a class; the class says how it is anchored.</summary>
    public SvgWriter Label(string name, double x, double y, string text) =>
        Raw("<text class=\"").Raw(name).Raw("\" x=\"").Number(x).Raw("\" y=\"").Number(y).Raw("\">").Text(text).Raw("</text>");

    /// <summary>All that was written.</summary>
    public override string ToString() => svg.ToString();

    private void AppendEscaped(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                svg.Append(text[i]).Append(text[++i]);
            else
                AppendEscaped(text[i]);
        }
    }

    private void AppendEscaped(char c) => _ = c switch
    {
        '<' => svg.Append("&lt;"),
        '>' => svg.Append("&gt;"),
        '&' => svg.Append("&amp;"),
        '"' => svg.Append("&quot;"),
        '\'' => svg.Append("&#39;"),
        _ => svg.Append(XmlConvert.IsXmlChar(c) ? c : '\ufffd'),
    };
}
