using Mips.Scoring.Numbers;
using Mips.Scoring.CmsData;
using Mips.Scoring.Planning;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PlanningAnswers;

public sealed class EligibleMeasuresTests
{
    private static readonly ReferenceData Data = QualityData.Data(
        2025,
        [.. Enumerable.Range(1, 8).Select(i => QualityData.Measure($"00{i}"))],
        [],
        [
            QualityData.Cluster("Topic", CollectionType.MipsCqm, MeasureClusterKind.ClinicalTopic, "001", "002"),
            QualityData.Cluster("Set of six", CollectionType.MipsCqm, MeasureClusterKind.SpecialtySet, "001", "002", "003", "004", "005", "006"),
            QualityData.Cluster("Elsewhere", CollectionType.PartBClaims, MeasureClusterKind.ClinicalTopic, "001"),
        ]);

    [Fact]
    public void A_begun_topic_says_what_is_missing_and_what_it_would_do()
    {
        EligibleMeasures simulated = Of(QualityData.Submit("001", 55m));
        Assert.Equal(ApplicabilityCheck.Applied, simulated.Check);
        Assert.Null(simulated.Found);
        Assert.Equal(6, simulated.Required);
        Assert.Equal(["Topic", "Set of six"], simulated.Touched.Select(touched => touched.Cluster.Name));
        Assert.Equal([true, false], simulated.Touched.Select(touched => touched.CanLower));
        OneMoreMeasure second = simulated.OneMore.Single(one => one.MeasureId == "002");
        Assert.Equal(2, second.Required);
        Assert.True(second.Worst.FinalScore > simulated.Scorecard.FinalScore);
        Assert.Equal(6, simulated.OneMore.Single(one => one.MeasureId == "003").Required);
    }

    [Fact]
    public void A_complete_topic_is_found_and_one_more_measure_makes_three_required()
    {
        EligibleMeasures simulated = Of(QualityData.Submit("001", 55m), QualityData.Submit("002", 55m));
        Assert.Equal("Topic", simulated.Found!.Name);
        Assert.Equal(2, simulated.Required);
        OneMoreMeasure third = simulated.OneMore.Single(one => one.MeasureId == "003");
        Assert.Equal(3, third.Required);
        Assert.True(third.Worst.FinalScore < simulated.Scorecard.FinalScore);
        Assert.True(third.Best.FinalScore > simulated.Scorecard.FinalScore);
    }

    [Fact]
    public void An_eCQM_or_enough_measures_end_the_process()
    {
        Assert.Equal(ApplicabilityCheck.OtherCollectionType, Of(QualityData.Submit("001", 55m), QualityData.Submit("002", 55m, CollectionType.Ecqm)).Check);
        Assert.Equal(ApplicabilityCheck.NothingSubmitted, Of().Check);
        ReferenceData outcome = QualityData.Data(2025, [.. Enumerable.Range(1, 6).Select(i => QualityData.Measure($"00{i}", i == 1 ? QualityMeasureType.Outcome : QualityMeasureType.Process))]);
        Assert.Equal(ApplicabilityCheck.EnoughMeasures, EligibleMeasures.Of(Scorer.Score(QualityData.Request(2025, [.. Enumerable.Range(1, 6).Select(i => QualityData.Submit($"00{i}", 55m))]), outcome)).Check);
    }

    [Fact]
    public void What_is_found_is_what_the_scorecard_found()
    {
        ReferenceData data = CmsTables.For(2025);
        foreach (int index in Enumerable.Range(0, 200))
        {
            Scorecard card = Scorer.Score(Generators.RequestGenerator.TraditionalMips(data, 41, index), data, Accepting.Placeholders);
            EligibleMeasures simulated = EligibleMeasures.Of(card);
            Assert.True(simulated.Found is null || simulated.Touched.Any(touched => touched.Cluster == simulated.Found && touched.Missing.IsEmpty && touched.CanLower), $"{index}");
            Assert.True(simulated.Check == ApplicabilityCheck.Applied || simulated.Found is null, $"{index}");
        }
    }

    // docs/ambiguities.md, specialty-set-of-one-measure: CMS's data lists sets of which one measure is a claims measure.
    [Fact]
    public void A_specialty_set_with_one_claims_measure_leaves_one_required()
    {
        ReferenceData data = CmsTables.For(2025);
        ScoringRequest request = new()
        {
            PerformanceYear = 2025,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 5, SmallPractice = true },
            Quality = [new("226", CollectionType.PartBClaims) { PerformanceRate = PerformanceRate.Of(100m), Cases = 100 }],
            ImprovementActivities = [new("IA_BE_4")],
        };
        Scorecard card = Scorer.Score(request, data);
        EligibleMeasures simulated = EligibleMeasures.Of(card);
        Assert.Equal(100m, card.FinalScore);
        Assert.Equal(1, simulated.Required);
        Assert.Equal((MeasureClusterKind.SpecialtySet, "226"), (simulated.Found!.Kind, Assert.Single(simulated.Found.MeasureIds)));

        ReferenceData without = new(data.Tables with { MeasureClusters = [.. data.Tables.MeasureClusters.Where(cluster => cluster.MeasureIds.Length > 1)] });
        Assert.True(Scorer.Score(request, without).FinalScore < 75m);
    }

    private static EligibleMeasures Of(params QualityMeasureSubmission[] rows) => EligibleMeasures.Of(Scorer.Score(QualityData.Request(2025, rows), Data));
}
