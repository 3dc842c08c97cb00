using System.Security.Cryptography;
using System.Text;
using CivicDashboard.Statistics;
using CivicDashboard.Storage;
using NodaTime;

namespace CivicDashboard.Benchmarks.Store;

/// <summary>
/// Invented reports, as counties would write them: every two months each of 200 counties says of 150 indicators how both months went,
/// in ten articles of thirty figures. Twenty-five rounds make fifty months and 1.5 million observations. The same number gives the same report.
/// </summary>
internal sealed class Reports(CodeLists lists)
{
    public const int Figures = Articles * FiguresAnArticle, Regions = 200, Indicators = 150, Rounds = 25;
    private const int Articles = 10, FiguresAnArticle = 30, MonthsARound = 2;
    private static readonly LocalDate Beginning = new(2021, 1, 1);

    private static readonly string[] Remarks =
    [
        "各部门坚持问题导向，聚焦群众急难愁盼，把工作做在前面，形成上下贯通、协同联动的工作格局。",
        "相关负责人表示，下一步将完善长效机制，持续推动优质资源下沉，让群众有更多获得感。",
        "镇街党员干部走村入户，面对面听取意见建议，做到件件有着落、事事有回音。",
        "专班定期会商研判，对进展缓慢的事项挂牌督办，确保按时保质完成年度任务。",
    ];

    public Catalogue Catalogue => lists.Catalogue;

    public IReadOnlyList<Region> Reporting { get; } = [.. lists.Regions.All.Where(r => r.Level == RegionLevel.County && r.ValidTo is null).Take(Regions)];

    public IReadOnlyList<Indicator> Reported { get; } = [.. lists.Catalogue.Indicators.Where(i => i.Tier == AccessTier.Public).Take(Indicators)];

    /// <summary>The report of a number: all counties report on a round before the next one begins.</summary>
    public Submission Make(int number)
    {
        var (random, region, round) = (new Random(number), Reporting[number % Regions], number / Regions);
        var published = Beginning.PlusMonths((round + 1) * MonthsARound).PlusDays(random.Next(5, 25));
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"report {number}")));
        var (whole, articles, figures) = (new StringBuilder(), new List<ArticleRecord>(), new List<FigureRecord>());
        for (var a = 0; a < Articles; a++)
        {
            var article = new Article(sha256[..12], a, whole.Length, region, random);
            for (var i = 0; i < FiguresAnArticle; i++)
            {
                var which = a * FiguresAnArticle + i;
                article.Say(Reported[which % Indicators], MonthOf(round * MonthsARound + which / Indicators, which, round), Remarks[random.Next(Remarks.Length)]);
            }
            articles.Add(article.Record);
            figures.AddRange(article.Figures);
            whole.Append(article.Record.Title).Append('\n').Append(article.Record.Text).Append('\n');
        }
        var document = new DocumentRecord(
            sha256, $"{region.Name}{published}.txt", Encoding.UTF8.GetBytes(whole.ToString()), published, false, region.Code, $"{region.ShortName}日报", null, default);
        return new(document, articles, figures, [.. figures.Select(f => Observe(f, published, random))], []);
    }

    /// <summary>The first figure of a report says again, and otherwise, how the month before was: reports do disagree.</summary>
    private static ReferencePeriod MonthOf(int month, int which, int round) =>
        Beginning.PlusMonths(which == 0 && round > 0 ? month - 1 : month) is var day ? ReferencePeriod.Month(day.Year, day.Month) : default;

    private static Observation Observe(FigureRecord figure, LocalDate published, Random random) => new(
        figure.Key, figure.Quantity, random.Next(33) == 0 ? ObservationStatus.AwaitingReview : ObservationStatus.Published, figure.Id, published, default);

    /// <summary>An article being written, each figure at its place.</summary>
    private sealed class Article(string documentId, int number, int start, Region region, Random random)
    {
        private readonly StringBuilder text = new();

        public List<FigureRecord> Figures { get; } = [];

        public ArticleRecord Record => new(
            $"{documentId}-a{number}", documentId, number, $"{region.ShortName}：{Figures[0].Indicator}等稳步推进", "本报记者", null, text.ToString());

        public void Say(Indicator indicator, ReferencePeriod month, string remark)
        {
            var value = Math.Round((decimal)Math.Exp(random.NextDouble() * 10), random.Next(3));
            var (bound, word) = random.Next(8) == 0 ? (Bound.Over, "超") : (Bound.Exact, "");
            var said = $"{word}{value}{indicator.Unit}";
            var sentence = $"{month.Start.Year}年{month.Start.Month}月，{region.Name}{indicator.Name}{said}。";
            var at = text.Length + sentence.Length - said.Length - 1;
            Figures.Add(new(
                $"{documentId}-{start + at}", $"{documentId}-a{number}", start + at, start + at + said.Length, at, at + said.Length, said, sentence, indicator.Name,
                new(indicator.Id, region.Code, null, month, Measure.Level, null, Role.Actual), new(value, null, indicator.Unit, bound), true,
                [$"数值：{said}", $"指标：{indicator.Name}", $"地区：{region.Name}", $"时间：{month}"]));
            text.Append(sentence).Append(remark).Append('\n');
        }
    }
}
