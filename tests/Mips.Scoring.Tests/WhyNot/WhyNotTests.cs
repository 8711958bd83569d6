using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.WhyNotAnswers;

public class WhyNotTests
{
    private static readonly ScoringRequest Request = new()
    {
        PerformanceYear = 2025,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 30 },
        Quality =
        [
            new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.40m), Cases = 412 },
            new("130", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(99.10m), Cases = 1_204, DataCompleteness = 74.5m },
            new("047", CollectionType.MipsCqm) { Counts = new() { PerformanceMet = 15, PerformanceNotMet = 3, EligiblePopulation = 18 } },
        ],
        AdministrativeClaims = [new("480") { PerformanceRate = PerformanceRate.Of(2.9m), Cases = 24 }],
        ImprovementActivities = [new("IA_BE_4") { ContinuousDays = 89, PercentOfGroup = 40m }],
        Cost = [new("TPCC_1") { Cost = Dollars.Of(1_390.12m), Cases = 64 }, new("MSPB_1") { Cost = Dollars.Of(20_000m), Cases = 34 }],
        PromotingInteroperability =
        [
            new()
            {
                CehrtId = "0015ETESTTESTTE",
                PerformanceStart = new(2025, 1, 1),
                PerformanceEnd = new(2025, 6, 28),
                Measures = [new("PI_EP_1") { Numerator = 80, Denominator = 100 }, new("PI_PPHI_1") { Answer = true }],
            },
        ],
        PatientPopulation = new() { HccRiskScore = new(1.1m) { Mean = 1.3m, StandardDeviation = 0.5m, Median = 1.2m } },
    };

    private static readonly Scorecard Card = Scorer.Score(Request, CmsTables.For(2025));
    private static readonly ImmutableArray<Shortfall> Found = WhyNot.Of(Card);

    [Fact]
    public void Cases_are_raised_to_the_case_minimum_at_the_same_rate()
    {
        Shortfall shortfall = One(ShortfallSubject.QualityMeasure, "047");
        Assert.Equal((ShortfallReason.BelowCaseMinimum, 18m, 20m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
        Assert.Equal(new SmallestChange(ChangedFact.QualityCases, "047", 2, 18m, 20m), Assert.Single(shortfall.Changes));
        QualityMeasureSubmission changed = shortfall.ChangedRequest!.Quality[2];
        Assert.Equal((20, PerformanceRate.Of(83.33m), null), (changed.Cases, changed.PerformanceRate, changed.Counts));
    }

    [Fact]
    public void Completeness_is_raised_to_the_limit()
    {
        Shortfall shortfall = One(ShortfallSubject.QualityMeasure, "130");
        Assert.Equal((ShortfallReason.IncompleteData, 74.5m, 75m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
        Assert.Equal(new SmallestChange(ChangedFact.QualityDataCompleteness, "130", 1, 74.5m, 75m), Assert.Single(shortfall.Changes));
    }

    [Fact]
    public void A_rate_is_raised_to_the_next_decile()
    {
        Shortfall shortfall = One(ShortfallSubject.QualityMeasure, "236");
        Assert.Equal((ShortfallReason.BelowNextDecile, 71.40m, 71.94m), (shortfall.Reason, shortfall.Actual, shortfall.Needed));
    }

    [Fact]
    public void An_activity_needs_both_its_days_and_its_share_of_the_group()
    {
        Shortfall shortfall = One(ShortfallSubject.ImprovementActivity, "IA_BE_4");
        Assert.Equal(ShortfallReason.TooFewDays, shortfall.Reason);
        Assert.Equal([(ChangedFact.ActivityDays, 90m), (ChangedFact.ActivityShareOfGroup, 50m)], shortfall.Changes.Select(change => (change.Fact, change.To)));
    }

    [Fact]
    public void A_submission_for_promoting_interoperability_needs_an_answer_for_each_missing_element()
    {
        Shortfall shortfall = One(ShortfallSubject.RequiredElements, null);
        Assert.Equal(ShortfallReason.RequiredElementMissing, shortfall.Reason);
        Assert.Contains(shortfall.Changes, change => change is { Fact: ChangedFact.PeriodDays, From: 179m, To: 180m });
        Scorecard after = Scorer.Score(shortfall.ChangedRequest!, CmsTables.For(2025));
        Assert.True(after.PromotingInteroperability.MeetsRequirements);
        Assert.Equal(after.FinalScore - Card.FinalScore, shortfall.Gain);
    }

    [Fact]
    public void A_risk_indicator_is_raised_to_its_median() =>
        Assert.Equal(new SmallestChange(ChangedFact.HccRiskScore, null, -1, 1.1m, 1.2m), Assert.Single(One(ShortfallSubject.MedicalComplexity, null).Changes));

    [Fact]
    public void A_measure_whose_cases_were_all_excepted_has_no_rate_to_compare()
    {
        QualityMeasureSubmission excepted = new("047", CollectionType.MipsCqm) { Counts = new() { PerformanceMet = 0, PerformanceNotMet = 0, Exceptions = 20, EligiblePopulation = 20 } };
        Shortfall shortfall = Assert.Single(WhyNot.Of(Scorer.Score(Request with { Quality = [excepted] }, CmsTables.For(2025))), one => one.Id == "047");
        Assert.Equal(ShortfallReason.NoPerformanceRate, shortfall.Reason);
        Assert.Null(shortfall.ChangedRequest);
    }

    /// <summary>With six measures that earn more, the seventh has to earn more than the sixth.</summary>
    [Fact]
    public void A_measure_enters_the_top_six_with_just_more_points_than_the_sixth()
    {
        ReferenceData data = CmsTables.For(2025);
        string[] ids = [.. data.Tables.QualityBenchmarks
            .Where(row => row is { CollectionType: CollectionType.Ecqm, Basis: BenchmarkBasis.Historical, HasSevenPointCap: false } && Enumerable.Range(1, 9).All(d => row.Bounds[d] != row.Bounds[d + 1]))
            .Select(row => data.FindQualityMeasure(row.MeasureId)!)
            .Where(measure => measure is { StrataAlgorithm: null, SuppressedFor.IsEmpty: true, FirstPerformanceYear: < 2024 } && (measure.Programs.IsEmpty || measure.Programs.Contains("mips")))
            .Select(measure => measure.Id)
            .Order(StringComparer.Ordinal)
            .Take(7)];
        QualityMeasureSubmission[] rows = [.. ids.Select(id => new QualityMeasureSubmission(id, CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(Rate(id, id == ids[6] ? 2 : 5)), Cases = 100 })];
        Scorecard card = Scorer.Score(new() { PerformanceYear = 2025, Participant = new() { Option = ParticipationOption.Individual }, Quality = [.. rows] }, data);
        Shortfall shortfall = Assert.Single(WhyNot.Of(card), one => one.Reason == ShortfallReason.NotAmongTheBest);
        Assert.Equal((ids[6], 2m, 5.0001m), (shortfall.Id, shortfall.Actual, shortfall.Needed));

        decimal Rate(string id, int decile) => data.FindQualityBenchmark(id, CollectionType.Ecqm)!.Bounds[decile].ToDecimal();
    }

    [Fact]
    public void Every_subject_reason_and_figure_has_words()
    {
        foreach (ShortfallReason reason in Enum.GetValues<ShortfallReason>())
        {
            Assert.NotEmpty(WhyNotWords.Test(new() { Subject = ShortfallSubject.Category, Reason = reason, Citation = Citation.Cfr("414.1380") }, Card));
        }

        foreach (ChangedFact fact in Enum.GetValues<ChangedFact>())
        {
            Assert.NotEmpty(SmallestChangeWords.Of([new(fact, "X", 0, 0m, 1m)], new() { Subject = ShortfallSubject.Category, Reason = ShortfallReason.NoBenchmark, Citation = Citation.Cfr("414.1380") }, Card));
        }

        foreach (ShortfallSubject subject in Enum.GetValues<ShortfallSubject>())
        {
            Assert.NotEmpty(WhyNotWords.Subject(new() { Subject = subject, Index = 0, Id = "X", Reason = ShortfallReason.NoBenchmark, Citation = Citation.Cfr("414.1380") }, Card));
        }
    }

    [Fact]
    public void Everything_that_could_earn_more() => Snapshot.Verify(string.Join('\n', Explanation.Of(Card, ExplanationDepth.Everything).Sections
        .Single(section => section.Title == "Why not more").Rows
        .Select(row => $"{row.Cells[0]} | {row.Cells[1]} | {row.Reason} | {string.Join("; ", row.Citations)}")));

    private static Shortfall One(ShortfallSubject subject, string? id) => Assert.Single(Found, one => one.Subject == subject && one.Id == id);
}
