using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Tests.Years;

/// <summary>What §§ 414.1325 to 414.1367 and 414.1380(b)(1) state of quality for each performance year.</summary>
public class QualityByYearTests
{
    public static TheoryData<int> Years => [.. Enumerable.Range(2017, 11)];

    /// <summary>§ 414.1340(a)(1) to (4): 50, 60, 70, 75 %. § 414.1380(b)(1)(i): 3 to 10 points, from PY2023 1 to 10. (b)(1)(i)(A)(1), (B)(1): without a benchmark or enough cases, and with incomplete data, others than small practices; these have 3. Places: CMS's scoring responses.</summary>
    [Theory]
    [InlineData(2017, 50, 3, 3, 3, 2, 2)]
    [InlineData(2018, 60, 3, 3, 1, 2, 4)]
    [InlineData(2019, 60, 3, 3, 1, 4, 4)]
    [InlineData(2020, 70, 3, 3, 0, 4, 4)]
    [InlineData(2021, 70, 3, 3, 0, 4, 4)]
    [InlineData(2022, 70, 3, 3, 0, 4, 4)]
    [InlineData(2023, 70, 1, 0, 0, 2, 4)]
    [InlineData(2024, 75, 1, 0, 0, 2, 4)]
    [InlineData(2025, 75, 1, 0, 0, 2, 4)]
    [InlineData(2026, 75, 1, 0, 0, 2, 4)]
    [InlineData(2027, 75, 1, 0, 0, 2, 4)]
    public void The_points_of_a_measure(int year, int completeness, int lowest, int withoutBenchmark, int incomplete, int ratePlaces, int pointPlaces)
    {
        MeasurePointsRules measures = StatedLaw.Of(year).Quality.MeasurePoints;
        LackOfBenchmarkRules.FixedPoints lack = Assert.IsType<LackOfBenchmarkRules.FixedPoints>(measures.LackOfBenchmark);

        Assert.Equal((completeness, Points.Of(lowest)), (measures.DataCompleteness.MinimumPercent.Value, measures.DecilePoints.Minimum.Value));
        Assert.Equal((Points.Of(withoutBenchmark), Points.Of(3)), (lack.Points.Value, lack.SmallPracticePoints.Value));
        Assert.Equal((Points.Of(incomplete), Points.Of(3)), (measures.DataCompleteness.IncompletePoints.Value, measures.DataCompleteness.SmallPracticeIncompletePoints.Value));
        Assert.Equal((ratePlaces, pointPlaces), (measures.PerformanceRates.Places.Value, measures.DecilePoints.Places.Value));
    }

    /// <summary>§ 414.1335(a)(1)(i), (ii): six measures, or the set of the specialty with fewer. § 414.1380(b)(1)(iii): 20 cases. (b)(1)(vii): 10 points a measure. § 414.1340(c)(1)(i): the whole sample of the Web Interface, 0 points otherwise.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void Six_measures_of_ten_points_with_20_cases(int year)
    {
        QualityRules quality = StatedLaw.Of(year).Quality;

        Assert.Equal((6, 6, 20), (quality.RequiredMeasures.Measures.Value, quality.EligibleMeasureApplicability.SpecialtySetBelow.Value, quality.MeasurePoints.CaseMinimum.Cases.Value));
        Assert.Equal(Points.Of(10), quality.AvailablePoints.PerMeasure.Value);
        Assert.Equal((100m, Points.Zero), (quality.MeasurePoints.DataCompleteness.WebInterfaceMinimumPercent.Value, quality.MeasurePoints.DataCompleteness.WebInterfaceIncompletePoints.Value));
        Assert.Equal("321", quality.MeasurePoints.Cahps.MeasureId.Value);
    }

    /// <summary>§ 414.1380(b)(1)(v)(A), (B) through PY2021: 2 points for outcome and patient experience, 1 for other high priority, the Web Interface through PY2018; 1 for end-to-end reporting; each at most 10 %.</summary>
    [Theory]
    [InlineData(2017, true)]
    [InlineData(2018, true)]
    [InlineData(2019, false)]
    [InlineData(2020, false)]
    [InlineData(2021, false)]
    public void Bonuses_of_measures_through_2021(int year, bool webInterface)
    {
        QualityRules quality = StatedLaw.Of(year).Quality;
        (HighPriorityBonusRules priority, EndToEndBonusRules endToEnd) = (quality.HighPriorityBonus!, quality.EndToEndBonus!);

        Assert.Equal((Points.Of(2), Points.Of(1), 10m, webInterface), (priority.OutcomeOrPatientExperience.Value, priority.OtherHighPriority.Value, priority.MaximumPercentOfAvailablePoints.Value, priority.WebInterfaceEarns.Value));
        Assert.Equal((Points.Of(1), 10m), (endToEnd.PerMeasure.Value, endToEnd.MaximumPercentOfAvailablePoints.Value));
    }

