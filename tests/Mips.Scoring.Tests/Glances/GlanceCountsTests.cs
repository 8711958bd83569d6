using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Glances;
using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Glances;

/// <summary>A population at a glance: counted exactly, and the same whatever the parts and their order.</summary>
public class GlanceCountsTests
{
    private const int Population = 60;

    [Fact]
    public void Mean_median_shares_and_dollars_are_those_of_the_population()
    {
        AtAGlance glance = Counted(
            Facts(80.00m, 1m, 100_00, ReportingOption.TraditionalMips) with { Quality = new Percent(90m), Statuses = GlanceStatuses.SmallPractice },
            Facts(70.01m, -0.60m, 200_00, ReportingOption.MipsValuePathway) with { Quality = new Percent(50m), DataSubmitted = false },
            Facts(90.00m, null, 300_00, ReportingOption.TraditionalMips),
            Facts(75.00m, 0m, null, ReportingOption.TraditionalMips)).ToGlance();

        GlanceGroup everybody = glance.Everybody;
        Assert.Equal((4, 1, 25m), (everybody.Clinicians, everybody.WithoutSubmission, everybody.ShareWithoutSubmission.Value));
        Assert.Equal(new ScoreDistribution(4, 78.7525m, 77.5m, 70.01m, 90m), everybody.FinalScore);
        Assert.Equal(new ScoreDistribution(2, 70m, 70m, 50m, 90m), everybody.Quality);
        Assert.Null(everybody.Cost);
        Assert.Equal((-0.60m, 1m), (everybody.SmallestAdjustmentPercent, everybody.LargestAdjustmentPercent));
        Assert.Equal(new GlanceMoney(2, Dollars.Of(300m), Dollars.Of(1m), Dollars.Of(1.20m)), everybody.Money);
        Assert.Equal([0, 1, 1, 2, 0], everybody.Bands.Select(band => band.Clinicians));
        Assert.Equal(3, glance.Groups.Single(group => group.Name == nameof(ReportingOption.TraditionalMips)).Clinicians);
        Assert.Equal(80m, glance.Groups.Single(group => group.Name == nameof(GlanceStatuses.SmallPractice)).FinalScore!.Median);
    }

    [Theory]
    [InlineData(1, "1")]
    [InlineData(2, "2-15")]
    [InlineData(15, "2-15")]
    [InlineData(16, "16-99")]
    [InlineData(100, "100+")]
    [InlineData(4_000, "100+")]
    public void Practices_are_grouped_by_size(int clinicians, string name) =>
        Assert.Contains(Counted(Facts(80m, 1m, null, ReportingOption.TraditionalMips) with { PracticeSize = clinicians }).ToGlance().Groups, group => group.Dimension == GlanceDimension.PracticeSize && group.Name == name);

    /// <summary>An adjustment that rounds to half a cent is rounded away from zero, § 414.1405(e).</summary>
    [Theory]
    [InlineData(50, 1, 1)]
    [InlineData(50, -1, -1)]
    [InlineData(49, 1, 0)]
    public void Dollars_are_rounded_for_each_clinician(long cents, int percent, long change) => Assert.Equal(change, Facts(80m, percent, cents, ReportingOption.TraditionalMips).ChangeInCents);

    [Fact]
    public void Parts_add_up_to_the_same_bytes_in_any_order() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        Dice dice = new(seed, 0);
        GlanceFacts[] facts = [.. Enumerable.Range(0, Population).Select(_ => Random(dice))];
        byte[] whole = GlanceCountsJson.ToUtf8(Counted(facts));

        GlanceCounts[] parts = [.. facts.GroupBy(_ => dice.Between(0, 4)).Select(part => Counted([.. part]))];
        GlanceCounts merged = new(2024);
        foreach (GlanceCounts part in dice.Shuffled(parts))
        {
            merged.Add(GlanceCountsJson.Read(GlanceCountsJson.ToUtf8(part)));
        }

