using CivicDashboard.Ingest.Lists;
using CivicDashboard.Statistics;

namespace CivicDashboard.Ingest.Tests.Lists;

/// <summary>Small code lists of our own, so that tests do not hang on what officials edit.</summary>
internal static class CodeListFiles
{
    public static readonly IReadOnlyDictionary<string, string> Good = new Dictionary<string, string>
    {
        ["regions.csv"] = """
            code,name,short_name,level,parent,valid_from,valid_to,aliases
            100000,中华人民共和国,中国,country,,,,我国|全国
            371502,东昌府区,东昌府,county,371500,1997-08-22,,
            371500,聊城市,聊城,city,370000,,,江北水城| 水城
            370000,山东省,山东,province,100000,,,齐鲁
            370200,青岛市,青岛,city,370000,,,
            370205,四方区,四方,county,370200,,2012,
            """,
        ["towns.csv"] = """
            code,name,county
            371502001,柳园街道,371502
            371502103,"堂邑镇",371502
            """,
        ["units.csv"] = """
            unit,canonical,factor,kind,en
            件,件,1,count,case
            人,人,1,people,person
            名,人,1,people,person
            公顷,平方米,1e4,area,hectare
            平方米,平方米,1,area,square metre
            """,
        ["population.csv"] = """
            code,year,population,source
            371500,2010,5789863,六普公报
            371500,2020,5952128,七普公报
            """,
        ["tiles.csv"] = """
            parent,code,column,row
            370000,371500,0,1
            370000,370200,2,0
            """,
        ["indicators/b.yaml"] = """
            theme: security
            zh: 公共安全
            en: Public security
            indicators:
              - id: fraud-cases
                zh: 电信诈骗案件数
                en: Telecom fraud cases
                definition: 立案的电信网络诈骗案件
                definition_en: Cases filed
                unit: 件
                direction: lower
                aliases: [电诈案件, 电信网络诈骗案件数]
            """,
        ["indicators/a.yaml"] = """
            theme: governance
            zh: 治理
            en: Governance
            indicators:
              - id: happiness-index
                zh: 幸福指数
                en: Happiness index
                definition: 问卷所得
                definition_en: From a survey
                unit: ""
                direction: neutral
                aliases: []
                tier: authorised
            """,
    };

    /// <summary>Writes the lists, one file replaced where asked for; null leaves it out.</summary>
    public static void WriteTo(TestFolder folder, string? replaced = null, string? content = null)
    {
        foreach (var (name, text) in Good)
            if (name != replaced)
                folder.Write(name, text);
        if (replaced is not null && content is not null)
            folder.Write(replaced, content);
    }

    public static CodeLists Load()
    {
        using var folder = new TestFolder();
        WriteTo(folder);
        return CodeListFolder.Load(folder.Path);
    }
}
