using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.FinalScores;

public sealed class ComplexPatientBonusTests
{
    private static readonly ComplexPatientBonusRule.Standardized py2024 = (ComplexPatientBonusRule.Standardized)Py2024.Rules.FinalScore.ComplexPatientBonus!;

    private static Participant Clinician { get; } = new() { Option = ParticipationOption.Individual };

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("complex-patient-bonus", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_bonus_of_a_participant(RulePageRow row)
    {
        PatientPopulation population = Population(Indicator(row, "HCC"), Indicator(row, "Dual"));

        ComplexPatientBonus bonus = ComplexPatientBonus.Of(population, row.YesNo("Data"), Who(row), ProgramYears.For(row.Count("Year")).FinalScore.ComplexPatientBonus);

        Assert.Equal(row.Number("Medical"), bonus.Medical.Points);
        Assert.Equal(row.Number("Social"), bonus.Social.Points);
        Assert.Equal(row.Number("Bonus"), bonus.Points);
    }

    /// <summary>§ 414.1305: a facility-based MIPS eligible clinician is an individual; a facility-based group is defined by itself.</summary>
    [Fact]
    public void Who_needs_no_data_has_two_readings()
    {
        PatientPopulation population = Population(1.5m, 0.25m);
        ComplexPatientBonusRule.Standardized groups = py2024 with { FacilityBasedWithoutData = FacilityBasedWithoutDataReading.Groups };
        foreach (ParticipationOption option in Enum.GetValues<ParticipationOption>())
        {
            Participant participant = new() { Option = option, FacilityBased = true };
            Assert.Equal(option == ParticipationOption.Individual ? 3m : 0m, ComplexPatientBonus.Of(population, false, participant, py2024).Points);
            Assert.Equal(3m, ComplexPatientBonus.Of(population, false, participant, groups).Points);
            Assert.Equal(3m, ComplexPatientBonus.Of(population, true, participant, py2024).Points);
            Assert.Equal(0m, ComplexPatientBonus.Of(population, false, participant with { FacilityBased = false }, groups).Points);
        }
    }

    [Fact]
    public void The_gate_of_a_component_has_two_readings()
    {
        PatientPopulation population = Population(1.9m, 0.19m);

        Assert.Equal(4.7m, ComplexPatientBonus.Of(population, true, Clinician, py2024).Points);
        Assert.Equal(5m, ComplexPatientBonus.Of(population, true, Clinician, py2024 with { ComponentGate = ComponentGateReading.AnyIndicator }).Points);
        Assert.Equal(0m, ComplexPatientBonus.Of(Population(1.39m, 0.19m), true, Clinician, py2024 with { ComponentGate = ComponentGateReading.AnyIndicator }).Points);
    }

    [Fact]
    public void The_maximum_of_a_component_has_two_readings()
    {
        PatientPopulation population = Population(2m, 0.25m);

        Assert.Equal(6.5m, ComplexPatientBonus.Of(population, true, Clinician, py2024).Points);
        Assert.Equal(7m, ComplexPatientBonus.Of(population, true, Clinician, py2024 with { ComponentCap = ComponentCapReading.None }).Points);
        Assert.Equal(10m, ComplexPatientBonus.Of(Population(3m, 0.25m), true, Clinician, py2024 with { ComponentCap = ComponentCapReading.None }).Points);
    }

    [Fact]
    public void A_component_far_below_its_mean_is_negative_and_the_bonus_at_least_zero()
    {
        PatientPopulation skewed = new() { HccRiskScore = new RiskIndicator(1m) { Mean = 2m, StandardDeviation = 1m, Median = 1m } };

        ComplexPatientBonus bonus = ComplexPatientBonus.Of(skewed, true, Clinician, py2024);

        Assert.Equal((-2.5m, 0m, ComplexPatientBonusDisposition.Earned), (bonus.Medical.Points, bonus.Points, bonus.Disposition));
    }

    /// <summary>§ 414.1380(c)(3)(iii), (viii): a bonus cannot exceed its maximum; one that equals it is what was earned. HCC score 2 and a dual eligible ratio of 0.6 are 2 + 3.</summary>
    [Theory]
    [InlineData("0.59", "4.95", ComplexPatientBonusDisposition.Earned)]
    [InlineData("0.6", "5", ComplexPatientBonusDisposition.Earned)]
    [InlineData("0.61", "5", ComplexPatientBonusDisposition.AtMaximum)]
    public void A_bonus_that_equals_the_maximum_is_earned(string dual, string points, ComplexPatientBonusDisposition disposition)
    {
        ComplexPatientBonus bonus = ComplexPatientBonus.Of(Population(2m, Exact(dual)), true, Clinician, Py2018.Rules.FinalScore.ComplexPatientBonus);

        Assert.Equal((Exact(points), disposition), (bonus.Points, bonus.Disposition));
    }

    /// <summary>1.5 + 4 × 0.875 is half of the maximum of 10.</summary>
    [Theory]
    [InlineData("1.87", "4.98", RiskComponentDisposition.Counted)]
    [InlineData("1.875", "5", RiskComponentDisposition.Counted)]
    [InlineData("1.88", "5", RiskComponentDisposition.AtMaximum)]
    public void A_component_that_equals_half_of_the_maximum_counts_as_it_is(string hcc, string points, RiskComponentDisposition disposition)
    {
        PatientPopulation population = new() { HccRiskScore = new RiskIndicator(Exact(hcc)) { Mean = 1m, StandardDeviation = 1m, Median = 1m } };

        RiskComponent medical = ComplexPatientBonus.Of(population, true, Clinician, py2024).Medical;

        Assert.Equal((Exact(points), disposition), (medical.Points, medical.Disposition));
    }

    /// <summary>Half a standard deviation above the mean is 1.5 + 4 × 0.5 points, with however many places CMS prints mean, standard deviation and median.</summary>
    [Theory]
    [InlineData("1", "0.5", "0.25", "1.25")]
    [InlineData("1", "0.25", "0.5", "1.125")]
    [InlineData("1.25", "1", "0.5", "1.75")]
    [InlineData("1.25", "0.5", "1", "1.5")]
    [InlineData("0.5", "0.25", "1", "0.625")]
    [InlineData("0.5", "1", "0.25", "1")]
    public void The_places_of_the_national_figures_make_no_difference(string mean, string deviation, string median, string hcc)
    {
        RiskIndicator indicator = new(Exact(hcc)) { Mean = Exact(mean), StandardDeviation = Exact(deviation), Median = Exact(median) };
        ComplexPatientBonus bonus = ComplexPatientBonus.Of(new() { HccRiskScore = indicator }, true, Clinician, py2024);

        Assert.Equal(Exact(hcc) >= Exact(median) ? 3.5m : 0m, bonus.Points);
    }

    private static decimal Exact(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void The_reason_is_part_of_the_result()
    {
        Assert.Equal(ComplexPatientBonusDisposition.NoBonusInThisYear, ComplexPatientBonus.Of(Population(3m, 0.9m), true, Clinician, null).Disposition);
        Assert.Equal(ComplexPatientBonusDisposition.NothingSubmitted, ComplexPatientBonus.Of(Population(3m, 0.9m), false, Clinician, py2024).Disposition);
        Assert.Equal(ComplexPatientBonusDisposition.NoQualifyingIndicator, ComplexPatientBonus.Of(Population(1m, 0.1m), true, Clinician, py2024).Disposition);
        Assert.Equal(ComplexPatientBonusDisposition.NoQualifyingIndicator, ComplexPatientBonus.Of(null, true, Clinician, py2024).Disposition);
        Assert.Equal(RiskComponentDisposition.BelowMedian, ComplexPatientBonus.Of(Population(1m, 0.9m), true, Clinician, py2024).Medical.Disposition);
        Assert.Equal(RiskComponentDisposition.AtMaximum, ComplexPatientBonus.Of(Population(1m, 0.9m), true, Clinician, py2024).Social.Disposition);
        Assert.Equal(RiskComponentDisposition.NoIndicator, ComplexPatientBonus.Of(Population(null, 0.9m), true, Clinician, py2024).Medical.Disposition);
    }

    [Fact]
    public void A_missing_standard_deviation_is_a_problem_where_the_formula_needs_it()
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Individual },
            PatientPopulation = new() { HccRiskScore = new RiskIndicator(1.2m), DualProportion = new RiskIndicator(0.3m) { StandardDeviation = 0.2m } },
        };
        ScoringRequest both = request with { PatientPopulation = request.PatientPopulation with { DualProportion = new RiskIndicator(0.3m) } };
        RequestProblems standardized = default;
        RequestProblems bothMissing = default;
        RequestProblems none = default;

