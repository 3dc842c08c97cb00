namespace CivicDashboard.Web.Languages;

/// <summary>The page that explains how figures come about.</summary>
public sealed partial record Texts
{
    private static IReadOnlyList<(string, IReadOnlyList<string>)> MethodInChinese =>
    [
        ("数字是怎样读出来的",
        [
            "程序逐句读文章，找出其中的数字，再从前后文里找出它说的是什么、在哪里、什么时候、是已经做到的还是要做到的。靠的是写明的规则和可查的词表，不靠猜测；同一篇文章读多少遍，结果都一样。",
            "会议届次、文件编号、电话号码、口号里的数不算数字。",
            "每个数字都记着自己在原文中的位置。点开任何一个数值，都能看到原句和读出它的步骤。",
        ]),
        ("“超”“近”“余”是什么意思",
        [
            "“超75%”不等于75%。原文怎样说，这里就怎样记：630余件，是多于630、少于640；超75%，是75%以上，上限不知道；不足30%，是低于30%。",
            "“约”按上下5%计。图上，范围画成范围，不画成一个点。",
        ]),
        ("推算的数值",
        [
            "原文说“达到84.96%，较2023年底提升64个百分点”，就等于说2023年底是20.96%。这样算出来的数值都标明“推算”，只在原文给的是确数时才算。",
        ]),
        ("待复核",
        [
            "凡是按规则不能完全确定的数字，都标为“待复核”，等人对照原句核实后再发布。标着“待复核”的数值请谨慎使用。",
        ]),
        ("目标",
        [
            "“力争”“预计”“到2027年”之后的数字是目标，与已经实现的结果分开标明。",
        ]),
        ("说法不一",
        [
            "两篇报道对同一地区、同一时期、同一指标给出不可能同时成立的数值时，两者都保留，并标明“说法不一”。",
        ]),
        ("空缺",
        [
            "没有数值，只表示没有读到报道，不表示为零。",
        ]),
    ];

    private static IReadOnlyList<(string, IReadOnlyList<string>)> MethodInEnglish =>
    [
        ("How figures are read",
        [
            "A program reads the articles sentence by sentence, finds the numbers, and looks in the words around each for what it measures, where, when, and whether it was achieved or is aimed at. It works by written rules and word lists that anyone can look at, not by guessing: the same article gives the same figures every time.",
            "Numbers of meetings, documents and telephones, and numbers in slogans, are not figures.",
            "Each figure knows its place in the text. Open any value to see its sentence and the steps by which it was read.",
        ]),
        ("What over, nearly and about mean",
        [
            "“Over 75%” is not 75%. A value is kept as the text puts it: 630余件 is more than 630 and fewer than 640; over 75% has no known upper end; under 30% is anything below.",
            "“About” is taken as 5% to either side. In charts a range is drawn as a range, not as a point.",
        ]),
        ("Derived values",
        [
            "Where a text says “reached 84.96%, up 64 percentage points on the end of 2023”, it also says that the end of 2023 stood at 20.96%. Such values are marked “derived”, and are reckoned only from exact numbers.",
        ]),
        ("Awaiting review",
        [
            "A figure that the rules cannot settle is marked “awaiting review” until a person has compared it with its sentence. Use such values with care.",
        ]),
        ("Targets",
        [
            "Numbers that are planned, forecast or required are marked “target” and kept apart from results.",
        ]),
        ("Reports that disagree",
        [
            "Where two reports give values for the same indicator, region and period that cannot both be right, both are kept and marked “contested”.",
        ]),
        ("Gaps",
        [
            "A missing value means that no report was found. It does not mean zero.",
        ]),
    ];
}
