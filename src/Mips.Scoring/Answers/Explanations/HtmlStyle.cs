

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The style sheet of the HTML page: readable on narrow screens, in the dark and on paper.</summary>
internal static class HtmlStyle
{
    public const string Text = """
        :root{color-scheme:light dark;--text:#1b1b1b;--quiet:#4a4a4a;--line:#c9c9c9;--paper:#fff;--empty:#dcdee0;--full:#0b6e4f;--on-full:#fff;--curve:#00457c;--mark:#b50909}
        @media (prefers-color-scheme:dark){:root{--text:#ececec;--quiet:#b4b4b4;--line:#4d4d4d;--paper:#161616;--empty:#3a3d40;--full:#4cc38a;--on-full:#0c1f17;--curve:#7db8ff;--mark:#ff8f86}}
        *{box-sizing:border-box}
        body{font:16px/1.5 system-ui,sans-serif;color:var(--text);background:var(--paper);max-width:72rem;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}
        h1{font-size:1.4rem;line-height:1.3}h2{font-size:1.1rem;margin:2rem 0 .5rem}
        .score{font-size:2.2rem;font-weight:700}.note{border-left:4px solid var(--mark);padding-left:.75rem}
        .wide{overflow-x:auto}.wide:focus-visible{outline:2px solid var(--curve)}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}
        thead th{border-bottom:2px solid var(--quiet)}tbody th{font-weight:600;min-width:11rem}td.why{min-width:14rem}
        th.number,td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}.rule{color:var(--quiet);font-size:.85em}td.rule{min-width:10.5rem}
        figure{margin:1rem 0;overflow-x:auto}figcaption{font-size:.9em;color:var(--quiet)}
        svg{display:block;max-width:100%;min-width:29rem;height:auto}
        svg text{font:12px system-ui,sans-serif;fill:var(--text)}
        .step{fill:var(--empty)}.step.reached{fill:var(--full)}svg .step-label{text-anchor:middle}svg .step-label.reached{fill:var(--on-full)}svg .bound{font-size:10px}
        line.mark{stroke:var(--mark);stroke-width:3}circle.mark{fill:var(--mark)}svg .mark-label{font-weight:700}svg .end{text-anchor:end}svg .middle{text-anchor:middle}
        .weight{fill:var(--empty)}.contribution{fill:var(--full)}.axis{stroke:var(--quiet)}.curve{stroke:var(--curve);stroke-width:3;stroke-linecap:round}
        @media screen and (max-width:40rem){body{margin:1rem auto;font-size:15px}h1{font-size:1.15rem}.score{font-size:1.8rem}
        table,tbody,tr{display:block}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}tr{border-bottom:1px solid var(--line);padding:.4rem 0}
        tbody th,td{display:inline-block;border:0;padding:.1rem .9rem .1rem 0;min-width:0}tbody th,td.why,td.rule{display:block}td:empty{display:none}
        td[data-label]::before{content:attr(data-label) " ";color:var(--quiet);font-size:.85rem}th.number,td.number{text-align:left;white-space:normal}td.why,td.rule{min-width:0}}
        @media print{:root{color-scheme:light;--text:#000;--quiet:#333;--line:#999;--paper:#fff;--empty:#dcdee0;--full:#0b6e4f;--on-full:#fff;--curve:#00457c;--mark:#b50909}
        body{margin:0;max-width:none;font-size:9.5pt}h1{font-size:14pt}h2{font-size:11pt}.score{font-size:20pt}h2{break-after:avoid}tr,figure{break-inside:avoid}.wide,figure{overflow:visible}tbody th,td.why,td.rule{min-width:0}svg{min-width:0}svg *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
        """;
}
