using System.Globalization;
using System.Net;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>A page that leads to the files of many scorecards: one row each. No scripts, no remote resources.</summary>
internal sealed class IndexPage : IDisposable
{
    private readonly AtomicFile file;

    public IndexPage(string path, ImmutableArray<string> tables)
    {
        this.file = AtomicFile.Create(path);
        this.file.Write(page =>
        {
            page.Write(PageFrame.Begin("MIPS scorecards") + "<h1>MIPS scorecards</h1>\n");
            page.Write("<p>Not affiliated with CMS. A score is a calculation: CMS's own feedback decides.</p>\n");
            page.Write(tables.IsEmpty ? string.Empty : $"<p>All of them: {string.Join(", ", tables.Select(Link))}</p>\n");
            page.Write("<table>\n<thead><tr><th scope=\"col\">Submission</th><th scope=\"col\">Who and how</th><th scope=\"col\" class=\"number\">Final score</th><th scope=\"col\">Adjustment</th></tr></thead>\n<tbody>\n");
        });
    }

    public void Add(NamedScorecard card, ImmutableArray<string> files)
    {
        ExplanationHeadline head = Explanation.Of(card.Scored.Scorecard, ExplanationDepth.Categories).Headline;
        string band = card.Scored.Scorecard.PaymentAdjustment(0m).Band switch
        {
            AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional => " class=\"above\"",
            AdjustmentBand.AtThreshold => string.Empty,
            _ => " class=\"below\"",
        };
        string others = string.Concat(files.Skip(1).Select(name => $" {Link(name, Path.GetExtension(name))}"));
        this.file.Write(page => page.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<tr><th scope=\"row\">{(files.IsEmpty ? Encode(card.Name) : Link(files[0], card.Name))}{others}</th><td>{Encode(head.Subject)}</td><td class=\"number\">{Encode(head.FinalScore)}</td><td{band}>{Encode(Verdict(card, head))}</td></tr>\n")));
    }

    public void Complete()
    {
        this.file.Write(page => page.Write("</tbody>\n</table>\n" + PageFrame.End));
        this.file.Commit();
    }

    public void Dispose() => this.file.Dispose();

    private static string Verdict(NamedScorecard card, ExplanationHeadline head) => CardText.Adjustment(card) is { Length: > 0 } sentence ? sentence : head.Verdict;

    private static string Link(string file) => Link(file, file);

    private static string Link(string file, string text) => $"<a href=\"{Uri.EscapeDataString(file)}\">{Encode(text)}</a>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
