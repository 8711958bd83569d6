using Mips.Scoring.Numbers;
using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Scorecards;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.OfficialCases;

/// <summary>Every figure and every year of 42 CFR 414.1365 as amended at 89 FR 98562, one by one, in the order of the paragraph.</summary>
public class MipsValuePathwayFiguresTests
{
    private static readonly ScoringRequest Nothing = new() { PerformanceYear = 2024, Participant = ParticipationSamples.Group, Mvp = new("M0005") { SelectedPopulationHealthMeasure = "479" } };

    // (a)(1): "Beginning with the CY 2023 MIPS performance period/2025 MIPS payment year".
    [Fact]
    public void MVPs_begin_with_performance_year_2023_and_payment_year_2025()
    {
        Assert.Equal([2023, 2024, 2025, 2026], ProgramYears.All.Where(law => law.MvpQuality is not null).Select(law => law.PerformanceYear).Order());
        Assert.Equal([2023, 2024, 2025, 2026], ProgramYears.All.Where(law => law.Subgroups is not null).Select(law => law.PerformanceYear).Order());
        Assert.Equal(2025, Py2023.Rules.PaymentYear);
    }

    // (b)(1): "begins on April 1 and ends on November 30 of the applicable CY performance period or a later date specified by CMS"; "by June 30".
    [Theory]
    [InlineData(2023, "11-30", "06-30")]
    [InlineData(2024, "12-02", "07-01")]
    [InlineData(2025, "11-30", "06-30")]
    [InlineData(2026, "11-30", "06-30")]
    public void Registration_runs_from_April_1_to_November_30_or_June_30_or_a_later_date_of_CMS(int year, string closes, string closesForCahps)
    {
        MvpRegistrationRules registration = ProgramYears.For(year).MvpRegistration!;
        Assert.Equal(($"{year}-04-01", $"{year}-{closes}", $"{year}-{closesForCahps}"), (Day(registration.Opens.Value), Day(registration.Closes.Value), Day(registration.ClosesForCahps.Value)));
    }

    // (b)(2)(i), (d)(3)(i)(A): one population health measure is selected in 2023 and 2024; from 2025 the highest of all is used.
    [Theory]
    [InlineData(2023, true)]
    [InlineData(2024, true)]
    [InlineData(2025, false)]
    [InlineData(2026, false)]
    public void One_population_health_measure_is_selected_through_2024_and_the_highest_counts_from_2025(int year, bool selected)
    {
        Assert.Equal(selected, ProgramYears.For(year).MvpRegistration!.SelectsPopulationHealthMeasure.Value);
        Assert.Equal(selected, ProgramYears.For(year).MvpQuality!.PopulationHealth is PopulationHealthRules.SelectedAtRegistration);
    }

    // (c)(1): "4 quality measures"; (c)(1)(i): "fewer than 4 Medicare Part B claims measures".
    [Fact]
    public void Four_quality_measures_are_required() =>
        Assert.All(ProgramYears.All.Where(law => law.MvpQuality is not null), law => Assert.Equal(4, law.MvpQuality!.Category.RequiredMeasures.Measures.Value));

    // (c)(1): "including 1 outcome measure (or, if an outcome measure is not available, 1 high priority measure)": without, the place stays unfilled.
    [Fact]
    public void One_of_the_four_is_an_outcome_or_a_high_priority_measure()
    {
        ReferenceData data = CmsTables.For(2024);
        string[] ordinary = [.. data.FindMvp("M0005")!.QualityMeasures
            .Where(id => data.FindQualityMeasure(id) is { IsHighPriority: false } measure && measure.CollectionTypes.Contains(CollectionType.MipsCqm)).Take(4)];
        QualityScore score = ParticipationSamples.Score(Nothing with { Quality = [.. ordinary.Select(id => new QualityMeasureSubmission(id, CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(50m), Cases = 100 })] }).Quality;
        Assert.Equal((4, 3), (score.RequiredMeasures.Required, score.Measures.Count(measure => measure.IsCounted)));
    }

