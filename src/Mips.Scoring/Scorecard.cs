using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring;

/// <summary>The result of scoring one participant, with all its parts. Immutable.</summary>
/// <remarks>It holds numbers and reasons, no words: <see cref="Answers.Explanations.Explanation"/> makes the words.</remarks>
[DebuggerDisplay("{FinalScore} of 100, PY{Law.PerformanceYear}, {ReportingOption}")]
[JsonConverter(typeof(ScorecardConverter))]
public sealed record Scorecard
{
    // Beside the card, not in it: warnings are no part of its content, and cost nothing until they are asked for.
    private static readonly ConditionalWeakTable<Scorecard, RequestProblem[]> Found = new();
    private readonly FinalScoreValue finalScore;
    private readonly EquatableArray<RequestProblem> leftOut;

    internal Scorecard(ScoringRequest request, ReferenceData data, ProgramYear law, in CategoryScores categories, in CategoryWeights weights, in FinalScoreBonuses bonuses, FinalScoreValue finalScore)
    {
        this.Request = request;
        this.Data = data;
        this.Law = law;
        this.Quality = categories.Quality;
        this.Cost = categories.Cost;
        this.ImprovementActivities = categories.ImprovementActivities;
        this.PromotingInteroperability = categories.PromotingInteroperability;
        this.Weights = weights;
        this.ComplexPatientBonus = bonuses.ComplexPatient;
        this.SmallPracticeFinalBonus = bonuses.SmallPractice;
        this.finalScore = finalScore;
    }

    /// <summary>What was scored.</summary>
    public ScoringRequest Request { get; }

    /// <summary>What was reported: traditional MIPS, an MVP or the APM Performance Pathway.</summary>
    public ReportingOption ReportingOption => this.Request.ReportingOption;

    /// <summary>The law it was scored under.</summary>
    public ProgramYear Law { get; }

    /// <summary>The edition of CMS's data it rests on.</summary>
    public DataVersion DataVersion => this.Data.Version;

    /// <summary>The quality performance category.</summary>
    public QualityScore Quality { get; }

    /// <summary>The cost performance category.</summary>
    public CostScore Cost { get; }

    /// <summary>The improvement activities performance category.</summary>
    public ImprovementActivitiesScore ImprovementActivities { get; }

    /// <summary>The Promoting Interoperability performance category.</summary>
    public PromotingInteroperabilityScore PromotingInteroperability { get; }

    /// <summary>The category weights, each with its reason.</summary>
    public CategoryWeights Weights { get; }

    /// <summary>The complex patient bonus.</summary>
    public ComplexPatientBonus ComplexPatientBonus { get; }

    /// <summary>The small practice bonus on the final score (PY2018 only).</summary>
    public SmallPracticeFinalBonus SmallPracticeFinalBonus { get; }

    /// <summary>The final score with what each category contributes; put together at each call.</summary>
    public FinalScoreCalculation FinalScoreCalculation =>
        new FinalScoreBonuses(this.ComplexPatientBonus, this.SmallPracticeFinalBonus).CalculationOf(this.Weights, this.Law);

    /// <summary>For an APM Entity scored with <see cref="ApmEntityScorer"/>: what its clinicians contribute to the categories it did not report; otherwise null.</summary>
    public ApmEntityRollUp? ApmEntity { get; internal init; }

    /// <summary>CMS's data it was scored with, so that a changed request can be scored the same way.</summary>
    internal ReferenceData Data { get; }

    /// <summary>The rules of quality of the reporting option.</summary>
    internal QualityRules QualityRules => this.ReportingOption switch
    {
        ReportingOption.MipsValuePathway => this.Law.MvpQuality!.Category,
        ReportingOption.ApmPerformancePathway => this.Law.AppQuality!.Category,
        _ => this.Law.Quality,
    };

    /// <summary>The final score: 0 to 100 points, two decimals.</summary>
    public decimal FinalScore => this.finalScore.Disposition == FinalScoreDisposition.FewerThanTwoCategories
        ? this.Law.Payment.PerformanceThreshold.Value
        : this.finalScore.Points(this.Law.FinalScore.DecimalPlaces.Value);

    /// <summary>Whether CMS's score can differ, because in a category with a weight a benchmark is a placeholder, or one of the performance period that can still come is not published yet.</summary>
    public bool IsEstimate =>
        (this.Cost.IsEstimate && this.Weights.Cost.IsScored)
        || (this.Quality.IsEstimate && this.Weights.Quality.IsScored)
        || this.ApmEntity is { IsEstimate: true };

    /// <summary>Whether the law is that of a preliminary year: its final rule was not at hand, and benchmarks are those of an earlier year.</summary>
    public bool IsPreliminary => this.Law.PreliminaryAsOf is not null;

    /// <summary>What the sender should know about this score, from what was submitted; empty if there is nothing. Found when it is first asked for, by scoring again where that is needed, and kept.</summary>
    /// <example>
    /// <code>
    /// ScoringRequest fraction = request with { Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(0.714m), Cases = 412 }] };
    /// Console.WriteLine(Scorer.Score(fraction, CmsTables.For(2025)).Warnings[0].Code); // RateLooksLikeFraction
    /// </code>
    /// </example>
    public ImmutableArray<RequestProblem> Warnings => this.LeftOut.AddRange(Found.GetValue(this, static card => [.. ScorecardWarnings.Of(card)]));

    private ImmutableArray<RequestProblem> LeftOut { get => this.leftOut; init => this.leftOut = value; }

    /// <summary>The payment adjustment of the payment year.</summary>
    /// <param name="scalingFactor">The scaling factor of positive adjustments, 0 to 3, which CMS sets each year for budget neutrality; without effect below the threshold.</param>
    /// <param name="additionalScalingFactor">Through PY2022: the scaling factor of the additional adjustment for exceptional performance, 0 to 1.</param>
    /// <returns>The adjustment in percent, with its parts.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A scaling factor is out of its range.</exception>
    /// <example>
    /// <code>
    /// Scorecard card = Scorer.Score(request, CmsTables.For(2025));
    /// Console.WriteLine(card.PaymentAdjustment(scalingFactor: 0.1167m).Percent); // -1.05
    /// </code>
    /// </example>
    public PaymentAdjustment PaymentAdjustment(decimal scalingFactor, decimal additionalScalingFactor = 0m) =>
        Rules.Payment.PaymentAdjustment.Of(this.FinalScore, scalingFactor, additionalScalingFactor, this.Law.Payment);

    /// <summary>The same scorecard with what was submitted but is no part of its request, so that whoever reads the card knows it.</summary>
    /// <param name="leftOut">What an import or a caller left out, as the problems that were the cause.</param>
    /// <returns>A scorecard whose <see cref="Warnings"/> begin with them, each with the code <see cref="RequestProblemCode.LeftOut"/>.</returns>
    public Scorecard WithLeftOut(ImmutableArray<RequestProblem> leftOut) =>
        this with { LeftOut = [.. this.LeftOut, .. leftOut.Select(problem => problem with { Code = RequestProblemCode.LeftOut })] };

    /// <summary>The final score, whose it is, and the categories, the same in every culture.</summary>
    /// <returns>For example <c>66.27 of 100, PY2025 Group, TraditionalMips: quality 42.67 %, weight 40.00 %, Scored; cost …</c>.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{this.FinalScore:0.00} of 100, PY{this.Law.PerformanceYear} {this.Request.Participant.Option}, {this.ReportingOption}: quality {this.Weights.Quality}; cost {this.Weights.Cost}; improvement activities {this.Weights.ImprovementActivities}; Promoting Interoperability {this.Weights.PromotingInteroperability}");
}
