using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Years;

namespace Mips.Scoring;

/// <summary>The result of scoring one participant, with all its parts. Immutable.</summary>
/// <remarks>It holds numbers and reasons, no words: <see cref="Answers.Explanations.Explanation"/> makes the words.</remarks>
[DebuggerDisplay("{FinalScore} of 100, PY{Law.PerformanceYear}, {ReportingOption}")]
[JsonConverter(typeof(ScorecardConverter))]
public sealed class Scorecard
{
    private readonly ImmutableArray<RequestProblem> leftOut = [];

    internal Scorecard(ReferenceData data) => this.Data = data;

    [SetsRequiredMembers]
    private Scorecard(Scorecard card, ImmutableArray<RequestProblem> leftOut)
    {
        this.Data = card.Data;
        this.Request = card.Request;
        this.Law = card.Law;
        this.Quality = card.Quality;
        this.Cost = card.Cost;
        this.ImprovementActivities = card.ImprovementActivities;
        this.PromotingInteroperability = card.PromotingInteroperability;
        this.Weights = card.Weights;
        this.ComplexPatientBonus = card.ComplexPatientBonus;
        this.SmallPracticeFinalBonus = card.SmallPracticeFinalBonus;
        this.FinalScoreCalculation = card.FinalScoreCalculation;
        this.ApmEntity = card.ApmEntity;
        this.leftOut = leftOut;
    }

    /// <summary>What was scored.</summary>
    public required ScoringRequest Request { get; init; }

    /// <summary>What was reported: traditional MIPS, an MVP or the APM Performance Pathway.</summary>
    public ReportingOption ReportingOption => this.Request.ReportingOption;

    /// <summary>The law it was scored under.</summary>
    public required ProgramYear Law { get; init; }

    /// <summary>The edition of CMS's data it rests on.</summary>
    public DataVersion DataVersion => this.Data.Version;

    /// <summary>The quality performance category.</summary>
    public required QualityScore Quality { get; init; }

    /// <summary>The cost performance category.</summary>
    public required CostScore Cost { get; init; }

    /// <summary>The improvement activities performance category.</summary>
    public required ImprovementActivitiesScore ImprovementActivities { get; init; }

    /// <summary>The Promoting Interoperability performance category.</summary>
    public required PromotingInteroperabilityScore PromotingInteroperability { get; init; }

    /// <summary>The category weights, each with its reason.</summary>
    public required CategoryWeights Weights { get; init; }

    /// <summary>The complex patient bonus.</summary>
    public required ComplexPatientBonus ComplexPatientBonus { get; init; }

    /// <summary>The small practice bonus on the final score (PY2018 only).</summary>
    public required SmallPracticeFinalBonus SmallPracticeFinalBonus { get; init; }

    /// <summary>The final score with what each category contributes.</summary>
    public required FinalScoreCalculation FinalScoreCalculation { get; init; }

    /// <summary>For an APM Entity scored with <see cref="ApmEntityScorer"/>: what its clinicians contribute to the categories it did not report; otherwise null.</summary>
    public ApmEntityRollUp? ApmEntity { get; init; }

    /// <summary>CMS's data it was scored with, so that a changed request can be scored the same way.</summary>
    internal ReferenceData Data { get; }

    /// <summary>The final score: 0 to 100 points, two decimals.</summary>
    public decimal FinalScore => this.FinalScoreCalculation.Value;

    /// <summary>Whether a placeholder benchmark was used for a category with a weight, so that CMS's score will differ.</summary>
    public bool IsEstimate =>
        (this.Cost.IsEstimate && this.Weights.Cost.IsScored)
        || (this.Quality.IsEstimate && this.Weights.Quality.IsScored)
        || this.ApmEntity is { IsEstimate: true };

    /// <summary>What the sender should know about this score, from what was submitted; empty if there is nothing. Found by scoring again where that is needed; the same whenever it is asked for.</summary>
    public ImmutableArray<RequestProblem> Warnings => [.. this.leftOut, .. ScorecardWarnings.Of(this)];

    /// <summary>The payment adjustment of the payment year.</summary>
    /// <param name="scalingFactor">The scaling factor of positive adjustments, 0 to 3, which CMS sets each year for budget neutrality; without effect below the threshold.</param>
    /// <param name="additionalScalingFactor">Through PY2022: the scaling factor of the additional adjustment for exceptional performance, 0 to 1.</param>
    /// <returns>The adjustment in percent, with its parts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A scaling factor is out of its range.</exception>
    public PaymentAdjustment PaymentAdjustment(decimal scalingFactor, decimal additionalScalingFactor = 0m) =>
        Rules.Payment.PaymentAdjustment.Of(this.FinalScore, scalingFactor, additionalScalingFactor, this.Law.Payment);

    /// <summary>The same scorecard with what was submitted but is no part of its request, so that whoever reads the card knows it.</summary>
    /// <param name="leftOut">What an import or a caller left out, as the problems that were the cause.</param>
    /// <returns>A scorecard whose <see cref="Warnings"/> begin with them, each with the code <see cref="RequestProblemCode.LeftOut"/>.</returns>
    public Scorecard WithLeftOut(ImmutableArray<RequestProblem> leftOut) =>
        new(this, [.. this.leftOut, .. leftOut.Select(problem => problem with { Code = RequestProblemCode.LeftOut })]);
}
