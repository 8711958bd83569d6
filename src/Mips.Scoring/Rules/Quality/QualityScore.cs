using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Quality;

/// <summary>The quality performance category with every part of its score.</summary>
public sealed record QualityScore
{
    private readonly EquatableArray<QualityMeasureScore> measures;
    private readonly EquatableArray<AdministrativeClaimsMeasureScore> administrativeClaims;
    private readonly EquatableArray<SummarySurveyMeasureScore> summarySurveyMeasures;

    /// <summary>Submitted measures in the order of the request, then those whose points are stated, then the CAHPS for MIPS survey.</summary>
    public required ImmutableArray<QualityMeasureScore> Measures { get => this.measures; init => this.measures = value; }

    /// <summary>Administrative claims measures in the order of the request.</summary>
    public required ImmutableArray<AdministrativeClaimsMeasureScore> AdministrativeClaims { get => this.administrativeClaims; init => this.administrativeClaims = value; }

    /// <summary>The summary survey measures behind the CAHPS for MIPS survey; empty without it.</summary>
    public required ImmutableArray<SummarySurveyMeasureScore> SummarySurveyMeasures { get => this.summarySurveyMeasures; init => this.summarySurveyMeasures = value; }

    /// <summary>The required measures, what reduced them and how many places stay unfilled.</summary>
    public required RequiredMeasures RequiredMeasures { get; init; }

    /// <summary>How the place for an outcome measure was filled.</summary>
    public required OutcomePlace OutcomePlace { get; init; }

    /// <summary>The result of the eligible measure applicability process.</summary>
    public ApplicabilityResult Applicability { get; init; }

    /// <summary>The sum of the achievement points that count, administrative claims measures included.</summary>
    public required Points AchievementPoints { get; init; }

    /// <summary>Bonus points for high priority measures, within their limit (through PY2021).</summary>
    public Points HighPriorityBonus { get; init; }

    /// <summary>Bonus points for end-to-end electronic reporting, within their limit (through PY2021).</summary>
    public Points EndToEndBonus { get; init; }

    /// <summary>The bonus of small practices.</summary>
    public Points SmallPracticeBonus { get; init; }

    /// <summary>The complex organization adjustment, within its limit.</summary>
    public Points ComplexOrganizationAdjustment { get; init; }

    /// <summary>The denominator.</summary>
    public required AvailablePoints AvailablePoints { get; init; }

    /// <summary>Improvement.</summary>
    public required QualityImprovement Improvement { get; init; }

    /// <summary>Whether at least one quality measure was submitted.</summary>
    public required bool DataSubmitted { get; init; }

    /// <summary>Achievement points, bonuses and adjustment: the numerator.</summary>
    public Points Numerator => this.AchievementPoints + this.HighPriorityBonus + this.EndToEndBonus + this.SmallPracticeBonus + this.ComplexOrganizationAdjustment;

    /// <summary>The unrounded category score, 0–100 %; null if no points are available.</summary>
    public required Percent? Score { get; init; }

    /// <summary>Whether the score is stated by the request and not computed; then there are no measures, and the sums are those of nothing.</summary>
    public bool IsStated { get; init; }

    /// <summary>
    /// Whether the score is an estimate: a scored administrative claims measure rests on a placeholder benchmark, or a submitted measure has no historical benchmark
    /// in a year whose performance-period benchmarks are not published yet (§ 414.1380(b)(1)(ii)).
    /// </summary>
    public bool IsEstimate { get; init; }

    /// <summary>What the category hands on to the weighting.</summary>
    public CategoryOutcome Outcome => new(this.DataSubmitted, this.Score);

    /// <summary>The line of a submitted measure.</summary>
    /// <param name="measureId">For example <c>236</c>.</param>
    /// <param name="collectionType">How it was submitted.</param>
    /// <returns>The line; null if the measure was not submitted this way.</returns>
    /// <example>
    /// <code>
    /// Scorecard card = Scorer.Score(request, CmsTables.For(2025));
    /// Console.WriteLine(card.Quality.Find("226", CollectionType.MipsCqm)?.Points); // 3.0000
    /// Console.WriteLine(card.Quality.Find("001", CollectionType.Ecqm) is null); // True
    /// </code>
    /// </example>
    public QualityMeasureScore? Find(string measureId, CollectionType collectionType)
    {
        foreach (QualityMeasureScore line in this.Measures)
        {
            if (line.CollectionType == collectionType && string.Equals(line.Measure.Id, measureId, StringComparison.Ordinal))
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The line of a summary survey measure of the CAHPS for MIPS survey.</summary>
    /// <param name="measureId">For example <c>CAHPS_1</c>.</param>
    /// <returns>The line; null if the survey has no result for it.</returns>
    public SummarySurveyMeasureScore? FindSummarySurveyMeasure(string measureId)
    {
        foreach (SummarySurveyMeasureScore line in this.SummarySurveyMeasures)
        {
            if (string.Equals(line.MeasureId, measureId, StringComparison.Ordinal))
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The line of an administrative claims measure.</summary>
    /// <param name="measureId">For example <c>479</c>.</param>
    /// <returns>The line; null if CMS calculated no such measure.</returns>
    public AdministrativeClaimsMeasureScore? FindAdministrativeClaims(string measureId)
    {
        foreach (AdministrativeClaimsMeasureScore line in this.AdministrativeClaims)
        {
            if (string.Equals(line.Measure.Id, measureId, StringComparison.Ordinal))
            {
                return line;
            }
        }

        return null;
    }
}
