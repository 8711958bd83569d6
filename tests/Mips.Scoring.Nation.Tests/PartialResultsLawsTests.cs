using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Batches;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tables;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Nation.Tests;

/// <summary>Every national quantity is a sum over partitions: any partition of the nation, any order, any way of merging and any repetition give the same bytes.</summary>
public class PartialResultsLawsTests
{
    private const int Count = 120;
    private static readonly TableSubmission[] Participants = GeneratedNation.Participants(Count, 7);
    private static readonly Partition Whole = GeneratedNation.Partition(Participants);
    private static readonly NationScores WholeScores = NationScores.Of(Whole, GeneratedNation.Laws, GeneratedNation.By);
    private static readonly ImmutableArray<NationFactors> Factors = WholeScores.Factors(GeneratedNation.Laws);
    private static readonly NationReform WholeReform = NationReform.Of(Whole, GeneratedNation.Laws, Factors, GeneratedNation.By);

    [Fact]
    public void Partitions_merge_to_the_same_bytes_in_any_order_and_to_the_whole() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        Random dice = new(seed);
        Partition[] parts = Partitions(dice);
        Check([.. parts.Select(part => NationScores.Of(part, GeneratedNation.Laws, GeneratedNation.By))], NationScores.Merge, part => part.ToJson(), part => NationScores.Parse(part).ToJson(), WholeScores.ToJson(), dice);
        Check(
            [.. parts.Select(part => NationReform.Of(part, GeneratedNation.Laws, Factors, GeneratedNation.By))], NationReform.Merge, part => part.ToJson(), part => NationReform.Parse(part).ToJson(), WholeReform.ToJson(), dice);
    }).Hold(12);

    [Fact]
    public void Scaling_factors_are_those_of_the_rows()
    {
        long[] charges = [.. Whole.Participants.Select(participant => participant.AllowedChargesInCents)];
        foreach (NamedLaw law in GeneratedNation.Laws)
        {
            BatchRow[] rows = new BatchRow[Whole.Batch.Count];
            Whole.Batch.Score(law.Law, rows);
            BudgetNeutralFactors expected = NationalBudget.Solve(rows, charges, law.Law);
            Assert.Equal(expected, WholeScores.Solve(law));

            ClinicianPayment[] payments = new ClinicianPayment[rows.Length];
            BudgetTotals totals = NationalBudget.Pay(rows, charges, expected, law.Law, payments);
            GroupPayments everybody = WholeReform.Of(law.Name);
            Assert.Equal((totals.DecreaseInCents, totals.IncreaseInCents, totals.AdditionalInCents), (everybody.Decrease, everybody.Increase, everybody.Additional));
        }
    }

    [Fact]
    public void Winners_and_losers_are_those_beside_the_first_law_and_groups_add_up()
    {
        GroupPayments first = WholeReform.Of(GeneratedNation.Law.Name);
        GroupPayments reform = WholeReform.Of(GeneratedNation.Reform.Name);
        Assert.Equal((0, 0, 0L, 0L), (first.Winners, first.Losers, first.Gained, first.Lost));
        Assert.InRange(reform.Losers, 1, Count);
        Assert.Equal(reform.Change() - first.Change(), reform.Gained - reform.Lost);
        foreach (string kind in new[] { "practiceSize=", "state=", "smallPractice=" })
        {
            Assert.Equal(reform, WholeReform.Groups.Where(group => group.StartsWith(kind, StringComparison.Ordinal)).Select(group => WholeReform.Of(GeneratedNation.Reform.Name, group)).Aggregate(GroupPayments.None, (sum, group) => sum.With(group)));
        }
    }

    [Fact]
    public void Quantiles_are_those_of_the_sorted_scores() => Prop.ForAll(Gen.Choose(1, 1000).ToArbitrary(), thousandths =>
    {
        BatchRow[] rows = new BatchRow[Whole.Batch.Count];
        Whole.Batch.Score(GeneratedNation.Law.Law, rows);
        decimal[] scores = [.. rows.Select(row => row.FinalScore).Order()];
        int place = (int)decimal.Ceiling(thousandths * (decimal)scores.Length / 1000m) - 1;
        Assert.Equal(scores[place], WholeScores.Of(GeneratedNation.Law.Name).Quantile(thousandths / 1000m));
        Assert.Equal(scores.Average(), WholeScores.Of(GeneratedNation.Law.Name).Mean);
    }).Hold();

    [Fact]
    public void Parts_that_do_not_belong_together_are_refused()
    {
        NationScores[] parts = [.. Partitions(new Random(3)).Select(part => NationScores.Of(part, GeneratedNation.Laws, GeneratedNation.By))];
        Assert.Throws<NationMergeException>(() => NationScores.Merge([]));
        Assert.Throws<NationMergeException>(() => NationScores.Merge([NationScores.Merge(parts), parts[0]]));
        Assert.Throws<NationMergeException>(() => NationScores.Merge([WholeScores, NationScores.Of(Whole, [GeneratedNation.Law], GeneratedNation.By)]));
        Assert.Throws<NationMergeException>(() => NationScores.Merge([parts[0], NationScores.Of(Whole, GeneratedNation.Laws, [])]));
        Assert.Throws<System.Text.Json.JsonException>(() => NationScores.Parse("{}"));
        Assert.Throws<System.Text.Json.JsonException>(() => NationScores.Parse(WholeReform.ToJson()));
        Assert.Throws<ArgumentException>(() => NationScores.Of(Whole, [GeneratedNation.Law, GeneratedNation.Law], []));
        Assert.Throws<ArgumentException>(() => NationReform.Of(Whole, GeneratedNation.Laws, [Factors[0]], []));
    }

    private static Partition[] Partitions(Random dice)
    {
        int parts = dice.Next(1, 6);
        return [.. Participants.GroupBy(_ => dice.Next(parts)).Select(part => GeneratedNation.Partition(part))];
    }

    private static void Check<TPart>(TPart[] parts, Func<IEnumerable<TPart>, TPart> merge, Func<TPart, string> text, Func<string, string> read, string whole, Random dice)
    {
        string expected = text(merge(parts));
        TPart[] shuffled = [.. parts];
        dice.Shuffle(shuffled);
        Assert.Equal(expected, text(merge(shuffled.Concat(parts.Take(dice.Next(parts.Length + 1))))));
        int half = dice.Next(1, parts.Length + 1);
        Assert.Equal(expected, text(merge([merge(shuffled.Take(half)), .. shuffled.Skip(half)])));
        Assert.Equal(expected, read(expected));
        Assert.Equal(WithoutPartitions(whole), WithoutPartitions(expected));
    }

    private static string WithoutPartitions(string json) => System.Text.RegularExpressions.Regex.Replace(json, "\"partitions\":\\[[^\\]]*\\],", string.Empty);
}
