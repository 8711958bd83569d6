namespace Mips.Scoring.Tests.Oracle;

/// <summary>One Promoting Interoperability submission from PY2019, 414.1380(b)(4)(ii) and 414.1375(b).</summary>
internal sealed class OracleRequiredMeasures(PromotingInteroperabilitySubmission submission, OraclePromotingInteroperabilityYear year)
{
    private static readonly string[] registries = ["PI_PHCDRR_1", "PI_PHCDRR_2", "PI_PHCDRR_3", "PI_PHCDRR_4", "PI_PHCDRR_5"];
    private readonly Dictionary<string, PromotingInteroperabilityMeasureSubmission> reported = submission.Measures.ToDictionary(m => m.MeasureId);

    /// <summary>Something was reported for every required element, whatever it says.</summary>
    public bool EveryElementIsGiven =>
        !string.IsNullOrWhiteSpace(submission.CehrtId)
        && Given("PI_PPHI_1") && Given("PI_ONCDIR_1") && Given("PI_INFBLO_1") && (!year.SaferGuidesAsked || Given("PI_PPHI_2"))
        && (Given("PI_EP_1") || Yes("PI_LVPP_1"))
        && (!year.MonitoringProgramRequired || Given("PI_EP_2") || ExclusionOf("PI_EP_2"))
        && (((Given("PI_HIE_1") || Yes("PI_LVOTC_1")) && (Given("PI_HIE_4") || AnyYes(year.ReceivingExclusions))) || year.ExchangeAlternatives.Any(Given))
        && Given("PI_PEA_1")
        && RegistryIsGiven("PI_PHCDRR_1", suppressed: false)
        && RegistryIsGiven("PI_PHCDRR_3", year.CaseReportingSuppressed);

    /// <summary>0 to 100; null if a required element is missing or not met.</summary>
    public int? Score => Required is int required ? Math.Min(100, required + Bonus()) : null;

    /// <summary>A measure of the public health objective beyond the required ones was reported.</summary>
    public bool OptionalRegistry =>
        new[] { "PI_PHCDRR_2", "PI_PHCDRR_4", "PI_PHCDRR_5" }.Any(id => Yes(id) && Level(id)) || Yes("PI_PHCDRR_6");

    /// <summary>The score without bonus points.</summary>
    public int? Required
    {
        get
        {
            bool noPrescribing = !Numerator("PI_EP_1") && Yes("PI_LVPP_1");
            bool noMonitoring = !Yes("PI_EP_2") && ExclusionOf("PI_EP_2");
            bool noSending = !Numerator("PI_HIE_1") && Yes("PI_LVOTC_1");
            bool noReceiving = !Numerator("PI_HIE_4") && AnyYes(year.ReceivingExclusions);
            bool referrals = (Numerator("PI_HIE_1") || noSending) && (Numerator("PI_HIE_4") || noReceiving);
            bool exchange = AnyYes(year.ExchangeAlternatives);
            (bool publicHealthMet, bool publicHealthExcluded) = year.AnyTwoRegistries ? TwoRegistries() : ImmunizationAndCaseReporting();
            bool complete = ConditionsAreMet()
                && (Numerator("PI_EP_1") || noPrescribing)
                && (!year.MonitoringProgramRequired || Yes("PI_EP_2") || noMonitoring)
                && (referrals || exchange)
                && Numerator("PI_PEA_1")
                && (publicHealthMet || publicHealthExcluded);
            if (!complete)
            {
                return null;
            }

            // Points of excluded measures move on: monitoring to prescribing, prescribing to the exchange of information.
            int monitoring = year.MonitoringProgramRequired ? OraclePromotingInteroperabilityYear.MonitoringProgram : 0;
            int prescribing = OraclePromotingInteroperabilityYear.Prescribing + (noMonitoring ? monitoring : 0);
            int toExchange = noPrescribing ? prescribing : 0;
            int access = year.PatientAccess + (publicHealthExcluded ? year.PublicHealth : 0);
            int send = year.Referral + (toExchange / 2);
            int receive = year.Referral + (toExchange / 2);

            int WithReferrals() => (noSending, noReceiving) switch
            {
                (false, false) => Proportion("PI_HIE_1", send) + Proportion("PI_HIE_4", receive) + Proportion("PI_PEA_1", access),
                (false, true) => Proportion("PI_HIE_1", send + receive) + Proportion("PI_PEA_1", access),
                (true, false) => Proportion("PI_HIE_4", receive) + Proportion("PI_PEA_1", access + send),
                (true, true) => Proportion("PI_PEA_1", access + send + receive),
            };

            int WithExchange() => (2 * year.Referral) + toExchange + Proportion("PI_PEA_1", access);

            int sum = Math.Max(referrals ? WithReferrals() : 0, exchange ? WithExchange() : 0)
                + (noPrescribing ? 0 : Proportion("PI_EP_1", prescribing))
                + (year.MonitoringProgramRequired && Yes("PI_EP_2") ? monitoring : 0)
                + (publicHealthExcluded ? 0 : year.PublicHealth);
            return sum;
        }
    }

