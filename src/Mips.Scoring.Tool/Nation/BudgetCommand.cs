using System.CommandLine;
using System.Globalization;
using Mips.Scoring.Nation;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Nation;

/// <summary><c>mips budget</c>: budget neutrality over partitions or their partial results.</summary>
internal static class BudgetCommand
{
    public static Command In(ToolConsole console)
    {
        NationArguments nation = new();
        Option<bool> json = new("--json") { Description = "Print the scaling factors as JSON, for mips batch --factors." };
        Command command = new("budget", "Merge partitions and solve the scaling factors that make the payment year budget neutral, § 414.1405(b)(3) and (d).") { json };
        nation.AddTo(command);
        command.SetAction(result => NationRun.Guard(console, () =>
        {
            NationScores scores = NationScores.Merge(nation.Inputs(result, console).Select(input => input switch
            {
                PartitionInput one => NationScores.Of(one.Partition, nation.Laws(result, one.Partition.Batch.PerformanceYear), nation.By(result)),
                PartialInput partial => NationScores.Parse(partial.Json),
                _ => throw new NationProblemException("a partition or a partial result is needed"),
            }));
            ImmutableArray<NamedLaw> laws = nation.Laws(result, scores.PerformanceYear);
            if (result.GetValue(json))
            {
                console.Output.WriteLine(NationFactors.ToJson(scores.Factors(laws)));
                return;
            }

            foreach (string line in laws.SelectMany(law => Lines(scores, law)))
            {
                console.Output.WriteLine(line);
            }
        }));
        return command;
    }

    private static IEnumerable<string> Lines(NationScores scores, NamedLaw law)
    {
        ScoreSums sums = scores.Of(law.Name);
        BudgetNeutralFactors factors = scores.Solve(law);
        CultureInfo culture = CultureInfo.InvariantCulture;
        yield return law.Name;
        yield return string.Create(culture, $"  {sums.Participants} participants in {scores.Partitions.Length} partitions, allowed charges ${sums.AllowedChargesInCents / 100m:0.00}");
        yield return string.Create(culture, $"  final score: mean {sums.Mean:0.00}, median {sums.Quantile(0.5m):0.00}");
        yield return string.Create(culture, $"  scaling factor {factors.ScalingFactor:0.##########} ({factors.Balance}), decrease ${factors.Decrease.ToDecimal():0.00}, increase ${factors.Increase.ToDecimal():0.00}");
        if (law.Law.Payment.ExceptionalPerformance is not null)
        {
            yield return string.Create(culture, $"  additional scaling factor {factors.AdditionalScalingFactor:0.##########}, increase ${factors.AdditionalIncrease.ToDecimal():0.00}");
        }

        foreach (string group in scores.Groups.Skip(scores.By.IsEmpty ? scores.Groups.Length : 0))
        {
            ScoreSums of = scores.Of(law.Name, group);
            yield return string.Create(culture, $"  {group}: {of.Participants} participants, mean {of.Mean:0.00}, median {of.Quantile(0.5m):0.00}, allowed charges ${of.AllowedChargesInCents / 100m:0.00}");
        }
    }
}
