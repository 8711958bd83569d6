using BenchmarkDotNet.Attributes;
using Mips.Scoring.Batches;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Benchmarks.Batches;

/// <summary>Budget neutrality over the nation, against the scoring of it.</summary>
[MemoryDiagnoser]
[PerClinician]
public class Budget
{
    private Batch batch = null!;
    private BatchRow[] rows = null!;
    private long[] charges = null!;
    private ClinicianPayment[] payments = null!;
    private BudgetNeutralFactors factors;

    [Params(100_000)]
    public int Clinicians { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        this.batch = Nations.OfSize(this.Clinicians);
        this.rows = new BatchRow[this.batch.Count];
        this.charges = Nations.Charges(this.batch.Count);
        this.payments = new ClinicianPayment[this.batch.Count];
        this.batch.Score(Nations.Law, this.rows);
        this.factors = this.Solve();
        Nations.WarmUp(this.ScoreOnOneCore, () => this.Solve(), () => this.Pay(), this.Adjust);
    }

    [Benchmark(Baseline = true)]
    public void ScoreOnOneCore() => this.batch.Score(Nations.Law, this.rows);

    [Benchmark]
    public BudgetNeutralFactors Solve() => NationalBudget.Solve(this.rows, this.charges, Nations.Law);

    [Benchmark]
    public BudgetTotals Pay() => NationalBudget.Pay(this.rows, this.charges, this.factors, Nations.Law, this.payments);

    [Benchmark]
    public void Adjust() => Batch.Adjust(this.rows, this.factors.ScalingFactor, this.factors.AdditionalScalingFactor, Nations.Law);
}
