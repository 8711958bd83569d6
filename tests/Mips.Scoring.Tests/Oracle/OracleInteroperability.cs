namespace Mips.Scoring.Tests.Oracle;

/// <summary>The Promoting Interoperability performance category, 414.1380(b)(4)(ii) and 414.1375(b).</summary>
internal sealed record OracleInteroperability(bool DataSubmitted, Fraction Percent)
{
    public static OracleInteroperability Of(ScoringRequest request, OracleYear year)
    {
        List<int?> scores = [.. request.PromotingInteroperability.Select(s => ScoreOf(s, year.PromotingInteroperability))];

        // From PY2024 only a submission with every required element counts as data, "even if the data submitted didn't meet
        // reporting requirements" (CMS, 2024 performance feedback FAQ).
        bool dataSubmitted = request.PromotingInteroperability.Any(s => year.Year >= 2024 ? HasEveryElement(s, year.PromotingInteroperability) : s.Measures.Length > 0);
        return new(dataSubmitted, scores.Max() ?? 0);
    }

    private static bool HasEveryElement(PromotingInteroperabilitySubmission submission, OraclePromotingInteroperabilityYear year)
    {
        bool Given(string id) => submission.Measures.Any(m => m.MeasureId == id && (m.Answer is not null || m.Numerator is not null));
        bool Yes(params string[] ids) => submission.Measures.Any(m => ids.Contains(m.MeasureId) && m.Answer == true);
        bool Registry(string id, bool suppressed) =>
            (Given(id) && (suppressed || !Yes(id) || !year.LevelOfEngagementRequired || Yes(id + "_PRE", id + "_PROD")))
            || Yes(id + "_EX_1", id + "_EX_2", id + "_EX_3", id + "_EX_4");
        return !string.IsNullOrWhiteSpace(submission.CehrtId)
            && Given("PI_PPHI_1") && Given("PI_PPHI_2") && Given("PI_ONCDIR_1") && Given("PI_INFBLO_1")
            && (Given("PI_EP_1") || Yes("PI_LVPP_1"))
            && (!year.MonitoringProgramRequired || Given("PI_EP_2") || Yes("PI_EP_2_EX_1", "PI_EP_2_EX_2", "PI_EP_2_EX_3"))
            && (((Given("PI_HIE_1") || Yes("PI_LVOTC_1")) && (Given("PI_HIE_4") || Yes("PI_LVITC_2"))) || Given("PI_HIE_5") || (year.TefcaIsAnAlternative && Given("PI_HIE_6")))
            && Given("PI_PEA_1")
            && Registry("PI_PHCDRR_1", suppressed: false)
            && Registry("PI_PHCDRR_3", year.CaseReportingSuppressed);
    }

