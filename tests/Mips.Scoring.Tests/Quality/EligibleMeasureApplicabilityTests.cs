using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

public class EligibleMeasureApplicabilityTests
{
    private static readonly MeasureCluster[] Clusters =
    [
        QualityData.Cluster("topic", CollectionType.MipsCqm, MeasureClusterKind.ClinicalTopic, "P1", "P2"),
        QualityData.Cluster("begun", CollectionType.MipsCqm, MeasureClusterKind.ClinicalTopic, "P1", "P9"),
        QualityData.Cluster("set", CollectionType.MipsCqm, MeasureClusterKind.SpecialtySet, "H1", "P4"),
    ];

    private static readonly ReferenceData Data = QualityData.Data(2024, QualityFacts.Measures(), [], Clusters);

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("eligible-measure-applicability", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_requirement_after_the_process(RulePageRow row)
    {
        QualityScore score = QualityData.Request(2024, [.. QualityFacts.Parse(row["Submitted"])]).Score(Data);

        Assert.Equal(row.YesNo("Applied"), score.Applicability.Applies);
        Assert.Equal(row.Count("Required"), score.RequiredMeasures.Required);
        Assert.Equal(row.Number("Score"), Rounding.HalfUp(score.Score!.Value.Value, 4));
    }

    [Fact]
    public void The_requirement_has_two_readings()
    {
        QualityRules rules = QualityYears.For(2024);
        QualityRules cluster = rules with { EligibleMeasureApplicability = rules.EligibleMeasureApplicability with { Requirement = ApplicabilityReading.MeasuresOfTheCluster } };
        ScoringRequest request = QualityData.Request(2024, [.. QualityFacts.Parse("P1:55 P2:55 P3:15")]);

        Assert.Equal(3, QualityCategory.Score(request, Data, rules).RequiredMeasures.Required);
        Assert.Equal(2, QualityCategory.Score(request, Data, cluster).RequiredMeasures.Required);
    }

    [Fact]
    public void A_begun_topic_beside_a_complete_one_has_two_readings()
    {
        ScoringRequest request = QualityData.Request(2024, [.. QualityFacts.Parse("P1:55 P2:55")]);
        QualityRules rules = QualityYears.For(2024);
        QualityRules every = rules with { EligibleMeasureApplicability = rules.EligibleMeasureApplicability with { BegunTopics = BegunTopicReading.EveryBegunTopicIsNeeded } };

        Assert.Equal("topic", QualityCategory.Score(request, Data, rules).Applicability.Cluster!.Name);
        Assert.False(QualityCategory.Score(request, Data, every).Applicability.Applies);
    }

    [Fact]
    public void A_specialty_set_of_six_measures_does_not_lower_the_requirement()
    {
        MeasureCluster six = QualityData.Cluster("six", CollectionType.MipsCqm, MeasureClusterKind.SpecialtySet, "P1", "P2", "P3", "P4", "P5", "P6");
        QualityScore score = QualityData.Request(2024, [.. QualityFacts.Parse("P1:55 P2:55 P3:55 P4:55 P5:55 P6:55")]).Score(QualityData.Data(2024, QualityFacts.Measures(), [], [six]));

        Assert.False(score.Applicability.Applies);
    }
}
