using System.Globalization;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>What earned less than it could, and the test it failed, in words.</summary>
internal static class WhyNotWords
{
    /// <summary>The test and, where the test does not say it already, the smallest change.</summary>
    public static string Of(Shortfall shortfall, Scorecard card)
    {
        int said = SaysItsChange(shortfall) ? 1 : 0;
        string changes = SmallestChangeWords.Of([.. shortfall.Changes.Skip(said)], shortfall, card);
        return changes.Length == 0 ? Test(shortfall, card) : $"{Test(shortfall, card)}; {(said == 1 ? "also needed" : "smallest change")}: {changes}{Reached(shortfall, card)}{AtLeast(shortfall)}";
    }

    public static string Subject(Shortfall shortfall, Scorecard card) => shortfall.Subject switch
    {
        ShortfallSubject.QualityMeasure => $"{shortfall.Id} {TermWords.Of(card.Quality.Measures[shortfall.Index].CollectionType)}",
        ShortfallSubject.SummarySurveyMeasure or ShortfallSubject.AdministrativeClaimsMeasure or ShortfallSubject.CostMeasure or ShortfallSubject.ImprovementActivity
            or ShortfallSubject.PromotingInteroperabilityMeasure => shortfall.Id!,
        ShortfallSubject.RequiredQualityMeasures => "Required quality measures",
        ShortfallSubject.OutcomePlace => "Outcome measure",
        ShortfallSubject.HighPriorityBonus => Bonus(shortfall, "high priority bonus"),
        ShortfallSubject.EndToEndBonus => Bonus(shortfall, "end-to-end bonus"),
        ShortfallSubject.ComplexOrganizationAdjustment => Bonus(shortfall, "complex organization adjustment"),
        ShortfallSubject.SmallPracticeBonus => "Small practice bonus",
        ShortfallSubject.QualityImprovement => "Quality improvement",
        ShortfallSubject.CostImprovement => "Cost improvement",
        ShortfallSubject.ImprovementActivities => "Improvement activities",
        ShortfallSubject.ApmCredit => "Improvement activities credit",
        ShortfallSubject.RequiredElements => "Promoting Interoperability",
        ShortfallSubject.PromotingInteroperabilityBonus => $"{shortfall.Id} (bonus)",
        ShortfallSubject.Category => TermWords.Of(shortfall.Category.GetValueOrDefault()),
        ShortfallSubject.ComplexPatientBonus => "Complex patient bonus",
        ShortfallSubject.MedicalComplexity => "Complex patient bonus, medical",
        ShortfallSubject.SocialComplexity => "Complex patient bonus, social",
        ShortfallSubject.FinalScore => "Final score",
        ShortfallSubject.FacilityBased => "Facility-based score",
        _ => throw TermWords.Unknown(shortfall.Subject),
    };

    /// <summary>CMS's title of the measure or activity; empty for anything else.</summary>
    public static string Title(Shortfall shortfall, Scorecard card) => shortfall.Subject switch
    {
        ShortfallSubject.QualityMeasure => card.Quality.Measures[shortfall.Index].Measure.Title,
        ShortfallSubject.AdministrativeClaimsMeasure => card.Quality.AdministrativeClaims[shortfall.Index].Measure.Title,
        ShortfallSubject.CostMeasure => card.Cost.Measures[shortfall.Index].Measure.Title,
        ShortfallSubject.ImprovementActivity => card.ImprovementActivities.Activities[shortfall.Index].Activity.Title,
        ShortfallSubject.PromotingInteroperabilityMeasure or ShortfallSubject.PromotingInteroperabilityBonus => PromotingInteroperabilityWords.Title(card, shortfall.Id!),
        _ => string.Empty,
    };

