using Mips.Scoring.Batches;
using Mips.Scoring.Benchmarks.Idiomatic;
using Mips.Scoring.Benchmarks.Population;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Benchmarks.Batches;

/// <summary>
/// The ratios of the batch by processor time, for a machine that others use too: the contenders take turns, and of each the least time counts.
/// The clock of the wall, which BenchmarkDotNet reads, would measure the others.
/// </summary>
internal static class RatioRun
{
    private const int Rounds = 12;
    private const int LeastMilliseconds = 400;

    public static int Run()
    {
        ScoringRequest[] requests = [.. NationalPopulation.GenerateTraditional(Nations.Data, 10_000, Nations.Seed)];
        ScoringRequest[] few = requests[..2_000];
        IdiomaticScorer idiomatic = new(Nations.Data, Nations.Law);
        Batch traditional = Nations.Build(requests);
        Batch nation = Nations.OfSize(10_000);
        ScoringRequest[] nationRequests = [.. NationalPopulation.Generate(Nations.Data, 10_000, Nations.Seed)];
        byte[] saved = Nations.Save(nation);
        Batch largeNation = Nations.OfSize(100_000);
        Batch typical = Nations.Build(Enumerable.Repeat(TypicalSubmission.Request, few.Length));
        BatchRow[] rows = new BatchRow[largeNation.Count];
        traditional.Score(Nations.Law, rows);
        int differences = requests.Where((request, i) => idiomatic.Score(request).FinalScore != rows[i].FinalScore).Count();
        Console.WriteLine($"{requests.Length} clinicians scored by the idiomatic scorer: {differences} differences");
        if (differences > 0)
        {
            return 1;
        }

        long[] charges = Nations.Charges(largeNation.Count);
        BudgetNeutralFactors factors = default;
        ClinicianPayment[] payments = new ClinicianPayment[largeNation.Count];
        Contender[] contenders =
        [
            new("traditional: batch, one thread", traditional.Count, () => traditional.Score(Nations.Law, rows)),
            new("traditional: idiomatic scorer", few.Length, () => Array.ForEach(few, request => idiomatic.Score(request))),
            new("traditional: explained scorecards", few.Length, () => Array.ForEach(few, request => Scorer.Score(request, Nations.Data))),
            new("traditional: read the input", traditional.Count, () => traditional.ReadEverything()),
            new("typical submission: batch", typical.Count, () => typical.Score(Nations.Law, rows)),
            new("typical submission: scorecards", few.Length, () => Array.ForEach(few, _ => Scorer.Score(TypicalSubmission.Request, Nations.Data))),
            new("nation of 10,000: one thread", nation.Count, () => nation.Score(Nations.Law, rows)),
            new("nation of 100,000: one thread", largeNation.Count, () => largeNation.Score(Nations.Law, rows)),
            new("nation of 100,000: all threads", largeNation.Count, () => largeNation.Score(Nations.Law, rows, new BatchRunOptions())),
            new("nation of 100,000: read the input", largeNation.Count, () => largeNation.ReadEverything()),
            new("nation of 100,000: solve the budget", largeNation.Count, () => factors = NationalBudget.Solve(rows, charges, Nations.Law)),
            new("nation of 100,000: pay", largeNation.Count, () => NationalBudget.Pay(rows, charges, factors, Nations.Law, payments)),
            new("requests into a batch", few.Length, () => Nations.Build(few)),
            new("nation of 10,000: requests into a batch", nationRequests.Length, () => Nations.Build(nationRequests)),
            new("nation of 10,000: load the saved batch", nation.Count, () => Nations.Load(saved)),
            new("nation of 10,000: save the batch", nation.Count, () => Nations.Save(nation)),
        ];
        for (int round = 0; round < Rounds; round++)
        {
            Array.ForEach(contenders, contender => contender.Measure(LeastMilliseconds));
        }

        Array.ForEach(contenders, contender => Console.WriteLine($"{contender.Name,-40} {contender.Least,10:0.0} ns/clinician {contender.Least / contenders[0].Least,8:0.000}"));
        return 0;
    }

    private sealed class Contender(string name, int clinicians, Action run)
    {
        public string Name => name;

        public double Least { get; private set; } = double.MaxValue;

        public void Measure(int leastMilliseconds)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            TimeSpan spent;
            int runs = 0;
            do
            {
                run();
                runs++;
                spent = Environment.CpuUsage.TotalTime - start;
            }
            while (spent.TotalMilliseconds < leastMilliseconds);

            this.Least = Math.Min(this.Least, spent.TotalNanoseconds / runs / clinicians);
        }
    }
}
