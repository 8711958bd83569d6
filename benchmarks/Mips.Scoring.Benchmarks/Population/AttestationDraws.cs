using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Benchmarks.Population;

/// <summary>Improvement activities and Promoting Interoperability.</summary>
internal sealed class AttestationDraws
{
    private const int Enough = 9_920;
    private const int ActivitiesForFullScore = 4;
    private readonly ReferenceData data;
    private readonly Dice dice;
    private readonly ImprovementActivity[] activities;

    public AttestationDraws(ReferenceData data, Dice dice)
    {
        this.data = data;
        this.dice = dice;
        this.activities = [.. data.Tables.ImprovementActivities.Where(a => a.Programs.Contains("mips"))];
    }

    public ImmutableArray<ImprovementActivitySubmission> Activities()
    {
        int count = this.dice.Chance(Enough) ? ActivitiesForFullScore : 1;
        int first = this.dice.Below(this.activities.Length);
        return [.. Enumerable.Range(first, count).Select(i => new ImprovementActivitySubmission(this.activities[i % this.activities.Length].Id))];
    }

    public PromotingInteroperabilitySubmission PromotingInteroperability()
    {
        int least = this.dice.Pick(Marginals.InteroperabilityRates);
        return new()
        {
            CehrtId = "0015CABCDEFGHIJ",
            PerformanceStart = new DateTime(this.data.PerformanceYear, 1, 1),
            PerformanceEnd = new DateTime(this.data.PerformanceYear, 12, 31),
            Measures =
            [
                Yes("PI_PPHI_1"), Yes("PI_PPHI_2"), Yes("PI_ONCDIR_1"), Yes("PI_INFBLO_1"),
                this.Proportion("PI_EP_1", 100), Yes("PI_EP_2"),
                .. this.Exchange(),
                this.Proportion("PI_PEA_1", least),
                Yes("PI_PHCDRR_1"), Yes("PI_PHCDRR_1_PROD"), Yes("PI_PHCDRR_3"), Yes("PI_PHCDRR_3_PROD"),
            ],
        };
    }

    // The bi-directional exchange, TEFCA, or the two measures of sending and receiving.
    private PromotingInteroperabilityMeasureSubmission[] Exchange() => this.dice.Below(10_000) switch
    {
        < Marginals.Bidirectional => [Yes("PI_HIE_5")],
        < Marginals.Bidirectional + Marginals.Tefca => [Yes("PI_HIE_6")],
        _ => [this.Proportion("PI_HIE_1", 100), this.Proportion("PI_HIE_4", 100)],
    };

    private static PromotingInteroperabilityMeasureSubmission Yes(string measureId) => new(measureId) { Answer = true };

    private PromotingInteroperabilityMeasureSubmission Proportion(string measureId, int percent)
    {
        int denominator = 100 + this.dice.Below(4000);
        return new PromotingInteroperabilityMeasureSubmission(measureId) { Numerator = Math.Max(1, denominator * percent / 100), Denominator = denominator };
    }
}
