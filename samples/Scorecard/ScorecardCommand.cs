using System.CommandLine;

namespace Mips.Scoring.Samples;

/// <summary>The command line of the main job. Exit codes: 0 scored, 1 wrong command line, 2 a file could not be scored.</summary>
internal static class ScorecardCommand
{
    public const int WrongFile = 2;

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        Argument<string[]> paths = new("files") { Description = "QPP submissions and QRDA III documents, whatever their names, or folders of .json and .xml files. Without any, the bundled submissions are scored. What CMS published about a score is read from NAME.published.json beside it.", Arity = ArgumentArity.ZeroOrMore };
        paths.Validators.Add(result =>
        {
            foreach (System.CommandLine.Parsing.Token token in result.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
            {
                result.AddError($"{token.Value}: no such option; see --help");
            }
        });
        Option<string?> holdings = new("--holdings") { Description = "JSON file of what CMS holds about the participant. Default: NAME.holdings.json beside NAME.submission.json or NAME.xml." };
        Option<string?> affiliatedGroup = new("--affiliated-group") { Description = "For subgroups: the submission of the affiliated group, with what CMS holds about it beside it. Claims-based results, statuses, exceptions and Promoting Interoperability come from there." };
        Option<bool> json = new("--json") { Description = "Print the scorecard as JSON." };
        Option<int?> year = new("--year") { Description = "Score the same facts under another performance year's rules and data." };
        Option<decimal?> scalingFactor = new("--scaling-factor") { Description = "Scaling factor of positive payment adjustments, 0 to 3. Default: the one that CMS's published maximum adjustment implies.", CustomParser = ScalingFactorArgument.Parse };
        Option<bool> estimate = new("--estimate") { Description = "Allow placeholder benchmarks (PY2026 cost and claims measures). The result is an estimate." };
        Option<bool> leaveOut = new("--leave-out") { Description = "Score a file with problems without what they name; the scorecard says what was left out." };
        Option<string?> outFile = new("--out") { Description = "Write to this file: .json, .csv, .md, .html, .txt, or .dossier and .dossier.json (the evidence for a targeted review, with its SHA-256)." };
        outFile.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is string file && !ScorecardOutput.HasForm(file))
            {
                result.AddError($"{file}: must end with .json, .csv, .md, .html, .txt, .dossier or .dossier.json");
            }
        });
        RootCommand command = new("Scores MIPS submissions and prints explained scorecards. Not affiliated with CMS.") { paths, holdings, affiliatedGroup, json, year, scalingFactor, estimate, leaveOut, outFile };
        command.SetAction(result => new ScorecardJob(
            new ScorecardOptions
            {
                Paths = [.. result.GetValue(paths) ?? []],
                Holdings = result.GetValue(holdings),
                AffiliatedGroup = result.GetValue(affiliatedGroup),
                Json = result.GetValue(json),
                Year = result.GetValue(year),
                ScalingFactor = result.GetValue(scalingFactor),
                Estimate = result.GetValue(estimate),
                LeaveOut = result.GetValue(leaveOut),
                Out = result.GetValue(outFile),
            },
            output,
            error).Run());
        return command.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
    }
}
