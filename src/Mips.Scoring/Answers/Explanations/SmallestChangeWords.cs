using System.Globalization;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>Smallest changes in words; changes of one kind are said together.</summary>
internal static class SmallestChangeWords
{
    public static string Of(ImmutableArray<SmallestChange> changes, Shortfall shortfall, Scorecard card)
    {
        bool submission = changes.Length > 1 && changes[0].Fact == ChangedFact.InteroperabilitySubmission;
        string all = And([.. Kinds(changes, submission ? 1 : 0, card).Select(kind => Of([.. kind], kind[0], shortfall, card))]);
        return submission ? $"a submission with {all}" : all;
    }

    /// <summary>A rate, result or cost in its unit. Rates keep every place, because they are compared exactly.</summary>
    public static string Rate(decimal value, Shortfall shortfall, Scorecard card) =>
        shortfall.Subject == ShortfallSubject.CostMeasure ? Format.Amount(Dollars.Of(value))
        : value.ToString("0.00####", CultureInfo.InvariantCulture) + (IsPercentage(shortfall, card) ? " %" : string.Empty);

    public static string Value(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static bool IsPercentage(Shortfall shortfall, Scorecard card) =>
        shortfall.Subject is ShortfallSubject.QualityMeasure or ShortfallSubject.HighPriorityBonus && shortfall.Index >= 0 && Format.IsPercentage(card.Quality.Measures[shortfall.Index].Measure.MetricType);

    // In the order of the facts, and those of one fact in the order of their first change.
    private static List<List<SmallestChange>> Kinds(ImmutableArray<SmallestChange> changes, int first, Scorecard card)
    {
        List<List<SmallestChange>> kinds = [];
        for (int i = first; i < changes.Length; i++)
        {
            SmallestChange change = changes[i];
            if (kinds.Find(kind => AreSaidTogether(kind[0], change, card)) is { } same)
            {
                same.Add(change);
                continue;
            }

            int place = kinds.FindIndex(kind => kind[0].Fact > change.Fact);
            kinds.Insert(place < 0 ? kinds.Count : place, [change]);
        }

        return kinds;
    }

    // Answers, further activities, and numerators of the same size are one sentence each.
    private static bool AreSaidTogether(SmallestChange one, SmallestChange other, Scorecard card) => one.Fact == other.Fact && one.To == other.To && one.Fact switch
    {
        ChangedFact.Answer or ChangedFact.FurtherActivity or ChangedFact.QualityDataCompleteness => true,
        ChangedFact.Numerator => Denominator(one, card) == Denominator(other, card),
        _ => one.Id == other.Id,
    };

    // A measure that was not reported has as many in its denominator as in its numerator.
    private static decimal Denominator(SmallestChange change, Scorecard card) =>
        card.PromotingInteroperability.Submission?.Measures.FirstOrDefault(measure => measure.MeasureId == change.Id) is { Denominator: { } reported } && reported >= change.To ? reported : change.To;

    private static string Of(ImmutableArray<SmallestChange> changes, SmallestChange change, Shortfall shortfall, Scorecard card) => change.Fact switch
    {
        ChangedFact.QualityDataCompleteness => $"data completeness of {Value(change.To)} %{(shortfall.Subject == ShortfallSubject.QualityImprovement ? $" for {Ids(changes, card)}" : string.Empty)}",
        ChangedFact.QualityCases or ChangedFact.AdministrativeClaimsCases => $"{More(change, "case")} at the same rate",
        ChangedFact.CostCases => $"{More(change, "case")} at the same cost",
        ChangedFact.QualityRate => $"a rate of {Rate(change.To, shortfall, card)}",
        ChangedFact.EndToEndReported => "reporting end to end electronically",
        ChangedFact.SurveyMeasureRate or ChangedFact.AdministrativeClaimsRate => $"a result of {Rate(change.To, shortfall, card)}",
        ChangedFact.Cost => $"a cost of {Format.Amount(Dollars.Of(change.To))}",
        ChangedFact.ActivityDays => More(change, "continuous day"),
        ChangedFact.ActivityShareOfGroup => $"{Value(change.To)} % of the group",
        ChangedFact.FurtherActivity => $"{(changes.Length == 1 ? "one more activity" : $"{changes.Length.ToString(CultureInfo.InvariantCulture)} more activities")}, for example {Ids(changes, card)}",
        ChangedFact.InteroperabilitySubmission => "a submission",
        ChangedFact.CertificationId => shortfall.Reason == ShortfallReason.NotThe2015EditionAlone ? "a CMS EHR certification ID of the 2015 Edition" : "a CMS EHR certification ID",
        ChangedFact.PeriodDays => $"a performance period of {Value(change.To)} days",
        ChangedFact.Answer => $"yes to {Ids(changes, card)}",
        ChangedFact.Numerator => $"{Value(change.To)} of {Value(Denominator(change, card))} for {Ids(changes, card)}",
        ChangedFact.HccRiskScore => $"an average HCC risk score of {Value(change.To)}",
        ChangedFact.DualProportion => $"a dual proportion of {Value(change.To)}",
        ChangedFact.QualityAchievementPoints or ChangedFact.CostAchievementPoints => $"{Format.Points(Points.Of(change.To))} achievement points instead of {Format.Points(Points.Of(change.From))}",
        ChangedFact.FurtherMeasurePoints => change.Id is { } id ? $"{id} with {Format.Points(Points.Of(change.To))} points" : $"one more {(shortfall.Subject == ShortfallSubject.OutcomePlace ? "outcome measure" : "measure")} with {Format.Points(Points.Of(change.To))} points",
        ChangedFact.FinalScore => $"a final score of {Format.FinalPoints(change.To)}",
        ChangedFact.TotalPerformanceScore => $"a Total Performance Score of {Value(change.To)}",
        ChangedFact.ServicesInFacility => $"{More(change, "service")} in a facility instead of elsewhere",
        ChangedFact.InpatientOrEmergencyServices => $"{More(change, "service")} as inpatient or in an emergency room",
        ChangedFact.FacilityBasedClinicians => $"{More(change, "facility-based clinician")}",
        _ => throw TermWords.Unknown(change.Fact),
    };

    private static string Ids(ImmutableArray<SmallestChange> changes, Scorecard card) => And([.. changes.Select(change => Alternatives(change.Id!, card))]);

    // Any level of active engagement is as good as another.
    private static string Alternatives(string id, Scorecard card) =>
        card.Data.Tables.PromotingInteroperabilityMeasures.FirstOrDefault(measure => measure.ActiveEngagementLevels.Contains(id)) is { } measure
            ? string.Join(" or ", measure.ActiveEngagementLevels)
            : id;

    private static string And(ImmutableArray<string> parts) =>
        parts.Length < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.Take(parts.Length - 1))} and {parts[parts.Length - 1]}";

    private static string More(SmallestChange change, string unit)
    {
        decimal more = change.To - change.From;
        return $"{Value(more)} more {unit}{(more == 1m ? string.Empty : "s")}";
    }
}
