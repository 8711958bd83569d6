using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Answers.Differences;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Differences;

/// <summary>What holds for the difference of any two scorecards.</summary>
public sealed class ScorecardDifferenceLawsTests
{
    private const int Seed = 909;

    [Property]
    public Property The_parts_add_up_exactly_at_every_level() => ForAll((before, after) =>
    {
        ScorecardDifference difference = ScorecardDifference.Between(before, after);
        return difference.Total == after.FinalScore - before.FinalScore && AddsUp(difference.Parts, difference.Total);
    });

    [Property]
    public Property Exchanging_the_scorecards_changes_signs_only() => ForAll((before, after) =>
    {
        ImmutableArray<DifferencePart> parts = ScorecardDifference.Between(before, after).Parts;
        return parts.SequenceEqual(ScorecardDifference.Between(after, before).Parts.Select(Exchanged));
    });

    [Property]
    public Property A_scorecard_does_not_differ_from_itself() => ForAll((before, _) => ScorecardDifference.Between(before, Rescoring.Of(before, before.Request)).Parts.IsEmpty);

    [Property]
    public Property The_largest_influence_comes_first() => ForAll((before, after) => IsOrdered(ScorecardDifference.Between(before, after).Parts));

    [Property]
    public Property Rounding_is_less_than_one_hundredth() => ForAll((before, after) =>
        ScorecardDifference.Between(before, after).Parts.Where(part => part.Source == DifferenceSource.Rounding).All(part => Math.Abs(part.Points) <= 0.01m));

    [Property]
    public Property Published_values_equal_to_ours_agree() => ForAll((before, _) => PublishedComparison.Between(before, Published(before)).FirstDivergence is null);

    [Property]
    public Property The_first_divergence_is_the_first_changed_value() => ForAll((before, _) =>
    {
        PublishedScores published = Published(before) with { ImprovementActivitiesWeight = before.Weights.ImprovementActivities.Weight.Value + 1m, FinalScore = before.FinalScore + 1m };
        return PublishedComparison.Between(before, published).FirstDivergence is { Kind: ComparedValueKind.CategoryWeight, Category: PerformanceCategory.ImprovementActivities };
    });

    private static PublishedScores Published(Scorecard card) => new()
    {
        FinalScore = card.FinalScore,
        Quality = card.Weights.Quality.IsScored ? Rounding.HalfUp(card.Weights.Quality.Score.Value, 2) : null,
        QualityWeight = card.Weights.Quality.Weight.Value,
        Cost = card.Weights.Cost.IsScored ? Rounding.HalfUp(card.Weights.Cost.Score.Value, 2) : null,
        ComplexPatientBonus = Rounding.HalfUp(card.FinalScoreCalculation.ComplexPatientBonus, 2),
        Measures = [.. card.Cost.Measures.Where(line => line.IsScored).Select(line => new PublishedMeasure(line.Measure.Id, line.Points.ToDecimal()) { Places = 4 })],
    };

    private static bool AddsUp(ImmutableArray<DifferencePart> parts, decimal total) =>
        parts.Sum(part => part.Points) == total && parts.All(part => part.Parts.IsEmpty || AddsUp(part.Parts, part.Points));

    private static bool IsOrdered(ImmutableArray<DifferencePart> parts) =>
        parts.Zip(parts.Skip(1)).All(pair => Math.Abs(pair.First.Points) >= Math.Abs(pair.Second.Points)) && parts.All(part => IsOrdered(part.Parts));

    private static DifferencePart Exchanged(DifferencePart part) =>
        part with { Before = part.After, After = part.Before, Points = -part.Points, Parts = [.. part.Parts.Select(Exchanged)] };

    private static Property ForAll(Func<Scorecard, Scorecard, bool> law) => Prop
        .ForAll(Arb.From(Pairs()), pair => law(pair.Before, pair.After));

    // Two participants, two years, or two versions of one request.
    private static Gen<(Scorecard Before, Scorecard After)> Pairs() =>
        from year in Gen.Choose(2017, 2026)
        from other in Gen.Choose(2017, 2026)
        from index in Gen.Choose(0, 1_000_000)
        from corrected in Gen.Elements(true, false)
        let request = RequestGenerator.TraditionalMips(CmsTables.For(year), Seed, index)
        let changed = corrected
            ? request with { Quality = [.. request.Quality.Skip(1)], Cost = [.. request.Cost.Take(1)] }
            : RequestGenerator.TraditionalMips(CmsTables.For(other), Seed, index + 1)
        select (Score(request), Score(changed));

    private static Scorecard Score(ScoringRequest request) => Scorer.Score(request, CmsTables.For(request.PerformanceYear), Accepting.Placeholders);
}
