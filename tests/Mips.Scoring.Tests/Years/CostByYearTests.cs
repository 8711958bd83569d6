using System.Globalization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;

namespace Mips.Scoring.Tests.Years;

/// <summary>What §§ 414.1350 and 414.1380(b)(2) state of cost for each performance year.</summary>
public class CostByYearTests
{
    /// <summary>§ 414.1350(d)(1): no weight in the first year; CMS's notices: nobody was scored in PY2020 and PY2021. § 414.1380(b)(2)(iv)(E): improvement of at most 1 point from PY2023. (b)(2)(v)(A): exclusions from payment year 2024.</summary>
    [Theory]
    [InlineData(2017, false, 0, false)]
    [InlineData(2018, true, 0, false)]
    [InlineData(2019, true, 0, false)]
    [InlineData(2020, false, 0, false)]
    [InlineData(2021, false, 0, false)]
    [InlineData(2022, true, 0, true)]
    [InlineData(2023, true, 1, true)]
    [InlineData(2024, true, 1, true)]
    [InlineData(2025, true, 1, true)]
    [InlineData(2026, true, 1, true)]
    [InlineData(2027, true, 1, true)]
    public void What_is_scored(int year, bool scored, int improvement, bool excludes)
    {
        CostRules cost = StatedLaw.Of(year).Cost;

        Assert.Equal((scored, improvement, excludes), (cost.IsScored.Value, cost.MaximumImprovement.Value, cost.ExcludesSuppressedMeasures.Value));
    }

    public static TheoryData<int> Years => [.. Enumerable.Range(2017, 11)];

    /// <summary>§ 414.1380(b)(2): 1 to 10 points; four places, as the category percents of one measure in CMS's public use files show.</summary>
    [Theory]
    [MemberData(nameof(Years))]
    public void One_to_ten_points(int year)
    {
        CostRules cost = StatedLaw.Of(year).Cost;

        Assert.Equal((Points.Of(1), Points.Of(10), 4), (cost.DecilePoints.Minimum.Value, cost.MaximumPoints.Value, cost.DecilePoints.Places.Value));
    }

    /// <summary>§ 414.1350(c)(1) to (7): the measures of CMS's data, with 20 and 35 cases, procedures with 10 (colon and rectal resection 20), everything else with 20.</summary>
    [Theory]
    [InlineData(2017, 20, "TPCC_1")]
    [InlineData(2017, 35, "MSPB_1")]
    [InlineData(2019, 10, "COST_CCLI_1 COST_EOPCI_1 COST_IOL_1 COST_KA_1 COST_SSC_1")]
    [InlineData(2019, 20, "COST_IHCI_1 COST_SPH_1 COST_STEMI_1")]
    [InlineData(2020, 10, "COST_AKID_1 COST_FIHR_1 COST_HAC_1 COST_LPMSM_1 COST_LSFDD_1 COST_NECABG_1 COST_PHA_1 COST_RUSST_1")]
    [InlineData(2020, 20, "COST_COPDE_1 COST_LGH_1")]
    [InlineData(2022, 10, "COST_MR_1")]
    [InlineData(2022, 20, "COST_ACOPD_1 COST_CRR_1 COST_D_1 COST_S_1")]
    [InlineData(2024, 20, "COST_DEP_1 COST_EDV_1 COST_HF_1 COST_LBP_1 COST_PRC_1")]
    [InlineData(2025, 20, "COST_CKD_1 COST_ESRD_1 COST_KTM_1 COST_PC_1 COST_RA_1 COST_RIH_1")]
    public void The_case_minimum_of_a_measure_from_its_first_year_on(int firstYear, int cases, string measures)
    {
        foreach (int year in Enumerable.Range(firstYear, 2028 - firstYear))
        {
            Assert.All(measures.Split(' '), measure => Assert.Equal(cases, CostCaseMinimum.For(measure, StatedLaw.Of(year).Cost.CaseMinimums)));
        }
    }

    /// <summary>89 FR 98563: the cost of each point, in standard deviations from the median, from PY2024; deciles before.</summary>
    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    public void The_cut_offs_of_the_points(int year) => Assert.Equal(
        "2.75 2.5 2.25 2 1.5 1 0.5 -0.5 -1 -1.5",
        string.Join(' ', Assert.IsType<CostBenchmarkMethod.MedianAndStandardDeviation>(StatedLaw.Of(year).Cost.BenchmarkMethod).StandardDeviationsAboveMedian.Select(cited => cited.Value.ToString(CultureInfo.InvariantCulture))));

    /// <summary>90 FR 50010: new measures inform for two years, beginning with those that are new in PY2026.</summary>
    [Theory]
    [InlineData(2025, null, null)]
    [InlineData(2026, 2026, 2)]
    [InlineData(2027, 2026, 2)]
    public void New_measures_inform(int year, int? first, int? years)
    {
        InformationalCostMeasures? rules = StatedLaw.Of(year).Cost.InformationalMeasures;

        Assert.Equal((first, years), (rules?.FirstPerformanceYear.Value, rules?.Years.Value));
    }
}
