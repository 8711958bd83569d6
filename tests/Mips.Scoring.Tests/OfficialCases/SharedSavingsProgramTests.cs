using System.Globalization;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.OfficialCases;

/// <summary>ACOs of the Shared Savings Program: published rates in, published quality score out (within the two decimals of both).</summary>
public class SharedSavingsProgramTests
{
    internal const decimal PublishedRounding = 0.02m;

    public static TheoryData<AcoResult> Results => [.. All()];

    [Theory]
    [MemberData(nameof(Results))]
    public void The_quality_score_of_an_ACO_follows_from_its_published_rates(AcoResult aco)
    {
        ProgramYear year = ProgramYears.For(aco.PerformanceYear);
        QualityScore score = AppQuality.Score(aco.Request(), CmsTables.For(aco.PerformanceYear), year.AppQuality!);

        Assert.InRange(score.Score!.Value.Value, aco.PublishedScore - PublishedRounding, aco.PublishedScore + PublishedRounding);
    }

    /// <summary>
    /// A2452 of PY2024 reported ten Web Interface measures and has neither survey results nor 479. CMS published 80.98: 79.97 and an improvement,
    /// for which the survey must not be missing. By the letter it would be 0 of 10, 71.98 without improvement.
    /// </summary>
    [Theory]
    [InlineData(SmallSurveySampleReading.LeavesBothSums, 79.97, true)]
    [InlineData(SmallSurveySampleReading.FiveOrFewerMeasures, 71.98, false)]
    public void The_survey_of_an_ACO_below_its_sampling_minimum_leaves_both_sums(SmallSurveySampleReading reading, decimal achieved, bool improves)
    {
        const decimal published = 80.98m;
        AcoResult aco = new("A2452", 2024, "A", 50m, published, "w:318=63.27 w:110=62.33 w:226=93.33 w:134=83.88 w:113=75.64 w:112=76.85 w:001=15.28 w:236=86.49 a:484=56.43");
        QualityScore score = AppQuality.Score(
            aco.Request() with { CahpsSurvey = new() { MetSamplingMinimum = false } }, CmsTables.For(2024), Py2024.Rules.AppQuality! with { SmallSurveySample = reading });
        decimal current = 100m * score.AchievementPoints.ToDecimal() / score.AvailablePoints.Total.ToDecimal();

        Assert.Equal(achieved, Rounding.HalfUp(current, 2));
        Assert.Equal(improves, score.Improvement.Reason == QualityImprovementReason.Calculated);
        Assert.InRange(published - current, 0m, 10m);
    }

    [Fact]
    public void All_203_results_of_certainty_A_and_B_are_here() =>
        Assert.Equal((49, 154), (All().Count(aco => aco.Certainty == "A"), All().Count(aco => aco.Certainty == "B")));

    internal static IEnumerable<AcoResult> All() => File
        .ReadLines(RepositoryFiles.Path("tests/Mips.Scoring.Tests/OfficialCases/shared-savings-program-results.csv"))
        .Where(line => !line.StartsWith('#'))
        .Skip(1)
        .Select(AcoResult.Parse);
}

/// <summary>One row of the results file.</summary>
public sealed record AcoResult(string Case, int PerformanceYear, string Certainty, decimal? PriorAchievementPercent, decimal PublishedScore, string Measures)
{
    // CMS publishes no case counts; an ACO has far more cases than any minimum.
    private const int ManyCases = 5_000;
    private const int ManyClinicians = 100;

    // Web Interface measures that were reported but neither benchmarked nor published.
    private static readonly string[] UnpublishedWebInterfaceMeasures = ["370", "438"];

    public static AcoResult Parse(string line)
    {
        string[] cells = line.Split(',');
        return new(
            cells[0],
            int.Parse(cells[1], CultureInfo.InvariantCulture),
            cells[2],
            cells[3].Length == 0 ? null : Number(cells[3]),
            Number(cells[4]),
            cells[5]);
    }

    public ScoringRequest Request()
    {
        (char Type, string Id, decimal Rate)[] facts = [.. this.Measures.Split(' ').Select(fact => (fact[0], fact[2..fact.IndexOf('=')], Number(fact[(fact.IndexOf('=') + 1)..])))];
        bool webInterface = facts.Any(fact => fact.Type == 'w');
        return new ScoringRequest
        {
            PerformanceYear = this.PerformanceYear,
            Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = ManyClinicians },
            App = new(AppMeasureSet.App),
            Quality =
            [
                .. facts.Where(fact => fact.Type is 'e' or 'q' or 'm' or 'w').Select(fact => Submission(fact.Type, fact.Id, fact.Rate)),
                .. webInterface ? UnpublishedWebInterfaceMeasures.Select(id => Submission('w', id, 50m)) : [],
            ],
            CahpsSurvey = new() { SummarySurveyMeasures = [.. facts.Where(fact => fact.Type == 's').Select(fact => new SummarySurveyMeasure(fact.Id, PerformanceRate.Of(fact.Rate)))] },
            AdministrativeClaims = [.. facts.Where(fact => fact.Type == 'a').Select(fact => new AdministrativeClaimsResult(fact.Id) { PerformanceRate = PerformanceRate.Of(fact.Rate), Cases = ManyCases })],
            PriorYear = this.PriorAchievementPercent is { } prior ? new() { QualityAchievementPercent = prior, QualityScore = prior } : null,
        };
    }

    public override string ToString() => this.Case;

    private static QualityMeasureSubmission Submission(char type, string id, decimal rate) =>
        new(type == 'm' ? id + "SSP" : id, CollectionTypeOf(type)) { PerformanceRate = PerformanceRate.Of(rate), Cases = ManyCases };

    private static CollectionType CollectionTypeOf(char type) => type switch
    {
        'e' => CollectionType.Ecqm,
        'q' => CollectionType.MipsCqm,
        'm' => CollectionType.MedicareCqm,
        _ => CollectionType.CmsWebInterface,
    };

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
