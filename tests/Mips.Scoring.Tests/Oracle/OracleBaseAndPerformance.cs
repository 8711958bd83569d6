using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Oracle;

/// <summary>
/// One submission for advancing care information (PY2017) or Promoting Interoperability (PY2018): base score, performance score and
/// bonus, 414.1380(b)(4)(i). The points are those of CMS's measure files of both years.
/// </summary>
internal sealed class OracleBaseAndPerformance(PromotingInteroperabilitySubmission submission, int year)
{
    private readonly Dictionary<string, PromotingInteroperabilityMeasureSubmission> reported = submission.Measures
        .ToDictionary(m => m.MeasureId.Replace("ACI_", string.Empty, StringComparison.Ordinal).Replace("PI_", string.Empty, StringComparison.Ordinal));

    /// <summary>0 to 100; null if a base measure or a statement is missing.</summary>
    public int? Score => HasBaseScore() ? Math.Min(100, 50 + Math.Min(90, Performance()) + Bonus()) : null;

    private bool HasBaseScore()
    {
        int days = (submission.PerformanceEnd - submission.PerformanceStart).Days + 1;
        bool statements = Yes("INFBLO_1") && Yes("ONCDIR_1") && (Yes("PPHI_1") || Yes("TRANS_PPHI_1"));
        bool prescribing = Numerator("EP_1") || Yes("LVPP_1") || Numerator("TRANS_EP_1") || Yes("TRANS_LVPP_1");
        bool access = Numerator("PEA_1") || Numerator("TRANS_PEA_1");
        bool bothSummaries = Numerator("TRANS_HIE_1") || Yes("TRANS_LVOTC_1");
        bool send = Numerator("HIE_1") || Yes("LVOTC_1") || bothSummaries;
        bool accept = Numerator("HIE_2") || Yes("LVITC_1") || bothSummaries;
        return days >= 90 && statements && prescribing && access && send && accept;
    }

    private int Performance() =>
        Math.Max(Points("PEA_1", 10), Points("TRANS_PEA_1", 20))
        + Math.Max(Points("HIE_1", 10) + Points("HIE_2", 10), Points("TRANS_HIE_1", 20))
        + Math.Max(Points("HIE_3", 10), Points("TRANS_MR_1", 10))
        + Math.Max(Points("PEA_2", 10), Points("TRANS_PSE_1", 10))
        + Math.Max(Points("CCTPE_1", 10), Points("TRANS_PEA_2", 10))
        + Math.Max(Points("CCTPE_2", 10), Points("TRANS_SM_1", 10))
        + Points("CCTPE_3", 10)
        + (FirstRegistry() ? 10 : 0);

    private int Bonus() =>
        (SecondRegistry() ? 5 : 0)
        + (Yes("IACEHRT_1") ? 10 : 0)
        + (year == 2018 && Only2015Edition() ? 10 : 0);

    // PY2017: the immunization registry; PY2018: any.
    private bool FirstRegistry() => year == 2017 ? Engaged(1) : Enumerable.Range(1, 5).Any(Engaged);

    // PY2017: one of the others; PY2018: a second one, of the same kind or of another.
    private bool SecondRegistry() => year == 2017
        ? Enumerable.Range(2, 4).Any(Engaged)
        : Enumerable.Range(1, 5).Count(Engaged) > 1 || reported.Keys.Any(id => id.EndsWith("_MULTI", StringComparison.Ordinal) && Yes(id));

    // The transition measure 3 is a specialized registry, as measure 5.
    private bool Engaged(int kind) => Yes($"PHCDRR_{kind}") || kind switch
    {
        1 or 2 => Yes($"TRANS_PHCDRR_{kind}"),
        5 => Yes("TRANS_PHCDRR_3"),
        _ => false,
    };

    // No transition measure; an exclusion among them is no measure.
    private bool Only2015Edition() =>
        submission.CehrtId is string id && id.Length >= 5 && id.Substring(2, 3) == "15E"
        && !reported.Keys.Any(key => key.StartsWith("TRANS_", StringComparison.Ordinal) && !key.StartsWith("TRANS_LV", StringComparison.Ordinal));

    // A tenth of the points for each tenth that the rate begins; the rate is a whole percent, and at least 1.
    private int Points(string id, int maximum)
    {
        if (!Numerator(id))
        {
            return 0;
        }

        PromotingInteroperabilityMeasureSubmission m = reported[id];
        Fraction percent = Fraction.Max(1, ((Fraction)m.Numerator!.Value * 100 / m.Denominator!.Value).HalfUp(0));
        int tenths = Enumerable.Range(1, 10).First(tenth => percent <= 10 * tenth);
        return tenths * maximum / 10;
    }

    private bool Yes(string id) => reported.TryGetValue(id, out PromotingInteroperabilityMeasureSubmission? m) && m.Answer == true;

    private bool Numerator(string id) => reported.TryGetValue(id, out PromotingInteroperabilityMeasureSubmission? m) && m.Numerator >= 1;
}
