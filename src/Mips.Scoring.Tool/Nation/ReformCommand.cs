using System.CommandLine;
using System.Globalization;
using Mips.Scoring.Nation;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Nation;

/// <summary><c>mips reform</c>: winners, losers and dollars by group under several laws.</summary>
internal static class ReformCommand
{
    private const decimal Cents = 100m;

    public static Command In(ToolConsole console)
    {
        NationArguments nation = new();
        Option<bool> json = new("--json") { Description = "Print the result as JSON." };
        Command command = new("reform", "Say who wins and who loses under each --law beside the first, and how many dollars, by group. Takes partitions, or the partial results of mips batch --factors.") { json };
        nation.AddTo(command);
        command.SetAction(result => NationRun.Guard(console, () =>
        {
            ImmutableArray<NationInput> inputs = [.. nation.Inputs(result, console)];
            NationReform reform = inputs.IsEmpty ? throw new NationProblemException("there is no partition and no partial result") : inputs.All(input => input is PartialInput)
                ? NationReform.Merge(inputs.OfType<PartialInput>().Select(partial => NationReform.Parse(partial.Json)))
                : OfPartitions(inputs, year => nation.Laws(result, year), nation.By(result));
            if (result.GetValue(json))
            {
                console.Output.WriteLine(reform.ToJson());
                return;
            }

            foreach (string line in reform.Groups.SelectMany(group => Lines(reform, group)))
            {
                console.Output.WriteLine(line);
            }
        }));
        return command;
    }

    private static NationReform OfPartitions(ImmutableArray<NationInput> inputs, Func<int, ImmutableArray<NamedLaw>> lawsOf, ImmutableArray<GroupKind> by)
    {
        ImmutableArray<Partition> partitions = [.. inputs.Select(input => input is PartitionInput one ? one.Partition : throw new NationProblemException("partitions and partial results are not mixed"))];
        ImmutableArray<NamedLaw> laws = lawsOf(partitions[0].Batch.PerformanceYear);
        ImmutableArray<NationFactors> factors = NationScores.Merge(partitions.Select(partition => NationScores.Of(partition, laws, []))).Factors(laws);
        return NationReform.Merge(partitions.Select(partition => NationReform.Of(partition, laws, factors, by)));
    }

    private static IEnumerable<string> Lines(NationReform reform, string group)
    {
        yield return group;
        foreach (NationFactors law in reform.Laws)
        {
            GroupPayments sums = reform.Of(law.Law, group);
            string beside = law == reform.Laws[0]
                ? string.Empty
                : string.Create(CultureInfo.InvariantCulture, $"; {sums.Winners} winners get ${sums.Gained / Cents:0.00} more, {sums.Losers} losers ${sums.Lost / Cents:0.00} less");
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"  {law.Law}: {sums.Participants} participants, {sums.Positive} up ${(sums.Increase + sums.Additional) / Cents:0.00}, {sums.Negative} down ${sums.Decrease / Cents:0.00}{beside}");
        }
    }
}
