using System.CommandLine;
using System.CommandLine.Parsing;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tool.Commands;

/// <summary>The argument and the options of every command that reads and scores submissions: the same words, the same meaning.</summary>
internal sealed class ScoringArguments
{
    private readonly Argument<string[]> paths = new("files")
    {
        Description = "QPP submissions, QRDA III documents, FHIR MeasureReports, requests and workbooks of tables, whatever their names; folders of them, folders of tables (CSV), or - for standard input. Without any, the bundled submissions. What CMS published about a score is read from NAME.published.json beside it.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> holdings = new("--holdings") { Description = "JSON file of what CMS holds about the participant. Default: NAME.holdings.json beside NAME.submission.json or NAME.xml." };
    private readonly Option<int?> clinicians = new("--clinicians") { Description = "How many clinicians the group, virtual group, subgroup or APM Entity has: a submission does not say it.", CustomParser = NumberArgument.Clinicians };
    private readonly Option<string?> affiliatedGroup = new("--affiliated-group") { Description = "For subgroups: the submission of the affiliated group, with what CMS holds about it beside it. Claims-based results, statuses and exceptions come from there." };
    private readonly Option<int?> year = new("--year") { Description = "Score the same facts under another performance year's rules and data.", CustomParser = YearArgument.ParseToScore };
    private readonly Option<ProgramYear?> law = new("--law") { Description = "Score under the law of this file (docs/schemas/law.schema.json) instead of the law of the performance year.", CustomParser = LawArgument.Parse };
    private readonly Option<decimal?> scalingFactor = new("--scaling-factor") { Description = "Scaling factor of positive payment adjustments, from 0 to the largest of the year. Default: the one that CMS's published maximum adjustment implies." };
    private readonly Option<decimal?> additionalScalingFactor = new("--additional-scaling-factor") { Description = "Through PY2022: the scaling factor of the additional adjustment for exceptional performance, from 0 to the largest of the year." };
    private readonly Option<decimal?> charges = new("--charges") { Description = "What Medicare Part B pays for covered professional services in the payment year, in dollars: the adjustment is shown in dollars too. Default: what the table charges says of a participant.", CustomParser = NumberArgument.Charges };
    private readonly Option<bool> estimate = new("--estimate") { Description = "Allow placeholder benchmarks (PY2026 cost and claims measures). The result is an estimate." };
    private readonly Option<bool> preliminary = new("--preliminary") { Description = "Allow performance years whose final rule was not at hand (PY2027). The scorecard says that it is preliminary." };
    private readonly Option<bool> leaveOut = new("--leave-out") { Description = "Score a file with problems without what they name; the scorecard says what was left out." };

    /// <summary>Adds the argument and the options to a command.</summary>
    public void AddTo(Command command)
    {
        this.scalingFactor.CustomParser = factor => factor.GetResult(this.law) is null ? NumberArgument.ScalingFactor(factor) : NumberArgument.ScalingFactorOfALaw(factor);
        this.additionalScalingFactor.CustomParser = factor => factor.GetResult(this.law) is null ? NumberArgument.AdditionalScalingFactor(factor) : NumberArgument.ScalingFactorOfALaw(factor);
        this.paths.Validators.Add(PathArgument.Check);
        this.holdings.Validators.Add(PathArgument.Check);
        this.affiliatedGroup.Validators.Add(PathArgument.Check);
        command.Add(this.paths);
        foreach (Option option in new Option[] { this.holdings, this.clinicians, this.affiliatedGroup, this.year, this.law, this.scalingFactor, this.additionalScalingFactor, this.charges, this.estimate, this.preliminary, this.leaveOut })
        {
            command.Add(option);
        }
    }

    /// <summary>How many files and folders a command line names.</summary>
    public int Count(CommandResult result) => result.GetResult(this.paths)?.Tokens.Count ?? 0;

    /// <summary>What a command line asks for.</summary>
    public ScoringChoices Of(ParseResult result) => new()
    {
        Paths = [.. result.GetValue(this.paths) ?? []],
        Holdings = result.GetValue(this.holdings),
        Clinicians = result.GetValue(this.clinicians),
        AffiliatedGroup = result.GetValue(this.affiliatedGroup),
        Year = result.GetValue(this.year),
        ScalingFactor = result.GetValue(this.scalingFactor),
        AdditionalScalingFactor = result.GetValue(this.additionalScalingFactor),
        Charges = result.GetValue(this.charges) is decimal charges ? Dollars.Of(charges) : null,
        Options = new() { Placeholders = result.GetValue(this.estimate) ? PlaceholderBenchmarks.Accepted : PlaceholderBenchmarks.Refused, Law = result.GetValue(this.law) },
        Preliminary = result.GetValue(this.preliminary),
        Damaged = result.GetValue(this.leaveOut) ? Damaged.ScoredWithoutProblems : Damaged.NotScored,
    };
}
