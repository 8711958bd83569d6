using System.Text.Json.Serialization;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The rules of the quality performance category in MIPS Value Pathways for one year.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
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
[JsonConverter(typeof(EnumNameConverter<SelectedClaimsReading>))]
public enum SelectedClaimsReading
{
    /// <summary>It can fill the place for an outcome measure.</summary>
    FillsTheOutcomePlace,

    /// <summary>It can fill one of the other places only.</summary>
    FillsAnotherPlace,
}

/// <summary>Readings of a small practice that reports every Part B claims measure of an MVP with fewer than four.</summary>
[JsonConverter(typeof(EnumNameConverter<EveryClaimsMeasureReading>))]
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
    /// <summary>Scores the category. A subgroup's administrative claims results are those of its affiliated group.</summary>
    /// <param name="request">A valid request with <see cref="ScoringRequest.Mvp"/>.</param>
    /// <param name="data">CMS's data of the performance year.</param>
    /// <param name="rules">The rules of the performance year.</param>
    /// <returns>The score with every part.</returns>
    /// <exception cref="ArgumentException">The request names no MVP of the year.</exception>
    public static QualityScore Score(ScoringRequest request, ReferenceData data, MvpQualityRules rules)
    {
        using RequestPlaces.Loan loan = RequestPlaces.TakeFor(request, data);
        return Score(request, data, loan.Places, rules);
    }

    internal static QualityScore Score(ScoringRequest request, ReferenceData data, RequestPlaces places, MvpQualityRules rules)
    {
        MvpReporting registration = request.Mvp ?? throw new ArgumentException("The request has no MVP registration.", nameof(request));
        Mvp mvp = data.FindMvp(registration.MvpId) ?? throw new ArgumentException($"{registration.MvpId} is not an MVP of PY{data.PerformanceYear}.", nameof(request));
        QualityRoom room = QualityRoom.Take();
        SummarySurveyMeasureScore[] survey = SubmittedMeasures.SurveyOf(request);
        QualityLines lines = room.Read(request, data, places, ResolvedMeasures.For(data, rules.Category.MeasurePoints), survey);
        QualityContext context = QualityContext.Of(request);
        SubmittedMeasures.Score(lines, context);
        KeptQuality trace = default;
        Score(lines, context, PriorYearFacts.Of(request.PriorYear).Quality, ResolvedMvp.For(data, mvp), SelectedMeasures.Of(registration, data), rules, ref trace, out _);
        QualityScore score = trace.Result.With(lines, context.Survey, survey);
        QualityRoom.Return(room);
        return score;
    }

    /// <summary>Scores the category when every measure is scored.</summary>
    internal static void Score<TTrace>(
        in QualityLines lines, in QualityContext context, in PriorQuality prior, ResolvedMvp mvp, SelectedMeasures selection, MvpQualityRules rules, ref TTrace trace, out CategoryOutcome outcome)
        where TTrace : struct, IQualityTrace
    {
        int selected = MvpClaimsMeasures.Decide(lines.Claims, mvp, selection, rules.PopulationHealth);
        QualityTotals.Of(lines, Decide(lines, selected, mvp, selection, context, rules), context, prior, rules.Category, ref trace, out outcome);
    }

    private static QualityDecision Decide(in QualityLines lines, int selectedClaims, ResolvedMvp mvp, SelectedMeasures selection, in QualityContext context, MvpQualityRules mvpRules)
    {
        QualityRules rules = mvpRules.Category;
        Span<QualityLine> submitted = lines.Measures;
        MvpMeasures.KeepMeasuresOf(mvp, submitted);
        SubmissionFacts facts = SubmissionFacts.Of(submitted);
        bool isSelected = selection.OutcomesBasedClaims != SelectedMeasures.None;
        int oneSelected = isSelected ? 1 : 0;
        bool isSuppressed = isSelected && MvpMeasures.IsSuppressed(selection.OutcomesBasedClaims, selectedClaims, lines);
        bool takesPart = isSelected && !isSuppressed;
        facts = isSuppressed ? facts.WithSuppressed(MvpMeasures.PriorityOf(mvpRules.SelectedClaims)) : facts;
        bool claimsAreEnough = MvpMeasures.EveryClaimsMeasureReported(mvp, submitted, context.SmallPractice, mvpRules);

        bool cahpsReduction = lines.Facts.Survey >= 0 && mvp.HasQuality(lines.Facts.Survey) && AvailablePoints.HasCahpsReduction(context, facts.Submitted, rules.AvailablePoints);
        Applicability noReduction = default;
        RequiredMeasures required = RequiredMeasures.Of(
            facts with { Scorable = facts.Scorable + (takesPart ? 1 : 0) }, noReduction, cahpsReduction, rules.AvailablePoints.CahpsReduction?.Place ?? default, rules.RequiredMeasures);
        required = claimsAreEnough ? required with { Applicable = Math.Min(required.Standard, facts.Submitted + oneSelected), CahpsReduction = 0 } : required;
        OutcomePlace place = rules.RequiredMeasures.SuppressedOutcome == SuppressedOutcomeReading.MeetsTheRequirement && facts.SuppressedMeasureMeetsOutcome ? OutcomePlace.MetBySuppressedMeasure
            : claimsAreEnough ? OutcomePlace.EveryClaimsMeasureReported
            : OutcomePlace.NotFilled;

        QualityLine claims = takesPart
            ? MvpMeasures.SelectedClaims(selection.OutcomesBasedClaims, selectedClaims >= 0 ? lines.Claims[selectedClaims].Points : Points.Zero, mvpRules.SelectedClaims)
            : default;
        OutcomePlace filled = takesPart
            ? SelectBeside(ref claims, lines, required.Required, place == OutcomePlace.NotFilled, facts.SeveralTypes)
            : MeasureSelection.Select(submitted, required.Required, place == OutcomePlace.NotFilled, facts.SeveralTypes);
        bool claimsCounted = takesPart && claims.IsCounted;
        bool claimsFilled = takesPart && claims.Disposition == QualityMeasureDisposition.CountedAsOutcomeMeasure;
        if (selectedClaims >= 0 && takesPart)
        {
            lines.Claims[selectedClaims] = lines.Claims[selectedClaims] with { Disposition = MvpMeasures.DispositionOf(lines.Claims[selectedClaims], claimsCounted) };
        }

        bool claimsMeetOutcome = isSelected && mvpRules.SelectedClaims == SelectedClaimsReading.FillsTheOutcomePlace;
        return new QualityDecision
        {
            Required = required with { Counted = claimsCounted ? 1 : 0 },
            OutcomePlace = claimsFilled ? OutcomePlace.SelectedClaimsMeasure : place == OutcomePlace.NotFilled ? filled : place,
            SubmittedMeasures = facts.Submitted,
            FullyParticipates = facts.Submitted > 0 && (facts with { Complete = facts.Complete + oneSelected })
                .FullyParticipates(required.ToReport, !claimsAreEnough && !claimsMeetOutcome, rules.Improvement),
        };
    }

    // The selected claims measure takes the line after the submitted ones while it is decided which of them count.
    private static OutcomePlace SelectBeside(ref QualityLine claims, in QualityLines lines, int places, bool outcomePlace, bool severalTypes)
    {
        Span<QualityLine> candidates = lines.MeasuresAndOneMore;
        ref QualityLine last = ref candidates[candidates.Length - 1];
        QualityLine kept = last;
        last = claims;
        OutcomePlace filled = MeasureSelection.Select(candidates, places, outcomePlace, severalTypes);
        (claims, last) = (last, kept);
        return filled;
    }
}
