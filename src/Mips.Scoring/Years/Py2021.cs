namespace Mips.Scoring;

/// <summary>Performance year 2021, payment year 2023.</summary>
public static class Py2021
{
    /// <summary>The category weights of the year.</summary>
    internal static CategoryWeightRules Weights { get; } = Py2020.Weights with
    {
        General = new WeightTable(
        [
            new(40, 20, 15, 25),
            new(55, 0, 15, 30),
            new(65, 20, 15, 0),
            new(0, 20, 15, 65),
            new(55, 20, 0, 25),
            new(85, 0, 15, 0),
            new(0, 0, 15, 85),
            new(70, 0, 0, 30),
            new(0, 50, 50, 0),
            new(80, 20, 0, 0),
            new(0, 20, 0, 80),
        ]).Cfr("414.1380(c)(2)(ii)(E)"),
        SmallPractice = new WeightTable(
        [
            new(40, 20, 15, 25),
            new(55, 0, 15, 30),
            new(65, 20, 15, 0),
            new(0, 20, 15, 65),
            new(55, 20, 0, 25),
            new(85, 0, 15, 0),
            new(0, 0, 15, 85),
            new(70, 0, 0, 30),
            new(0, 50, 50, 0),
            new(80, 20, 0, 0),
            new(0, 20, 0, 80),
        ]).Cfr("414.1380(c)(2)(ii)(E)"),
        NotScoredForAnyone = PerformanceCategories.Cost.CitedBy(Citation.Guidance("CMS, notice on the PY2021 cost performance category, April 2022")),
        AutomaticExtremeAndUncontrollableCircumstances = Py2020.Weights.AutomaticExtremeAndUncontrollableCircumstances with
        {
            Affected = AffectedClinicians.Everyone.CitedBy(Citation.Guidance("CMS, QPP COVID-19 response fact sheet, November 2021")),
        },
    };

    /// <summary>The final score of the year.</summary>
    internal static FinalScoreRules FinalScore { get; } = Py2020.FinalScore;

    /// <summary>The payment adjustment of the year.</summary>
    internal static PaymentRules Payment { get; } = Py2020.Payment with
    {
        PerformanceThreshold = 60m.Cfr("414.1405(b)(8)"),
        PublishedMaximumAdjustment = 2.34m.CitedBy(Citation.CmsData("QPP Experience public use file 2021")),
    };
}