    /// <summary>§ 414.1380(b)(1)(v)(C): 6 points from PY2019. (b)(1)(vi)(B), (C)(4): improvement from PY2018, at most 10, from at least 30 %. (b)(1)(i)(C): 7 and 5 points for new measures from PY2022. (b)(1)(vii)(A), (B): exclusions, and 10 points less with at most five measures, from PY2019; (C): an eCQM of a complex organization from PY2025.</summary>
    [Theory]
    [InlineData(2017, "- - - no - -")]
    [InlineData(2018, "- 10,30 - no - -")]
    [InlineData(2019, "6 10,30 - yes 5 -")]
    [InlineData(2020, "6 10,30 - yes 5 -")]
    [InlineData(2021, "6 10,30 - yes 5 -")]
    [InlineData(2022, "6 10,30 7,5 yes 5 -")]
    [InlineData(2023, "6 10,30 7,5 yes 5 -")]
    [InlineData(2024, "6 10,30 7,5 yes 5 -")]
    [InlineData(2025, "6 10,30 7,5 yes 5 1,10,10")]
    [InlineData(2026, "6 10,30 7,5 yes 5 1,10,10")]
    [InlineData(2027, "6 10,30 7,5 yes 5 1,10,10")]
    public void What_is_added_and_left_out(int year, string stated)
    {
        QualityRules quality = StatedLaw.Of(year).Quality;
        string[] found =
        [
            quality.SmallPracticeBonus is { } small ? $"{small.Points.Value.ToDecimal():0}" : "-",
            quality.Improvement is { } improvement ? FormattableString.Invariant($"{improvement.MaximumPercentagePoints.Value},{improvement.AssumedPriorPercent.Value}") : "-",
            quality.MeasurePoints.NewMeasures is { } floors ? $"{floors.FirstYear.Value.ToDecimal():0},{floors.SecondYear.Value.ToDecimal():0}" : "-",
            quality.MeasurePoints.ExcludesSuppressedMeasures.Value ? "yes" : "no",
            quality.AvailablePoints.CahpsReduction is { } survey ? FormattableString.Invariant($"{survey.MostSubmittedMeasures.Value}") : "-",
            quality.ComplexOrganizationAdjustment is { } complex
                ? FormattableString.Invariant($"{complex.PerEcqm.Value.ToDecimal():0},{complex.MeasureMaximum.Value.ToDecimal():0},{complex.MaximumPercentOfAvailablePoints.Value}")
                : "-",
        ];

        Assert.Equal(stated, string.Join(' ', found));
    }

    /// <summary>§ 414.1380(b)(1)(iv): 7 points, in PY2018 for six named measures, from PY2019 in the second year of a topped out benchmark.</summary>
    [Theory]
    [InlineData(2017, null)]
    [InlineData(2018, 7)]
    [InlineData(2019, 7)]
    [InlineData(2022, 7)]
    [InlineData(2024, 7)]
    [InlineData(2025, 7)]
    [InlineData(2026, 7)]
    public void The_cap_of_topped_out_measures(int year, int? cap) => Assert.Equal(
        (decimal?)cap,
        StatedLaw.Of(year).Quality.MeasurePoints.SevenPointCap switch
        {
            SevenPointCapRules.NamedMeasures named => named.Cap.Value.ToDecimal(),
            SevenPointCapRules.ConsecutiveYears years => years.Cap.Value.ToDecimal(),
            _ => (decimal?)null,
        });

