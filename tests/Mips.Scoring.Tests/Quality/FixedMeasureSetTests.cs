using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

/// <summary>Sets of which every measure is required, § 414.1367(c)(1)(iii): which of several submissions of one measure stands for it, and what was submitted.</summary>
public class FixedMeasureSetTests
{
    private static readonly ReferenceData Data = QualityData.Data(
        2024,
        [
            QualityData.Measure("001", QualityMeasureType.Outcome, false, CollectionType.Ecqm, CollectionType.MipsCqm),
            QualityData.Measure("134", QualityMeasureType.Process, false, CollectionType.Ecqm, CollectionType.MipsCqm) with { SuppressedFor = [CollectionType.MipsCqm] },
            QualityData.Measure("236", QualityMeasureType.Outcome, false, CollectionType.Ecqm, CollectionType.MipsCqm),
        ],
        [],
        [],
        "236");

    private static QualityScore Score(CahpsSurvey? survey, SmallSurveySampleReading reading, params QualityMeasureSubmission[] quality) => AppQuality.Score(
        new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = survey is null ? ParticipationOption.Individual : ParticipationOption.ApmEntity, Clinicians = 100 },
            App = new(AppMeasureSet.App),
            Quality = [.. quality],
            CahpsSurvey = survey,
        },
        Data,
        QualityYears.AppFor(2024) with { SmallSurveySample = reading });

    /// <summary>More points stand, in whatever order they were stated; of equal points those of the collection type that CMS names first.</summary>
    [Theory]
    [InlineData(95, CollectionType.Ecqm, 15, CollectionType.MipsCqm, CollectionType.Ecqm)]
    [InlineData(15, CollectionType.Ecqm, 95, CollectionType.MipsCqm, CollectionType.MipsCqm)]
    [InlineData(95, CollectionType.MipsCqm, 15, CollectionType.Ecqm, CollectionType.MipsCqm)]
    [InlineData(15, CollectionType.MipsCqm, 95, CollectionType.Ecqm, CollectionType.Ecqm)]
    [InlineData(55, CollectionType.MipsCqm, 55, CollectionType.Ecqm, CollectionType.Ecqm)]
    [InlineData(55, CollectionType.Ecqm, 55, CollectionType.MipsCqm, CollectionType.Ecqm)]
    public void The_better_submission_of_a_measure_stands(int rate, CollectionType type, int otherRate, CollectionType otherType, CollectionType stands)
    {
        QualityScore score = Score(null, default, QualityData.Submit("001", rate, type), QualityData.Submit("001", otherRate, otherType));

        Assert.Equal(stands, Assert.Single(score.Measures, line => line.Disposition == QualityMeasureDisposition.Counted).CollectionType);
        Assert.Equal(1, score.RequiredMeasures.Counted);
    }

    /// <summary>A law of one's own whose set takes MIPS CQMs only: an eCQM is not part of it.</summary>
    [Theory]
    [InlineData(CollectionType.MipsCqm, QualityMeasureDisposition.Counted)]
    [InlineData(CollectionType.Ecqm, QualityMeasureDisposition.NotPartOfTheSet)]
    public void A_collection_type_that_the_set_does_not_take_is_not_part_of_it(CollectionType type, QualityMeasureDisposition disposition)
    {
        AppQualityRules rules = QualityYears.AppFor(2024);
        ScoringRequest request = new() { PerformanceYear = 2024, Participant = new() { Option = ParticipationOption.Individual }, Quality = [QualityData.Submit("001", 55, type)] };

        QualityScore score = AppQuality.Score(request, Data, rules with { App = rules.App with { CollectionTypes = ImmutableArray.Create(CollectionType.MipsCqm).Cfr("414.1367(c)(1)(iii)") } });

        Assert.Equal(disposition, Assert.Single(score.Measures).Disposition);
    }

    /// <summary>A submission that leaves both sums stands only where no other reports the measure; one without eligible cases only where there is nothing else.</summary>
    [Theory]
    [InlineData(CollectionType.MipsCqm, CollectionType.Ecqm)]
    [InlineData(CollectionType.Ecqm, CollectionType.MipsCqm)]
    public void A_submission_that_counts_stands_before_a_suppressed_one(CollectionType first, CollectionType second)
    {
        QualityScore score = Score(null, default, QualityData.Submit("134", 15, first), QualityData.Submit("134", 15, second));

        Assert.Equal((1, 0), (score.RequiredMeasures.Counted, score.RequiredMeasures.Suppressed));
        Assert.Equal(CollectionType.Ecqm, Assert.Single(score.Measures, line => line.Disposition == QualityMeasureDisposition.Counted).CollectionType);
    }

    /// <summary>§ 414.1380(b)(1)(vii)(B): a survey below its sampling minimum takes 10 points away beside at most five submitted measures, and each is one: 001 counts, 134 is suppressed, 236 has no benchmark.</summary>
    [Theory]
    [InlineData("001 134 236", 3, true)]
    [InlineData("001 134 236", 2, false)]
    [InlineData("001", 1, true)]
    [InlineData("134", 1, true)]
    [InlineData("236", 1, true)]
    public void A_measure_is_one_submitted_measure_however_it_ends(string measures, int most, bool reduced)
    {
        AppQualityRules rules = QualityYears.AppFor(2024);
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 100 },
            App = new(AppMeasureSet.App),
            Quality = [.. measures.Split(' ').Select(id => QualityData.Submit(id, 55, CollectionType.MipsCqm))],
            CahpsSurvey = new() { MetSamplingMinimum = false },
        };
        AvailablePointsRules atMost = rules.Category.AvailablePoints with { CahpsReduction = rules.Category.AvailablePoints.CahpsReduction! with { MostSubmittedMeasures = most.Cfr("414.1380(b)(1)(vii)(B)") } };

        QualityScore score = AppQuality.Score(request, Data, rules with { SmallSurveySample = SmallSurveySampleReading.FiveOrFewerMeasures, Category = rules.Category with { AvailablePoints = atMost } });

        Assert.Equal(reduced ? 1 : 0, score.RequiredMeasures.CahpsReduction);
    }
}