    public static string Test(Shortfall shortfall, Scorecard card) => shortfall.Reason switch
    {
        ShortfallReason.NotPartOfTheSet => "not part of the set that counts",
        ShortfallReason.NoEligibleCases => "no eligible case",
        ShortfallReason.Suppressed => "suppressed or excluded by CMS",
        ShortfallReason.NoBenchmark => "no benchmark",
        ShortfallReason.IncompleteData => $"data completeness {Actual(shortfall)} %, {Needed(shortfall)} % needed",
        ShortfallReason.BelowCaseMinimum => $"{Number(shortfall, "case", "cases")}, {Needed(shortfall)} needed",
        ShortfallReason.NoPerformanceRate => "no rate: every case was excluded or excepted",
        ShortfallReason.NotAmongTheBest => $"{Number(shortfall, "point", "points")}, enough other measures rank higher{ToCount(shortfall)}",
        ShortfallReason.OtherCollectionTypeCounts => $"{Number(shortfall, "point", "points")}, the measure counts through another collection type{ToCount(shortfall)}",
        ShortfallReason.OtherPopulationHealthMeasureCounts => $"{Number(shortfall, "point", "points")}, another population health measure counts{ToCount(shortfall)}",
        ShortfallReason.BelowNextDecile => Decile(shortfall, card),
        ShortfallReason.SevenPointCap => $"topped out: {Needed(shortfall)} points instead of {Actual(shortfall)}",
        ShortfallReason.TooFewClinicians => $"{Number(shortfall, "clinician", "clinicians")}, {Needed(shortfall)} needed",
        ShortfallReason.NoCardiologist => "calculated only where there is a cardiologist",
        ShortfallReason.GroupsOnly => "not calculated for individuals",
        ShortfallReason.Informational => "new measure, informational only",
        ShortfallReason.CategoryNotScored => "nobody is scored on the category in this year",
        ShortfallReason.TooFewMeasures => $"{Needed(shortfall)} measures required, {Number(shortfall, "counts", "count")}",
        ShortfallReason.NoOutcomeMeasure => "no outcome or other high priority measure submitted",
        ShortfallReason.NothingSubmitted => shortfall.Subject == ShortfallSubject.Category ? "nothing submitted that counts, and nothing excuses it" : "nothing submitted",
        ShortfallReason.NoPriorResult => "no comparable result of the year before is given",
        ShortfallReason.PriorYearFacilityBased => "the year before was facility-based",
        ShortfallReason.NotFullyParticipating => shortfall.Actual is null ? "not every required measure is reported with complete data" : $"{Needed(shortfall)} complete measures required, {Number(shortfall, "is", "are")} complete",
        ShortfallReason.NoCompleteOutcomeMeasure => "no outcome or other high priority measure is reported with complete data",
        ShortfallReason.NotBetterThanPriorYear => $"{Format.ExactPercent(shortfall.Actual.GetValueOrDefault())}, not above the {Format.ExactPercent(shortfall.Needed.GetValueOrDefault())} of the year before",
        ShortfallReason.TooFewDays => $"{Number(shortfall, "continuous day", "continuous days")}, {Needed(shortfall)} needed",
        ShortfallReason.TooSmallShareOfGroup => $"performed by {Actual(shortfall)} % of the group, {Needed(shortfall)} % needed",
        ShortfallReason.CountedBefore => "an activity counts once",
        ShortfallReason.TooFewActivities => $"{Actual(shortfall)} of {Needed(shortfall)} points",
        ShortfallReason.RequiredElementMissing => $"{Actual(shortfall)} of {Needed(shortfall)} required elements met",
        ShortfallReason.BelowNextPoint => $"numerator {Actual(shortfall)}, more points from {Needed(shortfall)} on",
        ShortfallReason.BelowMedian => $"indicator {Actual(shortfall)}, below the median of {Needed(shortfall)}",
        ShortfallReason.BelowMaximum => $"{Format.Number(shortfall.Actual.GetValueOrDefault())} of at most {Needed(shortfall)} points",
        ShortfallReason.TooFewCategories => $"{Number(shortfall, "category", "categories")} scored, {Needed(shortfall)} needed: the final score is the performance threshold",
        ShortfallReason.BelowNextBand => Band(shortfall, card),
        ShortfallReason.BelowNextPaymentPoint => $"a smaller reduction from {Score(shortfall)} on",
        _ => BonusTest(shortfall, card),
    };

