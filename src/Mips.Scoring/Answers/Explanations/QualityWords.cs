using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The quality category in words.</summary>
internal static class QualityWords
{
    public static string Summary(QualityScore quality)
    {
        List<string> parts = [$"{Format.Points(quality.AchievementPoints)} of {Format.Number(quality.AvailablePoints.Total.ToDecimal())} points"];
        AddBonus(parts, quality.HighPriorityBonus, "high priority bonus");
        AddBonus(parts, quality.EndToEndBonus, "end-to-end bonus");
        AddBonus(parts, quality.SmallPracticeBonus, "small practice bonus");
        AddBonus(parts, quality.ComplexOrganizationAdjustment, "complex organization adjustment");
        return string.Join(" ", parts) + "; " + Of(quality.Improvement);
    }

    private static void AddBonus(List<string> parts, Points bonus, string name)
    {
        if (bonus > Points.Zero)
        {
            parts.Add($"+ {Format.Number(bonus.ToDecimal())} {name}");
        }
    }

    public static string Of(QualityImprovement improvement) => improvement.Reason switch
    {
        QualityImprovementReason.Calculated => improvement.PercentagePoints > Percent.Zero
            ? $"improvement + {Format.Percent(improvement.PercentagePoints)} ({Format.ExactPercent(improvement.Current.Value)} after {Format.ExactPercent(improvement.Prior.Value)})"
            : $"no improvement ({Format.ExactPercent(improvement.Current.Value)} after {Format.ExactPercent(improvement.Prior.Value)})",
        QualityImprovementReason.NotInThisYear => "no improvement scoring in this year",
        QualityImprovementReason.NoPriorResult => "no improvement: no result of the year before is given",
        QualityImprovementReason.PriorYearFacilityBased => "no improvement: the year before was facility-based",
        QualityImprovementReason.NotFullyParticipating => "no improvement: the reporting requirements are not fully met",
        QualityImprovementReason.NotScored => "no improvement: nothing scored",
        _ => throw TermWords.Unknown(improvement.Reason),
    };

    public static string Of(in QualityMeasureScore line) => $"{OfPoints(line)}{OfPlace(line)}";

    public static string Counts(QualityMeasureDisposition disposition) => disposition switch
    {
        QualityMeasureDisposition.Counted or QualityMeasureDisposition.CountedAsOutcomeMeasure or QualityMeasureDisposition.CountedAsHighPriorityMeasure => "yes",
        _ => "no",
    };

    public static string Of(OutcomePlace place) => place switch
    {
        OutcomePlace.NotRequired => "no outcome measure required",
        OutcomePlace.OutcomeMeasure => "outcome requirement met",
        OutcomePlace.HighPriorityMeasure => "outcome requirement met by another high priority measure",
        OutcomePlace.MetBySuppressedMeasure => "outcome requirement met by a suppressed measure",
        OutcomePlace.NoneAvailable => "no outcome or high priority measure is applicable",
        OutcomePlace.EveryClaimsMeasureReported => "outcome requirement met: every Part B claims measure of the MVP was reported",
        OutcomePlace.SelectedClaimsMeasure => "outcome requirement met by the administrative claims measure selected at registration",
        OutcomePlace.NotFilled => "no outcome or high priority measure",
        _ => throw TermWords.Unknown(place),
    };

    public static Citation CitationOf(in QualityMeasureScore line) => line.Disposition switch
    {
        QualityMeasureDisposition.OtherCollectionTypeCounts or QualityMeasureDisposition.NotAmongTheBest when line.Achievement.Ground == MeasurePointsGround.Benchmark => QualityParagraphs.General,
        _ => OfAchievement(line.Achievement),
    };

