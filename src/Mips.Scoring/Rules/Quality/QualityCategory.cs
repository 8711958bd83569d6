using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The quality performance category of traditional MIPS, § 414.1380(b)(1).</summary>
public static class QualityCategory
{
    /// <summary>Scores the category.</summary>
    /// <param name="request">A valid request.</param>
    /// <param name="data">CMS's data of the performance year.</param>
    /// <param name="rules">The rules of the performance year.</param>
    /// <returns>The score with every part.</returns>
    public static QualityScore Score(ScoringRequest request, ReferenceData data, QualityRules rules)
    {
        using RequestPlaces.Loan loan = RequestPlaces.TakeFor(request, data);
        return Score(request, data, loan.Places, rules);
    }

    internal static QualityScore Score(ScoringRequest request, ReferenceData data, RequestPlaces places, QualityRules rules)
    {
        QualityContext context = QualityContext.Of(request);
        QualityRoom room = QualityRoom.Take();
        SummarySurveyMeasureScore[] survey = SubmittedMeasures.SurveyOf(request);
        QualityLines lines = room.Read(request, data, places, ResolvedMeasures.For(data, rules.MeasurePoints), survey);
        SubmittedMeasures.Score(lines, context);
        KeptQuality trace = default;
        Score(lines, context, PriorYearFacts.Of(request.PriorYear).Quality, rules, ref trace, out _);
        QualityScore score = trace.Result.With(lines, context.Survey, survey);
        QualityRoom.Return(room);
        return score;
    }

    /// <summary>Scores the category when every measure is scored.</summary>
    internal static void Score<TTrace>(in QualityLines lines, in QualityContext context, in PriorQuality prior, QualityRules rules, ref TTrace trace, out CategoryOutcome outcome)
        where TTrace : struct, IQualityTrace
    {
        AdministrativeClaimsMeasures.KeepMips(lines);
        if (context.WebInterface)
        {
            QualityTotals.Of(lines, WebInterfaceMeasures.Decide(lines), context, prior, rules, ref trace, out outcome);
            return;
        }

        QualityTotals.Of(lines, Decide(lines, context, rules), context, prior, rules, ref trace, out outcome);
    }

    private static QualityDecision Decide(in QualityLines lines, in QualityContext context, QualityRules rules)
    {
        SubmissionFacts facts = SubmissionFacts.Of(lines.Measures);
        Applicability applicability = EligibleMeasureApplicability.Find(
            lines.Measures, facts, lines.Facts.Clusters, rules.RequiredMeasures.Measures.Value, rules.EligibleMeasureApplicability);
        bool cahpsReduction = AvailablePoints.HasCahpsReduction(context, facts.Submitted, rules.AvailablePoints);
        RequiredMeasures required = RequiredMeasures.Of(facts, applicability, cahpsReduction, rules.AvailablePoints.CahpsReduction?.Place ?? default, rules.RequiredMeasures);

        OutcomePlace place = rules.RequiredMeasures.SuppressedOutcome == SuppressedOutcomeReading.MeetsTheRequirement && facts.SuppressedMeasureMeetsOutcome ? OutcomePlace.MetBySuppressedMeasure
            : applicability.Applies && facts.ScorablePriority == MeasurePriority.None ? OutcomePlace.NoneAvailable
            : OutcomePlace.NotFilled;
        OutcomePlace filled = MeasureSelection.Select(lines.Measures, required.Required, place == OutcomePlace.NotFilled, facts.SeveralTypes);
        return new QualityDecision
        {
            Required = required,
            OutcomePlace = place == OutcomePlace.NotFilled ? filled : place,
            Applicability = applicability,
            SubmittedMeasures = facts.Submitted,
            FullyParticipates = facts.FullyParticipates(required.ToReport, place != OutcomePlace.NoneAvailable, rules.Improvement),
        };
    }
}
