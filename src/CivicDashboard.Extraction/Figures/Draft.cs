using CivicDashboard.Extraction.Mentions.Numbers;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>A number on its way to a figure.</summary>
internal sealed class Draft(NumberMention number, Tail tail)
{
    /// <summary>The number.</summary>
    public NumberMention Number { get; } = number;

    /// <summary>What stands between its indicator and it.</summary>
    public Tail Tail { get; set; } = tail;

    /// <summary>What it says; falls are negative.</summary>
    public Quantity Quantity { get; set; } = number.Quantity;

    /// <summary>Level or change.</summary>
    public Measure Measure { get; set; }

    /// <summary>Actual or target.</summary>
    public Role Role { get; set; }

    /// <summary>The indicator in the text's words.</summary>
    public string Phrase { get; set; } = "";

    /// <summary>The indicator without the verb that it begins with: what a later clause without noun is about.</summary>
    public string Noun { get; set; } = "";

    /// <summary>The verb that later members of its list share.</summary>
    public string ListVerb { get; set; } = "";

    /// <summary>The time compared with, where one is named.</summary>
    public ReferencePeriod? Base { get; set; }

    /// <summary>Whether the counted thing stands behind the number (17所中小学).</summary>
    public bool CountsBehind => Noun.Length > 0 && !Inherited && Phrase.EndsWith(Noun, StringComparison.Ordinal);

    /// <summary>Whether the indicator was taken over from an earlier figure.</summary>
    public bool Inherited { get; set; }

    /// <summary>Whether it is what a change starts from: 从2.69万亿元增加到…, 由目前的42%提升至….</summary>
    public bool IsStart { get; set; }

    /// <summary>Whether its indicator is a measurement whose owner nothing names: 收获面积.</summary>
    public bool IsBare { get; set; }

    /// <summary>Whether nothing but a direction stands between the level before and it: 参保5万人，增加6千人.</summary>
    public bool Follows { get; set; }

    /// <summary>Whether a comparison frames it: 与2010年相比，….</summary>
    public bool Framed { get; set; }

    /// <summary>Whether it was taken over from another sentence.</summary>
    public bool FromAfar { get; set; }
}
