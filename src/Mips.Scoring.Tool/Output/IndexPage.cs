using System.Globalization;
using System.Net;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>A page that leads to the files of many scorecards: one row each. No scripts, no remote resources.</summary>
internal sealed class IndexPage : IDisposable
{
    private const string Style = """
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
        table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .35rem .75rem; border-bottom: 1px solid #767676; vertical-align: top; }
        .number { text-align: right; font-variant-numeric: tabular-nums; } .below { color: #8b0a03; } .above { color: #145a14; } a { color: #0b4f8a; }
        @media screen and (prefers-color-scheme: dark) { body { color: #f0f0f0; background: #1b1b1b; } .below { color: #ff9c8f; } .above { color: #8fdc8f; } a { color: #8ec9ff; } }
        """;

    private readonly AtomicFile file;

    public IndexPage(string path, ImmutableArray<string> tables)
    {
        this.file = AtomicFile.Create(path);
        this.file.Write(page =>
        {
            page.Write($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>MIPS scorecards</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>MIPS scorecards</h1>\n");
            page.Write("<p>Not affiliated with CMS. A score is a calculation: CMS's own feedback decides.</p>\n");
            page.Write(tables.IsEmpty ? string.Empty : $"<p>All of them: {string.Join(", ", tables.Select(Link))}</p>\n");
            page.Write("<table>\n<thead><tr><th scope=\"col\">Submission</th><th scope=\"col\">Who and how</th><th scope=\"col\" class=\"number\">Final score</th><th scope=\"col\">Adjustment</th></tr></thead>\n<tbody>\n");
        });
    }

    public void Add(NamedScorecard card, ImmutableArray<string> files)
    {
        ExplanationHeadline head = Explanation.Of(card.Scored.Scorecard, ExplanationDepth.Categories).Headline;
        string band = card.Scored.Scorecard.PaymentAdjustment(0m).Band is AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional ? "above" : "below";
        string others = string.Concat(files.Skip(1).Select(name => $" {Link(name, Path.GetExtension(name))}"));
        this.file.Write(page => page.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<tr><th scope=\"row\">{(files.IsEmpty ? Encode(card.Name) : Link(files[0], card.Name))}{others}</th><td>{Encode(head.Subject)}</td><td class=\"number\">{Encode(head.FinalScore)}</td><td class=\"{band}\">{Encode(Verdict(card, head))}</td></tr>\n")));
    }

    public void Complete()
    {
        this.file.Write(page => page.Write("</tbody>\n</table>\n</main>\n</body>\n</html>\n"));
        this.file.Commit();
    }

    public void Dispose() => this.file.Dispose();

    private static string Verdict(NamedScorecard card, ExplanationHeadline head) => CardText.Adjustment(card) is { Length: > 0 } sentence ? sentence : head.Verdict;

    private static string Link(string file) => Link(file, file);

    private static string Link(string file, string text) => $"<a href=\"{Uri.EscapeDataString(file)}\">{Encode(text)}</a>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
