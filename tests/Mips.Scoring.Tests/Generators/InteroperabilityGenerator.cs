using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.Generators;

/// <summary>Promoting Interoperability submissions: complete ones with alternatives and exclusions, and ones with a piece missing.</summary>
internal static class InteroperabilityGenerator
{
    private static readonly string[] registries = ["PI_PHCDRR_1", "PI_PHCDRR_2", "PI_PHCDRR_3", "PI_PHCDRR_4", "PI_PHCDRR_5"];

    public static ImmutableArray<PromotingInteroperabilitySubmission> Submissions(Dice dice, ReferenceData data) =>
        [.. Enumerable.Range(0, dice.Pick(0, 0, 0, 1, 1, 1, 1, 1, 2)).Select(_ => Submission(dice, data))];

    private static PromotingInteroperabilitySubmission Submission(Dice dice, ReferenceData data)
    {
        int year = data.PerformanceYear;
        List<PromotingInteroperabilityMeasureSubmission> measures = year <= 2018 ? BaseAndPerformanceGenerator.Measures(dice, year) : Measures(dice, data, year);
        if (dice.Chance(15))
        {
            measures.Remove(dice.Pick(measures));
        }

        if (dice.Chance(8))
        {
            int at = dice.Between(0, measures.Count - 1);
            measures[at] = measures[at].Answer is null ? measures[at] with { Numerator = 0 } : measures[at] with { Answer = false };
        }

        int minimum = year <= 2023 ? 90 : 180;
        DateTime start = new(year, dice.Pick(1, 2, 7), 1);
        int days = dice.Pick(minimum, minimum, minimum + 1, dice.Chance(20) ? minimum - 1 : minimum);
        DateTime end = start.AddDays(days - 1);
        return new()
        {
            CehrtId = dice.Chance(95) ? dice.Pick("0015EABCDEF1234", "0015EABCDEF1234", "0015HABCDEF1234", "0014EABCDEF1234") : null,
            PerformanceStart = end.Year > year ? new(year, 1, 1) : start,
            PerformanceEnd = end.Year > year ? new DateTime(year, 1, 1).AddDays(days - 1) : end,
            Measures = [.. dice.Shuffled(measures)],
        };
    }

    private static List<PromotingInteroperabilityMeasureSubmission> Measures(Dice dice, ReferenceData data, int year)
    {
        List<PromotingInteroperabilityMeasureSubmission> reported = [Yes("PI_PPHI_1"), Yes("PI_ONCDIR_1"), Yes("PI_INFBLO_1")];
        if (year >= 2022)
        {
            reported.Add(new("PI_PPHI_2") { Answer = dice.Chance(80) });
        }

        reported.Add(Proportion(dice, "PI_EP_1", "PI_LVPP_1"));
        if (year >= 2023)
        {
            string[] exclusions = [.. data.FindPromotingInteroperabilityMeasure("PI_EP_2")!.Exclusions];
            reported.Add(dice.Chance(30) ? Yes(dice.Pick(exclusions)) : Yes("PI_EP_2"));
        }
        else if (dice.Chance(50))
        {
            reported.Add(new("PI_EP_2") { Answer = dice.Chance(80) });
        }

        if (year == 2019 && dice.Chance(40))
        {
            reported.Add(Proportion(dice, "PI_EP_3", null));
        }

        int exchange = year <= 2020 ? 1 : dice.Between(1, 10);
        if (exchange <= 7)
        {
            reported.Add(Proportion(dice, "PI_HIE_1", "PI_LVOTC_1"));
            reported.Add(Proportion(dice, "PI_HIE_4", year == 2019 && dice.Chance(50) ? "PI_CUITC_1" : "PI_LVITC_2"));
        }

        if (exchange is 7 or 8)
        {
            reported.Add(Yes("PI_HIE_5"));
        }

        if (exchange is 9 or 10)
        {
            reported.Add(Yes(year >= 2023 ? "PI_HIE_6" : "PI_HIE_5"));
        }

        reported.Add(Proportion(dice, "PI_PEA_1", null));
        if (year <= 2021)
        {
            reported.AddRange(Registries(dice));
            return reported;
        }

        foreach (string id in new[] { "PI_PHCDRR_1", "PI_PHCDRR_3" })
        {
            reported.AddRange(PublicHealth(dice, data, id));
        }

        foreach (string id in new[] { "PI_PHCDRR_2", "PI_PHCDRR_4", "PI_PHCDRR_5", "PI_PHCDRR_6", "PI_ONCACB_1" }.Where(id => data.FindPromotingInteroperabilityMeasure(id) is not null && dice.Chance(20)))
        {
            reported.Add(new(id) { Answer = dice.Chance(80) });
            reported.AddRange(Level(dice, data, id));
        }

        return reported;
    }

    private static List<PromotingInteroperabilityMeasureSubmission> PublicHealth(Dice dice, ReferenceData data, string id)
    {
        PromotingInteroperabilityMeasure measure = data.FindPromotingInteroperabilityMeasure(id)!;
        return dice.Chance(35)
            ? [Yes(dice.Pick<string>([.. measure.Exclusions]))]
            : [Yes(id), .. Level(dice, data, id)];
    }

    // Through PY2021: any of five registries, a second one of the same kind, exclusions; sometimes too little.
    private static IEnumerable<PromotingInteroperabilityMeasureSubmission> Registries(Dice dice)
    {
        foreach (string id in dice.Some(registries, dice.Pick(1, 1, 2, 2, 2, 3)))
        {
            switch (dice.Between(1, 10))
            {
                case <= 5:
                    yield return Yes(id);
                    break;
                case <= 8:
                    yield return Yes($"{id}_EX_{dice.Between(1, 3)}");
                    break;
                case 9:
                    yield return Yes(id);
                    yield return Yes(id + "_MULTI");
                    break;
                default:
                    yield return new(id) { Answer = false };
                    break;
            }
        }
    }

    private static IEnumerable<PromotingInteroperabilityMeasureSubmission> Level(Dice dice, ReferenceData data, string id)
    {
        ImmutableArray<string> levels = data.FindPromotingInteroperabilityMeasure(id)!.ActiveEngagementLevels;
        return levels.IsEmpty || dice.Chance(5) ? [] : [Yes(dice.Pick<string>([.. levels]))];
    }

    internal static PromotingInteroperabilityMeasureSubmission Proportion(Dice dice, string id, string? exclusion)
    {
        if (exclusion is not null && dice.Chance(30))
        {
            return Yes(exclusion);
        }

        int denominator = dice.Pick(1, 2, 8, 20, 40, 100, 115, 199, 3000);
        int numerator = dice.Chance(30) ? dice.Pick(1, denominator) : dice.Between(1, denominator);
        return new(id) { Numerator = numerator, Denominator = denominator };
    }

    internal static PromotingInteroperabilityMeasureSubmission Yes(string id) => new(id) { Answer = true };
}
