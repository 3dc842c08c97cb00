using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using CivicDashboard.Statistics;
using NodaTime;

namespace CivicDashboard.Storage.Tests;

/// <summary>
/// Every read of the store, found by reflection, so that none can be forgotten: what is a public method and not named here is one.
/// </summary>
internal static class AllReads
{
    /// <summary>What writes, and what tells nothing of what is stored.</summary>
    private static readonly string[] Others =
    [
        nameof(CivicStore.MigrateAsync), nameof(CivicStore.AddAsync), nameof(CivicStore.ReprocessAsync), nameof(CivicStore.WithdrawAsync),
        nameof(CivicStore.ReinstateAsync), nameof(CivicStore.ReviewAsync), nameof(CivicStore.HasDocumentAsync), nameof(CivicStore.VintageAsync),
        nameof(CivicStore.BackUpAsync), nameof(CivicStore.RestoreAsync), nameof(CivicStore.MaintainAsync), nameof(CivicStore.RecalledAsync),
    ];

    private static readonly JsonSerializerOptions Plain = new() { Converters = { new AsText<Instant>(), new AsText<LocalDate>(), new AsText<ReferencePeriod>() } };

    public static IReadOnlyList<MethodInfo> Methods { get; } =
        [.. typeof(CivicStore).GetMethods().Where(m => m.Name.EndsWith("Async", StringComparison.Ordinal) && !Others.Contains(m.Name)).OrderBy(m => m.Name)];

    /// <summary>What the store answers to every read about all that the submissions brought, by the question.</summary>
    public static async Task<Dictionary<string, string>> AnswersAsync(CivicStore store, params IReadOnlyList<Submission> about)
    {
        var answers = new Dictionary<string, string>();
        foreach (var method in Methods)
            foreach (var arguments in ArgumentsOf(method, about))
                answers[$"{method.Name}({JsonSerializer.Serialize(arguments.SkipLast(1), Plain)})"] = await AskAsync(store, method, arguments);
        return answers;
    }

    /// <summary>The first way to ask a read.</summary>
    public static object?[] FirstArguments(MethodInfo method, Submission about) => ArgumentsOf(method, [about]).First();

    public static async Task<string> AskAsync(CivicStore store, MethodInfo method, object?[] arguments)
    {
        var task = (Task)method.Invoke(store, arguments)!;
        await task;
        return JsonSerializer.Serialize(task.GetType().GetProperty("Result")!.GetValue(task), Plain);
    }

    private static IEnumerable<object?[]> ArgumentsOf(MethodInfo method, IReadOnlyList<Submission> about) => method.GetParameters().Aggregate(
        new List<object?[]> { Array.Empty<object?>() }.AsEnumerable(),
        (all, parameter) => all.SelectMany(some => ValuesOf(parameter, about).Select(value => some.Append(value).ToArray())));

    private static IEnumerable<object?> ValuesOf(ParameterInfo parameter, IReadOnlyList<Submission> about) => parameter.Name switch
    {
        "id" => about.Select(s => s.Document.Id).Concat(about.SelectMany(s => s.Articles).Select(a => a.Id))
            .Concat(about.SelectMany(s => s.Figures).Select(f => f.Id)).Append(Sample.Fraud).Append(Sample.Beds),
        "figureId" => about.SelectMany(s => s.Figures).Select(f => f.Id),
        "indicatorId" => [Sample.Beds, Sample.Fraud, null],
        "articleIds" => [about.SelectMany(s => s.Articles).Select(a => a.Id).ToArray()],
        "regionCode" => [Sample.District, null],
        "regionCodes" => [new[] { Sample.District, Sample.City }, null],
        "filter" when parameter.ParameterType == typeof(IndicatorFilter) => [null, new IndicatorFilter { Reported = true }, new IndicatorFilter { Theme = "security", Most = 1 }],
        "filter" when parameter.ParameterType == typeof(ArticleFilter) => [new ArticleFilter(), new ArticleFilter { RegionCode = Sample.City }],
        "filter" when parameter.ParameterType == typeof(ChangeFilter) => [new ChangeFilter(), new ChangeFilter { Since = Sample.Vintage, RegionCode = Sample.City }],
        "filter" => [new ObservationFilter(), new ObservationFilter { Status = ObservationStatus.Rejected }, new ObservationFilter { Newest = 2 }],
        "words" => ["正文", "名"],
        "since" => [Instant.MinValue, Sample.Vintage],
        "limit" => [100],
        "offset" => [0],
        "newest" or "after" => [null],
        "cancel" => [CancellationToken.None],
        _ => throw new NotSupportedException($"Tell AllReads what to give for the parameter {parameter.Name}."),
    };

    private sealed class AsText<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value switch
        {
            Instant instant => instant.ToUnixTimeTicks().ToString(),
            _ => value!.ToString(),
        });
    }
}
