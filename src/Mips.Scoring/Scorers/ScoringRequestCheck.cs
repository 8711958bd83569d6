using Mips.Scoring.Citations;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Scorers;

/// <summary>Everything that can be wrong with a request, all at once. Nothing invalid is scored.</summary>
internal static class ScoringRequestCheck
{
    public static ImmutableArray<RequestProblem> Problems(ScoringRequest request, ReferenceData data, ProgramYear law, ReportingOption option, PlaceholderBenchmarks placeholders)
    {
        using RequestPlaces.Loan loan = RequestPlaces.Take();
        return Problems(request, data, law, option, placeholders, loan.Places);
    }

    /// <summary>The same; leaves where the rows stand in CMS's tables to whoever asks.</summary>
    public static ImmutableArray<RequestProblem> Problems(ScoringRequest request, ReferenceData data, ProgramYear law, ReportingOption option, PlaceholderBenchmarks placeholders, RequestPlaces places)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        _ = data ?? throw new ArgumentNullException(nameof(data));
        _ = law ?? throw new ArgumentNullException(nameof(law));
        if (ProgramYearCheck.Problems(law) is { IsEmpty: false } wrongLaw)
        {
            return wrongLaw;
        }

        RequestProblems problems = default;
        places.Find(request, data);
        CheckYears(request, data, law, ref problems);
        ParticipantCheck.Check(request, data, ref problems);
        ParticipationCheck.Check(request, law, option, ref problems);
        if (law.MvpQuality is not null)
        {
            MvpReportingCheck.Check(request, data, ref problems);
        }

        AppReportingCheck.Check(request, ref problems);
        QualityCheck.Check(request, data, places, ref problems);
        CollectionTypeAvailability.Check(request, law.Quality.CollectionTypes, law.AppQuality?.WebInterface, ref problems);
        CostCheck.Check(request, data, places.Cost, ref problems);
        CostCaseMinimum.Check(request, data, places.Cost, law.Cost, ref problems);
        MeasureSuppression.Check(request, law.Quality.MeasurePoints, ref problems);
        CostMeasureFacts.CheckSuppressed(request, law.Cost, ref problems);
        ImprovementActivitiesCheck.Check(request, data, places.Activities, ref problems);
        PromotingInteroperabilityCheck.Check(request, data, places.Interoperability, ref problems);
        StatedScoresCheck.Check(request, data, law, ref problems);
        PriorYearCheck.Check(request, data, ref problems);
        CheckFacilityBasedYearBefore(request, ref problems);
        PatientPopulationCheck.Check(request, data, ref problems);
        ComplexPatientBonus.Check(request, law.FinalScore.ComplexPatientBonus, ref problems);
        ReweightingCheck.Check(request, data, ref problems);
        GrantedReweighting.Check(request, law.Weights.Grants, ref problems);
        SubgroupInheritance.Check(request, law.Subgroups, ref problems);
        if (problems.Count == 0)
        {
            CheckWithScores(request, data, places, law, placeholders, ref problems);
        }

        return problems.All;
    }

    // What only the score of an otherwise valid request shows.
    private static void CheckWithScores(ScoringRequest request, ReferenceData data, RequestPlaces places, ProgramYear law, PlaceholderBenchmarks placeholders, ref RequestProblems problems)
    {
        ApplicableMeasureCheck.Check(request, data, places, law, ref problems);
        if (placeholders == PlaceholderBenchmarks.Refused)
        {
            PlaceholderBenchmarkCheck.Check(request, data, CostHasWeight(request, law), ref problems);
        }
    }

    private static void CheckFacilityBasedYearBefore(ScoringRequest request, ref RequestProblems problems)
    {
        if (request.PriorYear is { FacilityBased: true }
            && ProgramYears.TryFind(request.PerformanceYear - 1, out ProgramYear? before)
            && before.FacilityBased is not { IsAvailable.Value: true })
        {
            problems.Add(
                RequestProblemCode.NotOfferedInYear,
                "priorYear.facilityBased",
                true,
                $"PY{before.PerformanceYear} had no facility-based measurement",
                before.FacilityBased?.IsAvailable.Citation ?? Citation.Cfr("414.1380(e)(1)"));
        }
    }

    private static bool CostHasWeight(ScoringRequest request, ProgramYear law) =>
        request.ReportingOption != ReportingOption.ApmPerformancePathway
        && !(request.Participant.Option == ParticipationOption.ApmEntity && law.Weights.NotScoredForApmEntities.Value.Contains(PerformanceCategories.Cost));

    private static void CheckYears(ScoringRequest request, ReferenceData data, ProgramYear law, ref RequestProblems problems)
    {
        if (request.PerformanceYear != law.PerformanceYear)
        {
            problems.Add(RequestProblemCode.OtherPerformanceYear, "performanceYear", request.PerformanceYear, $"the law is that of PY{law.PerformanceYear}");
        }

        if (request.PerformanceYear != data.PerformanceYear)
        {
            problems.Add(RequestProblemCode.OtherPerformanceYear, "performanceYear", request.PerformanceYear, $"the reference data is that of PY{data.PerformanceYear}");
        }
    }
}
