using CivicDashboard.Statistics;

namespace CivicDashboard.Web.Languages;

/// <summary>The words of the page about data and addresses for programs.</summary>
public sealed partial record DataTexts
{
    public static DataTexts Of(Language language) => language == Language.English ? English : Chinese;

    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Files { get; init; }
    public required string File { get; init; }
    public required string Holds { get; init; }
    public required string Catalogue { get; init; }
    public required string CatalogueText { get; init; }
    public required string OfIndicator { get; init; }
    public required string OfIndicatorText { get; init; }
    public required string OfIndicatorAndRegion { get; init; }
    public required string OfRegion { get; init; }
    public required string OfRegionText { get; init; }
    public required string ChangesText { get; init; }
    public required string Feed { get; init; }
    public required string FeedText { get; init; }
    public required string Original { get; init; }
    public required string OriginalText { get; init; }
    public required string Pick { get; init; }
    public required string PickText { get; init; }
    public required string Good { get; init; }
    public required IReadOnlyList<string> GoodToKnow { get; init; }
    public required string Fields { get; init; }
    public required string FieldsText { get; init; }
    public required string Field { get; init; }
    public required string Meaning { get; init; }
    public required string Use { get; init; }
    public required IReadOnlyList<string> UseText { get; init; }

    /// <summary>What each field of the files holds, by its name.</summary>
    public required IReadOnlyDictionary<string, string> FieldMeanings { get; init; }

    private static DataTexts Chinese { get; } = new()
    {
        Title = "数据与接口",
        Lead = "这里的全部数据都可以下载，也可以由程序直接取用。不用注册，不收费，不限次数。",
        Files = "可以取用的文件",
        File = "文件",
        Holds = "内容",
        Catalogue = "指标目录",
        CatalogueText = "全部指标的名称、定义、单位，各有多少数值，以及各自的下载地址。",
        OfIndicator = "一个指标",
        OfIndicatorText = "这个指标在各地区、各时期的全部数值，连同原句和出处。",
        OfIndicatorAndRegion = "同上，只要一个地区的。",
        OfRegion = "一个地区",
        OfRegionText = "这个地区的全部指标。",
        ChangesText = "新发布、更正、撤下的数字。用 since 指定起始日期，用 region、indicator 缩小范围；next_before 给出下一页的 before。",
        Feed = "订阅",
        FeedText = "放进订阅阅读器，有变动就会收到。也可以用 region、indicator 只看一个地区或一个指标。",
        Original = "原件",
        OriginalText = "读入的文件，与收到时一字不差。地址在文章页上。",
        Pick = "例子",
        PickText = "下面的地址都是真的，可以点开。把其中的指标或地区换成别的，就得到别的文件；指标代码见指标目录。",
        Good = "用之前请知道",
        GoodToKnow =
        [
            "CSV 可以直接用 Excel 打开，中文不会乱码。JSON 与 CSV 的各项相同。",
            "数值写成不带“万”“亿”的完整数字：214.44万户写成 2144400。",
            "不是确数的数值有上下限：超75% 的下限（lower）是 75，没有上限（upper）。只看 value 会漏掉这一层。",
            "status 为 awaiting_review 的数值还没有经人核对；role 为 target 的是目标，不是结果。",
            "没有某个地区或时期的数值，只表示没有读到报道，不表示为零。",
            "每次应答都带有版本标记（ETag）。带着它再问（If-None-Match），没有新数据时只回 304，不重发文件。",
            "以等号、加号、减号或 @ 开头的文字，在 CSV 里前面加了一个撇号（'），免得表格软件把它当成公式。",
        ],
        Fields = "各项的意思",
        FieldsText = "CSV 的列和 JSON 的各项同名。没有内容时，CSV 留空，JSON 写 null。",
        Field = "名称",
        Meaning = "意思",
        Use = "出处与使用",
        UseText =
        [
            "数据来自公开发表的报纸、公报和工作报告，由程序读出。每个数值都带有原句、发表者和文章，可以自行核对。",
            "引用时请写明原来的发表者和文章，并附上数值的地址（figure_url）；原文的权利属于各发表者。",
        ],
        FieldMeanings = ChineseFields,
    };

    private static DataTexts English { get; } = new()
    {
        Title = "Data and API",
        Lead = "All data shown here can be downloaded, or fetched by a program. No account, no fee, no quota.",
        Files = "What can be had",
        File = "File",
        Holds = "What it holds",
        Catalogue = "The catalogue",
        CatalogueText = "All indicators with name, definition and unit, how many values are known of each, and where to get them.",
        OfIndicator = "One indicator",
        OfIndicatorText = "All its values over regions and time, each with its sentence and source.",
        OfIndicatorAndRegion = "The same in one region only.",
        OfRegion = "One region",
        OfRegionText = "All indicators of the region.",
        ChangesText = "What was published, corrected and withdrawn. since gives the first day, region and indicator narrow it down; next_before is the before of the next page.",
        Feed = "Feed",
        FeedText = "For a feed reader, which tells you of every change. region and indicator narrow it down.",
        Original = "An original",
        OriginalText = "A document byte for byte as it came. Its address stands on the article’s page.",
        Pick = "Examples",
        PickText = "These addresses are real: try them. Put in another indicator or region to get another file; the catalogue has the ids.",
        Good = "Good to know",
        GoodToKnow =
        [
            "The CSV opens in Excel with its Chinese intact. JSON and CSV hold the same fields.",
            "Numbers are written out in full: 214.44万户 is 2144400.",
            "A number that is not exact has ends: over 75% has 75 for its lower end and no upper one. Who reads value alone misses that.",
            "Values whose status is awaiting_review have not been checked by a person; those whose role is target are aims, not results.",
            "Where a region or a period has no value, no report was found. It does not mean zero.",
            "Every answer carries a version (ETag). Ask again with it (If-None-Match), and where nothing is new the answer is a short 304.",
            "Text that begins with =, +, - or @ has an apostrophe before it in the CSV, so that no spreadsheet takes it for a formula.",
        ],
        Fields = "What the fields mean",
        FieldsText = "The columns of the CSV are called like the fields of the JSON. Where there is nothing, the CSV is empty and the JSON says null.",
        Field = "Name",
        Meaning = "Meaning",
        Use = "Source and use",
        UseText =
        [
            "The data come from newspapers, communiqués and work reports that were published, and were read by a program. Each value comes with its sentence, its publisher and its article, so that you can check it.",
            "Where you cite a value, name the publisher and the article, and give the value’s address (figure_url). The rights in the original texts are their publishers’.",
        ],
        FieldMeanings = EnglishFields,
    };
}
