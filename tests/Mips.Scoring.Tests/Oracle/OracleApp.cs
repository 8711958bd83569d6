using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>The quality performance category of the APM Performance Pathway, 414.1367(c)(1): a whole set of measures.</summary>
internal static class OracleApp
{
    // Small practices may use Part B claims from PY2022. CMS's data has Medicare CQMs in the APP set of 2024, later in APP Plus only.
    private static readonly CollectionType[] own2021 = [CollectionType.Ecqm, CollectionType.MipsCqm];
    private static readonly CollectionType[] ownLater = [CollectionType.Ecqm, CollectionType.MipsCqm, CollectionType.PartBClaims, CollectionType.MedicareCqm];

    public static OracleQuality Quality(ScoringRequest request, ReferenceData data, OracleYear year)
    {
        OracleQuality measures = Score(request, data, year, webInterface: false);
        if (!OracleWebInterface.IsReported(request))
        {
            return measures;
        }

        // CMS takes the better of both.
        OracleQuality webInterface = Score(request, data, year, webInterface: true);
        bool ownReported = measures.Measures.Any(m => Own(year).Contains(m.CollectionType));
        return ownReported && (measures.Percent ?? 0) > (webInterface.Percent ?? 0) ? measures : webInterface;
    }

    private static OracleQuality Score(ScoringRequest request, ReferenceData data, OracleYear year, bool webInterface)
    {
        bool small = request.Participant.SmallPractice;
        bool individual = request.Participant.Option == ParticipationOption.Individual;
        string[] members = webInterface
            ? [.. data.Tables.QualityMeasures.Where(m => m.CollectionTypes.Contains(CollectionType.CmsWebInterface)).Select(m => m.Id)]
            : Members(request, year);
        List<OracleMeasure> reported = [.. request.Quality
            .Where(s => webInterface ? s.CollectionType == CollectionType.CmsWebInterface : IsOwn(s.CollectionType, request, year) && members.Contains(Member(s.MeasureId)))
            .Select(s => OracleMeasure.OfApp(s, data, year, small) with { Member = Member(s.MeasureId) }),
            .. OracleMeasure.Stated(request, data)
                .Where(m => !webInterface && IsOwn(m.CollectionType, request, year) && members.Contains(Member(m.Id)))
                .Select(m => m with { Member = Member(m.Id) })];
        List<OracleMeasure> single = OracleQuality.OneOfEach(reported);

        // A place for each member that was not reported, or not excluded.
        int places = members.Length - single.Count(m => m.Points is null || m.NoEligibleInstances);
        bool complete = members.All(member => reported.Exists(m => m.Member == member && m.Complete));
        List<OracleMeasure> counted = [.. single.Where(m => m.Points is not null && !m.NoEligibleInstances)];
        List<OracleMeasure> measures = [.. reported.Where(m => !m.NoEligibleInstances)];

        // The survey: not for individuals; below the sampling minimum it leaves both sums, as in CMS's result of an ACO with ten Web Interface measures.
        if (!individual && OracleMeasure.OfSurvey(request.CahpsSurvey, data, year, small) is OracleMeasure survey)
        {
            // 414.1367(c)(1)(i)
            bool excluded = !survey.EnoughCases;
            measures.Add(excluded ? survey with { Points = null } : survey);
            counted.AddRange(excluded ? [] : [survey]);
            places += excluded ? 0 : 1;
        }
        else if (!individual && request.CahpsSurvey is not { MetSamplingMinimum: false })
        {
            complete = false;
            places++;
        }

        string[] claims = ClaimsMembers(request, year);
        return OracleQuality.Sum(request, year, new(measures, counted, places)
        {
            Claims = [.. request.AdministrativeClaims.Where(r => claims.Contains(r.MeasureId)).Select(r => OracleMeasure.OfClaims(r, request.Participant, data, year))],
            FullParticipation = complete && measures.Count > 0,
        });
    }

    private static bool IsOwn(CollectionType type, ScoringRequest request, OracleYear year) =>
        Own(year).Contains(type)
        && (type != CollectionType.MedicareCqm || year.Year == 2024 || request.App!.MeasureSet == AppMeasureSet.AppPlus);

    private static CollectionType[] Own(OracleYear year) => year.Year == 2021 ? own2021 : ownLater;

    private static string Member(string id) => id.Replace("SSP", string.Empty, StringComparison.Ordinal);

    private static string[] Members(ScoringRequest request, OracleYear year) => (request.App!.MeasureSet, year.Year) switch
    {
        (AppMeasureSet.App, _) => ["001", "134", "236"],
        (_, 2025) => ["001", "112", "134", "236"],
        _ => ["001", "112", "113", "134", "236"],
    };

    private static string[] ClaimsMembers(ScoringRequest request, OracleYear year) => (request.App!.MeasureSet, year.Year) switch
    {
        (_, 2021) => ["479", "MCC1"],
        (AppMeasureSet.AppPlus, 2025) => ["479"],
        _ => ["479", "484"],
    };
}