    // Null if a required element is missing.
    private static int? ScoreOf(PromotingInteroperabilitySubmission submission, OraclePromotingInteroperabilityYear year)
    {
        Dictionary<string, PromotingInteroperabilityMeasureSubmission> reported = submission.Measures.ToDictionary(m => m.MeasureId);
        bool Yes(string id) => reported.TryGetValue(id, out PromotingInteroperabilityMeasureSubmission? m) && m.Answer == true;
        bool Answered(string id) => reported.TryGetValue(id, out PromotingInteroperabilityMeasureSubmission? m) && m.Answer is not null;
        bool AnyYes(params string[] ids) => ids.Any(Yes);
        bool Numerator(string id) => reported.TryGetValue(id, out PromotingInteroperabilityMeasureSubmission? m) && m.Numerator >= 1;
        bool Level(string id) => !year.LevelOfEngagementRequired || AnyYes(id + "_PRE", id + "_PROD");
        int Proportion(string id, int maximum)
        {
            PromotingInteroperabilityMeasureSubmission m = reported[id];
            Fraction points = ((Fraction)(m.Numerator!.Value * maximum) / m.Denominator!.Value).HalfUp(0);
            return Math.Max(1, (int)points.ToDecimal());
        }

        // The conditions of 414.1375(b).
        int days = (submission.PerformanceEnd - submission.PerformanceStart).Days + 1;
        bool saferGuides = year.SaferGuidesMustBeYes ? Yes("PI_PPHI_2") : Answered("PI_PPHI_2");
        bool attested = !string.IsNullOrWhiteSpace(submission.CehrtId) && days >= year.Days
            && Yes("PI_PPHI_1") && Yes("PI_ONCDIR_1") && Yes("PI_INFBLO_1") && saferGuides;

        bool noPrescribing = !Numerator("PI_EP_1") && Yes("PI_LVPP_1");
        bool noMonitoring = !Yes("PI_EP_2") && AnyYes("PI_EP_2_EX_1", "PI_EP_2_EX_2", "PI_EP_2_EX_3");
        bool noSending = !Numerator("PI_HIE_1") && Yes("PI_LVOTC_1");
        bool noReceiving = !Numerator("PI_HIE_4") && Yes("PI_LVITC_2");
        bool immunization = Yes("PI_PHCDRR_1") && Level("PI_PHCDRR_1");
        bool noImmunization = !immunization && AnyYes("PI_PHCDRR_1_EX_1", "PI_PHCDRR_1_EX_2", "PI_PHCDRR_1_EX_3");
        bool caseReportingExcluded = AnyYes("PI_PHCDRR_3_EX_1", "PI_PHCDRR_3_EX_2", "PI_PHCDRR_3_EX_3", "PI_PHCDRR_3_EX_4");
        bool caseReporting = year.CaseReportingSuppressed
            ? Answered("PI_PHCDRR_3") || caseReportingExcluded
            : Yes("PI_PHCDRR_3") && Level("PI_PHCDRR_3");
        bool noCaseReporting = !caseReporting && caseReportingExcluded;

        bool referrals = (Numerator("PI_HIE_1") || noSending) && (Numerator("PI_HIE_4") || noReceiving);
        bool exchange = Yes("PI_HIE_5") || (year.TefcaIsAnAlternative && Yes("PI_HIE_6"));
        bool complete = attested
            && (Numerator("PI_EP_1") || noPrescribing)
            && (!year.MonitoringProgramRequired || Yes("PI_EP_2") || noMonitoring)
            && (referrals || exchange)
            && Numerator("PI_PEA_1")
            && (immunization || noImmunization)
            && (caseReporting || noCaseReporting);
        if (!complete)
        {
            return null;
        }

        // Points of excluded measures move on: monitoring to prescribing, prescribing to the exchange of information.
        int monitoring = year.MonitoringProgramRequired ? OraclePromotingInteroperabilityYear.MonitoringProgram : 0;
        int prescribing = OraclePromotingInteroperabilityYear.Prescribing + (noMonitoring ? monitoring : 0);
        int toExchange = noPrescribing ? prescribing : 0;
        int publicHealth = noImmunization && noCaseReporting ? 0 : year.PublicHealth;
        int publicHealthToAccess = year.PublicHealth - publicHealth;

        int WithReferrals()
        {
            int send = year.Referral + (toExchange / 2);
            int receive = year.Referral + (toExchange / 2);
            return (noSending, noReceiving) switch
            {
                (false, false) => Proportion("PI_HIE_1", send) + Proportion("PI_HIE_4", receive) + Proportion("PI_PEA_1", year.PatientAccess + publicHealthToAccess),
                (false, true) => Proportion("PI_HIE_1", send + receive) + Proportion("PI_PEA_1", year.PatientAccess + publicHealthToAccess),
                (true, false) => Proportion("PI_HIE_4", receive) + Proportion("PI_PEA_1", year.PatientAccess + publicHealthToAccess + send),
                (true, true) => Proportion("PI_PEA_1", year.PatientAccess + publicHealthToAccess + send + receive),
            };
        }

        int WithExchange() => (2 * year.Referral) + toExchange + Proportion("PI_PEA_1", year.PatientAccess + publicHealthToAccess);

        int sum = Math.Max(referrals ? WithReferrals() : 0, exchange ? WithExchange() : 0)
            + (noPrescribing ? 0 : Proportion("PI_EP_1", prescribing))
            + (year.MonitoringProgramRequired && Yes("PI_EP_2") ? monitoring : 0)
            + publicHealth;

        // Bonus points: other registries once; the monitoring program where it is not required.
        bool registry = new[] { "PI_PHCDRR_2", "PI_PHCDRR_4", "PI_PHCDRR_5" }.Any(id => Yes(id) && Level(id)) || Yes("PI_PHCDRR_6");
        int bonus = (registry ? OraclePromotingInteroperabilityYear.PublicHealthBonus : 0)
            + (!year.MonitoringProgramRequired && Yes("PI_EP_2") ? OraclePromotingInteroperabilityYear.MonitoringProgram : 0);
        return Math.Min(100, sum + bonus);
    }
}
