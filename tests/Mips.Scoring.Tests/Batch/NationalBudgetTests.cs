using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Batches;

public class NationalBudgetTests
{
    private const int Clinicians = 300;

    /// <summary>A population counts as so many cases of a law.</summary>
    private const int CasesOfAPopulation = 25;

    // Every law is asked about the same populations, which take longer to score than to balance.
    private static readonly ConcurrentDictionary<(int Year, int Seed), (BatchRow[] Rows, long[] Charges, ProgramYear Law)> Populations = new();

    public static TheoryData<int> Years => [.. ProgramYears.All.Select(law => law.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Payments_balance_to_half_a_cent_for_each_clinician(int year) => ForAll(year, (rows, charges, law) =>
    {
        BudgetNeutralFactors factors = NationalBudget.Solve(rows, charges, law);
        BudgetTotals totals = NationalBudget.Pay(rows, charges, factors, law, new ClinicianPayment[rows.Length]);
        return factors.Balance == BudgetBalance.Balanced
            ? Math.Abs(totals.UndistributedInCents) <= totals.LargestImbalanceInCents
            : factors.Balance != BudgetBalance.LargestFactorBinds || (factors.ScalingFactor == 3m && factors.Decrease > factors.Increase);
    });

    [Theory]
    [MemberData(nameof(Years))]
    public void The_additional_adjustment_stays_within_its_annual_limit(int year) => ForAll(year, (rows, charges, law) =>
    {
        BudgetNeutralFactors factors = NationalBudget.Solve(rows, charges, law);
        BudgetTotals totals = NationalBudget.Pay(rows, charges, factors, law, new ClinicianPayment[rows.Length]);
        decimal limit = law.Payment.ExceptionalPerformance?.AnnualLimit.Value.ToDecimal() ?? 0m;
        return totals.AdditionalInCents <= (limit * 100m) + (rows.Length / 2m) && factors.AdditionalScalingFactor is >= 0m and <= 1m;
    });

    [Theory]
    [MemberData(nameof(Years))]
    public void Scaling_every_charge_leaves_the_factor_unchanged(int year) => ForAll(year, (rows, charges, law) =>
    {
        BudgetNeutralFactors factors = NationalBudget.Solve(rows, charges, law);
        BudgetNeutralFactors scaled = NationalBudget.Solve(rows, [.. charges.Select(c => c * 7)], law);
        return scaled.ScalingFactor == factors.ScalingFactor && scaled.Balance == factors.Balance;
    });

    [Theory]
    [MemberData(nameof(Years))]
    public void The_order_of_the_clinicians_is_irrelevant(int year) => ForAll(year, (rows, charges, law) =>
        NationalBudget.Solve(rows, charges, law) == NationalBudget.Solve([.. rows.Reverse()], [.. charges.Reverse()], law));

    [Theory]
    [MemberData(nameof(Years))]
    public void Final_scores_alone_lead_to_the_same_factors(int year) => ForAll(year, (rows, charges, law) =>
        NationalBudget.Solve(rows, charges, law) == NationalBudget.Solve([.. rows.Select(row => row.FinalScore)], charges, law));

    [Fact]
    public void A_payment_is_the_adjustment_of_the_row_once_the_factors_are_written()
    {
        (BatchRow[] rows, long[] charges, ProgramYear law) = Population(2022, 5);
        BudgetNeutralFactors factors = NationalBudget.Solve(rows, charges, law);
        ClinicianPayment[] payments = new ClinicianPayment[rows.Length];
        NationalBudget.Pay(rows, charges, factors, law, payments);
        Batch.Adjust(rows, factors.ScalingFactor, factors.AdditionalScalingFactor, law);
        for (int i = 0; i < rows.Length; i++)
        {
            Assert.Equal(rows[i].Adjustment, Rounding.HalfUp(payments[i].Factor + payments[i].AdditionalFactor, 2));
            Assert.InRange(payments[i].ChangeInCents - (charges[i] * payments[i].Factor / 100m), -0.5m, 0.5m);
        }
    }

    [Fact]
    public void Where_the_largest_factor_binds_the_rest_is_reported()
    {
        // One clinician at the threshold's quarter loses 9 % of a million dollars; the other, a little above the threshold, can gain 3 × 9 × 5 ÷ 25 = 5.4 % of 10,000.
        ProgramYear law = ProgramYears.For(2024);
        BudgetNeutralFactors factors = NationalBudget.Solve([18m, 80m], [100_000_000, 1_000_000], law);

        Assert.Equal(BudgetBalance.LargestFactorBinds, factors.Balance);
        Assert.Equal(3m, factors.ScalingFactor);
        Assert.Equal(Dollars.Of(90_000m), factors.Decrease);
        Assert.Equal(Dollars.Of(540m), factors.Increase);
    }

    [Fact]
    public void Paying_allocates_nothing()
    {
        (BatchRow[] rows, long[] charges, ProgramYear law) = Population(2024, 6);
        BudgetNeutralFactors factors = NationalBudget.Solve(rows, charges, law);
        ClinicianPayment[] payments = new ClinicianPayment[rows.Length];
        NationalBudget.Pay(rows, charges, factors, law, payments);
        long before = GC.GetAllocatedBytesForCurrentThread();
        NationalBudget.Pay(rows, charges, factors, law, payments);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Rows_and_charges_must_be_of_the_same_number()
    {
        (BatchRow[] rows, long[] charges, ProgramYear law) = Population(2024, 7);
        Assert.Throws<ArgumentException>(() => NationalBudget.Solve(rows.AsSpan(1), charges, law));
        Assert.Throws<ArgumentException>(() => NationalBudget.Pay(rows, charges, default, law, new ClinicianPayment[1]));
        Assert.Throws<ArgumentException>(() => NationalBudget.Solve(rows, [.. charges.Select(_ => -1L)], law));
    }

    private static void ForAll(int year, Func<BatchRow[], long[], ProgramYear, bool> law) => Prop
        .ForAll(Arb.From(Gen.Choose(0, 1_000_000)), seed =>
        {
            (BatchRow[] rows, long[] charges, ProgramYear rules) = Populations.GetOrAdd((year, seed), static one => Population(one.Year, one.Seed));
            return law(rows, charges, rules);
        })
        .Hold(CasesOfAPopulation);

    private static (BatchRow[] Rows, long[] Charges, ProgramYear Law) Population(int year, int seed)
    {
        ReferenceData data = CmsTables.For(year);
        ProgramYear law = ProgramYears.For(year);
        BatchBuilder builder = BatchBuilder.For(data, Accepting.Placeholders);
        for (int i = 0; i < Clinicians; i++)
        {
            builder.Add(AnyOptionGenerator.Request(data, seed, i));
        }

        Batch batch = builder.Build();
        BatchRow[] rows = new BatchRow[batch.Count];
        batch.Score(law, rows);
        Dice dice = new(seed, year);
        return (rows, [.. rows.Select(_ => (long)dice.Pick(0, 1, 590_000, dice.Between(1, 2_000_000_000)))], law);
    }
}