    // 414.1375(b)(1), (b)(2)(ii)(A), (C), (D), (b)(3); 414.1320
    private bool ConditionsAreMet()
    {
        int days = (submission.PerformanceEnd - submission.PerformanceStart).Days + 1;
        bool saferGuides = !year.SaferGuidesAsked || (year.SaferGuidesMustBeYes ? Yes("PI_PPHI_2") : Answered("PI_PPHI_2"));
        return !string.IsNullOrWhiteSpace(submission.CehrtId) && days >= year.Days
            && Yes("PI_PPHI_1") && Yes("PI_ONCDIR_1") && Yes("PI_INFBLO_1") && saferGuides;
    }

    // Through PY2021: two registries, or one of them twice; an exclusion stands for one, two exclusions move the points.
    private (bool Met, bool Excluded) TwoRegistries()
    {
        int engaged = registries.Sum(id => Yes(id + "_MULTI") ? 2 : Yes(id) ? 1 : 0);
        int excluded = registries.Count(id => !Yes(id) && !Yes(id + "_MULTI") && ExclusionOf(id));
        return engaged >= 2 || (engaged == 1 && excluded >= 1) ? (true, false) : (false, engaged == 0 && excluded >= 2);
    }

    private (bool Met, bool Excluded) ImmunizationAndCaseReporting()
    {
        bool immunization = Yes("PI_PHCDRR_1") && Level("PI_PHCDRR_1");
        bool noImmunization = !immunization && ExclusionOf("PI_PHCDRR_1");
        bool caseReporting = year.CaseReportingSuppressed
            ? Answered("PI_PHCDRR_3") || ExclusionOf("PI_PHCDRR_3")
            : Yes("PI_PHCDRR_3") && Level("PI_PHCDRR_3");
        bool noCaseReporting = !caseReporting && ExclusionOf("PI_PHCDRR_3");
        bool excluded = noImmunization && noCaseReporting;
        return ((immunization || noImmunization) && (caseReporting || noCaseReporting) && !excluded, excluded);
    }

    // (C): other registries once; the monitoring program where it is not required; the opioid treatment agreement of PY2019.
    private int Bonus() =>
        (OptionalRegistry ? year.PublicHealthBonus : 0)
        + (Yes("PI_EP_2") ? year.MonitoringProgramBonus : 0)
        + (Numerator("PI_EP_3") ? year.OpioidAgreementBonus : 0);

    private bool RegistryIsGiven(string id, bool suppressed) =>
        (Given(id) && (suppressed || !Yes(id) || Level(id))) || ExclusionOf(id);

    private int Proportion(string id, int maximum)
    {
        PromotingInteroperabilityMeasureSubmission m = reported[id];
        Fraction points = ((Fraction)m.Numerator!.Value * maximum / m.Denominator!.Value).HalfUp(0);
        return Math.Max(1, (int)points.ToDecimal());
    }

    private bool Level(string id) => !year.LevelOfEngagementRequired || AnyYes(id + "_PRE", id + "_PROD");

    private bool ExclusionOf(string id) => AnyYes(id + "_EX_1", id + "_EX_2", id + "_EX_3", id + "_EX_4");

    private bool AnyYes(params string[] ids) => ids.Any(Yes);

    private bool Yes(string id) => reported.TryGetValue(id, out PromotingInteroperabilityMeasureSubmission? m) && m.Answer == true;

    private bool Answered(string id) => reported.TryGetValue(id, out PromotingInteroperabilityMeasureSubmission? m) && m.Answer is not null;

    private bool Numerator(string id) => reported.TryGetValue(id, out PromotingInteroperabilityMeasureSubmission? m) && m.Numerator >= 1;

    private bool Given(string id) => reported.TryGetValue(id, out PromotingInteroperabilityMeasureSubmission? m) && (m.Answer is not null || m.Numerator is not null);
}
