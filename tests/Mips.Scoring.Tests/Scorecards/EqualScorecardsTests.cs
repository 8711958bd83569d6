using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Batches;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Scorecards;

/// <summary>Requests and scorecards are values: equal content is equal, whoever made it.</summary>
public sealed class EqualScorecardsTests
{
    private const int Seed = 121;

    private static Arbitrary<ScoringRequest> Requests { get; } =
        (from year in Gen.Choose(2017, 2026)
         from index in Gen.Choose(0, 100_000)
         select AnyOptionGenerator.Request(CmsTables.For(year), Seed, index)).ToArbitrary();

    [Property]
    public Property A_copy_of_a_request_is_equal_and_earns_an_equal_scorecard() => Prop.ForAll(Requests, request =>
    {
        ScoringRequest copy = JsonSerializer.Deserialize<ScoringRequest>(JsonSerializer.Serialize(request))!;
        bool same = request == copy && request.GetHashCode() == copy.GetHashCode() && request.ToString() == copy.ToString();
        ReferenceData data = CmsTables.For(request.PerformanceYear);
        if (!Scorer.TryScore(request, data, out Scorecard? one, out _))
        {
            return same && !Scorer.TryScore(copy, data, out _, out _);
        }

        // Asking one of them for its warnings makes no difference.
        _ = one.Warnings;
        Scorecard other = Scorer.Score(copy, data);
        return same && one == other && one.GetHashCode() == other.GetHashCode() && one.ToString() == other.ToString()
            && one.WithLeftOut([]) == other && one.Warnings.SequenceEqual(other.Warnings);
    });

    [Property]
    public Property A_request_with_one_more_row_is_another_one() => Prop.ForAll(Requests, request =>
        request != request with { ImprovementActivities = request.ImprovementActivities.Add(new("IA_BE_4")) }
        && request != request with { Participant = request.Participant with { ClinicianTypes = request.Participant.ClinicianTypes.Add(ClinicianType.Physician) } });

    [Fact]
    public void What_was_left_out_makes_another_scorecard()
    {
        Scorecard card = Scorer.Score(RequestGenerator.TraditionalMips(CmsTables.For(2024), Seed, 0), CmsTables.For(2024));
        ImmutableArray<RequestProblem> leftOut = [new(RequestProblemCode.UnknownMeasure, "quality[3]", "999", "no measure")];
        Assert.NotEqual(card, card.WithLeftOut(leftOut));
        Assert.Equal(card.WithLeftOut(leftOut), card.WithLeftOut(leftOut));
        RequestProblem first = card.WithLeftOut(leftOut).Warnings[0];
        Assert.Equal((RequestProblemCode.LeftOut, "quality[3]", "999"), (first.Code, first.Path, first.Value));
        Assert.Equal(card.Warnings.Length + 1, card.WithLeftOut(leftOut).Warnings.Length);
    }

    [Fact]
    public void Warnings_are_found_once()
    {
        Scorecard card = Scorer.Score(RequestGenerator.TraditionalMips(CmsTables.For(2024), Seed, 0), CmsTables.For(2024));
        ImmutableArray<RequestProblem>[] asked = new ImmutableArray<RequestProblem>[8];
        Parallel.For(0, asked.Length, i => asked[i] = card.Warnings);
        Assert.All(asked, one => Assert.Equal(card.Warnings, one));
    }

    [Fact]
    public void Requests_scorecards_and_lines_read_the_same_in_every_culture()
    {
        ScoringRequest request = new()
        {
            PerformanceYear = 2025,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 9, SmallPractice = true },
            Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.40m), Cases = 412 }],
        };
        Scorecard card = Scorer.Score(request, CmsTables.For(2025));
        string weights = FormattableString.Invariant($"quality {card.Weights.Quality.Score}, weight {card.Weights.Quality.Weight}, {card.Weights.Quality.State}; cost ");
        foreach (CultureInfo culture in Cultures.Other)
        {
            Cultures.Under(culture, () =>
            {
                Assert.Equal("PY2025 Group, TraditionalMips: 1 quality measures, 0 administrative claims measures, 0 cost measures, 0 improvement activities, 0 Promoting Interoperability submissions", request.ToString());
                Assert.StartsWith(FormattableString.Invariant($"{card.FinalScore:0.00} of 100, PY2025 Group, TraditionalMips: {weights}"), card.ToString(), StringComparison.Ordinal);
                Assert.Equal(FormattableString.Invariant($"236 (Ecqm): {card.Quality.Measures[0].Points} points, {card.Quality.Measures[0].Disposition}"), card.Quality.Measures[0].ToString());
                Assert.Equal(FormattableString.Invariant($"{card.PaymentAdjustment(0m).Percent} %, {card.PaymentAdjustment(0m).Band}"), card.PaymentAdjustment(0m).ToString());
                return true;
            });
        }
    }

    /// <summary>A line names its measure or activity, its points and why it has them; a weight its score, a final score where it came from.</summary>
    [Property]
    public Property A_line_of_a_scorecard_says_what_earned_what() => Prop.ForAll(Requests, request =>
    {
        if (!Scorer.TryScore(request, CmsTables.For(request.PerformanceYear), out Scorecard? card, out _))
        {
            return true;
        }

        FinalScoreCalculation final = FinalScoreCalculation.Of(card.Weights, default, default, 0m, ProgramYears.For(request.PerformanceYear).FinalScore);
        return card.Cost.Measures.All(line => line.ToString() == $"{line.Measure.Id}: {line.Points} points, {line.Disposition}")
            && card.ImprovementActivities.Activities.All(line => line.ToString() == $"{line.Activity.Id}: {line.Points} points, {line.Disposition}")
            && card.PromotingInteroperability.Measures.All(line => line.ToString() == $"{line.MeasureId}: {line.Points} of {line.MaximumPoints} points, {line.Disposition}")
            && card.Quality.AdministrativeClaims.All(line => line.ToString() == $"{line.Measure.Id}: {line.Points} points, {line.Disposition}")
            && card.Weights.Quality.ToString() == $"{card.Weights.Quality.Score}, weight {card.Weights.Quality.Weight}, {card.Weights.Quality.State}"
            && final.ToString() == FormattableString.Invariant($"{final.Value:0.00} of 100, {final.Disposition}");
    });

    /// <summary><c>FirstOrDefault</c> gives the default value where nothing is found; it says so and is no answer.</summary>
    [Fact]
    public void The_default_value_of_a_line_is_no_result()
    {
        Assert.Equal("no result", default(QualityMeasureScore).ToString());
        Assert.Equal("no result", default(AdministrativeClaimsMeasureScore).ToString());
        Assert.Equal("no result", default(PaymentAdjustment).ToString());
        Assert.Equal("no result", default(SummarySurveyMeasureScore).ToString());
        Assert.Equal("no result", default(CostMeasureScore).ToString());
        Assert.Equal("no result", default(ImprovementActivityScore).ToString());
        Assert.Equal("no result", default(PromotingInteroperabilityMeasureScore).ToString());
        Assert.Equal("no result", default(CategoryWeight).ToString());
        Assert.Equal("no result", default(FinalScoreCalculation).ToString());
        Assert.Equal(AdjustmentBand.NotCalculated, default(PaymentAdjustment).Band);
        Assert.Contains("nothing was found", Assert.Throws<InvalidOperationException>(() => default(QualityMeasureScore).Why()).Message, StringComparison.Ordinal);
        Assert.Contains("nothing was found", Assert.Throws<InvalidOperationException>(() => default(AdministrativeClaimsMeasureScore).Why()).Message, StringComparison.Ordinal);
    }
}