    private static string BonusTest(Shortfall shortfall, Scorecard card) => shortfall.Reason switch
    {
        ShortfallReason.NotReported => "not reported",
        ShortfallReason.BonusNotReported => shortfall.Subject == ShortfallSubject.EndToEndBonus ? "not reported end to end electronically" : "not reported",
        ShortfallReason.RateEarnsNoBonus => $"rate {SmallestChangeWords.Rate(shortfall.Actual.GetValueOrDefault(), shortfall, card)}, {SmallestChangeWords.Rate(shortfall.Needed.GetValueOrDefault(), shortfall, card)} or better needed",
        ShortfallReason.CollectionTypeEarnsNoBonus => "this collection type does not earn it",
        ShortfallReason.BonusAtLimit => $"{Number(shortfall, "point", "points")} earned, at most {Needed(shortfall)} count",
        ShortfallReason.NotThe2015EditionAlone => "not reported with the 2015 Edition alone",
        ShortfallReason.NoActivityOrOtherData => "neither an activity nor the data of the other categories was submitted",
        ShortfallReason.WithheldUnderCircumstances => "not given under extreme and uncontrollable circumstances",
        ShortfallReason.CreditBelowFullScore => $"credited with {Actual(shortfall)} %",
        ShortfallReason.CliniciansWithoutData => $"clinicians who reported nothing and are not excepted: {Actual(shortfall)}, each counts as 0",
        ShortfallReason.AverageOfClinicians => $"average of the clinicians: {Format.Percent(new Percent(shortfall.Actual.GetValueOrDefault()))}",
        ShortfallReason.NoIndicator => "the risk indicator is not given",
        _ => FacilityTest(shortfall),
    };

    private static string FacilityTest(Shortfall shortfall) => shortfall.Reason switch
    {
        ShortfallReason.NoFacilityBasedMeasurement => FacilityBasedWords.Of(FacilityBasedStatus.YearNotCovered),
        ShortfallReason.NotOffered => "not offered to such a participant, or in this reporting option",
        ShortfallReason.NotDeterminedFacilityBased => FacilityBasedWords.Of(FacilityBasedStatus.NotDetermined),
        ShortfallReason.TooFewServicesInFacility => $"{Share(shortfall)} of the services in a facility, {Needed(shortfall)} % needed",
        ShortfallReason.NoInpatientOrEmergencyService => FacilityBasedWords.Of(FacilityBasedStatus.NoInpatientOrEmergencyService),
        ShortfallReason.TooFewFacilityBasedClinicians => $"{Share(shortfall)} of the clinicians facility-based, {Needed(shortfall)} % needed",
        ShortfallReason.NoFacilityScore => FacilityBasedWords.Of(FacilityBasedStatus.NoFacilityScore),
        ShortfallReason.GroupSubmittedNothing => FacilityBasedWords.Of(FacilityBasedStatus.GroupSubmittedNothing),
        ShortfallReason.LowerThanOwnSubmission => $"{Format.FinalPoints(shortfall.Actual.GetValueOrDefault())} by facility, {Format.FinalPoints(shortfall.Needed.GetValueOrDefault())} by the own submission",
        ShortfallReason.BelowNextPercentile => $"Total Performance Score {Actual(shortfall)}, more from {Needed(shortfall)} on",
        _ => throw TermWords.Unknown(shortfall.Reason),
    };

    private static string AtLeast(Shortfall shortfall) =>
        shortfall.LeastGain is decimal least && least < shortfall.Gain ? $"; {WhyNotExplanation.Signed(shortfall.Gain.GetValueOrDefault())} if every patient is counted, at least {WhyNotExplanation.Signed(least)}" : string.Empty;

