namespace Mips.Scoring.Answers.Explanations.Pages;

/// <summary>The style sheet of the HTML page: readable on narrow screens, in the dark and on paper.</summary>
internal static class PageStyle
{
    public const string Text = """
        :root{color-scheme:light dark;--text:#1b1b1b;--quiet:#565c65;--line:#d5d8db;--paper:#fff;--field:#f4f5f6;--empty:#d3d7db;--filled:#2a6fb0;--more:#0b6e4f;--less:#b0321c;--same:#565c65;--link:#005ea2;--mark:#b0321c}
        @media (prefers-color-scheme:dark){:root{--text:#ececec;--quiet:#b4b9be;--line:#3d4248;--paper:#15181b;--field:#1f2327;--empty:#3d4248;--filled:#73b3e7;--more:#4cc38a;--less:#ff9b85;--same:#b4b9be;--link:#8ec9ff;--mark:#ff9b85}}
        @media print{:root{color-scheme:light;--text:#000;--quiet:#444;--line:#bbb;--paper:#fff;--field:#fff;--empty:#d3d7db;--filled:#2a6fb0;--more:#0b6e4f;--less:#b0321c;--same:#444;--link:#000;--mark:#b0321c}}
        *{box-sizing:border-box}
        body{font:16px/1.5 system-ui,sans-serif;color:var(--text);background:var(--paper);max-width:72rem;margin:0 auto;padding:1.5rem 1rem;overflow-wrap:anywhere}
        h1{font-size:1.4rem;line-height:1.3;margin:0 0 .25rem}h2{font-size:1.15rem;line-height:1.3;margin:2.25rem 0 .5rem;break-after:avoid}h3{font-size:1rem;line-height:1.35;margin:0}
        p{margin:.25rem 0}a{color:var(--link)}.legend,.rule,footer,figcaption{color:var(--quiet);font-size:.875em}.rule a{color:inherit}
        .more{--tone:var(--more)}.less{--tone:var(--less)}.same{--tone:var(--same)}
        .figures{display:flex;flex-wrap:wrap;gap:.5rem 3rem;margin:1rem 0}.figures dt{color:var(--quiet);font-size:.875em}.figures dd{margin:0}.figures b{display:block;font-size:2rem;line-height:1.2;color:var(--tone)}
        .verdict{font-weight:600;margin:.5rem 0}.verdict::first-letter{text-transform:uppercase}
        .note{border-left:4px solid var(--mark);background:var(--field);padding:.4rem .75rem;margin:.5rem 0}
        .wide{overflow-x:auto}table{border-collapse:collapse;width:100%;overflow-wrap:break-word}.wide tbody th{min-width:7em}th,td{text-align:left;padding:.3rem .75rem .3rem 0;vertical-align:top;font-weight:400}
        thead th{font-size:.875em;color:var(--quiet);border-bottom:1px solid var(--quiet);vertical-align:bottom}tbody{border-bottom:1px solid var(--line);break-inside:avoid}tbody th{font-weight:600}
        td[colspan]{padding:0 0 .3rem;color:var(--quiet)}tbody th span{font-weight:400}.same-title{font-size:0}.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.n:last-child{padding-right:0}
        nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:.6rem .75rem;margin:2rem 0 0;background:var(--field)}
        svg{display:block;width:100%;overflow:visible;print-color-adjust:exact;-webkit-print-color-adjust:exact}svg text{font:12px system-ui,sans-serif;fill:var(--text);paint-order:stroke;stroke:var(--paper);stroke-width:3px}.end{text-anchor:end}.middle{text-anchor:middle}.mark{font-weight:700}
        .bar{height:12px;margin:.1rem 0 .25rem}.bar rect{height:12px}.weight{fill:var(--empty)}.filled{fill:var(--filled)}.bar .standard{fill:none;stroke:var(--quiet);stroke-dasharray:4 3}
        .score-bar{height:46px}.score-bar rect{height:24px}.score-bar .filled{fill:var(--tone)}.tick{stroke:var(--text);stroke-width:2}
        .measures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));gap:1rem}article{border:1px solid var(--line);padding:.75rem;break-inside:avoid}
        article dl{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.4rem 0 .6rem}article dt{color:var(--quiet);font-size:.8rem;line-height:1.2}article dd{margin:0}article p{font-size:.875em}
        .ladder{display:grid;align-items:start;grid-template-columns:repeat(10,minmax(0,1fr));list-style:none;counter-reset:d;margin:0 0 .5rem;padding:0;font-size:.68rem;line-height:1.3;font-variant-numeric:tabular-nums;overflow-wrap:normal}
        .ladder li{border-left:1px solid var(--quiet);padding-left:2px;counter-increment:d;white-space:nowrap;color:var(--quiet)}.ladder li::before{content:counter(d);display:block;font-weight:600;color:var(--text)}
        .long li:nth-child(even){border-color:transparent}.long li:nth-child(even)::before{padding-bottom:1.3em}
        figure{margin:0}.curve{height:220px;margin-top:.5rem}.axis{stroke:var(--quiet)}.line{stroke:var(--filled);stroke-width:3;stroke-linecap:round}circle{fill:var(--tone)}
        .legend,thead{break-after:avoid}footer{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:.5rem}
        @media (max-width:40rem){body{font-size:15px;padding:1rem .75rem}.figures{gap:.5rem 1.5rem}.figures b{font-size:1.6rem}table{font-size:.9em}th,td{padding-right:.5rem}.n{white-space:normal}td:not(.n){overflow-wrap:anywhere}.ladder li:nth-child(even){border-color:transparent}.ladder li:nth-child(even)::before{padding-bottom:1.3em}}
        @media print{@page{margin:14mm}html{font-size:9.5pt}body{max-width:none;padding:0 1px;font-size:1rem}nav{display:none}.wide{overflow:visible}a{text-decoration:none}h2{margin-top:1.25rem}.measures{grid-template-columns:repeat(2,minmax(0,1fr));gap:.5rem}article{padding:.5rem}.ladder li:nth-child(even){border-color:transparent}.ladder li:nth-child(even)::before{padding-bottom:1.3em}}
        """;
}
