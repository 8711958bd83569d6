using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>The measures that count when the CMS Web Interface was reported: all of it, 414.1335(a)(2), and the survey.</summary>
internal static class OracleWebInterface
{
    public static bool IsReported(ScoringRequest request) => request.Quality.Any(s => s.CollectionType == CollectionType.CmsWebInterface);

    /// <summary>The measures of the set that was reported; how many places it has, excluded measures having none; whether all of it was reported completely.</summary>
    public static (List<OracleMeasure> Measures, int Places, bool FullParticipation) Set(ScoringRequest request, ReferenceData data, OracleYear year)
    {
        bool small = request.Participant.SmallPractice;
        List<OracleMeasure> reported = [.. request.Quality
            .Where(s => s.CollectionType == CollectionType.CmsWebInterface)
            .Select(s => OracleMeasure.Of(s, data, year, small))];
        int whole = data.Tables.QualityMeasures.Count(m => m.CollectionTypes.Contains(CollectionType.CmsWebInterface));
        int places = whole - reported.Count(m => m.Points is null || m.NoEligibleInstances);
        List<OracleMeasure> measures = [.. reported.Where(m => !m.NoEligibleInstances)];
        if (OracleMeasure.OfSurvey(request.CahpsSurvey, data, year, small) is OracleMeasure survey)
        {
            measures.Add(survey);
            places++;
        }

        return (measures, places, reported.Count == whole && reported.TrueForAll(m => m.Complete));
    }
}
