using CivicDashboard.Extraction.Words;
using CivicDashboard.Statistics;

namespace CivicDashboard.Extraction.Figures;

/// <summary>The verbs that the members of a list share.</summary>
internal sealed class ListVerbs(string text, Vocabulary words, IReadOnlyList<Draft> drafts)
{
    /// <summary>新增床位50张、场所20个; 受省表彰先进集体38个、先进个人42人: a verb said once goes for the whole list.</summary>
    public void Share(Draft draft, Surroundings around)
    {
        if (drafts.Count == 0 || drafts[^1].Number.End < around.ClauseStart || draft.Inherited || draft.Measure != Measure.Level
            || !IsListMark(text.AsSpan(drafts[^1].Number.End, draft.Number.Start - drafts[^1].Number.End), drafts[^1].CountsBehind))
            return;
        draft.ListVerb = drafts[^1].ListVerb;
        if (draft.ListVerb.Length == 0 || (words.Match(WordClass.Verb, draft.Phrase, 0) > 0 && draft.ListVerb[0] != '受'))
            return;
        draft.Noun = draft.Phrase;
        draft.Phrase = draft.ListVerb + draft.Phrase;
    }

    /// <summary>Between the members of a list stands 、; where the thing stands behind its number (17所中小学、13所), its name stands before that.</summary>
    private static bool IsListMark(ReadOnlySpan<char> between, bool countsBehind) =>
        between.StartsWith("、") || (countsBehind && between.TrimEnd(" ").EndsWith("、"));

    public string Of(string phrase)
    {
        if (phrase.StartsWith('受') && phrase.IndexOf("表彰", StringComparison.Ordinal) is > 0 and < 8 and var at)
            return phrase[..(at + 2)];
        return phrase[..words.Match(WordClass.Carried, phrase, 0)];
    }
}
