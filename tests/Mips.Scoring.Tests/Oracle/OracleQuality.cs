using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>
/// The quality performance category, 414.1380(b)(1). <see cref="Percent"/> is null if nothing can be scored.
/// </summary>
internal sealed record OracleQuality(
    bool DataSubmitted,
    IReadOnlyList<OracleMeasure> Measures,
    IReadOnlyList<OracleMeasure> Counted,
    Fraction Points,
    int Available,
    Fraction Bonus,
    Fraction HighPriorityBonus,
    Fraction EndToEndBonus,
    Fraction ComplexOrganizationAdjustment,
    Fraction Improvement,
    Fraction? Percent)
{
    public static OracleQuality Of(ScoringRequest request, ReferenceData data, OracleYear year) =>
        request.Mvp is not null ? OracleMvp.Quality(request, data, year)
        : request.App is not null ? OracleApp.Quality(request, data, year)
        : OracleWebInterface.IsReported(request) ? OfWebInterface(request, data, year) : OfBestMeasures(request, data, year);

    private static OracleQuality OfWebInterface(ScoringRequest request, ReferenceData data, OracleYear year)
    {
        (List<OracleMeasure> measures, int places, bool complete) = OracleWebInterface.Set(request, data, year);
        List<OracleMeasure> counted = [.. measures.Where(m => m.Points is not null)];
        return Sum(request, year, new(measures, counted, places) { Claims = EveryClaimsMeasure(request, data, year), FullParticipation = complete });
    }

    private static OracleQuality OfBestMeasures(ScoringRequest request, ReferenceData data, OracleYear year)
    {
        bool small = request.Participant.SmallPractice;

        // Every submission on its own, and the survey as measure 321. 0 of 0 eligible instances is no submission.
        List<OracleMeasure> measures =
            [.. request.Quality.Select(s => OracleMeasure.Of(s, data, year, small)).Where(m => !m.NoEligibleInstances), .. OracleMeasure.Stated(request, data)];
        if (OracleMeasure.OfSurvey(request.CahpsSurvey, data, year, small) is OracleMeasure survey)
        {
            measures.Add(survey);
        }

        List<OracleMeasure> single = OneOfEach(measures);
        List<OracleMeasure> scored = [.. single.Where(m => m.Points is not null)];
        int suppressed = single.Count(m => m.Suppressed);

        // How many measures are required (414.1335), and whether one of them must be an outcome or high priority measure.
        bool allApplicable = OracleApplicability.AllApplicableMeasuresSubmitted(request, data, single);
        int submitted = single.Count;
        int required = allApplicable ? Math.Min(6, submitted) : 6;
        int open = Math.Max(0, required - submitted);
        bool smallSample = year.SurveySampleReducesRequirement && request.CahpsSurvey is { MetSamplingMinimum: false } && submitted <= 5 && open > 0;
        int places = Math.Max(0, required - suppressed - (smallSample ? 1 : 0));

        // The best outcome measure, else the best high priority measure, then the best of the rest.
        List<OracleMeasure> ranked = Ranked(scored);
        OracleMeasure? outcome = ranked.FirstOrDefault(m => m.IsOutcome);
        OracleMeasure? highPriority = ranked.FirstOrDefault(m => m.IsHighPriority);
        bool suppressedFills = single.Any(m => m.Suppressed && (m.IsOutcome || m.IsHighPriority));
        OracleMeasure? first = outcome ?? (single.Any(m => m.Suppressed && m.IsOutcome) ? null : highPriority);
        bool oneIsMissing = first is null && !suppressedFills && !allApplicable;
        List<OracleMeasure> counted = first is null || places == 0 ? [] : [first];
        int rest = Math.Max(0, places - counted.Count - (oneIsMissing ? 1 : 0));
        counted.AddRange(ranked.Where(m => m != first).Take(rest));
        return Sum(request, year, new(measures, counted, places)
        {
            First = first ?? single.Where(m => m.Suppressed && (m.IsOutcome || m.IsHighPriority)).OrderByDescending(m => m.IsOutcome).ThenBy(m => m.Id, StringComparer.Ordinal).FirstOrDefault(),
            Claims = EveryClaimsMeasure(request, data, year),
            FullParticipation = FullParticipation(measures, required - (smallSample ? 1 : 0), allApplicable),
        });
    }

    /// <summary>One measure through several collection types counts once, through the one with the most points.</summary>
    internal static List<OracleMeasure> OneOfEach(List<OracleMeasure> measures) =>
    [
        .. measures.GroupBy(m => m.Member).Select(g => g
            .OrderBy(m => m.Points is null)
            .ThenByDescending(m => m.Points ?? 0)
            .ThenBy(m => PreferenceOf(m.CollectionType))
            .First()),
    ];

    internal static List<OracleMeasure> Ranked(List<OracleMeasure> scored) =>
        [.. scored.OrderByDescending(m => m.Points!.Value).ThenBy(m => m.Id, StringComparer.Ordinal)];

    private static List<OracleMeasure> EveryClaimsMeasure(ScoringRequest request, ReferenceData data, OracleYear year) =>
        [.. request.AdministrativeClaims.Select(r => OracleMeasure.OfClaims(r, request.Participant, data, year))];

    // (b)(1)(vii): points and bonuses over available points, plus improvement. Administrative claims measures count in addition.
    internal static OracleQuality Sum(ScoringRequest request, OracleYear year, OracleSelection selection)
    {
        List<OracleMeasure> claims = selection.Claims;
        List<OracleMeasure> measures = [.. selection.Measures, .. claims];
        List<OracleMeasure> counted = [.. selection.Counted, .. claims.Where(m => m.Points is not null)];
        bool dataSubmitted = selection.Measures.Count > 0;

        Fraction points = counted.Select(m => m.Points!.Value).Total();
        int available = 10 * (selection.Places + claims.Count(m => m.Points is not null));
        Fraction bonus = request.Participant.SmallPractice && dataSubmitted ? year.SmallPracticeQualityBonus : 0;
        Fraction adjustment = ComplexOrganizations(request, measures, available, year);
        Fraction highPriorityBonus = year.MeasureBonuses ? HighPriorityBonusOf(measures, selection.First, available, year) : 0;
        Fraction endToEndBonus = year.MeasureBonuses ? EndToEndBonusOf(measures, available) : 0;
        if (available == 0)
        {
            return new(dataSubmitted, measures, counted, points, available, bonus, highPriorityBonus, endToEndBonus, adjustment, 0, null);
        }

        Fraction achievement = 100 * points / available;
        Fraction improvement = year.QualityImprovement && selection.FullParticipation ? ImprovementOver(request.PriorYear, achievement) : 0;
        Fraction percent = (100 * (points + bonus + highPriorityBonus + endToEndBonus + adjustment) / available) + improvement;
        return new(dataSubmitted, measures, counted, points, available, bonus, highPriorityBonus, endToEndBonus, adjustment, improvement, Fraction.Min(100, percent));
    }

    // Equal points through two collection types: eCQM, then CQM, then claims.
    private static int PreferenceOf(CollectionType type) => (int)type;

    // (b)(1)(v)(A): beyond the required measure, whether counted or not, each measure once, at most 10 % of the available points.
    private static Fraction HighPriorityBonusOf(List<OracleMeasure> measures, OracleMeasure? requiredOne, int available, OracleYear year)
    {
        int sum = measures
            .Where(m => m.CollectionType != CollectionType.CmsWebInterface || year.Year <= 2018)
            .Where(m => (m.IsOutcome || m.IsHighPriority) && m.Complete && m.EnoughCases && m.BetterThanWorst && m.Id != requiredOne?.Id)
            .DistinctBy(m => m.Id)
            .Sum(m => m.OutcomeOrExperience ? 2 : 1);
        return Fraction.Min(sum, (Fraction)available / 10);
    }

    // (b)(1)(v)(B): not for claims measures, each measure once, at most 10 % of the available points.
    private static Fraction EndToEndBonusOf(List<OracleMeasure> measures, int available)
    {
        int sum = measures.Where(m => m.EndToEnd && m.CollectionType != CollectionType.PartBClaims).Select(m => m.Id).Distinct().Count();
        return Fraction.Min(sum, (Fraction)available / 10);
    }

    // (b)(1)(vii)(C): one point for each submitted eCQM with enough cases and complete data, no measure above 10, in all at most 10 %.
    private static Fraction ComplexOrganizations(ScoringRequest request, List<OracleMeasure> measures, int available, OracleYear year)
    {
        if (!year.ComplexOrganizationAdjustment || request.Participant.Option is not (ParticipationOption.VirtualGroup or ParticipationOption.ApmEntity))
        {
            return 0;
        }

        Fraction sum = measures
            .Where(m => m.CollectionType == CollectionType.Ecqm && m.Complete && m.EnoughCases)
            .Select(m => Fraction.Min(1, 10 - measures.Where(other => other.Member == m.Member).Max(other => other.Points ?? 0)))
            .Total();
        return Fraction.Min(sum, (Fraction)available / 10);
    }

    // (b)(1)(vi)(F): 414.1335 and 414.1340 ask for suppressed measures as for others.
    internal static bool FullParticipation(List<OracleMeasure> measures, int required, bool outcomeNotNeeded)
    {
        List<OracleMeasure> complete = [.. measures.Where(m => m.Complete)];
        bool outcomeOrHighPriority = outcomeNotNeeded || complete.Any(m => m.IsOutcome || m.IsHighPriority);
        int number = complete.Select(m => m.Id).Distinct().Count();
        return measures.Count > 0 && number >= required && outcomeOrHighPriority;
    }

    // (b)(1)(vi)(B), (C)
    private static Fraction ImprovementOver(PriorYearResults? prior, Fraction achievement)
    {
        if (prior is null || prior.FacilityBased || prior.QualityAchievementPercent is not decimal priorAchievement)
        {
            return 0;
        }

        bool low = (prior.QualityScore ?? priorAchievement) <= 30m;
        Fraction basis = low ? 30 : priorAchievement;
        return Fraction.Max(0, Fraction.Min(10, 10 * (achievement - basis) / basis));
    }
}

/// <summary>The measures that were submitted, those of them that count, and the places that are required.</summary>
internal sealed record OracleSelection(List<OracleMeasure> Measures, List<OracleMeasure> Counted, int Places)
{
    /// <summary>The measure in the place of the required outcome or high priority measure.</summary>
    public OracleMeasure? First { get; init; }

    /// <summary>Administrative claims measures that count in addition, if they can be scored.</summary>
    public required List<OracleMeasure> Claims { get; init; }

    /// <summary>(b)(1)(vi)(F): the requirements of 414.1335 and 414.1340 were met.</summary>
    public required bool FullParticipation { get; init; }
}