    public static string Of(in AdministrativeClaimsMeasureScore line) => line.Disposition switch
    {
        AdministrativeClaimsDisposition.Scored or AdministrativeClaimsDisposition.CountsAsRequiredMeasure => $"{Decile(line.Decile, line.Benchmark!.Bounds, line.Points)}; {Format.Count(line.Cases)} cases, {Format.Count(line.CasesNeeded)} needed{(line.IsScored ? string.Empty : "; selected at registration: counts as one of the required measures")}",
        AdministrativeClaimsDisposition.NotAmongTheBest => "selected at registration, not counted: enough other measures rank higher",
        AdministrativeClaimsDisposition.NoBenchmark => "no benchmark: leaves both sums",
        AdministrativeClaimsDisposition.BelowCaseMinimum => $"{Format.Count(line.Cases)} cases, {Format.Count(line.CasesNeeded)} needed: leaves both sums",
        AdministrativeClaimsDisposition.TooFewClinicians => "too few clinicians for the measure: leaves both sums",
        AdministrativeClaimsDisposition.NoCardiologist => "no cardiologist: leaves both sums",
        AdministrativeClaimsDisposition.NotForIndividuals => "not calculated for individuals",
        AdministrativeClaimsDisposition.NotPartOfTheSet => "not used by the reporting option",
        AdministrativeClaimsDisposition.Suppressed => "suppressed by CMS: leaves both sums",
        AdministrativeClaimsDisposition.OtherPopulationHealthMeasureCounts => "another population health measure scored higher",
        AdministrativeClaimsDisposition.SelectedButNotScorable => "selected at registration, without benchmark or cases: 0 points",
        _ => throw TermWords.Unknown(line.Disposition),
    };

    public static Citation CitationOf(in AdministrativeClaimsMeasureScore line) => line.Disposition switch
    {
        AdministrativeClaimsDisposition.Scored => QualityParagraphs.General,
        AdministrativeClaimsDisposition.OtherPopulationHealthMeasureCounts => QualityParagraphs.PopulationHealth,
        AdministrativeClaimsDisposition.CountsAsRequiredMeasure or AdministrativeClaimsDisposition.SelectedButNotScorable or AdministrativeClaimsDisposition.NotAmongTheBest => QualityParagraphs.SelectedClaims,
        _ => QualityParagraphs.LackOfBenchmark,
    };

    /// <summary>The decile, and the next one where the points rise up to it: a minimum can keep them level.</summary>
    public static string Decile(int decile, DecileBounds bounds, Points points) =>
        $"{Reached(decile, bounds)}{(decile is 0 or DecilePoints.HighestDecile || points >= Points.Of(decile + 1) ? string.Empty : $", next at {bounds[decile + 1]}")}{LowerIsBetter(bounds)}";

    public static string LowerIsBetter(DecileBounds bounds) => bounds.IsInverse ? " (lower is better)" : string.Empty;

    private static string Reached(int decile, DecileBounds bounds) => decile switch
    {
        0 => $"below decile {bounds.FirstDecile}, which starts at {bounds[bounds.FirstDecile]}",
        DecilePoints.HighestDecile => $"decile 10, from {bounds[decile]}",
        _ => $"decile {decile} from {bounds[decile]}",
    };

    private static string OfPoints(in QualityMeasureScore line) => line.Achievement.Ground switch
    {
        MeasurePointsGround.Benchmark => $"{Comparison(line)}{Adjustment(line.Achievement)}",
        MeasurePointsGround.NoBenchmark => $"no benchmark: {Fixed(line.Achievement)}",
        MeasurePointsGround.BelowCaseMinimum when line.CollectionType == CollectionType.CahpsSurvey => $"sampled, but without a result: {Fixed(line.Achievement)}",
        MeasurePointsGround.BelowCaseMinimum => $"{Format.Count(line.Cases)} cases, {Format.Count(line.CasesNeeded)} needed: {Fixed(line.Achievement)}",
        MeasurePointsGround.NoPerformanceRate => $"no rate, every case was excluded or excepted: {Fixed(line.Achievement)}",
        MeasurePointsGround.IncompleteData => $"data completeness {Format.ExactPercent(line.DataCompleteness.Value)}, {Format.Weight(line.DataCompletenessNeeded)} needed: {Fixed(line.Achievement)}",
        MeasurePointsGround.Suppressed => "suppressed by CMS: leaves both sums",
        MeasurePointsGround.NoEligibleCases => "submitted as 0 of 0: no case was eligible",
        MeasurePointsGround.Stated => "stated, not computed",
        _ => throw TermWords.Unknown(line.Achievement.Ground),
    };

