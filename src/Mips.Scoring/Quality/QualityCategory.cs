namespace Mips.Scoring;

/// <summary>The quality performance category of traditional MIPS, § 414.1380(b)(1).</summary>
public static class QualityCategory
{
    private const int MostOnStack = 32;

    /// <summary>Scores the category.</summary>
    /// <param name="request">A valid request.</param>
    /// <param name="data">CMS's data of the performance year.</param>
    /// <param name="rules">The rules of the performance year.</param>
    /// <returns>The score with every part.</returns>
    public static QualityScore Score(ScoringRequest request, ReferenceData data, QualityRules rules)
    {
        int count = SubmittedMeasures.Count(request);
        QualityMeasureScore[] lines = count == 0 ? [] : new QualityMeasureScore[count];
        SummarySurveyMeasureScore[] survey = NewSurvey(request);
        SubmittedMeasures.Score(request, data, rules.MeasurePoints, lines, survey);
        AdministrativeClaimsMeasureScore[] claims = AdministrativeClaimsMeasures.Score(request, data, rules.MeasurePoints);

        Span<MeasureCandidate> candidates = count <= MostOnStack ? stackalloc MeasureCandidate[count] : new MeasureCandidate[count];
        MeasureCandidates.Fill(lines, candidates);
        SubmissionFacts facts = SubmissionFacts.Of(candidates, lines);
        ApplicabilityResult applicability = EligibleMeasureApplicability.Find(
            lines, facts, data.Tables.MeasureClusters, rules.RequiredMeasures.Measures.Value, rules.EligibleMeasureApplicability);
        RequiredMeasures required = RequiredMeasures.Of(
            facts, applicability, AvailablePoints.HasCahpsReduction(request, facts.Submitted, rules.AvailablePoints), rules.RequiredMeasures);

        OutcomePlace place = OutcomePlaceBefore(facts, applicability);
        OutcomePlace filled = MeasureSelection.Select(candidates, required.Required, place == OutcomePlace.NotFilled);
        MeasureCandidates.Apply(candidates, lines);
        required = required with { Counted = QualitySums.CountedMeasures(lines) };

        AvailablePoints available = AvailablePoints.Of(required.Required, QualitySums.ScoredClaims(claims), rules.AvailablePoints);
        Points achieved = QualitySums.AchievementPoints(lines, claims);
        Points bonus = SmallPracticeBonus.Of(request.Participant.SmallPractice, facts.Submitted, rules.SmallPracticeBonus);
        Points adjustment = ComplexOrganizationAdjustment.Apply(lines, request.Participant.Option, available.Total, rules.ComplexOrganizationAdjustment);
        QualityImprovement improvement = QualityImprovement.Of(
            achieved, available.Total, request.PriorYear, FullyParticipates(facts, required, place), rules.Improvement);

        return new QualityScore
        {
            Measures = ImmutableArrays.Over(lines),
            AdministrativeClaims = ImmutableArrays.Over(claims),
            SummarySurveyMeasures = ImmutableArrays.Over(survey),
            RequiredMeasures = required,
            OutcomePlace = place == OutcomePlace.NotFilled ? filled : place,
            Applicability = applicability,
            AchievementPoints = achieved,
            SmallPracticeBonus = bonus,
            ComplexOrganizationAdjustment = adjustment,
            AvailablePoints = available,
            Improvement = improvement,
            DataSubmitted = facts.Submitted > 0,
            CategoryScore = QualityCategoryScore.Of(achieved + bonus + adjustment, available.Total, improvement.PercentagePoints),
        };
    }

    internal static SummarySurveyMeasureScore[] NewSurvey(ScoringRequest request) =>
        request.CahpsSurvey is { MetSamplingMinimum: true, SummarySurveyMeasures.IsDefaultOrEmpty: false } survey
            ? new SummarySurveyMeasureScore[survey.SummarySurveyMeasures.Length]
            : [];

    // NotFilled: the place is there to be filled.
    private static OutcomePlace OutcomePlaceBefore(in SubmissionFacts facts, ApplicabilityResult applicability) =>
        facts.SuppressedPriority == MeasurePriority.Outcome && facts.Priority == MeasurePriority.Outcome && facts.ScorablePriority < MeasurePriority.Outcome
            ? OutcomePlace.MetBySuppressedMeasure
        : facts.SuppressedPriority == MeasurePriority.HighPriority && facts.ScorablePriority == MeasurePriority.None ? OutcomePlace.MetBySuppressedMeasure
        : applicability.Applies && facts.ScorablePriority == MeasurePriority.None ? OutcomePlace.NoneAvailable
        : OutcomePlace.NotFilled;

    // § 414.1380(b)(1)(vi)(F): all requirements of §§ 414.1335 and 414.1340 are met; surplus incomplete measures do no harm.
    private static bool FullyParticipates(in SubmissionFacts facts, RequiredMeasures required, OutcomePlace place) =>
        facts.Submitted > 0
        && facts.Complete >= required.Required
        && (place != OutcomePlace.NotFilled || facts.CompletePriority != MeasurePriority.None);
}
