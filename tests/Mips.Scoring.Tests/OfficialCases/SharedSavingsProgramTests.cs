using System.Globalization;
using Mips.Scoring.CmsData;
using Mips.Scoring.Tests.Support;

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

        Assert.InRange(score.CategoryScore!.Value.Value, aco.PublishedScore - PublishedRounding, aco.PublishedScore + PublishedRounding);
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
            CahpsSurvey = new() { SummarySurveyMeasures = [.. facts.Where(fact => fact.Type == 's').Select(fact => new SummarySurveyMeasure(fact.Id, fact.Rate))] },
            AdministrativeClaims = [.. facts.Where(fact => fact.Type == 'a').Select(fact => new AdministrativeClaimsResult(fact.Id) { PerformanceRate = fact.Rate, Cases = ManyCases })],
            PriorYear = this.PriorAchievementPercent is { } prior ? new() { QualityAchievementPercent = prior, QualityScore = prior } : null,
        };
    }

    public override string ToString() => this.Case;

    private static QualityMeasureSubmission Submission(char type, string id, decimal rate) =>
        new(type == 'm' ? id + "SSP" : id, CollectionTypeOf(type)) { PerformanceRate = rate, Cases = ManyCases };

    private static CollectionType CollectionTypeOf(char type) => type switch
    {
        'e' => CollectionType.Ecqm,
        'q' => CollectionType.MipsCqm,
        'm' => CollectionType.MedicareCqm,
        _ => CollectionType.CmsWebInterface,
    };

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
