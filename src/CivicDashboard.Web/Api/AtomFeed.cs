using System.Globalization;
using System.Text;
using System.Xml;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using CivicDashboard.Web.Languages;
using CivicDashboard.Web.Pages;

namespace CivicDashboard.Web.Api;

/// <summary>Changes as an Atom feed (RFC 4287): one entry a change, whose id never changes.</summary>
/// <param name="site">The site's address.</param>
/// <param name="self">Path and query of the feed.</param>
public sealed class AtomFeed(string site, string self, ChangeTexts texts, Names names, Wording wording, Links links, Texts common)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>So many statements of a change are listed; its article has all.</summary>
    private const int MostLines = 30;

    public string Write(ChangeLog log, ILookup<string, ArticleSummary> articles, IReadOnlyDictionary<string, Indicator> indicators)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(text, new() { OmitXmlDeclaration = true, Indent = true }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, common.Tag);
            xml.WriteElementString("id", site + self);
            xml.WriteElementString("title", $"{texts.Changes} · {common.SiteName}");
            xml.WriteElementString("updated", Moments.Exact(log.Changes.Count > 0 ? log.Changes[0].Change.Vintage : default));
            Link(xml, "self", site + self, "application/atom+xml");
            Link(xml, "alternate", site + links.Changes, "text/html");
            xml.WriteStartElement("author");
            xml.WriteElementString("name", common.SiteName);
            xml.WriteEndElement();
            foreach (var change in log.Changes)
                Entry(xml, change, [.. articles[change.Change.DocumentId ?? ""]], indicators);
            xml.WriteEndElement();
        }
        return text.ToString();
    }

    private void Entry(XmlWriter xml, LoggedChange logged, List<ArticleSummary> articles, IReadOnlyDictionary<string, Indicator> indicators)
    {
        var news = logged.Statements.Select(News.Of).ToList();
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", IdOf(logged.Change));
        xml.WriteElementString("title", Storable(TitleOf(news, articles)));
        xml.WriteElementString("updated", Moments.Exact(logged.Change.Vintage));
        Link(xml, "alternate", site + (articles is [var first, ..] ? links.Article(first.Id) : links.Changes), "text/html");
        xml.WriteStartElement("content");
        xml.WriteAttributeString("type", "text");
        xml.WriteString(Storable(string.Join('\n', news.Take(MostLines).Select(n => LineOf(n, indicators)))));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>By the moment of the change, which no other one shares.</summary>
    private string IdOf(ChangeRecord change) =>
        $"tag:{new Uri(site).Host},2026:change/{change.Vintage.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture)}";

    private string TitleOf(List<News> news, List<ArticleSummary> articles)
    {
        var counts = string.Join(" · ", news.GroupBy(n => n.Kind).OrderBy(g => g.Key).Select(g => texts.NewsCount(g.Key, g.Count())));
        return articles is [var first, ..] ? $"{first.Document.Publisher}《{names.Title(first)}》{common.Colon}{counts}" : $"{texts.DocumentGone}{common.Colon}{counts}";
    }

    private string LineOf(News news, IReadOnlyDictionary<string, Indicator> indicators)
    {
        var key = news.Shown.Key;
        var what = indicators.GetValueOrDefault(key.IndicatorId) is { } known ? names.Indicator(known) : key.IndicatorId;
        var value = news is { Kind: NewsKind.Corrected, Before: { } before, After: { } after }
            ? $"{wording.Value(before)} → {wording.Value(after)}"
            : wording.Value(news.Shown);
        return $"{texts.News(news.Kind)}{common.Colon}{what} · {names.Where(key)} · {wording.Period(key.Period)} · {value}";
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>A text may hold what XML cannot.</summary>
    private static string Storable(string text) =>
        text.All(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) ? text : string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
