using System.Globalization;

namespace Mips.Scoring;

/// <summary>What earned less than it could, and what would change it, in words.</summary>
internal static class WhyNotWords
{
    public static string Of(Shortfall shortfall)
    {
        string test = Test(shortfall);
        return shortfall.Changes.IsEmpty ? test : $"{test}: {string.Join(" and ", shortfall.Changes.Select(Of))}";
    }

    public static string Subject(Shortfall shortfall, Scorecard card) => shortfall.Subject switch
    {
        ShortfallSubject.QualityMeasure => $"{shortfall.Id} {TermWords.Of(card.Quality.Measures[shortfall.Index].CollectionType)}",
        ShortfallSubject.SummarySurveyMeasure or ShortfallSubject.AdministrativeClaimsMeasure or ShortfallSubject.CostMeasure or ShortfallSubject.ImprovementActivity
            or ShortfallSubject.PromotingInteroperabilityMeasure => shortfall.Id!,
        ShortfallSubject.RequiredQualityMeasures => "Required quality measures",
        ShortfallSubject.OutcomePlace => "Outcome measure",
        ShortfallSubject.EndToEndBonus => $"{shortfall.Id} (end-to-end bonus)",
        ShortfallSubject.SmallPracticeBonus => "Small practice bonus",
        ShortfallSubject.QualityImprovement => "Quality improvement",
        ShortfallSubject.CostImprovement => "Cost improvement",
        ShortfallSubject.ImprovementActivities => "Improvement activities",
        ShortfallSubject.RequiredElements => "Promoting Interoperability",
        ShortfallSubject.PromotingInteroperabilityBonus => $"{shortfall.Id} (bonus)",
        ShortfallSubject.Category => TermWords.Of(shortfall.Category.GetValueOrDefault()),
        ShortfallSubject.MedicalComplexity => "Complex patient bonus, medical",
        ShortfallSubject.SocialComplexity => "Complex patient bonus, social",
        ShortfallSubject.FinalScore => "Final score",
        _ => throw TermWords.Unknown(shortfall.Subject),
    };

    public static string Test(Shortfall shortfall) => shortfall.Reason switch
    {
        ShortfallReason.NotPartOfTheSet => "not one of the measures or activities of the set",
        ShortfallReason.NoEligibleCases => "no case was eligible",
        ShortfallReason.Suppressed => "suppressed or excluded by CMS",
        ShortfallReason.NoBenchmark => "no benchmark",
        ShortfallReason.IncompleteData => $"data completeness {Actual(shortfall)} %, {Needed(shortfall)} % needed",
        ShortfallReason.BelowCaseMinimum => $"{Actual(shortfall)} cases, {Needed(shortfall)} needed",
        ShortfallReason.NoPerformanceRate => "no rate, every case was excluded or excepted",
        ShortfallReason.NotAmongTheBest => $"{Actual(shortfall)} points, enough other measures rank higher{Enter(shortfall)}",
        ShortfallReason.OtherCollectionTypeCounts => $"{Actual(shortfall)} points, the measure counts through another collection type{Enter(shortfall)}",
        ShortfallReason.OtherPopulationHealthMeasureCounts => $"{Actual(shortfall)} points, another population health measure counts{Enter(shortfall)}",
        ShortfallReason.BelowNextDecile => $"{Actual(shortfall)} is not in the next decile that earns more",
        ShortfallReason.SevenPointCap => $"{Actual(shortfall)} points by its benchmark, topped out: at most {Needed(shortfall)}",
        ShortfallReason.NotCalculatedForParticipant => "not calculated for such a participant",
        ShortfallReason.Informational => "new measure, informational only",
        ShortfallReason.CategoryNotScored => "nobody is scored on the category in this year",
        ShortfallReason.TooFewMeasures => $"{Actual(shortfall)} measures count, {Needed(shortfall)} required",
        ShortfallReason.NoOutcomeMeasure => "no outcome or other high priority measure counts",
        ShortfallReason.NothingSubmitted => "nothing submitted that counts, and nothing excuses it",
        ShortfallReason.NoPriorResult => "no comparable result of the year before",
        ShortfallReason.PriorYearFacilityBased => "the year before was facility-based",
        ShortfallReason.NotFullyParticipating => "the reporting requirements are not fully met",
        ShortfallReason.NotBetterThanPriorYear => $"{Actual(shortfall)} %, {Needed(shortfall)} % the year before",
        ShortfallReason.TooFewDays => $"{Actual(shortfall)} continuous days, {Needed(shortfall)} needed",
        ShortfallReason.TooSmallShareOfGroup => $"performed by {Actual(shortfall)} % of the group, {Needed(shortfall)} % needed",
        ShortfallReason.CountedBefore => "counted once already",
        ShortfallReason.TooFewActivities => $"{Actual(shortfall)} points, {Needed(shortfall)} for the full score",
        ShortfallReason.RequiredElementMissing => $"{Actual(shortfall)} of {Needed(shortfall)} required elements met",
        ShortfallReason.BelowNextPoint => $"a numerator of {Actual(shortfall)} is below the next whole point",
        ShortfallReason.BonusNotReported => "not reported",
        ShortfallReason.BelowMedian => $"{Actual(shortfall)} is below the median",
        ShortfallReason.BelowNextBand => $"{Actual(shortfall)} is below the next band of the adjustment",
        ShortfallReason.BelowNextPaymentPoint => $"{Actual(shortfall)} is below the next hundredth of a percent",
        _ => throw TermWords.Unknown(shortfall.Reason),
    };

