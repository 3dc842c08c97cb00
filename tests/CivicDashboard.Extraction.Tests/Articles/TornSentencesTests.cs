using CivicDashboard.Extraction.Articles;

namespace CivicDashboard.Extraction.Tests.Articles;

/// <summary>Sentences that a column's or page's end tore, in an article of invented text; '|' stands for a blank line, '/' for a paragraph of the body.</summary>
public sealed class TornSentencesTests
{
    [Theory]
    [InlineData("渔村修路。全村新增渔|船30条。", "渔村修路。全村新增渔船30条。")]
    [InlineData("渔村修路。总投资13|00万元。", "渔村修路。总投资1300万元。")]
    [InlineData("渔村修路。共印发“修路手册”|“护路手册”900本。", "渔村修路。共印发“修路手册”“护路手册”900本。")]
    // Not torn: a heading, an item, an announcement, a remark in brackets.
    [InlineData("渔村修路|全村新增渔船30条。", "渔村修路/全村新增渔船30条。")]
    [InlineData("修路办法如下：|一是筹款90万元。", "修路办法如下：/一是筹款90万元。")]
    [InlineData("渔村修路，办了两件实事，打了三场硬仗，路好了，桥通了，村里人出门再也不用等渡船了，孩子们上学也方便多了，大家的心气儿更足了|一是筹款90万元。", "渔村修路，办了两件实事，打了三场硬仗，路好了，桥通了，村里人出门再也不用等渡船了，孩子们上学也方便多了，大家的心气儿更足了/一是筹款90万元。")]
    [InlineData("渔村修路。（资料图片）|全村新增渔船30条。", "渔村修路。（资料图片）/全村新增渔船30条。")]
    // A short beginning that looks like a heading: cut within a word.
    [InlineData("修路架桥,渔村变得更加安|全。全村新增渔船30条。", "修路架桥,渔村变得更加安全。全村新增渔船30条。")]
    // A pull quote within the sentence:渔船码头 is known, 渔船修路 is not.
    [InlineData("村里的渔船码头旧了。全村新建渔船|修路以来，渔村旧貌换新颜。|码头3座。", "村里的渔船码头旧了。全村新建渔船码头3座。/修路以来，渔村旧貌换新颜。")]
    // Columns read in the wrong order: the end of the page goes on above, its heading goes with it.
    [InlineData("渔船码头热闹起来|全村渔船120条。|码头停靠80条,每天卖鱼2吨。|修好一条路|路通了。|钱从哪来|修码头要钱。过去,全村渔船", "渔船码头热闹起来/全村渔船120条。/钱从哪来/修码头要钱。过去,全村渔船码头停靠80条,每天卖鱼2吨。/修好一条路/路通了。")]
    // A sentence that breaks off for good stays where it is.
    [InlineData("渔村修路。全村新增渔船|钱从哪来|卖鱼2吨。", "渔村修路。全村新增渔船/钱从哪来/卖鱼2吨。")]
    public void Are_joined(string page, string expected)
    {
        const string Frame = "渔村见闻\n\n■ 沈小渔\n\n村口有一棵大树。\n\n";
        var article = Assert.Single(PageReader.Read(Frame + page.Replace("|", "\n\n")));
        Assert.Equal("村口有一棵大树。/" + expected, article.Body.Text.Replace('\n', '/'));
    }

    [Fact]
    public void Passages_printed_twice_are_read_once()
    {
        const string Passage = "渔村去年修好了三条出村的大路，新建了两座大桥，还添置了30条渔船，全村人均收入达到了2万元，家家户户都说好。";
        const string Quote = "新建了两座大桥，还添置了30条渔船，全村人均收入达到了2万元，家家户户都说好。";
        var article = Assert.Single(PageReader.Read($"渔村见闻\n\n■ 沈小渔\n\n{Quote}\n\n{Passage}\n\n卖鱼2吨。\n\n{Passage}"));
        Assert.Equal($"{Passage}\n卖鱼2吨。", article.Body.Text);
    }
}
