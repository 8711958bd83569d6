using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>The quality performance category of an MVP, 414.1365(c)(1), (c)(4)(ii) and (d)(3)(i).</summary>
internal static class OracleMvp
{
    public static OracleQuality Quality(ScoringRequest request, ReferenceData data, OracleYear year)
    {
        Mvp mvp = data.FindMvp(request.Mvp!.MvpId)!;
        bool small = request.Participant.SmallPractice;

        // Only measures of the MVP, the survey among them.
        List<OracleMeasure> measures = [.. request.Quality
            .Where(s => mvp.QualityMeasures.Contains(s.MeasureId))
            .Select(s => OracleMeasure.Of(s, data, year, small))
            .Where(m => !m.NoEligibleInstances), .. OracleMeasure.Stated(request, data).Where(m => mvp.QualityMeasures.Contains(m.Id))];
        bool surveyOffered = mvp.QualityMeasures.Contains("321");
        if (surveyOffered && OracleMeasure.OfSurvey(request.CahpsSurvey, data, year, small) is OracleMeasure survey)
        {
            measures.Add(survey);
        }

        List<OracleMeasure> single = OracleQuality.OneOfEach(measures);
        OracleMeasure? selectedClaims = SelectedClaims(request, data, year);
        List<OracleMeasure> standing = selectedClaims is null ? single : [.. single, selectedClaims];
        List<OracleMeasure> candidates = [.. standing.Where(m => m.Points is not null)];

        // Four measures; a small practice that reports every claims measure of an MVP with fewer needs no more than it submitted, the claims measure that it selected included.
        bool allClaimsMeasures = EveryClaimsMeasureIsReported(request, data, mvp);
        int required = allClaimsMeasures ? Math.Min(4, standing.Count) : 4;
        int submitted = standing.Count;
        bool smallSample = surveyOffered && request.CahpsSurvey is { MetSamplingMinimum: false } && submitted <= 5 && submitted < required && !allClaimsMeasures;
        int places = Math.Max(0, required - standing.Count(m => m.Suppressed) - (smallSample ? 1 : 0));

        List<OracleMeasure> ranked = OracleQuality.Ranked(candidates);
        bool suppressedFills = standing.Any(m => m.Suppressed && (m.IsOutcome || m.IsHighPriority));
        OracleMeasure? first = allClaimsMeasures ? null
            : ranked.FirstOrDefault(m => m.IsOutcome)
            ?? (standing.Any(m => m.Suppressed && m.IsOutcome) ? null : ranked.FirstOrDefault(m => m.IsHighPriority));
        bool oneIsMissing = first is null && !suppressedFills && !allClaimsMeasures;
        List<OracleMeasure> counted = first is null || places == 0 ? [] : [first];
        counted.AddRange(ranked.Where(m => m != first).Take(Math.Max(0, places - counted.Count - (oneIsMissing ? 1 : 0))));

        List<OracleMeasure> participating = selectedClaims is null ? measures : [.. measures, selectedClaims];
        return OracleQuality.Sum(request, year, new(measures, counted, places)
        {
            First = first,
            Claims = PopulationHealth(request, data, mvp, year),
            FullParticipation = measures.Count > 0 && OracleQuality.FullParticipation(participating, required - (smallSample ? 1 : 0), allClaimsMeasures),
        });
    }

    // (d)(3)(i)(A): the one selected at registration, from PY2025 the best of all; none if it cannot be scored.
    private static List<OracleMeasure> PopulationHealth(ScoringRequest request, ReferenceData data, Mvp mvp, OracleYear year) =>
        [.. OracleQuality.Ranked([.. request.AdministrativeClaims
            .Where(r => mvp.PopulationHealthMeasures.Contains(r.MeasureId) && (year.Year >= 2025 || r.MeasureId == request.Mvp!.SelectedPopulationHealthMeasure))
            .Select(r => OracleMeasure.OfClaims(r, request.Participant, data, year))
            .Where(m => m.Points is not null)]).Take(1)];

    // (d)(3)(i)(B): an outcome measure; without benchmark or cases it has 0 points. Suppressed it leaves both sums, 414.1380(b)(1)(vii)(A).
    private static OracleMeasure? SelectedClaims(ScoringRequest request, ReferenceData data, OracleYear year)
    {
        if (request.Mvp!.SelectedOutcomesBasedClaimsMeasure is not string id)
        {
            return null;
        }

        AdministrativeClaimsResult? result = request.AdministrativeClaims.FirstOrDefault(r => r.MeasureId == id);
        bool suppressed = result?.Suppressed ?? data.FindQualityMeasure(id)!.SuppressedFor.Contains(CollectionType.AdministrativeClaims);
        OracleMeasure? scored = result is null ? null : OracleMeasure.OfClaims(result, request.Participant, data, year);
        return new(id, CollectionType.AdministrativeClaims) { IsOutcome = true, IsHighPriority = true, Complete = true, EnoughCases = scored?.Points is not null, Suppressed = suppressed, Points = suppressed ? null : scored?.Points ?? 0 };
    }

    // (c)(1)(i)
    private static bool EveryClaimsMeasureIsReported(ScoringRequest request, ReferenceData data, Mvp mvp)
    {
        List<string> offered = [.. mvp.QualityMeasures.Where(id => data.FindQualityMeasure(id)!.CollectionTypes.Contains(CollectionType.PartBClaims))];
        HashSet<string> reported = [.. request.Quality.Where(s => s.CollectionType == CollectionType.PartBClaims).Select(s => s.MeasureId),
            .. OracleMeasure.Stated(request, data).Where(m => m.CollectionType == CollectionType.PartBClaims).Select(m => m.Id)];
        return request.Participant.SmallPractice && offered.Count is > 0 and < 4 && offered.TrueForAll(reported.Contains);
    }
}
