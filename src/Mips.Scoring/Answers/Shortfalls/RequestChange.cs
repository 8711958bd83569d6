using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Makes a change in a request.</summary>
internal static class RequestChange
{
    private const string AnyCertificationId = "0015EANYPRODUCT";

    public static ScoringRequest Apply(this SmallestChange change, ScoringRequest request, Scorecard card) => change.Fact switch
    {
        ChangedFact.QualityDataCompleteness => Quality(request, card, change.Index, row => row with { DataCompleteness = change.To }),
        ChangedFact.QualityCases => Quality(request, card, change.Index, row => row with { Cases = (int)change.To }),
        ChangedFact.QualityRate => Quality(request, card, change.Index, row => row with { PerformanceRate = PerformanceRate.Of(change.To) }),
        ChangedFact.EndToEndReported => request with { Quality = request.Quality.SetItem(change.Index, request.Quality[change.Index] with { EndToEndReported = change.To != 0m }) },
        ChangedFact.SurveyMeasureRate => Survey(request, change),
        ChangedFact.AdministrativeClaimsCases => Claims(request, change.Index, row => row with { Cases = (int)change.To }),
        ChangedFact.AdministrativeClaimsRate => Claims(request, change.Index, row => row with { PerformanceRate = PerformanceRate.Of(change.To) }),
        ChangedFact.CostCases => Cost(request, change.Index, row => row with { Cases = (int)change.To }),
        ChangedFact.Cost => Cost(request, change.Index, row => row with { Cost = Dollars.Of(change.To) }),
        ChangedFact.ActivityDays => Activity(request, change.Index, row => row with { ContinuousDays = (int)change.To }),
        ChangedFact.ActivityShareOfGroup => Activity(request, change.Index, row => row with { PercentOfGroup = change.To }),
        ChangedFact.FurtherActivity => change.To == 0m ? request : request with { ImprovementActivities = request.ImprovementActivities.Add(FurtherActivity(change.Id!, card)) },
        ChangedFact.InteroperabilitySubmission => change.To == 0m ? request : request with { PromotingInteroperability = request.PromotingInteroperability.Add(OfOneDay(request)) },
        ChangedFact.CertificationId => Interoperability(request, change.Index, row => row with { CehrtId = change.To == 0m ? null : AnyCertificationId }),
        ChangedFact.PeriodDays => Interoperability(request, change.Index, row => Period(row, (int)change.To)),
        ChangedFact.Answer => Interoperability(request, change.Index, row => With(row, change.Id!, change.To == 0m ? null : new(change.Id!) { Answer = true })),
        ChangedFact.Numerator => Interoperability(request, change.Index, row => With(row, change.Id!, Counted(row, change.Id!, (int)change.To))),
        ChangedFact.HccRiskScore or ChangedFact.DualProportion => request with { PatientPopulation = change.Apply(request.PatientPopulation!) },
        _ => throw new ArgumentOutOfRangeException(nameof(change), change.Fact, "Not a figure of a request."),
    };

    /// <summary>The risk indicators with one of them changed.</summary>
    public static PatientPopulation Apply(this SmallestChange change, PatientPopulation population) => change.Fact == ChangedFact.HccRiskScore
        ? population with { HccRiskScore = population.HccRiskScore! with { Value = change.To } }
        : population with { DualProportion = population.DualProportion! with { Value = change.To } };

    // Counts and strata become the rate, cases and completeness that follow from them: the score is the same, and each figure can change alone.
    private static ScoringRequest Quality(ScoringRequest request, Scorecard card, int index, Func<QualityMeasureSubmission, QualityMeasureSubmission> change)
    {
        QualityMeasureSubmission row = request.Quality[index];
        QualityMeasureScore line = card.Quality.Measures[index];
        QualityMeasureSubmission stated = row.Counts is null && row.Strata.IsEmpty
            ? row
            : row with { Counts = null, Strata = [], PerformanceRate = line.PerformanceRate, Cases = line.Cases, DataCompleteness = line.DataCompleteness.Value };
        return request with { Quality = request.Quality.SetItem(index, change(stated)) };
    }

    private static ScoringRequest Survey(ScoringRequest request, SmallestChange change)
    {
        CahpsSurvey survey = request.CahpsSurvey!;
        SummarySurveyMeasure row = survey.SummarySurveyMeasures[change.Index];
        return request with { CahpsSurvey = survey with { SummarySurveyMeasures = survey.SummarySurveyMeasures.SetItem(change.Index, row with { PerformanceRate = PerformanceRate.Of(change.To) }) } };
    }

    private static ScoringRequest Claims(ScoringRequest request, int index, Func<AdministrativeClaimsResult, AdministrativeClaimsResult> change) =>
        request with { AdministrativeClaims = request.AdministrativeClaims.SetItem(index, change(request.AdministrativeClaims[index])) };

    private static ScoringRequest Cost(ScoringRequest request, int index, Func<CostMeasureResult, CostMeasureResult> change) =>
        request with { Cost = request.Cost.SetItem(index, change(request.Cost[index])) };

    private static ScoringRequest Activity(ScoringRequest request, int index, Func<ImprovementActivitySubmission, ImprovementActivitySubmission> change) =>
        request with { ImprovementActivities = request.ImprovementActivities.SetItem(index, change(request.ImprovementActivities[index])) };

    private static ImprovementActivitySubmission FurtherActivity(string id, Scorecard card) => new(id)
    {
        ContinuousDays = card.Law.ImprovementActivities.MinimumContinuousDays.Value,
        PercentOfGroup = card.Law.ImprovementActivities.MinimumPercentOfGroup?.Value ?? 100m,
    };

    private static PromotingInteroperabilitySubmission OfOneDay(ScoringRequest request)
    {
        DateTime firstDay = new(request.PerformanceYear, 1, 1);
        return new() { PerformanceStart = firstDay, PerformanceEnd = firstDay, Measures = [] };
    }

    // Without a submission there is nothing to change.
    private static ScoringRequest Interoperability(ScoringRequest request, int index, Func<PromotingInteroperabilitySubmission, PromotingInteroperabilitySubmission> change) =>
        index >= request.PromotingInteroperability.Length ? request : request with { PromotingInteroperability = request.PromotingInteroperability.SetItem(index, change(request.PromotingInteroperability[index])) };

    // The period grows at its end, and where the calendar year ends, at its start.
    private static PromotingInteroperabilitySubmission Period(PromotingInteroperabilitySubmission row, int days)
    {
        DateTime lastDay = new(row.PerformanceStart.Year, 12, 31);
        DateTime end = row.PerformanceStart.Date.AddDays(days - 1);
        return end <= lastDay
            ? row with { PerformanceEnd = end }
            : row with { PerformanceStart = lastDay.AddDays(1 - days), PerformanceEnd = lastDay };
    }

    private static PromotingInteroperabilityMeasureSubmission Counted(PromotingInteroperabilitySubmission row, string id, int numerator)
    {
        int denominator = row.Measures.FirstOrDefault(measure => measure.MeasureId == id)?.Denominator ?? 0;
        return new(id) { Numerator = numerator, Denominator = Math.Max(denominator, Math.Max(1, numerator)) };
    }

    private static PromotingInteroperabilitySubmission With(PromotingInteroperabilitySubmission row, string id, PromotingInteroperabilityMeasureSubmission? measure)
    {
        ImmutableArray<PromotingInteroperabilityMeasureSubmission> others = row.Measures.RemoveAll(other => other.MeasureId == id);
        return row with { Measures = measure is null ? others : others.Add(measure) };
    }
}
