using Mips.Scoring.Numbers;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.CmsData;
using Mips.Scoring.Planning;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PlanningAnswers;

/// <summary>Every outcome that can still come lies in the range, and both ends are outcomes.</summary>
public sealed class ScoreRangeLawsTests
{
    [Property]
    public Property Every_outcome_lies_in_the_range() => Prop.ForAll(YearsAndIndexes.All, facts =>
    {
        ReferenceData data = CmsTables.For(facts.Year);
        Dice dice = new(facts.Year, facts.Index);
        ScoringRequest request = Request(data, dice, facts.Index);
        ScoreRange range = ScoreRange.Of(request, data, Unknowns.Cost | Unknowns.AdministrativeClaims | Unknowns.ComplexPatientBonus, Accepting.Placeholders);
        for (int outcome = 0; outcome < 10; outcome++)
        {
            decimal score = Scorer.Score(Outcome(request, data, dice), data, Accepting.Placeholders).FinalScore;
            Assert.InRange(score, range.Lowest.FinalScore, range.Highest.FinalScore);
        }

        return true;
    });

    [Property]
    public Property Branches_lie_in_the_range_and_one_of_them_attains_each_end() => Prop.ForAll(YearsAndIndexes.All, facts =>
    {
        ReferenceData data = CmsTables.For(facts.Year);
        ScoreRange range = ScoreRange.Of(Request(data, new(facts.Year, facts.Index), facts.Index), data, Unknowns.All, Accepting.Placeholders);
        foreach (RangeBranch branch in range.Branches)
        {
            Assert.Equal(range.Lowest.FinalScore, Math.Min(branch.LowestWith.FinalScore, branch.LowestWithout.FinalScore));
            Assert.Equal(range.Highest.FinalScore, Math.Max(branch.HighestWith.FinalScore, branch.HighestWithout.FinalScore));
            Assert.Contains(branch.Fact, branch.LowestWith.Present);
            Assert.DoesNotContain(branch.Fact, branch.HighestWithout.Present);
        }

        return true;
    });

    /// <summary>Why the corners are enough.</summary>
    [Property]
    public Property A_score_never_falls_when_a_result_that_is_present_is_better() => Prop.ForAll(YearsAndIndexes.All, facts =>
    {
        ReferenceData data = CmsTables.For(facts.Year);
        Dice dice = new(facts.Year, facts.Index);
        ScoringRequest outcome = Outcome(Request(data, dice, facts.Index), data, dice);
        decimal before = Scorer.Score(outcome, data, Accepting.Placeholders).FinalScore;
        foreach (ScoringRequest better in Better(outcome, data))
        {
            Assert.True(Scorer.Score(better, data, Accepting.Placeholders).FinalScore >= before);
        }

        return true;
    });

    private static IEnumerable<ScoringRequest> Better(ScoringRequest outcome, ReferenceData data)
    {
        for (int i = 0; i < outcome.Cost.Length; i++)
        {
            yield return outcome with { Cost = outcome.Cost.SetItem(i, outcome.Cost[i] with { Cost = Dollars.Of(Math.Round(outcome.Cost[i].Cost.ToDecimal() * 0.7m, 2)) }) };
        }

        for (int i = 0; i < outcome.AdministrativeClaims.Length; i++)
        {
            AdministrativeClaimsResult result = outcome.AdministrativeClaims[i];
            if (data.FindQualityBenchmark(result.MeasureId, CollectionType.AdministrativeClaims) is { } benchmark)
            {
                decimal rate = result.PerformanceRate.ToDecimal() * (benchmark.Bounds.IsInverse ? 0.7m : 1.2m);
                yield return outcome with { AdministrativeClaims = outcome.AdministrativeClaims.SetItem(i, result with { PerformanceRate = PerformanceRate.Of(rate) }) };
            }
        }
    }

    private static ScoringRequest Request(ReferenceData data, Dice dice, int index) => data.PerformanceYear >= 2023 && dice.Chance(40)
        ? RequestGenerator.MipsValuePathway(data, 77, index)
        : RequestGenerator.TraditionalMips(data, 77, index);

    private static ScoringRequest Outcome(ScoringRequest request, ReferenceData data, Dice dice) => request with
    {
        Cost = [.. dice.Some(data.Tables.CostMeasures, dice.Between(0, 4)).Where(measure => request.Participant.Option != ParticipationOption.Individual || measure.Id != "COST_LGH_1").Select(measure => ClaimsGenerator.CostResult(dice, data, measure))],
        AdministrativeClaims = ClaimsGenerator.QualityResults(dice, data, request.Participant),
        PatientPopulation = dice.Chance(30) ? null : new()
        {
            HccRiskScore = new(dice.Decimal(0, 3, 2)) { Mean = 1m, StandardDeviation = 0.5m, Median = 1m },
            DualProportion = new(dice.Decimal(0, 1, 2)) { Mean = 0.2m, StandardDeviation = 0.1m, Median = 0.2m },
        },
    };
}