    /// <summary>CMS's specifications: cases, least clinicians (+), for individuals too (i), with a cardiologist (c). 458 through PY2020; 479, 480 and MCC1 in PY2021; 484 for MCC1 from PY2022, 492 from PY2023 (2024 performance feedback FAQ, appendix D).</summary>
    [Theory]
    [InlineData(2017, "458:200+16")]
    [InlineData(2018, "458:200+16")]
    [InlineData(2019, "458:200+16")]
    [InlineData(2020, "458:200+16")]
    [InlineData(2021, "479:200+16 480:25i MCC1:18+16")]
    [InlineData(2022, "479:200+16 480:25i 484:18+16")]
    [InlineData(2023, "479:200+16 480:25i 484:18+16 492:21c")]
    [InlineData(2024, "479:200+16 480:25i 484:18+16 492:21c")]
    [InlineData(2025, "479:200+16 480:25i 484:18+16 492:21c")]
    [InlineData(2026, "479:200+16 480:25i 484:18+16 492:21c")]
    [InlineData(2027, "479:200+16 480:25i 484:18+16 492:21c")]
    public void The_minimums_of_administrative_claims(int year, string stated) => Assert.Equal(
        stated,
        string.Join(' ', StatedLaw.Of(year).Quality.MeasurePoints.AdministrativeClaimsMinimums.Select(cited => cited.Value).Select(minimum =>
            FormattableString.Invariant($"{minimum.MeasureId}:{minimum.Cases}{(minimum.Clinicians is { } clinicians ? $"+{clinicians}" : "")}{(minimum.ForIndividuals ? "i" : "")}{(minimum.NeedsCardiologist ? "c" : "")}"))));

    /// <summary>§ 414.1325(c): the Web Interface for 25 clinicians, through PY2022; § 414.1370(g)(1)(i): APM Entities of any size through PY2020. § 414.1325(d): several mechanisms for a category from payment year 2021.</summary>
    [Theory]
    [InlineData(2017, 25, 1, false)]
    [InlineData(2018, 25, 1, false)]
    [InlineData(2019, 25, 1, true)]
    [InlineData(2020, 25, 1, true)]
    [InlineData(2021, 25, 25, true)]
    [InlineData(2022, 25, 25, true)]
    [InlineData(2023, null, null, true)]
    [InlineData(2026, null, null, true)]
    public void How_quality_is_submitted(int year, int? webInterface, int? ofApmEntity, bool severalMechanisms)
    {
        CollectionTypeAvailabilityRules types = StatedLaw.Of(year).Quality.CollectionTypes;

        Assert.Equal((webInterface, ofApmEntity, severalMechanisms), (types.WebInterfaceClinicians?.Value, types.WebInterfaceCliniciansOfApmEntity?.Value, types.SeveralMechanisms.Value));
    }

    /// <summary>§ 414.1367(c)(1)(iii): measures, claims and the Web Interface of the APM Performance Pathway, through PY2024.</summary>
    [Theory]
    [InlineData(2021, true, "001 134 236", "479 MCC1", "-", "-")]
    [InlineData(2022, true, "001 134 236", "479 484", "-", "-")]
    [InlineData(2023, true, "001 134 236", "479 484", "-", "-")]
    [InlineData(2024, true, "001 134 236", "479 484", "-", "-")]
    [InlineData(2025, false, "001 134 236", "479 484", "001 112 134 236", "479")]
    [InlineData(2026, false, "001 134 236", "479 484", "001 112 113 134 236", "479 484")]
    [InlineData(2027, false, "001 134 236", "479 484", "001 112 113 134 236 305", "479 484")]
    public void The_APM_performance_pathway(int year, bool webInterface, string measures, string claims, string plus, string plusClaims)
    {
        AppQualityRules app = StatedLaw.Of(year).AppQuality!;

        Assert.Equal(webInterface, app.WebInterface.Value);
        Assert.Equal((measures, claims), (Set(app.App.Measures.Value), Set(app.App.AdministrativeClaims.Value)));
        Assert.Equal((plus, plusClaims), (Set(app.AppPlus?.Measures.Value), Set(app.AppPlus?.AdministrativeClaims.Value)));
    }

    private static string Set(ImmutableArray<string>? ids) => ids is { } some ? string.Join(' ', some) : "-";

    /// <summary>§ 414.1365(c)(1): four measures of an MVP, from PY2023.</summary>
    [Theory]
    [InlineData(2022, null)]
    [InlineData(2023, 4)]
    [InlineData(2024, 4)]
    [InlineData(2025, 4)]
    [InlineData(2026, 4)]
    public void The_measures_of_an_MVP(int year, int? measures) => Assert.Equal(measures, StatedLaw.Of(year).MvpQuality?.Category.RequiredMeasures.Measures.Value);
}
