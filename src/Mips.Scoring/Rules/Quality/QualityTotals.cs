using System.Runtime.CompilerServices;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>What the selection decided.</summary>
internal readonly record struct QualityDecision
{
    /// <summary>The required measures; those that count are not yet among it but a selected claims measure.</summary>
    public RequiredMeasures Required { get; init; }

    public OutcomePlace OutcomePlace { get; init; }

    public Applicability Applicability { get; init; }

    public int SubmittedMeasures { get; init; }

    public bool FullyParticipates { get; init; }
}

/// <summary>The category without its lines.</summary>
internal readonly record struct QualityResult
{
    public QualityDecision Decision { get; init; }

    public Points Achieved { get; init; }

    public Points HighPriorityBonus { get; init; }

    public Points EndToEndBonus { get; init; }

    public Points SmallPracticeBonus { get; init; }

    public Points ComplexOrganizationAdjustment { get; init; }

    public AvailablePoints Available { get; init; }

    public QualityImprovement Improvement { get; init; }

    public Percent? Score { get; init; }

    /// <summary>The category with its lines.</summary>
    public QualityScore With(in QualityLines lines, SurveyRegistration registration, SummarySurveyMeasureScore[] survey) => new()
    {
        Measures = QualityMeasureScores.Of(lines, registration),
        AdministrativeClaims = QualityMeasureScores.OfClaims(lines),
        SummarySurveyMeasures = ImmutableArrays.Over(survey),
        RequiredMeasures = this.Decision.Required,
        OutcomePlace = this.Decision.OutcomePlace,
        Applicability = this.Decision.Applicability.With(lines.Facts.Clusters),
        AchievementPoints = this.Achieved,
        HighPriorityBonus = this.HighPriorityBonus,
        EndToEndBonus = this.EndToEndBonus,
        SmallPracticeBonus = this.SmallPracticeBonus,
        ComplexOrganizationAdjustment = this.ComplexOrganizationAdjustment,
        AvailablePoints = this.Available,
        Improvement = this.Improvement,
        DataSubmitted = this.Decision.SubmittedMeasures > 0,
        IsEstimate = QualitySums.IsEstimate(lines),
        Score = this.Score,
    };
}

/// <summary>From decided lines to the category score; the same for every reporting option. § 414.1380(b)(1)(v) to (vii).</summary>
internal static class QualityTotals
{
    /// <summary>Adds up the category. The outcome is written where it is kept: one that is returned is copied before its last bytes have arrived, and waits for them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Of<TTrace>(
        in QualityLines lines, in QualityDecision decision, in QualityContext context, in PriorQuality prior, QualityRules rules, ref TTrace trace, out CategoryOutcome outcome)
        where TTrace : struct, IQualityTrace
    {
        ClaimsSums claims = QualitySums.OfClaims(lines);
        AvailablePoints available = AvailablePoints.Of(decision.Required.Required, claims.Scored, rules.AvailablePoints);
        Points achieved = QualitySums.OfMeasures(lines) + claims.Points;
        Points highPriority = HighPriorityBonus.Apply(lines, decision.OutcomePlace, available.Total, rules.HighPriorityBonus);
        Points endToEnd = EndToEndBonus.Apply(lines, available.Total, rules.EndToEndBonus);
        Points small = SmallPracticeBonus.Of(context.SmallPractice, decision.SubmittedMeasures, rules.SmallPracticeBonus);
        Points adjustment = ComplexOrganizationAdjustment.Apply(lines.Measures, lines.Facts.Companions, context.Option, available.Total, rules.ComplexOrganizationAdjustment);
        QualityImprovement improvement = QualityImprovement.Of(achieved, available.Total, prior, decision.FullyParticipates, rules.Improvement);
        Percent? score = QualityCategoryScore.Of(achieved + highPriority + endToEnd + small + adjustment, available.Total, improvement.PercentagePoints);
        if (trace.Keeps)
        {
            trace.Keep(new QualityResult
            {
                Decision = decision with { Required = decision.Required with { Counted = decision.Required.Counted + QualitySums.CountedMeasures(lines) } },
                Achieved = achieved,
                HighPriorityBonus = highPriority,
                EndToEndBonus = endToEnd,
                SmallPracticeBonus = small,
                ComplexOrganizationAdjustment = adjustment,
                Available = available,
                Improvement = improvement,
                Score = score,
            });
        }

        outcome = new(decision.SubmittedMeasures > 0, score);
    }
}
