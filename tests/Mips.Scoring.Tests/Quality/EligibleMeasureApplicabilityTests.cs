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

    /// <summary>The other reading of begun topics looks at topics of which something was submitted, not at others and not at specialty sets.</summary>
    [Fact]
    public void A_topic_that_was_not_begun_and_a_begun_set_stand_in_nobodys_way()
    {
        QualityRules rules = QualityYears.For(2024);
        QualityRules every = rules with { EligibleMeasureApplicability = rules.EligibleMeasureApplicability with { BegunTopics = BegunTopicReading.EveryBegunTopicIsNeeded } };
        ReferenceData data = QualityData.Data(2024, QualityFacts.Measures(), [],
        [
            QualityData.Cluster("other", CollectionType.MipsCqm, MeasureClusterKind.ClinicalTopic, "P7", "P8"),
            QualityData.Cluster("set", CollectionType.MipsCqm, MeasureClusterKind.SpecialtySet, "P1", "P9"),
            QualityData.Cluster("topic", CollectionType.MipsCqm, MeasureClusterKind.ClinicalTopic, "P1", "P2"),
        ]);

        Assert.Equal("topic", QualityCategory.Score(QualityData.Request(2024, [.. QualityFacts.Parse("P1:55 P2:55")]), data, every).Applicability.Cluster?.Name);
    }

    /// <summary>A measure without eligible cases is submitted, so that its topic is complete, and is not required, so that one is left.</summary>
    [Fact]
    public void A_measure_of_the_topic_without_eligible_cases_is_not_required()
    {
        QualityRules rules = QualityYears.For(2024);
        QualityRules cluster = rules with { EligibleMeasureApplicability = rules.EligibleMeasureApplicability with { Requirement = ApplicabilityReading.MeasuresOfTheCluster } };
        ScoringRequest request = QualityData.Request(2024, [.. QualityFacts.Parse("P1:55 P2:0/0")]);

        Assert.Equal(1, QualityCategory.Score(request, Data, rules).RequiredMeasures.Applicable);
        Assert.Equal(1, QualityCategory.Score(request, Data, cluster).RequiredMeasures.Applicable);
    }

    /// <summary>Nothing that was performed, and six measures with an outcome measure, are not looked at.</summary>
    [Theory]
    [InlineData("P1:0/0 P2:0/0", false)]
    [InlineData("O1:55 P1:55 P2:55 P3:55 P4:0/0", true)]
    [InlineData("O1:55 P1:55 P2:55 P3:55 P4:55 P5:0/0", false)]
    [InlineData("P6:55 P1:55 P2:55 P3:55 P4:55 P5:0/0", true)]
    public void The_process_looks_at_less_than_six_measures_or_none_of_priority(string submitted, bool applies) =>
        Assert.Equal(applies, QualityCategory.Score(QualityData.Request(2024, [.. QualityFacts.Parse(submitted)]), Data, QualityYears.For(2024)).Applicability.Applies);

    [Fact]
    public void A_specialty_set_of_six_measures_does_not_lower_the_requirement()
    {
        MeasureCluster six = QualityData.Cluster("six", CollectionType.MipsCqm, MeasureClusterKind.SpecialtySet, "P1", "P2", "P3", "P4", "P5", "P6");
        QualityScore score = QualityData.Request(2024, [.. QualityFacts.Parse("P1:55 P2:55 P3:55 P4:55 P5:55 P6:55")]).Score(QualityData.Data(2024, QualityFacts.Measures(), [], [six]));

        Assert.False(score.Applicability.Applies);
    }
}
