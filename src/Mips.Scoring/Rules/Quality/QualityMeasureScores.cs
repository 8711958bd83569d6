using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Joins what was decided about each measure with what was read and with what law and data hold about it.</summary>
internal static class QualityMeasureScores
{
    private const int NoSubmission = -1;

    /// <summary>Submitted measures in the order of the request, then stated ones, then the CAHPS for MIPS survey.</summary>
    public static ImmutableArray<QualityMeasureScore> Of(in QualityLines lines, SurveyRegistration survey)
    {
        QualityMeasureScore[] scores = lines.Rows.IsEmpty ? [] : new QualityMeasureScore[lines.Rows.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            ref readonly QualityRow row = ref lines.Rows[i];
            scores[row.IsSurvey ? scores.Length - 1 : row.Place] = Of(row, lines.Measures[i], lines.Facts, survey);
        }

        return ImmutableArrays.Over(scores);
    }

    /// <summary>Administrative claims measures in the order of the request.</summary>
    public static ImmutableArray<AdministrativeClaimsMeasureScore> OfClaims(in QualityLines lines)
    {
        AdministrativeClaimsMeasureScore[] scores = lines.Claims.IsEmpty ? [] : new AdministrativeClaimsMeasureScore[lines.Claims.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            ref readonly ClaimsRow row = ref lines.ClaimsRows[i];
            ref readonly ClaimsLine line = ref lines.Claims[i];
            ref readonly AdministrativeClaimsFacts facts = ref lines.Facts.Claims(row.Measure);
            scores[i] = new(lines.Facts.Measure(row.Measure), lines.Facts.ClaimsBenchmark(row.Measure), row.Rate, row.Cases, facts.CasesNeeded, line.Decile, line.Points, line.Disposition);
        }

        return ImmutableArrays.Over(scores);
    }

    private static QualityMeasureScore Of(in QualityRow row, in QualityLine line, ResolvedMeasures resolved, SurveyRegistration survey) =>
        new()
        {
            SubmissionIndex = row.IsStated ? NoSubmission : row.Place,
            Measure = resolved.Measure(row.Measure),
            CollectionType = row.CollectionType,
            Benchmark = row.IsSurvey || row.IsStated ? null : resolved.Benchmark(row.Measure, row.CollectionType),
            PerformanceRate = row.PerformanceRate,
            Cases = row.Cases,
            CasesNeeded = SubmittedMeasures.CasesNeeded(row, survey, resolved.Rules),
            CompletenessMillionths = row.CompletenessMillionths,
            CompletenessNeededMillionths = resolved.Rules.DataCompleteness.MillionthsNeeded(row.CollectionType),
            Achievement = line.Achievement,
            Disposition = line.Disposition,
            ComplexOrganizationAdjustment = line.ComplexOrganizationAdjustment,
            HighPriorityBonus = line.HighPriorityBonus,
            EarnsEndToEndBonus = line.EarnsEndToEndBonus,
            MeetsOutcomeRequirement = line.MeetsOutcomeRequirement,
        };
}