    public static string Of(SmallestChange change) => change.Fact switch
    {
        ChangedFact.QualityDataCompleteness => $"completeness of {Value(change.To)} %",
        ChangedFact.QualityCases or ChangedFact.AdministrativeClaimsCases => $"{More(change, "case")} at the same rate",
        ChangedFact.CostCases => $"{More(change, "case")} at the same cost",
        ChangedFact.QualityRate => $"a rate of {Value(change.To)}",
        ChangedFact.EndToEndReported => "reported end to end electronically",
        ChangedFact.SurveyMeasureRate or ChangedFact.AdministrativeClaimsRate => $"a result of {Value(change.To)}",
        ChangedFact.Cost => $"a cost of {Format.Dollars(change.To)}",
        ChangedFact.ActivityDays => More(change, "continuous day"),
        ChangedFact.ActivityShareOfGroup => $"{Value(change.To)} % of the group",
        ChangedFact.FurtherActivity => $"one more activity such as {change.Id}",
        ChangedFact.CertificationId => "a CMS EHR certification ID",
        ChangedFact.PeriodDays => $"a performance period of {Value(change.To)} days",
        ChangedFact.Answer => $"yes to {change.Id}",
        ChangedFact.Numerator => $"a numerator of {Value(change.To)} for {change.Id}",
        ChangedFact.HccRiskScore => $"an average HCC risk score of {Value(change.To)}",
        ChangedFact.DualProportion => $"a dual proportion of {Value(change.To)}",
        ChangedFact.QualityAchievementPoints or ChangedFact.CostAchievementPoints => $"{Format.Points(Points.Of(change.To))} achievement points instead of {Format.Points(Points.Of(change.From))}",
        ChangedFact.FurtherMeasurePoints => $"one more scored measure at {Format.Points(Points.Of(change.To))} points",
        ChangedFact.FinalScore => $"a final score of {Format.FinalPoints(change.To)}",
        _ => throw TermWords.Unknown(change.Fact),
    };

    private static string Actual(Shortfall shortfall) => Value(shortfall.Actual.GetValueOrDefault());

    private static string Needed(Shortfall shortfall) => Value(shortfall.Needed.GetValueOrDefault());

    private static string Enter(Shortfall shortfall) => shortfall.Needed is null ? string.Empty : $", {Needed(shortfall)} would count";

    private static string More(SmallestChange change, string unit)
    {
        decimal more = change.To - change.From;
        return $"{Value(more)} more {unit}{(more == 1m ? string.Empty : "s")}";
    }

    // Rates keep every place: they are compared exactly.
    private static string Value(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
