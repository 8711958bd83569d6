namespace Mips.Scoring.Tests.Generators;

/// <summary>Measures of PY2017 (<c>ACI_</c>) and PY2018 (<c>PI_</c>): base measures, transition measures and both, performance measures, registries.</summary>
internal static class BaseAndPerformanceGenerator
{
    private static readonly (string Measure, string Transition)[] performance =
        [("HIE_3", "TRANS_MR_1"), ("PEA_2", "TRANS_PSE_1"), ("CCTPE_1", "TRANS_PEA_2"), ("CCTPE_2", "TRANS_SM_1"), ("CCTPE_3", "CCTPE_3")];

    private static readonly string[] registries = ["PHCDRR_1", "PHCDRR_2", "PHCDRR_3", "PHCDRR_4", "PHCDRR_5", "TRANS_PHCDRR_1", "TRANS_PHCDRR_2", "TRANS_PHCDRR_3"];

    public static List<PromotingInteroperabilityMeasureSubmission> Measures(Dice dice, int year)
    {
        string prefix = year == 2017 ? "ACI_" : "PI_";
        bool transition = dice.Chance(40);
        List<PromotingInteroperabilityMeasureSubmission> reported =
        [
            .. Statements(dice, prefix, transition), .. BaseMeasures(dice, prefix, transition), .. Performance(dice, prefix, transition), .. Registries(dice, prefix, year, transition),
        ];
        if (dice.Chance(20))
        {
            reported.Add(InteroperabilityGenerator.Yes(prefix + "IACEHRT_1"));
        }

        return [.. reported.DistinctBy(m => m.MeasureId)];
    }

    private static IEnumerable<PromotingInteroperabilityMeasureSubmission> Statements(Dice dice, string prefix, bool transition) =>
        [InteroperabilityGenerator.Yes(prefix + "ONCDIR_1"), InteroperabilityGenerator.Yes(prefix + "INFBLO_1"), InteroperabilityGenerator.Yes(prefix + (transition && dice.Chance(50) ? "TRANS_PPHI_1" : "PPHI_1"))];

    private static IEnumerable<PromotingInteroperabilityMeasureSubmission> BaseMeasures(Dice dice, string prefix, bool transition)
    {
        string Form(string id) => prefix + (transition && dice.Chance(50) ? "TRANS_" : string.Empty) + id;
        yield return dice.Chance(30) ? InteroperabilityGenerator.Yes(Form("LVPP_1")) : Proportion(dice, Form("EP_1"));
        yield return Proportion(dice, Form("PEA_1"));
        if (transition && dice.Chance(30))
        {
            yield return Proportion(dice, prefix + "PEA_1");
            yield return Proportion(dice, prefix + "TRANS_PEA_1");
        }

        bool bothInOne = transition && dice.Chance(60);
        if (bothInOne)
        {
            yield return dice.Chance(30) ? InteroperabilityGenerator.Yes(prefix + "TRANS_LVOTC_1") : Proportion(dice, prefix + "TRANS_HIE_1");
        }

        if (!bothInOne || dice.Chance(30))
        {
            yield return dice.Chance(25) ? InteroperabilityGenerator.Yes(prefix + "LVOTC_1") : Proportion(dice, prefix + "HIE_1");
            yield return dice.Chance(25) ? InteroperabilityGenerator.Yes(prefix + "LVITC_1") : Proportion(dice, prefix + "HIE_2");
        }
    }

    private static IEnumerable<PromotingInteroperabilityMeasureSubmission> Performance(Dice dice, string prefix, bool transition)
    {
        foreach ((string measure, string transitionMeasure) in dice.Some(performance, dice.Between(0, 5)))
        {
            if (!transition || dice.Chance(60))
            {
                yield return Proportion(dice, prefix + measure);
            }

            if (transition && dice.Chance(60))
            {
                yield return Proportion(dice, prefix + transitionMeasure);
            }
        }
    }

    private static IEnumerable<PromotingInteroperabilityMeasureSubmission> Registries(Dice dice, string prefix, int year, bool transition)
    {
        foreach (string id in dice.Some(registries, dice.Pick(0, 0, 1, 1, 2, 3)).Where(id => transition || !id.StartsWith("TRANS_", StringComparison.Ordinal)))
        {
            bool engaged = dice.Chance(85);
            yield return new(prefix + id) { Answer = engaged };
            if (engaged && year == 2018 && dice.Chance(20))
            {
                yield return InteroperabilityGenerator.Yes(prefix + id + "_MULTI");
            }
        }
    }

    private static PromotingInteroperabilityMeasureSubmission Proportion(Dice dice, string id) => InteroperabilityGenerator.Proportion(dice, id, null);
}
