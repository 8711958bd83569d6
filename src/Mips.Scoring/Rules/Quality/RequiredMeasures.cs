using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Quality;

/// <summary>How many measures are required.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RequiredMeasuresRules
{
    /// <summary>The number of measures, one of them an outcome (or other high priority) measure.</summary>
    public required Cited<int> Measures { get; init; }

    /// <summary>When a submitted suppressed measure takes a required place along.</summary>
    public SuppressionReading Suppression { get; init; } = SuppressionReading.EverySuppressedMeasure;

    /// <summary>Whether a suppressed outcome measure meets the outcome requirement.</summary>
    public SuppressedOutcomeReading SuppressedOutcome { get; init; } = SuppressedOutcomeReading.MeetsTheRequirement;
}

/// <summary>Readings of a suppressed measure that is the only outcome (or other high priority) measure submitted.</summary>
[JsonConverter(typeof(EnumNameConverter<SuppressedOutcomeReading>))]
public enum SuppressedOutcomeReading
{
    /// <summary>The outcome requirement is met.</summary>
    MeetsTheRequirement,

    /// <summary>Another outcome or high priority measure is needed.</summary>
    AnotherMeasureIsNeeded,
}

/// <summary>Readings of how suppressed measures lower the requirement.</summary>
[JsonConverter(typeof(EnumNameConverter<SuppressionReading>))]
public enum SuppressionReading
{
    /// <summary>Each submitted suppressed measure lowers the requirement by one.</summary>
    EverySuppressedMeasure,

    /// <summary>Only as far as no other measure fills the place.</summary>
    OnlyOpenPlaces,
}

/// <summary>The required measures of one participant and what reduced them.</summary>
/// <param name="Standard">The required measures of the year; the size of the set where a whole set is required.</param>
/// <param name="Applicable">What is left by the eligible measure applicability process, or applicable otherwise.</param>
/// <param name="Suppressed">Less: submitted measures that CMS suppressed.</param>
/// <param name="Excluded">Less: measures that leave both sums without benchmark or cases.</param>
/// <param name="CahpsReduction">Less: 1 for a registered CAHPS for MIPS survey below the sampling minimum.</param>
/// <param name="Counted">The measures that count.</param>
public readonly record struct RequiredMeasures(int Standard, int Applicable, int Suppressed, int Excluded, int CahpsReduction, int Counted)
{
    /// <summary>The required measures after all reductions.</summary>
    public int Required => this.Applicable - this.Suppressed - this.Excluded - this.CahpsReduction;

    /// <summary>The measures to report completely for full participation: suppressed ones are required too, § 414.1380(b)(1)(vi)(F).</summary>
    internal int ToReport => this.Required + this.Suppressed;

    /// <summary>Required places that nothing fills: 0 of 10 points each.</summary>
    public int Unfilled => this.Required - this.Counted;

    /// <summary>The requirement of traditional MIPS, § 414.1335(a)(1), before it is known which measures count.</summary>
    internal static RequiredMeasures Of(in SubmissionFacts facts, Applicability applicability, bool cahpsReduction, CahpsReductionPlaceReading cahpsPlace, RequiredMeasuresRules rules)
    {
        int standard = rules.Measures.Value;
        int applicable = applicability.Applies ? applicability.Required : standard;
        int open = Math.Max(0, applicable - facts.Scorable);
        int suppressed = Math.Min(rules.Suppression == SuppressionReading.EverySuppressedMeasure ? applicable : open, facts.Suppressed);
        int stillOpen = Math.Max(0, applicable - suppressed - facts.Scorable);
        bool hasPlace = cahpsPlace == CahpsReductionPlaceReading.OpenPlace ? stillOpen > 0 : applicable > suppressed;
        return new(standard, applicable, suppressed, 0, cahpsReduction && hasPlace ? 1 : 0, 0);
    }
}
