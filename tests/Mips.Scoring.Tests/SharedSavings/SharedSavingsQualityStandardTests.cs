using System.Globalization;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.SharedSavings;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.SharedSavings;

public class SharedSavingsQualityStandardTests
{
    private const int ManyCases = 5_000;

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("shared-savings-quality-standard", "Worked rows");

    public static TheoryData<int> Years => [2021, 2022, 2023, 2024, 2025, 2026];

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void The_standard_of_an_ACO(RulePageRow row)
    {
        SharedSavingsRules rules = SharedSavingsYears.For(row.Count("Year"));
        Scorecard card = Scorer.Score(Request(row.Count("Year"), row["Measures"]), CmsTables.For(row.Count("Year")), Accepting.Placeholders);
        AccountableCareOrganization aco = new() { IsInFirstYear = row.YesNo("First year"), Standard = row["Standard"] == "published" ? null : new Percent(row.Number("Standard")) };
        SharedSavingsQuality quality = SharedSavingsQualityStandard.Of(card, aco, rules);

        Assert.Equal(row["Ground"], quality.Ground.ToString());
        Assert.Equal(row.Number("Score"), Rounding.HalfUp(quality.Score.Value, 2));
    }

    // 42 CFR 425.512(a)(5)(i)(B)(1); CMS, 40th percentile for PY2026: mean of PY2022, PY2023 and PY2024.
    [Fact]
    public void The_standard_of_PY2026_is_the_mean_of_three_years()
    {
        Assert.Equal(73.85m, SharedSavingsYears.For(2026).PublishedStandard!.Value.Value);
        Assert.Equal(73.85m, Rounding.HalfUp((77.73m + 74.54m + 69.27m) / 3m, 2));
    }

