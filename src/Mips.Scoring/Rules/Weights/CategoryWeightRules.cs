using System.Text.Json.Serialization;
using Mips.Scoring.Citations;

namespace Mips.Scoring.Rules.Weights;

/// <summary>The weights of the performance categories, their redistribution and the grounds of reweighting for one year.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CategoryWeightRules
{
    /// <summary>The weights and their redistribution, § 414.1380(c)(1) and (c)(2)(ii).</summary>
    public required Cited<WeightTable> General { get; init; }

    /// <summary>The weights and their redistribution for small practices (a table of their own from PY2022).</summary>
    public required Cited<WeightTable> SmallPractice { get; init; }

    /// <summary>The weights of the APM Performance Pathway and their redistribution, § 414.1367(d); through PY2020 those of the APM scoring standard.</summary>
    public required Cited<WeightTable> Apm { get; init; }

    /// <summary>Whether APM Entities are weighed by the APM scoring standard (through PY2020) and not by what they report.</summary>
    public required Cited<bool> ApmScoringStandard { get; init; }

    /// <summary>Categories that CMS did not score for anybody in the year.</summary>
    public required Cited<PerformanceCategories> NotScoredForAnyone { get; init; }

    /// <summary>Categories that are not scored for APM Entities, whatever they report.</summary>
    public required Cited<PerformanceCategories> NotScoredForApmEntities { get; init; }

    /// <summary>Weights of APM Entities in Other MIPS APMs under the APM scoring standard; null where they are those of the others.</summary>
    public required Cited<WeightTable>? OtherMipsApm { get; init; }

    /// <summary>Categories that an APM Entity leaves to its clinicians: where it did not report them, the average of their better scores is its score.</summary>
    public required Cited<PerformanceCategories> AveragedForApmEntities { get; init; }

    /// <summary>Percentage points, 0–100, beside the quality score of an APM Entity whose APM does not require quality data through a MIPS mechanism; null in a year without the credit.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal>? ApmQualityReportingCredit { get; init; }

    /// <summary>The circumstance that is no ground of reweighting in an MVP; null in a year without MVPs.</summary>
    public required Cited<ReweightingCircumstance>? NoGroundInMvp { get; init; }

    /// <summary>The ground on which cost without a score is reweighted.</summary>
    public required Cited<ReweightingGround> CostWithoutScore { get; init; }

    /// <summary>The ground on which quality that was submitted and has no score is reweighted; <see cref="ReweightingGround.None"/> if it is not.</summary>
    public required Cited<ReweightingGround> QualityWithoutScore { get; init; }

    /// <summary>Exceptions that CMS grants or determines.</summary>
    public required GrantRules Grants { get; init; }

    /// <summary>The automatic policy for extreme and uncontrollable circumstances.</summary>
    public required AutomaticExtremeAndUncontrollableCircumstancesRules AutomaticExtremeAndUncontrollableCircumstances { get; init; }

    /// <summary>Reweighting of Promoting Interoperability by status or clinician type.</summary>
    public required PromotingInteroperabilityReweightingRules PromotingInteroperability { get; init; }
}