        Assert.Equal(whole, GlanceCountsJson.ToUtf8(merged));
        Assert.Equal(Text(Counted(facts).ToGlance()), Text(merged.ToGlance()));
    }).Hold();

    /// <summary>A batch at a glance is the glance over the scorecards of its clinicians.</summary>
    [Theory]
    [InlineData(2019)]
    [InlineData(2022)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void A_batch_is_counted_like_its_scorecards(int year)
    {
        ReferenceData data = CmsTables.For(year);
        ScoringOptions options = new() { Placeholders = PlaceholderBenchmarks.Accepted };
        BatchBuilder builder = BatchBuilder.For(data, options);
        GlanceCounts one = new(year);
        List<int> sizes = [];
        long[] charges = [.. Enumerable.Range(0, Population).Select(index => 1_000_00L + (index * 12_345))];
        for (int i = 0; i < Population; i++)
        {
            ScoringRequest request = RequestGenerator.TraditionalMips(data, 5, i);
            builder.Add(request);
            sizes.Add(request.Participant.Clinicians);
            one.Add(GlanceFacts.Of(Scorer.Score(request, data, options), 0.5m, 0.2m, charges[i]));
        }

        Batch batch = builder.Build();
        BatchRow[] rows = new BatchRow[batch.Count];
        batch.Score(ProgramYears.For(year), rows, new BatchRunOptions { ScalingFactor = 0.5m, AdditionalScalingFactor = 0.2m });

        Assert.Equal(Population, batch.Count);
        Assert.Equal(Encoding.UTF8.GetString(GlanceCountsJson.ToUtf8(one)), Encoding.UTF8.GetString(GlanceCountsJson.ToUtf8(BatchGlance.Count(batch, rows, [.. sizes], charges))));
    }

    [Fact]
    public void A_glance_is_JSON_of_its_schema_and_a_page()
    {
        Dice dice = new(9, 0);
        AtAGlance glance = Counted([.. Enumerable.Range(0, Population).Select(_ => Random(dice))]).ToGlance();

        Assert.Empty(new JsonSchema("at-a-glance").Violations(Text(glance)));
        Assert.Contains("non-patient facing", Explanation.Of(glance).ToHtml(), StringComparison.Ordinal);
        Assert.Equal("nobody", Explanation.Of(new GlanceCounts(2024).ToGlance()).Headline.Verdict);
    }

    [Fact]
    public void What_cannot_be_counted_is_refused()
    {
        GlanceCounts counts = new(2024);
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.Add(Facts(100.01m, 1m, null, ReportingOption.TraditionalMips)));
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.Add(Facts(80m, 1m, -1, ReportingOption.TraditionalMips)));
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.Add(Facts(80m, 1m, 1, ReportingOption.TraditionalMips) with { PracticeSize = 0 }));
        Assert.Throws<ArgumentException>(() => counts.Add(new GlanceCounts(2025)));
        Assert.Throws<JsonException>(() => GlanceCountsJson.Read("{}"u8.ToArray()));
        Assert.Equal(0, counts.Clinicians);
    }

    private static GlanceFacts Facts(decimal score, decimal? adjustment, long? cents, ReportingOption reporting) => new()
    {
        FinalScore = score,
        AdjustmentPercent = adjustment,
        AllowedChargesInCents = cents,
        Reporting = reporting,
        Band = score < 75m ? AdjustmentBand.BelowThreshold : score == 75m ? AdjustmentBand.AtThreshold : AdjustmentBand.AboveThreshold,
        DataSubmitted = true,
        PracticeSize = 20,
    };

    private static GlanceFacts Random(Dice dice) => new()
    {
        FinalScore = dice.Decimal(0, 100, 2),
        Quality = dice.Chance(80) ? new Percent(dice.Decimal(0, 100, 6)) : null,
        Cost = dice.Chance(50) ? new Percent(dice.Decimal(0, 100, 6)) : null,
        ImprovementActivities = dice.Chance(80) ? new Percent(50m) : null,
        PromotingInteroperability = dice.Chance(60) ? new Percent(dice.Decimal(0, 100, 3)) : null,
        DataSubmitted = dice.Chance(90),
        Band = (AdjustmentBand)dice.Between((int)AdjustmentBand.LowestQuarter, (int)AdjustmentBand.Exceptional),
        AdjustmentPercent = dice.Chance(80) ? dice.Decimal(-9, 9, 2) : null,
        AllowedChargesInCents = dice.Chance(80) ? dice.Between(0, 1_000_000_000) : null,
        Reporting = (ReportingOption)dice.Between(0, 2),
        Participation = (ParticipationOption)dice.Between(0, 4),
        PracticeSize = dice.Pick(1, 2, 15, 16, 99, 100, 4_000),
        Statuses = (GlanceStatuses)dice.Between(0, 127),
    };

    private static GlanceCounts Counted(params GlanceFacts[] facts)
    {
        GlanceCounts counts = new(2024);
        foreach (GlanceFacts one in facts)
        {
            counts.Add(one);
        }

        return counts;
    }

    private static string Text(AtAGlance glance) => WrittenJson.Of(json => GlanceJson.Write(glance, json));
}