    private static string Comparison(in QualityMeasureScore line) => line is { Benchmark: { } benchmark, PerformanceRate: not null }
        ? line.Achievement.Adjustment == MeasurePointsAdjustment.None
            ? Decile(line.Achievement.Decile, benchmark.Bounds, line.Points)
            : Reached(line.Achievement.Decile, benchmark.Bounds) + LowerIsBetter(benchmark.Bounds)
        : "mean of the points of the summary survey measures";

    private static string Adjustment(MeasurePoints points) => points.Adjustment switch
    {
        MeasurePointsAdjustment.None => string.Empty,
        MeasurePointsAdjustment.MinimumPoints => $": the minimum of {Format.Number(points.Points.ToDecimal())}",
        MeasurePointsAdjustment.NewMeasureFloor => $": {Format.Points(points.BenchmarkPoints)} by its benchmark, raised to the floor of a new measure",
        MeasurePointsAdjustment.SevenPointCap => $": {Format.Points(points.BenchmarkPoints)} by its benchmark, topped out and capped",
        _ => throw TermWords.Unknown(points.Adjustment),
    };

    private static string Fixed(MeasurePoints points) => points.Adjustment switch
    {
        MeasurePointsAdjustment.SmallPracticePoints => $"{Format.Number(points.Points.ToDecimal())} points for a small practice",
        MeasurePointsAdjustment.FixedPoints => $"{Format.Number(points.Points.ToDecimal())} points",
        MeasurePointsAdjustment.NewMeasureFloor => $"{Format.Number(points.Points.ToDecimal())} points as a new measure",
        MeasurePointsAdjustment.Excluded => "leaves both sums",
        _ => throw TermWords.Unknown(points.Adjustment),
    };

    private static string OfPlace(in QualityMeasureScore line) => line.Disposition switch
    {
        QualityMeasureDisposition.Counted or QualityMeasureDisposition.Suppressed or QualityMeasureDisposition.NoEligibleCases => string.Empty,
        QualityMeasureDisposition.CountedAsOutcomeMeasure => "; outcome measure",
        QualityMeasureDisposition.CountedAsHighPriorityMeasure => "; high priority measure in the place of an outcome measure",
        QualityMeasureDisposition.NotAmongTheBest => "; not counted: enough other measures rank higher",
        QualityMeasureDisposition.OtherCollectionTypeCounts => "; not counted: the measure counts through another collection type",
        QualityMeasureDisposition.Excluded => string.Empty,
        QualityMeasureDisposition.NotPartOfTheSet => "; not counted: not part of the measure set",
        _ => throw TermWords.Unknown(line.Disposition),
    };

    private static Citation OfAchievement(MeasurePoints points) => points.Adjustment switch
    {
        MeasurePointsAdjustment.SevenPointCap => QualityParagraphs.ToppedOut,
        MeasurePointsAdjustment.NewMeasureFloor when points.Ground == MeasurePointsGround.Benchmark => QualityParagraphs.NewMeasures,
        _ => points.Ground switch
        {
            MeasurePointsGround.NoBenchmark or MeasurePointsGround.BelowCaseMinimum or MeasurePointsGround.NoPerformanceRate or MeasurePointsGround.NoEligibleCases => QualityParagraphs.LackOfBenchmark,
            MeasurePointsGround.IncompleteData => QualityParagraphs.IncompleteData,
            MeasurePointsGround.Suppressed => QualityParagraphs.Suppression,
            _ => QualityParagraphs.General,
        },
    };
}