        ComplexPatientBonus.Check(request, py2024, ref standardized);
        ComplexPatientBonus.Check(both, py2024, ref bothMissing);
        ComplexPatientBonus.Check(request, null, ref none);

        Assert.Equal("patientPopulation.hccRiskScore.standardDeviation", Assert.Single(standardized.All).Path);
        Assert.Equal(["patientPopulation.hccRiskScore.standardDeviation", "patientPopulation.dualProportion.standardDeviation"], bothMissing.All.Select(problem => problem.Path));
        Assert.Empty(none.All);
    }

    [Property]
    public Property The_bonus_lies_between_zero_and_its_maximum_and_never_falls_with_risk() => Prop.ForAll(
        (from hcc in Gen.Choose(0, 400)
         from dual in Gen.Choose(0, 100)
         from more in Gen.Choose(0, 100)
         select (hcc / 100m, dual / 100m, more / 100m)).ToArbitrary(),
        each =>
        {
            (decimal hcc, decimal dual, decimal more) = each;
            decimal bonus = ComplexPatientBonus.Of(Population(hcc, dual), true, Clinician, py2024).Points;
            decimal riskier = ComplexPatientBonus.Of(Population(hcc + more, dual), true, Clinician, py2024).Points;
            return bonus is >= 0m and <= 10m && riskier >= bonus;
        });

    private static Participant Who(RulePageRow row) => Clinician with { FacilityBased = row.YesNo("Facility-based") };

    private static decimal? Indicator(RulePageRow row, string title) => row[title] == "none" ? null : row.Number(title);

    private static PatientPopulation Population(decimal? hcc, decimal? dual) => new()
    {
        HccRiskScore = hcc is null ? null : new RiskIndicator(hcc.Value) { Mean = 1.5m, StandardDeviation = 0.5m, Median = 1.4m },
        DualProportion = dual is null ? null : new RiskIndicator(dual.Value) { Mean = 0.25m, StandardDeviation = 0.2m, Median = 0.2m },
    };
}
