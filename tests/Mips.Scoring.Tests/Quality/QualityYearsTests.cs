using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Quality;

/// <summary>The same six measures through every year, against CMS's own tables.</summary>
public class QualityYearsTests
{
    public static TheoryData<int> Years => [.. ProgramYears.All.Select(year => year.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void One_plain_submission_scores_in_every_year(int year)
    {
        ReferenceData data = CmsTables.For(year);
        QualityMeasureSubmission[] submissions = [.. from id in new[] { "001", "236", "130", "134", "226", "317" } select QualityData.Submit(id, id == "001" ? 20 : 70)];
        QualityScore score = QualityData.Request(year, [.. submissions.Where(s => data.FindQualityMeasure(s.MeasureId) is { } m && m.CollectionTypes.Contains(s.CollectionType))]).Score(data);

        Assert.Equal(OutcomePlace.OutcomeMeasure, score.OutcomePlace);
        Assert.Equal(Points.Of(60), score.AvailablePoints.Total);
        Assert.InRange(score.Score!.Value.Value, 20m, 90m);
        Assert.All(score.Measures.Where(m => m.Achievement.Ground == MeasurePointsGround.Benchmark), m => Assert.InRange(m.Points.ToDecimal(), 1m, 10m));
    }

    // Web Interface of PY2017 to PY2022: every measure of CMS's list is required.
    [Theory]
    [InlineData(2017)]
    [InlineData(2019)]
    [InlineData(2022)]
    public void A_whole_web_interface_submission_leaves_no_place_open(int year)
    {
        ReferenceData data = CmsTables.For(year);
        QualityScore score = QualityData.Request(
            year,
            [.. from measure in data.Tables.QualityMeasures
                where measure.CollectionTypes.Contains(CollectionType.CmsWebInterface)
                select QualityData.Submit(measure.Id, 70, CollectionType.CmsWebInterface)]).Score(data);

        Assert.Equal(0, score.RequiredMeasures.Unfilled);
        Assert.True(score.RequiredMeasures.Counted >= 5, $"{score.RequiredMeasures}");
        Assert.Equal(Points.Of(10 * score.RequiredMeasures.Counted), score.AvailablePoints.Total);
    }
}
