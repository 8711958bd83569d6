using System.Globalization;

namespace Mips.Scoring.Answers.TargetedReviews;

/// <summary>Every fact of a request in canonical form. Facts that are absent have no line.</summary>
internal static class CanonicalRequest
{
    public static void Write(CanonicalText text, ScoringRequest request)
    {
        text.Line("performanceYear", request.PerformanceYear);
        WriteParticipant(text, request.Participant);
        for (int i = 0; i < request.Quality.Length; i++)
        {
            WriteQuality(text, At("quality", i), request.Quality[i]);
        }

        WriteSurvey(text, request.CahpsSurvey);
        for (int i = 0; i < request.AdministrativeClaims.Length; i++)
        {
            text.Line(At("administrativeClaims", i) + ".measureId", request.AdministrativeClaims[i].MeasureId);
            text.Line(At("administrativeClaims", i) + ".performanceRate", request.AdministrativeClaims[i].PerformanceRate);
            text.Line(At("administrativeClaims", i) + ".cases", request.AdministrativeClaims[i].Cases);
            if (request.AdministrativeClaims[i].Suppressed)
            {
                text.Line(At("administrativeClaims", i) + ".suppressed", request.AdministrativeClaims[i].Suppressed);
            }
        }

        for (int i = 0; i < request.Cost.Length; i++)
        {
            text.Line(At("cost", i) + ".measureId", request.Cost[i].MeasureId);
            text.Line(At("cost", i) + ".cost", request.Cost[i].Cost.ToDecimal());
            text.Line(At("cost", i) + ".cases", request.Cost[i].Cases);
            if (request.Cost[i].Suppressed)
            {
                text.Line(At("cost", i) + ".suppressed", request.Cost[i].Suppressed);
            }
        }

        for (int i = 0; i < request.ImprovementActivities.Length; i++)
        {
            text.Line(At("improvementActivities", i) + ".activityId", request.ImprovementActivities[i].ActivityId);
            text.Line(At("improvementActivities", i) + ".continuousDays", request.ImprovementActivities[i].ContinuousDays);
            text.Line(At("improvementActivities", i) + ".percentOfGroup", request.ImprovementActivities[i].ShareOfGroup);
        }

        for (int i = 0; i < request.PromotingInteroperability.Length; i++)
        {
            WriteInteroperability(text, At("promotingInteroperability", i), request.PromotingInteroperability[i]);
        }

        WriteStated(text, request.StatedScores);
        WriteHoldings(text, request);
    }

    public static string At(string list, int index) => $"{list}[{index.ToString(CultureInfo.InvariantCulture)}]";

    private static void WriteParticipant(CanonicalText text, Participant participant)
    {
        text.Word("participant.option", participant.Option);
        text.Line("participant.clinicians", participant.Clinicians);
        text.Line("participant.smallPractice", participant.SmallPractice);
        text.Line("participant.rural", participant.Rural);
        text.Line("participant.healthProfessionalShortageArea", participant.HealthProfessionalShortageArea);
        text.Line("participant.nonPatientFacing", participant.NonPatientFacing);
        text.Line("participant.hospitalBased", participant.HospitalBased);
        text.Line("participant.ambulatorySurgicalCenterBased", participant.AmbulatorySurgicalCenterBased);
        text.Line("participant.facilityBased", participant.FacilityBased);
        text.Line("participant.apmParticipant", participant.ApmParticipant);
        if (participant.Option == ParticipationOption.ApmEntity)
        {
            text.Word("participant.mipsApm", participant.MipsApm);
        }

        text.Line("participant.hasCardiologist", participant.HasCardiologist);
        text.Line("participant.everyClinicianQualifiesForPromotingInteroperabilityReweighting", participant.EveryClinicianQualifiesForPromotingInteroperabilityReweighting);
        for (int i = 0; i < participant.ClinicianTypes.Length; i++)
        {
            text.Word(At("participant.clinicianTypes", i), participant.ClinicianTypes[i]);
        }
    }

    private static void WriteQuality(CanonicalText text, string path, QualityMeasureSubmission row)
    {
        text.Line(path + ".measureId", row.MeasureId);
        text.Word(path + ".collectionType", row.CollectionType);
        text.Line(path + ".performanceRate", row.PerformanceRate);
        text.Line(path + ".cases", row.Cases);
        text.Line(path + ".dataCompleteness", row.DataCompleteness);
        text.Line(path + ".endToEndReported", row.EndToEndReported);
        WriteCounts(text, path + ".counts", row.Counts);
        for (int i = 0; i < row.Strata.Length; i++)
        {
            text.Line(At(path + ".strata", i) + ".stratum", row.Strata[i].Stratum);
            text.Line(At(path + ".strata", i) + ".performanceRate", row.Strata[i].PerformanceRate);
            WriteCounts(text, At(path + ".strata", i) + ".counts", row.Strata[i].Counts);
        }
    }

