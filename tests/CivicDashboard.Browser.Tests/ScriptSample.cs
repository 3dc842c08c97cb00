namespace CivicDashboard.Browser.Tests;

/// <summary>A page with one of each thing that the site's script adds to, so that its tests need no other page.</summary>
public static class ScriptSample
{
    public const string Path = "/script-sample";

    public const string Html =
        """
        <!DOCTYPE html>
        <html lang="zh-Hans">
        <head>
            <meta charset="utf-8">
            <title>样例</title>
            <link rel="stylesheet" href="/charts.css">
            <link rel="stylesheet" href="/civic.css">
            <script type="module" src="/civic.js"></script>
        </head>
        <body>
            <input id="filter" aria-label="筛选" data-filter="#list">
            <div id="list">
                <section><ul><li>聊城市</li></ul></section>
                <section><ul><li data-words="dcfq">东昌府区</li><li>东阿县</li></ul></section>
            </div>
            <button type="button" data-copy="/indicators?region=371500" hidden>复制链接</button>
            <input id="search" aria-label="搜索" data-suggest="/suggest">
            <div class="chart-box" data-chart="time">
                <div class="chart-wide">
                    <svg class="chart" viewBox="0 0 720 300" data-plot="40 20 700 270">
                        <title>电信诈骗案件数</title>
                        <g class="series-1">
                            <a class="mark" href="/figures/a" data-x="100" data-label="2024年" data-value="1,010起" data-series="聊城市" transform="translate(100,80)"><title>聊城市 2024</title><circle class="dot" r="4"/></a>
                            <a class="mark" href="/figures/b" data-x="400" data-label="2025年" data-value="920起" data-series="聊城市" transform="translate(400,120)"><title>聊城市 2025</title><circle class="dot" r="4"/></a>
                        </g>
                        <g class="series-2">
                            <a class="mark" href="/figures/c" data-x="400" data-label="2025年" data-value="不足90起" data-series="茌平区" transform="translate(400,240)"><title>茌平区 2025</title><circle class="dot" r="4"/></a>
                        </g>
                    </svg>
                </div>
            </div>
        </body>
        </html>
        """;

    /// <summary>The server's answer to a part of a word.</summary>
    public const string Suggestions =
        """
        [
            { "kind": "region", "name": "东昌府区", "detail": "聊城市", "href": "/regions/371502" },
            { "kind": "indicator", "name": "<b>东</b>", "detail": "", "href": "/indicators" }
        ]
        """;
}
