namespace Mips.Scoring.Interop;

/// <summary>The part of a request that somebody submits, before its rows: the year, who takes part, and the reporting option.</summary>
internal static class SubmittedFrame
{
    /// <summary>The frame; what CMS holds and what is stated in the place of a score is not in it, and said.</summary>
    public static ScoringRequest Of(ScoringRequest request, UnwrittenList unwritten)
    {
        foreach (string path in Held(request))
        {
            unwritten.Add(UnwrittenReason.HeldByCms, path, null, "CMS holds it; nobody submits it");
        }

        if (request.StatedScores is not null)
        {
            unwritten.Add(UnwrittenReason.NoPlace, "statedScores", null, "a submission states results, not scores");
        }

        if (request is { Mvp: not null, App: not null })
        {
            unwritten.Add(UnwrittenReason.Refused, "app", null, "an MVP is reported; one of both is reported");
        }

        return new ScoringRequest
        {
            PerformanceYear = request.PerformanceYear,
            Participant = new Participant { Option = request.Participant.Option },
            Mvp = request.Mvp is { } mvp ? new MvpReporting(mvp.MvpId) : null,
            App = request.Mvp is null ? request.App : null,
        };
    }

    /// <summary>Whether nothing of a request is in a document: no measure, no activity, no survey and no period.</summary>
    public static bool IsNothing(ScoringRequest written) => ValidPart.IsNothing(written) && written.PromotingInteroperability.IsEmpty;

    private static IEnumerable<string> Held(ScoringRequest request)
    {
        (string Path, bool IsStated)[] held =
        [
            ("participant", request.Participant != new Participant { Option = request.Participant.Option }),
            ("mvp", request.Mvp is { } mvp && mvp != new MvpReporting(mvp.MvpId)),
            ("administrativeClaims", !request.AdministrativeClaims.IsEmpty),
            ("cost", !request.Cost.IsEmpty),
            ("priorYear", request.PriorYear is not null),
            ("patientPopulation", request.PatientPopulation is not null),
            ("reweightingGrants", !request.ReweightingGrants.IsEmpty),
            ("automaticExtremeAndUncontrollableCircumstances", request.AutomaticExtremeAndUncontrollableCircumstances),
        ];
        return held.Where(fact => fact.IsStated).Select(fact => fact.Path);
    }
}
