namespace Mips.Scoring;

/// <summary>The lines of a submission with their points.</summary>
internal readonly record struct QualityLines(QualityMeasureScore[] Measures, AdministrativeClaimsMeasureScore[] Claims, SummarySurveyMeasureScore[] Survey)
{
    /// <summary>Scores every measure of a request; which of them count is not yet decided.</summary>
    public static QualityLines Of(ScoringRequest request, ReferenceData data, MeasurePointsRules rules)
    {
        int count = SubmittedMeasures.Count(request);
        QualityMeasureScore[] lines = count == 0 ? [] : new QualityMeasureScore[count];
        SummarySurveyMeasureScore[] survey = request.CahpsSurvey is { MetSamplingMinimum: true, SummarySurveyMeasures.IsDefaultOrEmpty: false } results
            ? new SummarySurveyMeasureScore[results.SummarySurveyMeasures.Length]
            : [];
        SubmittedMeasures.Score(request, data, rules, lines, survey);
        return new(lines, AdministrativeClaimsMeasures.Score(request, data, rules), survey);
    }
}

/// <summary>What the selection decided.</summary>
internal readonly record struct QualityDecision
{
    public RequiredMeasures Required { get; init; }

    public OutcomePlace OutcomePlace { get; init; }

    public ApplicabilityResult Applicability { get; init; }

    public int SubmittedMeasures { get; init; }

    public bool FullyParticipates { get; init; }
}

/// <summary>From decided lines to the category score; the same for every reporting option. § 414.1380(b)(1)(v) to (vii).</summary>
internal static class QualityTotals
{
    public static QualityScore Of(in QualityLines lines, in QualityDecision decision, ScoringRequest request, QualityRules rules)
    {
        AvailablePoints available = AvailablePoints.Of(decision.Required.Required, QualitySums.ScoredClaims(lines.Claims), rules.AvailablePoints);
        Points achieved = QualitySums.AchievementPoints(lines.Measures, lines.Claims);
        Points highPriority = HighPriorityBonus.Apply(lines.Measures, available.Total, rules.HighPriorityBonus);
        Points endToEnd = EndToEndBonus.Apply(request.Quality.AsSpan(), lines.Measures, available.Total, rules.EndToEndBonus);
        Points small = SmallPracticeBonus.Of(request.Participant.SmallPractice, decision.SubmittedMeasures, rules.SmallPracticeBonus);
        Points adjustment = ComplexOrganizationAdjustment.Apply(lines.Measures, request.Participant.Option, available.Total, rules.ComplexOrganizationAdjustment);
        QualityImprovement improvement = QualityImprovement.Of(achieved, available.Total, request.PriorYear, decision.FullyParticipates, rules.Improvement);
        return new QualityScore
        {
            Measures = ImmutableArrays.Over(lines.Measures),
            AdministrativeClaims = ImmutableArrays.Over(lines.Claims),
            SummarySurveyMeasures = ImmutableArrays.Over(lines.Survey),
            RequiredMeasures = decision.Required,
            OutcomePlace = decision.OutcomePlace,
            Applicability = decision.Applicability,
            AchievementPoints = achieved,
            HighPriorityBonus = highPriority,
            EndToEndBonus = endToEnd,
            SmallPracticeBonus = small,
            ComplexOrganizationAdjustment = adjustment,
            AvailablePoints = available,
            Improvement = improvement,
            DataSubmitted = decision.SubmittedMeasures > 0,
            CategoryScore = QualityCategoryScore.Of(achieved + highPriority + endToEnd + small + adjustment, available.Total, improvement.PercentagePoints),
        };
    }
}