    // (c)(3)(i): two medium-weighted, or one high-weighted, or a medical home; (d)(3)(iii): 20 points for each medium-weighted, 40 for each high-weighted.
    [Theory]
    [InlineData(2023, "Medium", 20)]
    [InlineData(2024, "Medium", 20)]
    [InlineData(2023, "High", 40)]
    [InlineData(2024, "High", 40)]
    [InlineData(2025, null, 40)]
    [InlineData(2026, null, 40)]
    public void Activities_earn_20_and_40_points_through_2024_and_40_from_2025(int year, string? weight, int points)
    {
        ImprovementActivitiesRules rules = ProgramYears.For(year).ImprovementActivities;
        ActivityWeight? given = weight is null ? null : Enum.Parse<ActivityWeight>(weight);
        Assert.Equal((points, 40), (rules.MvpActivityPoints!.PointsFor(given, specialStatus: false), rules.PointsForFullScore.Value));
        Assert.Equal(points, rules.MvpActivityPoints.PointsFor(given, specialStatus: true));
    }

    // (c)(4)(ii): "scored on 1 population health measure"; (d)(3)(i)(A): without benchmark or cases it leaves both sums.
    [Theory]
    [InlineData(2024, 250, 40, 1)]
    [InlineData(2024, 150, 40, 0)]
    public void One_population_health_measure_adds_ten_points_or_leaves_both_sums(int year, int cases, int required, int counted)
    {
        QualityScore score = ParticipationSamples.Score(Nothing with { PerformanceYear = year, AdministrativeClaims = [new("479") { PerformanceRate = PerformanceRate.Of(0.15m), Cases = cases }, new("484") { PerformanceRate = PerformanceRate.Of(30m), Cases = 90 }] }).Quality;
        Assert.Equal((required + (10 * counted), counted), ((int)score.AvailablePoints.Total.ToDecimal(), score.AdministrativeClaims.Count(line => line.IsCounted)));
    }

    // (d)(3)(i)(B): "zero measure achievement points for each selected outcomes-based administrative claims measure that does not have a benchmark or meet the case minimum requirement".
    [Theory]
    [InlineData(25, AdministrativeClaimsDisposition.CountsAsRequiredMeasure)]
    [InlineData(24, AdministrativeClaimsDisposition.SelectedButNotScorable)]
    public void A_selected_claims_measure_below_its_minimum_stands_with_zero_points(int cases, AdministrativeClaimsDisposition disposition)
    {
        Mvp mvp = CmsTables.For(2024).Tables.Mvps.First(one => one.OutcomesBasedClaimsMeasures.Contains("480"));
        QualityScore score = ParticipationSamples.Score(Nothing with
        {
            Mvp = new(mvp.Id) { SelectedPopulationHealthMeasure = "479", SelectedOutcomesBasedClaimsMeasure = "480" },
            AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(0.01m), Cases = cases }],
        }).Quality;
        Assert.Equal((disposition, disposition == AdministrativeClaimsDisposition.SelectedButNotScorable), (score.AdministrativeClaims[0].Disposition, score.AchievementPoints == default));
        Assert.Equal(40m, score.AvailablePoints.Total.ToDecimal());
    }

    // (d)(3)(iv)(A): "the subgroup will receive a score of zero for the Promoting Interoperability performance category".
    [Fact]
    public void A_subgroup_without_its_groups_data_has_zero_for_Promoting_Interoperability()
    {
        Scorecard card = ParticipationSamples.Score(Nothing with { Participant = ParticipationSamples.Subgroup });
        Assert.Equal((0m, CategoryWeightState.NothingSubmitted), (card.PromotingInteroperability.Score.Value, card.Weights.PromotingInteroperability.State));
    }

    // (e)(2)(i): "(c)(2)(i)(A)(2) through (9)": (A)(1) is not among them. (e)(2)(ii): exceptions of its own in "the CY 2023 performance period/2025 MIPS payment year".
    [Fact]
    public void No_applicable_measure_is_no_ground_and_a_subgroups_own_exceptions_end_with_2023()
    {
        Assert.All(ProgramYears.All.Where(law => law.MvpQuality is not null), law => Assert.Equal(ReweightingCircumstance.NoApplicableQualityMeasure, law.Weights.NoGroundInMvp!.Value));
        Assert.Equal([2023], ProgramYears.All.Where(law => law.Subgroups is { OwnExceptions.Value: true }).Select(law => law.PerformanceYear));
    }

    private static string Day(DateTime date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