    // One more measure is as good as it has to be for the next band of the adjustment, where it can reach it.
    private static string Reached(Shortfall shortfall, Scorecard card) =>
        shortfall.Reason == ShortfallReason.TooFewMeasures && FinalScoreShortfalls.NextBand(card) is { } band && card.FinalScore + shortfall.Gain == band
            ? $", for a final score of {Format.FinalPoints(band)}"
            : string.Empty;

    // The value that passes is the change.
    private static bool SaysItsChange(Shortfall shortfall) => shortfall.Reason switch
    {
        ShortfallReason.BelowNextDecile or ShortfallReason.IncompleteData or ShortfallReason.BelowCaseMinimum or ShortfallReason.TooFewDays
            or ShortfallReason.TooSmallShareOfGroup or ShortfallReason.BelowNextPoint or ShortfallReason.BelowMedian or ShortfallReason.RateEarnsNoBonus
            or ShortfallReason.BelowNextBand or ShortfallReason.BelowNextPaymentPoint or ShortfallReason.BelowNextPercentile => !shortfall.Changes.IsEmpty,
        ShortfallReason.BonusNotReported => shortfall.Changes.Length == 1 && shortfall.Changes[0].Fact == ChangedFact.EndToEndReported,
        _ => false,
    };

    private static string Decile(Shortfall shortfall, Scorecard card)
    {
        string Rate(decimal value) => SmallestChangeWords.Rate(value, shortfall, card);
        string name = shortfall.Subject switch
        {
            ShortfallSubject.CostMeasure => "cost",
            ShortfallSubject.QualityMeasure => "rate",
            _ => "result",
        };
        decimal needed = shortfall.Needed.GetValueOrDefault();
        string compared = $"{name} {Rate(shortfall.Actual.GetValueOrDefault())}{LowerIsBetter(shortfall, card)}";
        return shortfall.RisesFrom is not decimal rises ? $"{compared}, the next decile begins at {Rate(needed)}"
            : rises == needed ? $"{compared}, points begin to rise at {Rate(rises)}"
            : $"{compared}, points begin to rise at {Rate(rises)}; the gain is that of {Rate(needed)}, where a decile begins";
    }

    private static string LowerIsBetter(Shortfall shortfall, Scorecard card) => (shortfall.Subject switch
    {
        ShortfallSubject.QualityMeasure => card.Quality.Measures[shortfall.Index].Benchmark,
        ShortfallSubject.AdministrativeClaimsMeasure => card.Quality.AdministrativeClaims[shortfall.Index].Benchmark,
        ShortfallSubject.SummarySurveyMeasure => card.Quality.SummarySurveyMeasures[shortfall.Index].Benchmark,
        _ => null,
    }) is { } benchmark ? QualityWords.LowerIsBetter(benchmark.Bounds) : string.Empty;

    private static string Band(Shortfall shortfall, Scorecard card) => card.PaymentAdjustment(0m).Band switch
    {
        AdjustmentBand.LowestQuarter => $"a smaller reduction from {Score(shortfall)} on",
        AdjustmentBand.BelowThreshold => $"no reduction from {Score(shortfall)} on",
        _ => $"an additional adjustment from {Score(shortfall)} on",
    };

    private static string Bonus(Shortfall shortfall, string name) =>
        shortfall.Id is { } id ? $"{id} ({name})" : char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static string Score(Shortfall shortfall) => Format.FinalPoints(shortfall.Needed.GetValueOrDefault());

    private static string ToCount(Shortfall shortfall) => shortfall.Needed is null ? string.Empty : $", {Needed(shortfall)} would count";

    private static string Share(Shortfall shortfall) => Format.Percent(new Percent(shortfall.Actual.GetValueOrDefault()));

    private static string Number(Shortfall shortfall, string one, string several) => $"{Actual(shortfall)} {(shortfall.Actual == 1m ? one : several)}";

    private static string Actual(Shortfall shortfall) => SmallestChangeWords.Value(shortfall.Actual.GetValueOrDefault());

    private static string Needed(Shortfall shortfall) => SmallestChangeWords.Value(shortfall.Needed.GetValueOrDefault());
}
