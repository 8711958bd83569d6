using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

/// <summary>CMS Web Interface in traditional MIPS, PY2017 to PY2022.</summary>
public class WebInterfaceMeasuresTests
{
    [Fact]
    public void Every_measure_of_the_web_interface_is_required()
    {
        QualityScore score = Score(2022, Submit("P1", 55), Submit("P2", 55));

        Assert.Equal(Points.Of(30), score.AvailablePoints.Total);
        Assert.Equal(1, score.RequiredMeasures.Unfilled);
        Assert.Equal(OutcomePlace.NotRequired, score.OutcomePlace);
    }

    [Theory]
    [InlineData(19, 100, 20)]
    [InlineData(100, 99, 30)]
    public void A_complete_measure_with_too_few_cases_leaves_both_sums_an_incomplete_one_earns_nothing(int cases, int completeness, int available)
    {
        QualityScore score = Score(2022, Submit("P1", 55), Submit("P2", 55), Submit("P3", 55) with { Cases = cases, DataCompleteness = completeness });

        Assert.Equal(Points.Of(available), score.AvailablePoints.Total);
        Assert.Equal(Points.Of(11), score.AchievementPoints);
    }

    [Fact]
    public void Other_collection_types_do_not_count_beside_the_web_interface()
    {
        QualityScore score = Score(2022, Submit("P1", 55), Submit("P2", 55), Submit("P3", 55), QualityData.Submit("O1", 95, CollectionType.Ecqm));

        Assert.Equal(QualityMeasureDisposition.NotPartOfTheSet, score.DispositionOf("O1"));
        Assert.Equal(55m, score.Score!.Value.Value);
    }

    [Fact]
    public void The_survey_counts_in_addition()
    {
        ScoringRequest request = QualityData.Request(2022, Submit("P1", 55), Submit("P2", 55), Submit("P3", 55)) with
        {
            CahpsSurvey = new() { SummarySurveyMeasures = [new("CAHPS_1", PerformanceRate.Of(95))] },
        };
        QualityScore score = request.Score(Data(2022));

        Assert.Equal(Points.Of(40), score.AvailablePoints.Total);
        Assert.Equal(Points.Of(26), score.AchievementPoints);
    }

    private static QualityMeasureSubmission Submit(string id, decimal rate) => QualityData.Submit(id, rate, CollectionType.CmsWebInterface);

    private static QualityScore Score(int year, params QualityMeasureSubmission[] submissions) => QualityData.Request(year, submissions).Score(Data(year));

    private static ReferenceData Data(int year) => QualityData.Data(
        year,
        [
            .. from id in new[] { "P1", "P2", "P3" } select QualityData.Measure(id, QualityMeasureType.Process, false, CollectionType.CmsWebInterface),
            QualityData.Measure("O1", QualityMeasureType.Outcome, false, CollectionType.Ecqm),
            QualityData.Measure("321", QualityMeasureType.PatientEngagementExperience, true, CollectionType.CahpsSurvey),
        ],
        [QualityData.Benchmark("CAHPS_1", CollectionType.CahpsSurvey)],
        []);

    /// <summary>§ 414.1380(b)(1)(vi)(C)(5): who reports every measure of the Web Interface takes part in full and can improve; a suppressed measure, and one without eligible cases, is reported.</summary>
    [Theory]
    [InlineData("W1 W2 W3", true)]
    [InlineData("W1 W2", false)]
    [InlineData("W1 W2 W3:50", false)]
    [InlineData("W1 W2 W3:none", true)]
    public void Who_reports_every_measure_takes_part_in_full(string submitted, bool improves)
    {
        Assert.Equal((improves, improves), (Improves(submitted, suppressed: false), Improves(submitted, suppressed: true)));

        static bool Improves(string submitted, bool suppressed)
        {
            ReferenceData data = QualityData.Data(2021, [.. new[] { "W1", "W2", "W3" }.Select(measure => QualityData.Measure(measure, QualityMeasureType.Process, false, CollectionType.CmsWebInterface)
                with { SuppressedFor = suppressed && measure == "W3" ? [CollectionType.CmsWebInterface] : [] })]);
            ScoringRequest request = QualityData.Request(2021, [.. submitted.Split(' ').Select(Submission)]) with { PriorYear = new() { QualityAchievementPercent = 31m } };
            return QualityCategory.Score(request with { Participant = request.Participant with { Clinicians = 30 } }, data, QualityYears.For(2021)).Improvement.PercentagePoints.Value > 0m;
        }

        static QualityMeasureSubmission Submission(string text)
        {
            string[] parts = text.Split(':');
            return parts is [_, "none"]
                ? new(parts[0], CollectionType.CmsWebInterface) { Counts = new() { PerformanceMet = 0, PerformanceNotMet = 0, EligiblePopulation = 0 } }
                : QualityData.Submit(parts[0], 55, CollectionType.CmsWebInterface, completeness: parts.Length == 2 ? QualityFacts.Number(parts[1]) : 100m);
        }
    }
}
