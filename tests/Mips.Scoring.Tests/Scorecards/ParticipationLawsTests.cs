using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.CmsData;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Scorecards;

/// <summary>What holds for every generated request in an MVP, in the APM Performance Pathway and for subgroups.</summary>
public class ParticipationLawsTests
{
    private const int Seed = 414;

    [Property]
    public Property A_final_score_lies_between_0_and_100_and_is_the_sum_of_its_parts() => ForAll(request =>
    {
        Scorecard card = Score(request);
        FinalScoreCalculation final = card.FinalScoreCalculation;
        return card.FinalScore is >= 0m and <= 100m && decimal.Round(card.FinalScore, 2) == card.FinalScore
            && final.Quality + final.Cost + final.ImprovementActivities + final.PromotingInteroperability + final.ComplexPatientBonus + final.SmallPracticeBonus == final.Sum;
    });

    [Property]
    public Property What_the_MVP_or_the_set_does_not_include_changes_nothing() => ForAll(request =>
    {
        Scorecard card = Score(request);
        ScoringRequest own = request with
        {
            Quality = [.. card.Quality.Measures.Where(line => line.SubmissionIndex >= 0 && line.Disposition != QualityMeasureDisposition.NotPartOfTheSet).Select(line => request.Quality[line.SubmissionIndex])],
            Cost = request.App is not null ? [] : [.. card.Cost.Measures.Where(line => line.Disposition != CostMeasureDisposition.NotInMvp).Select(line => line.Result)],
            AdministrativeClaims = [.. request.AdministrativeClaims.Where((_, i) => card.Quality.AdministrativeClaims[i].Disposition != AdministrativeClaimsDisposition.NotPartOfTheSet)],
        };
        return Score(own).FinalScoreCalculation == card.FinalScoreCalculation;
    });

    [Property]
    public Property Cost_never_contributes_in_the_pathway_and_the_weights_add_up() => ForAll(request =>
    {
        Scorecard card = Score(request);
        decimal weights = card.Weights.Quality.Weight.Value + card.Weights.Cost.Weight.Value + card.Weights.ImprovementActivities.Weight.Value + card.Weights.PromotingInteroperability.Weight.Value;
        return (request.App is null || card.FinalScoreCalculation.Cost == 0m) && (card.Weights.CategoriesScored == 0 || weights == 100m);
    });

    [Property]
    public Property The_attributed_score_is_the_highest_of_the_reporting_options() => ForAll(request =>
    {
        Scorecard other = Score(request);
        Scorecard traditional = Score(request with { Mvp = null, App = null });
        Attribution attribution = Attribution.Of([traditional, other]);
        return attribution.FinalScore == Math.Max(traditional.FinalScore, other.FinalScore);
    });

    /// <summary>A subgroup that reports what its group reports, the group's Promoting Interoperability data included, and inherits the rest, has the group's final score.</summary>
    [Property]
    public Property A_subgroup_that_reports_the_same_as_its_group_has_the_same_score() => ForAll(request =>
    {
        if (request.Participant.Option != ParticipationOption.Group)
        {
            return true;
        }

        ScoringRequest group = request with { Participant = request.Participant with { FacilityBased = false } };
        ScoringRequest subgroup = group with
        {
            Participant = new() { Option = ParticipationOption.Subgroup, ApmParticipant = group.Participant.ApmParticipant },
            AdministrativeClaims = [],
            Cost = [],
            PatientPopulation = null,
            ReweightingGrants = [],
        };
        return Score(SubgroupInheritance.Of(subgroup, Score(group), ProgramYears.For(request.PerformanceYear).Subgroups!)).FinalScoreCalculation == Score(group).FinalScoreCalculation;
    });

    private static Scorecard Score(ScoringRequest request) => Scorer.Score(request, CmsTables.For(request.PerformanceYear), Accepting.Placeholders);

    private static Property ForAll(Func<ScoringRequest, bool> law) => Prop.ForAll(
        Gen.Choose(2023, 2026).ToArbitrary(),
        Gen.Choose(0, 10_000).ToArbitrary(),
        (year, index) => law(Request(year, index, mvp: true)) && law(Request(year, index, mvp: false)));

    private static ScoringRequest Request(int year, int index, bool mvp)
    {
        ReferenceData data = CmsTables.For(year);
        ScoringRequest request = RequestGenerator.TraditionalMips(data, Seed, index);
        request = request.Participant.Option == ParticipationOption.VirtualGroup ? request with { Participant = request.Participant with { Option = ParticipationOption.Group } } : request;
        if (!mvp)
        {
            return request with { App = new(year >= 2025 && index % 2 == 0 ? AppMeasureSet.AppPlus : AppMeasureSet.App) };
        }

        ImmutableArray<Mvp> mvps = data.Tables.Mvps;
        Mvp best = mvps.OrderByDescending(one => request.Quality.Count(submission => one.QualityMeasures.Contains(submission.MeasureId))).ThenBy(one => one.Id, StringComparer.Ordinal).ElementAt(index % 2);
        return request with
        {
            Mvp = new(best.Id)
            {
                SelectedPopulationHealthMeasure = best.PopulationHealthMeasures[index % best.PopulationHealthMeasures.Length],
                SelectedOutcomesBasedClaimsMeasure = best.OutcomesBasedClaimsMeasures.FirstOrDefault(),
            },
        };
    }
}
