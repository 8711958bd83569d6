using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Citations;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The rules of the quality performance category in MIPS Value Pathways for one year.</summary>
public sealed record MvpQualityRules
{
    /// <summary>The rules of measures and category, with the MVP's number of required measures.</summary>
    public required QualityRules Category { get; init; }

    /// <summary>Which population health measure counts.</summary>
    public required PopulationHealthRules PopulationHealth { get; init; }

    /// <summary>Whether the selected outcomes-based administrative claims measure can fill the place for an outcome measure.</summary>
    public SelectedClaimsReading SelectedClaims { get; init; } = SelectedClaimsReading.FillsTheOutcomePlace;

    /// <summary>Whether other submissions may stand beside every Part B claims measure of an MVP that has fewer than the required number.</summary>
    public EveryClaimsMeasureReading EveryClaimsMeasure { get; init; } = EveryClaimsMeasureReading.BesideOthers;

    /// <summary>The category as in traditional MIPS, with the MVP's number of required measures.</summary>
    internal static QualityRules CategoryOf(QualityRules traditional, Cited<int> requiredMeasures) =>
        traditional with { RequiredMeasures = traditional.RequiredMeasures with { Measures = requiredMeasures } };
}

/// <summary>Readings of the outcomes-based administrative claims measure selected at MVP registration.</summary>
public enum SelectedClaimsReading
{
    /// <summary>It can fill the place for an outcome measure.</summary>
    FillsTheOutcomePlace,

    /// <summary>It can fill one of the other places only.</summary>
    FillsAnotherPlace,
}

/// <summary>Readings of a small practice that reports every Part B claims measure of an MVP with fewer than four.</summary>
public enum EveryClaimsMeasureReading
{
    /// <summary>Four measures are not required, whatever else was submitted: § 414.1365(c)(1)(i) asks only that each claims measure is reported.</summary>
    BesideOthers,

    /// <summary>Four measures are not required if nothing of the MVP came through another collection type.</summary>
    Alone,
}

/// <summary>The quality performance category of an MVP: four of its measures and a population health measure, § 414.1365(c)(1), (c)(4)(ii) and (d)(3)(i).</summary>
public static class MvpQuality
{
    private const int MostOnStack = 32;

    /// <summary>Scores the category. A subgroup's administrative claims results are those of its affiliated group.</summary>
    /// <param name="request">A valid request with <see cref="ScoringRequest.Mvp"/>.</param>
    /// <param name="data">CMS's data of the performance year.</param>
    /// <param name="rules">The rules of the performance year.</param>
    /// <returns>The score with every part.</returns>
    /// <exception cref="ArgumentException">The request names no MVP of the year.</exception>
    public static QualityScore Score(ScoringRequest request, ReferenceData data, MvpQualityRules rules)
    {
        MvpReporting registration = request.Mvp ?? throw new ArgumentException("The request has no MVP registration.", nameof(request));
        Mvp mvp = data.FindMvp(registration.MvpId) ?? throw new ArgumentException($"{registration.MvpId} is not an MVP of PY{data.PerformanceYear}.", nameof(request));
        QualityLineArrays lines = QualityLineArrays.For(request);
        return Score(new RequestQuality(request), lines.Lines, QualityContext.Of(request), data, mvp, registration, rules).With(lines);
    }

    internal static QualityResult Score<TSource>(
        TSource source, in QualityLines lines, in QualityContext context, ReferenceData data, Mvp mvp, MvpReporting registration, MvpQualityRules rules)
        where TSource : struct, IQualitySource
    {
        source.Fill(lines, data, rules.Category.MeasurePoints);
        int selected = MvpClaimsMeasures.Decide(lines.Claims, mvp, registration, rules.PopulationHealth);
        QualityDecision decision = Decide(lines, selected, mvp, registration, context, data, rules);
        return QualityTotals.Of(lines, decision, context, rules.Category);
    }

    private static QualityDecision Decide(
        in QualityLines lines, int selectedClaims, Mvp mvp, MvpReporting registration, in QualityContext context, ReferenceData data, MvpQualityRules mvpRules)
    {
        QualityRules rules = mvpRules.Category;
        int count = lines.Measures.Length;
        Span<MeasureCandidate> room = count < MostOnStack ? stackalloc MeasureCandidate[count + 1] : new MeasureCandidate[count + 1];
        Span<MeasureCandidate> submitted = room.Slice(0, count);
        MeasureCandidates.Fill(lines, submitted);
        MvpMeasures.KeepMeasuresOf(mvp, lines.Measures, submitted);
        SubmissionFacts facts = SubmissionFacts.Of(submitted, lines.Measures);
        Span<MeasureCandidate> candidates = MvpMeasures.AddSelectedClaims(registration, lines, selectedClaims, mvpRules.SelectedClaims, room);
        bool claimsAreEnough = MvpMeasures.EveryClaimsMeasureReported(mvp, lines.Measures, context.SmallPractice, data, mvpRules);

        int scorable = facts.Scorable + (candidates.Length - count);
        bool cahpsReduction = mvp.QualityMeasures.Contains(rules.MeasurePoints.Cahps.MeasureId.Value) && AvailablePoints.HasCahpsReduction(context, facts.Submitted, rules.AvailablePoints);
        ApplicabilityResult noReduction = default;
        RequiredMeasures required = RequiredMeasures.Of(facts with { Scorable = scorable }, noReduction, cahpsReduction, rules.AvailablePoints.CahpsReduction?.Place ?? default, rules.RequiredMeasures);
        required = claimsAreEnough ? required with { Applicable = Math.Min(required.Standard, facts.Submitted + (candidates.Length - count)), CahpsReduction = 0 } : required;
        OutcomePlace place = rules.RequiredMeasures.SuppressedOutcome == SuppressedOutcomeReading.MeetsTheRequirement && facts.SuppressedMeasureMeetsOutcome ? OutcomePlace.MetBySuppressedMeasure
            : claimsAreEnough ? OutcomePlace.EveryClaimsMeasureReported
            : OutcomePlace.NotFilled;

        OutcomePlace filled = MeasureSelection.Select(candidates, required.Required, place == OutcomePlace.NotFilled);
        bool claimsMeetOutcome = candidates.Length > count && mvpRules.SelectedClaims == SelectedClaimsReading.FillsTheOutcomePlace;
        bool claimsFilled = MvpMeasures.Apply(candidates, lines, selectedClaims, out bool claimsCounted);
        return new QualityDecision
        {
            Required = required with { Counted = QualitySums.CountedMeasures(lines.Measures) + (claimsCounted ? 1 : 0) },
            OutcomePlace = claimsFilled ? OutcomePlace.SelectedClaimsMeasure : place == OutcomePlace.NotFilled ? filled : place,
            SubmittedMeasures = facts.Submitted,
            FullyParticipates = facts.Submitted > 0 && (facts with { Complete = facts.Complete + (candidates.Length - count) })
                .FullyParticipates(required.ToReport, !claimsAreEnough && !claimsMeetOutcome, rules.Improvement),
        };
    }
}