    private static void WriteCounts(CanonicalText text, string path, MeasureCounts? counts)
    {
        if (counts is not null)
        {
            text.Line(path + ".performanceMet", counts.PerformanceMet);
            text.Line(path + ".performanceNotMet", counts.PerformanceNotMet);
            text.Line(path + ".exclusions", counts.Exclusions);
            text.Line(path + ".exceptions", counts.Exceptions);
            text.Line(path + ".eligiblePopulation", counts.EligiblePopulation);
        }
    }

    private static void WriteSurvey(CanonicalText text, CahpsSurvey? survey)
    {
        if (survey is null)
        {
            return;
        }

        text.Line("cahpsSurvey.metSamplingMinimum", survey.MetSamplingMinimum);
        if (survey.WithoutResult)
        {
            text.Line("cahpsSurvey.withoutResult", survey.WithoutResult);
        }

        for (int i = 0; i < survey.SummarySurveyMeasures.Length; i++)
        {
            text.Line(At("cahpsSurvey.summarySurveyMeasures", i) + ".measureId", survey.SummarySurveyMeasures[i].MeasureId);
            text.Line(At("cahpsSurvey.summarySurveyMeasures", i) + ".performanceRate", survey.SummarySurveyMeasures[i].PerformanceRate);
        }
    }

    private static void WriteInteroperability(CanonicalText text, string path, PromotingInteroperabilitySubmission submission)
    {
        text.Line(path + ".cehrtId", submission.CehrtId);
        text.Line(path + ".performanceStart", submission.PerformanceStart);
        text.Line(path + ".performanceEnd", submission.PerformanceEnd);
        for (int i = 0; i < submission.Measures.Length; i++)
        {
            PromotingInteroperabilityMeasureSubmission measure = submission.Measures[i];
            string at = At(path + ".measures", i);
            text.Line(at + ".measureId", measure.MeasureId);
            text.Line(at + ".numerator", measure.Numerator);
            text.Line(at + ".denominator", measure.Denominator);
            if (measure.Answer is bool answer)
            {
                text.Line(at + ".answer", answer);
            }
        }
    }

    private static void WriteStated(CanonicalText text, StatedScores? stated)
    {
        if (stated is null)
        {
            return;
        }

        text.Line("statedScores.source", stated.Source);
        WriteStated(text, "statedScores.quality", stated.Quality);
        WriteStated(text, "statedScores.cost", stated.Cost);
        WriteStated(text, "statedScores.improvementActivities", stated.ImprovementActivities);
        WriteStated(text, "statedScores.promotingInteroperability", stated.PromotingInteroperability);
        for (int i = 0; i < stated.Measures.Length; i++)
        {
            text.Line(At("statedScores.measures", i) + ".measureId", stated.Measures[i].MeasureId);
            text.Word(At("statedScores.measures", i) + ".collectionType", stated.Measures[i].CollectionType);
            text.Line(At("statedScores.measures", i) + ".points", stated.Measures[i].Points);
        }
    }

    private static void WriteStated(CanonicalText text, string path, StatedCategory? stated)
    {
        if (stated is not null)
        {
            text.Line(path + ".score", stated.Score);
            text.Line(path + ".withoutSubmission", stated.WithoutSubmission);
        }
    }

    private static void WriteHoldings(CanonicalText text, ScoringRequest request)
    {
        text.Line("mvp.mvpId", request.Mvp?.MvpId);
        text.Line("mvp.selectedPopulationHealthMeasure", request.Mvp?.SelectedPopulationHealthMeasure);
        text.Line("mvp.selectedOutcomesBasedClaimsMeasure", request.Mvp?.SelectedOutcomesBasedClaimsMeasure);
        if (request.App is { } app)
        {
            text.Word("app.measureSet", app.MeasureSet);
        }

        if (request.PriorYear is { } prior)
        {
            text.Line("priorYear.qualityAchievementPercent", prior.QualityAchievementPercent);
            text.Line("priorYear.qualityScore", prior.QualityScore);
            text.Line("priorYear.costScore", prior.CostScore);
            text.Line("priorYear.sameIdentifier", prior.SameIdentifier);
            text.Line("priorYear.facilityBased", prior.FacilityBased);
        }

        WriteIndicator(text, "patientPopulation.hccRiskScore", request.PatientPopulation?.HccRiskScore);
        WriteIndicator(text, "patientPopulation.dualProportion", request.PatientPopulation?.DualProportion);
        for (int i = 0; i < request.ReweightingGrants.Length; i++)
        {
            text.Word(At("reweightingGrants", i) + ".circumstance", request.ReweightingGrants[i].Circumstance);
            text.Word(At("reweightingGrants", i) + ".categories", request.ReweightingGrants[i].Categories);
        }

        text.Line("automaticExtremeAndUncontrollableCircumstances", request.AutomaticExtremeAndUncontrollableCircumstances);
    }

    private static void WriteIndicator(CanonicalText text, string path, RiskIndicator? indicator)
    {
        if (indicator is not null)
        {
            text.Line(path + ".value", indicator.Value);
            text.Line(path + ".mean", indicator.Mean);
            text.Line(path + ".standardDeviation", indicator.StandardDeviation);
            text.Line(path + ".median", indicator.Median);
        }
    }
}
