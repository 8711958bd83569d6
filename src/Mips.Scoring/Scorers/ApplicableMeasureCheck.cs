using Mips.Scoring.Citations;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Years;

namespace Mips.Scoring.Scorers;

/// <summary>
/// "There is not at least one quality measure applicable and available" beside a submitted measure that is scored: both cannot be true,
/// § 414.1380(c)(2)(i)(A)(1). In an MVP the circumstance is no ground but for APM Entities, § 414.1365(e)(2)(i), so that it contradicts nothing.
/// </summary>
internal static class ApplicableMeasureCheck
{
    private static readonly Citation NoMeasure = Citation.Cfr("414.1380(c)(2)(i)(A)(1)");

    /// <summary>Scores quality, so the request is valid otherwise.</summary>
    public static void Check(ScoringRequest request, ReferenceData data, RequestPlaces places, ProgramYear law, ref RequestProblems problems)
    {
        if (request.Mvp is not null && request.Participant.Option != ParticipationOption.ApmEntity)
        {
            return;
        }

        for (int i = 0; i < request.ReweightingGrants.Length; i++)
        {
            if (request.ReweightingGrants[i].Circumstance == ReweightingCircumstance.NoApplicableQualityMeasure
                && ScoredMeasure(request, data, places, law) is { } scored)
            {
                problems.Add(
                    RequestProblemCode.ContradictsSubmission,
                    $"reweightingGrants[{i}].circumstance",
                    ReweightingCircumstance.NoApplicableQualityMeasure,
                    $"measure {scored.Measure.Id} is applicable and available: it was submitted through {scored.CollectionType} and is scored",
                    NoMeasure);
            }
        }
    }

    private static QualityMeasureScore? ScoredMeasure(ScoringRequest request, ReferenceData data, RequestPlaces places, ProgramYear law)
    {
        foreach (QualityMeasureScore line in Scorer.ScoreCategories(request, data, places, law).Quality.Measures)
        {
            if (line.IsCounted)
            {
                return line;
            }
        }

        return null;
    }
}
