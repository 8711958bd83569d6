using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The quality performance category of traditional MIPS, § 414.1380(b)(1).</summary>
public static class QualityCategory
{
    private const string Program = "mips";
    private const int MostOnStack = 32;

    /// <summary>Scores the category.</summary>
    /// <param name="request">A valid request.</param>
    /// <param name="data">CMS's data of the performance year.</param>
    /// <param name="rules">The rules of the performance year.</param>
    /// <returns>The score with every part.</returns>
    public static QualityScore Score(ScoringRequest request, ReferenceData data, QualityRules rules)
    {
        QualityLineArrays lines = QualityLineArrays.For(request);
        return Score(new RequestQuality(request), lines.Lines, QualityContext.Of(request), data, rules).With(lines);
    }

    internal static QualityResult Score<TSource>(TSource source, in QualityLines lines, in QualityContext context, ReferenceData data, QualityRules rules)
        where TSource : struct, IQualitySource
    {
        source.Fill(lines, data, rules.MeasurePoints);
        AdministrativeClaimsMeasures.KeepProgram(lines.Claims, Program);
        QualityDecision decision = context.WebInterface ? WebInterfaceMeasures.Decide(lines, data) : Decide(lines, context, data, rules);
        return QualityTotals.Of(lines, decision, context, rules);
    }

    private static QualityDecision Decide(in QualityLines lines, in QualityContext context, ReferenceData data, QualityRules rules)
    {
        int count = lines.Measures.Length;
        Span<MeasureCandidate> candidates = count <= MostOnStack ? stackalloc MeasureCandidate[count] : new MeasureCandidate[count];
        MeasureCandidates.Fill(lines, candidates);
        SubmissionFacts facts = SubmissionFacts.Of(candidates, lines.Measures);
        ApplicabilityResult applicability = EligibleMeasureApplicability.Find(
            lines.Measures, facts, data.Tables.MeasureClusters, rules.RequiredMeasures.Measures.Value, rules.EligibleMeasureApplicability);
        bool cahpsReduction = AvailablePoints.HasCahpsReduction(context, facts.Submitted, rules.AvailablePoints);
        RequiredMeasures required = RequiredMeasures.Of(facts, applicability, cahpsReduction, rules.AvailablePoints.CahpsReduction?.Place ?? default, rules.RequiredMeasures);

        OutcomePlace place = rules.RequiredMeasures.SuppressedOutcome == SuppressedOutcomeReading.MeetsTheRequirement && facts.SuppressedMeasureMeetsOutcome ? OutcomePlace.MetBySuppressedMeasure
            : applicability.Applies && facts.ScorablePriority == MeasurePriority.None ? OutcomePlace.NoneAvailable
            : OutcomePlace.NotFilled;
        OutcomePlace filled = MeasureSelection.Select(candidates, required.Required, place == OutcomePlace.NotFilled);
        MeasureCandidates.Apply(candidates, lines.Measures);
        return new QualityDecision
        {
            Required = required with { Counted = QualitySums.CountedMeasures(lines.Measures) },
            OutcomePlace = place == OutcomePlace.NotFilled ? filled : place,
            Applicability = applicability,
            SubmittedMeasures = facts.Submitted,
            FullyParticipates = facts.FullyParticipates(required.ToReport, place != OutcomePlace.NoneAvailable, rules.Improvement),
        };
    }
}