    [Fact]
    public void A_standard_that_is_not_at_hand_has_to_be_given()
    {
        Scorecard card = Scorer.Score(Request(2025, "m:001=20 m:112=90 m:134=90 m:236=90"), CmsTables.For(2025));
        Assert.Contains("PY2025", Assert.Throws<ArgumentException>(() => SharedSavingsQualityStandard.Of(card, new(), SharedSavingsYears.For(2025))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SharedSavingsQualityStandard.Of(card, new(), SharedSavingsYears.For(2026)));
        Assert.Throws<UnknownPerformanceYearException>(() => SharedSavingsYears.For(2020));
    }

    // 42 CFR 425.512(b): PY2023 to PY2025 only, at most 100 together.
    [Fact]
    public void The_health_equity_adjustment_is_added_through_PY2025()
    {
        Scorecard card = Scorer.Score(Request(2025, "m:001=20 m:112=60 m:134=60 m:236=60"), CmsTables.For(2025));
        SharedSavingsQuality quality = SharedSavingsQualityStandard.Of(card, new() { HealthEquityAdjustment = new(3m), Standard = new(10m) }, SharedSavingsYears.For(2025));
        Assert.Equal(quality.MipsQualityScore!.Value.Value + 3m, quality.Score.Value);
        Scorecard later = Scorer.Score(Request(2026, "m:001=20 m:112=90 m:113=90 m:134=90 m:236=90"), CmsTables.For(2026));
        Assert.Throws<ArgumentException>(() => SharedSavingsQualityStandard.Of(later, new() { HealthEquityAdjustment = new(3m) }, SharedSavingsYears.For(2026)));
    }

    // 42 CFR 414.1380(b)(1)(vii)(C): one point for each eCQM, 4 of 40 available points or 10 percentage points.
    [Fact]
    public void The_part_of_the_complex_organization_adjustment_is_told()
    {
        Scorecard card = Scorer.Score(Request(2025, "e:001=30 e:112=50 e:134=40 e:236=70"), CmsTables.For(2025));
        SharedSavingsQuality with = SharedSavingsQualityStandard.Of(card, new() { Standard = new(100m) }, SharedSavingsYears.For(2025));
        Percent adjustment = Percent.OfShare(card.Quality.ComplexOrganizationAdjustment.ToDecimal(), card.Quality.AvailablePoints.Total.ToDecimal());
        Assert.True(adjustment > Percent.Zero);
        Assert.Equal(adjustment, with.ComplexOrganizationPart);

        Scorecard medicare = Scorer.Score(Request(2026, "m:001=24 m:112=70 m:113=70 m:134=66 m:236=73"), CmsTables.For(2026));
        Assert.Equal(Percent.Zero, SharedSavingsQualityStandard.Of(medicare, new(), SharedSavingsYears.For(2026)).ComplexOrganizationPart);
    }

    [Fact]
    public void The_survey_has_two_readings()
    {
        ScoringRequest request = Request(2026, "q:001=80 q:112=5 q:113=5 q:134=1 q:236=20") with
        {
            CahpsSurvey = new() { SummarySurveyMeasures = [.. CmsTables.For(2026).Tables.QualityMeasures.Where(measure => measure.Id.StartsWith("CAHPS_", StringComparison.Ordinal)).Select(measure => new SummarySurveyMeasure(measure.Id, PerformanceRate.Of(100m)))] },
        };
        Scorecard card = Scorer.Score(request, CmsTables.For(2026), Accepting.Placeholders);
        SharedSavingsRules rules = SharedSavingsYears.For(2026) with { StandardIsFloor = SharedSavingsYears.For(2026).StandardIsFloor with { Value = false } };
        Assert.NotEqual(QualityStandardGround.ReportingIncentive, SharedSavingsQualityStandard.Of(card, new(), rules).Ground);
        Assert.Equal(QualityStandardGround.ReportingIncentive, SharedSavingsQualityStandard.Of(card, new(), rules with { Survey = SurveyPercentileReading.MeanPoints }).Ground);
    }

    // 42 CFR 425.512(a)(2)(i): PY2022 to PY2024, the ten measures of the CMS Web Interface, each with enough cases, and the survey; PY2021 measures everybody.
    [Theory]
    [InlineData(2021, 500, false)]
    [InlineData(2022, 500, true)]
    [InlineData(2022, 5, false)]
    [InlineData(2024, 500, true)]
    [InlineData(2024, 5, false)]
    public void A_new_ACO_meets_the_standard_by_reporting_the_Web_Interface(int year, int cases, bool meets)
    {
        ReferenceData data = CmsTables.For(year);
        ScoringRequest request = Request(year, string.Empty) with
        {
            Quality =
            [
                .. from measure in data.Tables.QualityMeasures
                   where measure.CollectionTypes.Contains(CollectionType.CmsWebInterface)
                   select new QualityMeasureSubmission(measure.Id, CollectionType.CmsWebInterface) { PerformanceRate = PerformanceRate.Of(measure.IsInverse ? 99m : 1m), Cases = cases },
            ],
        };
        Scorecard card = Scorer.Score(request, data, Accepting.Placeholders);
        SharedSavingsQuality quality = SharedSavingsQualityStandard.Of(card, new() { IsInFirstYear = true, Standard = new(99m) }, SharedSavingsYears.For(year));
        Assert.Equal(meets, quality.Ground == QualityStandardGround.FirstYear);
    }

    /// <summary>PY2022: both outcome measures are below decile 3, and the 10th percentile, where decile 2 begins, was not published.</summary>
    [Fact]
    public void Where_a_bound_that_CMS_did_not_publish_would_decide_nothing_is_guessed()
    {
        Scorecard card = Scorer.Score(Request(2022, "q:001=99 q:134=80 q:236=1"), CmsTables.For(2022));
        ArgumentException open = Assert.Throws<ArgumentException>(() => SharedSavingsQualityStandard.Of(card, new() { Standard = new(99.9m) }, SharedSavingsYears.For(2022)));
        Assert.Contains("10th percentile", open.Message, StringComparison.Ordinal);
        Assert.Equal(QualityStandardGround.Percentile, SharedSavingsQualityStandard.Of(card, new() { Standard = new(5m) }, SharedSavingsYears.For(2022)).Ground);
    }

    /// <summary>The rule again, naively, from benchmarks and the request alone.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void A_naive_reading_agrees_on_generated_ACOs(int year)
    {
        ReferenceData data = CmsTables.For(year);
        SharedSavingsRules rules = SharedSavingsYears.For(year);
        HashSet<QualityStandardGround> seen = [];
        for (int index = 0; index < 250; index++)
        {
            Dice dice = new(515, index);
            ScoringRequest request = RequestGenerator.ApmPerformancePathway(dice, data, ParticipationOption.ApmEntity);
            Scorecard card = Scorer.Score(request, data, Accepting.Placeholders);
            decimal standard = dice.Chance(50) ? 30m : 75m;
            bool first = dice.Chance(20);
            AccountableCareOrganization aco = new() { Standard = new(standard), IsInFirstYear = first };
            if (Naive(card, data, standard, first, year) is QualityStandardGround.NotMet && MayEarnTheIncentive(card, year))
            {
                Assert.Throws<ArgumentException>(() => SharedSavingsQualityStandard.Of(card, aco, rules));
                continue;
            }

            SharedSavingsQuality quality = SharedSavingsQualityStandard.Of(card, aco, rules);
            Assert.True(Naive(card, data, standard, first, year) == quality.Ground, $"{year} {index}: {quality.Ground}");
            Assert.True(quality.Score.Value >= (quality.MipsQualityScore?.Value ?? 0m) && quality.Score.Value <= 100m);
            seen.Add(quality.Ground);
        }

        Assert.True(seen.Count >= (year == 2021 ? 2 : 3), string.Join(", ", seen));
    }

    // CMS published the bounds of deciles 1 and 2 from PY2023 only.
    private static bool MayEarnTheIncentive(Scorecard card, int year)
    {
        string[] set = ["001", "134", "236"];
        QualityMeasureScore[] lines = [.. card.Quality.Measures.Where(line => set.Contains(line.Measure.Id) && line.CollectionType is CollectionType.Ecqm or CollectionType.MipsCqm && line.DataCompleteness >= line.DataCompletenessNeeded)];
        QualityMeasureScore[] compared = [.. card.Quality.Measures.Where(line => set.Contains(line.Measure.Id) && line.Achievement.Ground == MeasurePointsGround.Benchmark)];
        string[] reached =
        [
            .. compared.Where(line => PercentileOf(line.Benchmark!.Bounds, line.PerformanceRate!.Value.ToDecimal()) >= 30).Select(line => line.Measure.Id),
            .. card.Quality.AdministrativeClaims.Where(line => line.IsScored && PercentileOf(line.Benchmark!.Bounds, line.PerformanceRate.ToDecimal()) >= 30).Select(line => line.Measure.Id),
        ];
        return year == 2022 && card.Request.App!.MeasureSet == AppMeasureSet.App && set.All(id => lines.Any(line => line.Measure.Id == id))
            && compared.Any(line => line.Measure.IsOutcome && PercentileOf(line.Benchmark!.Bounds, line.PerformanceRate!.Value.ToDecimal()) < 0 && reached.Any(other => other != line.Measure.Id));
    }

    private static QualityStandardGround Naive(Scorecard card, ReferenceData data, decimal standard, bool first, int year)
    {
        bool plus = year >= 2025;
        string[] set = year switch { < 2025 => ["001", "134", "236"], 2025 => ["001", "112", "134", "236"], _ => ["001", "112", "113", "134", "236"] };
        bool ours = card.Request.App!.MeasureSet == (plus ? AppMeasureSet.AppPlus : AppMeasureSet.App);
        CollectionType[] own = [CollectionType.Ecqm, CollectionType.MipsCqm, CollectionType.MedicareCqm];
        QualityMeasureScore[] lines = !ours ? [] : [.. card.Quality.Measures.Where(line => set.Any(id => line.Measure.Id == id || line.Measure.Id == id + "SSP"))];
        bool Complete(CollectionType[] types) => ours && set.All(id => lines.Any(line => line.Measure.Id.Replace("SSP", string.Empty, StringComparison.Ordinal) == id && types.Contains(line.CollectionType) && line.DataCompleteness >= line.DataCompletenessNeeded));
        List<(string Id, bool Outcome, int Percentile)> reached = [];
        foreach (QualityMeasureScore line in lines.Where(line => line.Achievement.Ground == MeasurePointsGround.Benchmark))
        {
            reached.Add((line.Measure.Id.Replace("SSP", string.Empty, StringComparison.Ordinal), line.Measure.IsOutcome, PercentileOf(line.Benchmark!.Bounds, line.PerformanceRate!.Value.ToDecimal())));
        }

        foreach (AdministrativeClaimsMeasureScore line in card.Quality.AdministrativeClaims.Where(line => ours && line.IsScored && line.Measure.Id is "479" or "484" or "480"))
        {
            if (line.IsScored && data.FindQualityMeasure(line.Measure.Id)!.Programs.Contains(plus ? "appPlus" : "app1"))
            {
                reached.Add((line.Measure.Id, line.Measure.IsOutcome, PercentileOf(line.Benchmark!.Bounds, line.PerformanceRate.ToDecimal())));
            }
        }

        bool survey = card.Request.CahpsSurvey is not null;
        bool whole = card.Quality.Score is not null && survey && Complete(own);
        bool Enough(QualityMeasureScore line) => line.DataCompleteness >= line.DataCompletenessNeeded
            && line.Achievement.Ground is not (MeasurePointsGround.BelowCaseMinimum or MeasurePointsGround.NoPerformanceRate or MeasurePointsGround.NoEligibleCases);
        string[] webInterface = [.. data.Tables.QualityMeasures.Where(measure => measure.CollectionTypes.Contains(CollectionType.CmsWebInterface)).Select(measure => measure.Id)];
        bool byWebInterface = ours && webInterface.Length > 0 && webInterface.All(id => card.Quality.Measures.Any(line => line.Measure.Id == id && line.CollectionType == CollectionType.CmsWebInterface && Enough(line)));
        bool bySet = ours && set.All(id => lines.Any(line => line.Measure.Id.Replace("SSP", string.Empty, StringComparison.Ordinal) == id && own.Contains(line.CollectionType) && Enough(line)));
        bool newAco = first && year switch { 2021 => false, <= 2024 => survey && (byWebInterface || bySet), _ => whole };
        bool outcome = reached.Any(one => one.Outcome && one.Percentile >= 10);
        bool incentive = year > 2021 && Complete([CollectionType.Ecqm, CollectionType.MipsCqm])
            && reached.Any(one => one.Outcome && one.Percentile >= 10 && reached.Any(other => other.Id != one.Id && other.Percentile >= (year <= 2023 ? 30 : 40)));
        bool floor = plus && whole && lines.Any(line => line.Disposition != QualityMeasureDisposition.OtherCollectionTypeCounts && line.Achievement.Ground is MeasurePointsGround.Suppressed or MeasurePointsGround.NoBenchmark);
        return newAco ? QualityStandardGround.FirstYear
            : incentive ? QualityStandardGround.ReportingIncentive
            : floor || card.Quality.Score is { } score && score.Value >= standard ? QualityStandardGround.Percentile
            : year > 2022 && outcome && lines.Any(line => line.Disposition != QualityMeasureDisposition.NoEligibleCases) ? QualityStandardGround.Alternative
            : QualityStandardGround.NotMet;
    }

    // The bound of decile d is the (10 × d − 10)th percentile.
    private static int PercentileOf(DecileBounds bounds, decimal rate)
    {
        int percentile = -1;
        for (int decile = bounds.FirstDecile; decile <= 10; decile++)
        {
            decimal bound = bounds[decile].ToDecimal();
            percentile = (bounds.IsInverse ? rate <= bound : rate >= bound) ? (10 * decile) - 10 : percentile;
        }

        return percentile;
    }

    private static ScoringRequest Request(int year, string measures) => new()
    {
        PerformanceYear = year,
        Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 200 },
        App = new(year >= 2025 ? AppMeasureSet.AppPlus : AppMeasureSet.App),
        Quality = [.. Facts(measures).Where(fact => fact.Type != 'a').Select(fact => new QualityMeasureSubmission(fact.Type == 'm' ? fact.Id + "SSP" : fact.Id, TypeOf(fact.Type)) { PerformanceRate = PerformanceRate.Of(fact.Rate), Cases = ManyCases })],
        AdministrativeClaims = [.. Facts(measures).Where(fact => fact.Type == 'a').Select(fact => new AdministrativeClaimsResult(fact.Id) { PerformanceRate = PerformanceRate.Of(fact.Rate), Cases = ManyCases })],
        CahpsSurvey = new() { MetSamplingMinimum = false },
    };

    private static IEnumerable<(char Type, string Id, decimal Rate)> Facts(string measures) =>
        measures.Split(' ').Where(fact => fact.Contains('=', StringComparison.Ordinal)).Select(fact => (fact[0], fact[2..fact.IndexOf('=', StringComparison.Ordinal)], decimal.Parse(fact[(fact.IndexOf('=', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture)));

    private static CollectionType TypeOf(char type) => type switch
    {
        'e' => CollectionType.Ecqm,
        'q' => CollectionType.MipsCqm,
        _ => CollectionType.MedicareCqm,
    };
}
