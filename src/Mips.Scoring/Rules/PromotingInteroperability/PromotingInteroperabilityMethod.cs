using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>How Promoting Interoperability measures become a category score: two shapes, the newer first (§ 414.1380(b)(4)).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(RequiredMeasures), "requiredMeasures")]
[JsonDerivedType(typeof(BaseAndPerformance), "baseAndPerformance")]
public abstract record PromotingInteroperabilityMethod
{
    private PromotingInteroperabilityMethod()
    {
    }

    /// <summary>From PY2019, (b)(4)(ii): each required measure has its maximum points, excluded ones pass theirs on, optional ones earn a bonus.</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record RequiredMeasures : PromotingInteroperabilityMethod
    {
        private readonly EquatableArray<Cited<ScoredMeasure>> measures;
        private readonly EquatableArray<Cited<BonusMeasures>> bonuses;
        private readonly EquatableArray<Cited<ExcludedPointsMove>> moves;
        private readonly EquatableArray<Cited<MeasureExclusions>> unlinkedExclusions;

        /// <summary>The measures with points of their own, the alternatives of health information exchange included.</summary>
        public required ImmutableArray<Cited<ScoredMeasure>> Measures { get => this.measures; init => this.measures = value; }

        /// <summary>The public health and clinical data exchange objective, which has its points once.</summary>
        public required PublicHealthObjective PublicHealth { get; init; }

        /// <summary>Optional measures, each group of which earns its bonus once.</summary>
        public required ImmutableArray<Cited<BonusMeasures>> Bonuses { get => this.bonuses; init => this.bonuses = value; }

        /// <summary>Where the points of excluded measures go, in this order. A row applies if the option of health information exchange at hand has both ends.</summary>
        public required ImmutableArray<Cited<ExcludedPointsMove>> Moves { get => this.moves; init => this.moves = value; }

        /// <summary>Exclusions of a measure that CMS's data of the year does not link to it.</summary>
        public ImmutableArray<Cited<MeasureExclusions>> UnlinkedExclusions { get => this.unlinkedExclusions; init => this.unlinkedExclusions = value; }

        /// <summary>What counts if a measure is reported and excluded at the same time.</summary>
        public MeasureAndExclusionReading MeasureAndExclusion { get; init; }

        /// <summary>What counts if the referral measures and an alternative are both reported.</summary>
        public ExchangeOptionReading ExchangeOption { get; init; }
    }

    /// <summary>PY2017–2018, (b)(4)(i): a base score for reporting every base measure, a performance score, and bonus points.</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record BaseAndPerformance : PromotingInteroperabilityMethod
    {
        private readonly EquatableArray<Cited<BaseScoreMeasure>> baseMeasures;
        private readonly EquatableArray<Cited<PerformanceScoreMeasures>> performanceMeasures;
        private readonly EquatableArray<Cited<RegistryMeasure>> registryMeasures;
        private readonly EquatableArray<Cited<BonusMeasures>> bonuses;

        /// <summary>The points for reporting every base measure.</summary>
        public required Cited<int> BaseScore { get; init; }

        /// <summary>The base measures.</summary>
        public required ImmutableArray<Cited<BaseScoreMeasure>> BaseMeasures { get => this.baseMeasures; init => this.baseMeasures = value; }

        /// <summary>The measures of the performance score, registries aside.</summary>
        public required ImmutableArray<Cited<PerformanceScoreMeasures>> PerformanceMeasures { get => this.performanceMeasures; init => this.performanceMeasures = value; }

        /// <summary>The most that the performance score can be.</summary>
        public required Cited<int> LargestPerformanceScore { get; init; }

        /// <summary>The points of the performance score for one registry.</summary>
        public required Cited<int> RegistryPoints { get; init; }

        /// <summary>The bonus points for another registry.</summary>
        public required Cited<int> RegistryBonus { get; init; }

        /// <summary>Public health and clinical data registries.</summary>
        public required ImmutableArray<Cited<RegistryMeasure>> RegistryMeasures { get => this.registryMeasures; init => this.registryMeasures = value; }

        /// <summary>Other statements that earn bonus points.</summary>
        public required ImmutableArray<Cited<BonusMeasures>> Bonuses { get => this.bonuses; init => this.bonuses = value; }

        /// <summary>The bonus for reporting with technology certified to the 2015 Edition alone; null where there is none.</summary>
        public Cited<CertificationBonus>? CertificationBonus { get; init; }

        /// <summary>How a rate earns points.</summary>
        public PerformanceScoreReading Rate { get; init; }
    }
}

/// <summary>A base measure: one of its two forms, or one of its exclusions, must be reported.</summary>
/// <param name="MeasureId">CMS's ID.</param>
/// <param name="TransitionId">CMS's ID of the transition measure that stands for it.</param>
/// <param name="ExclusionIds">Exclusions that excuse from it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BaseScoreMeasure([property: JsonRequired] string MeasureId, [property: JsonRequired] string TransitionId, ImmutableArray<string> ExclusionIds)
{
    private readonly EquatableArray<string> exclusionIds = ExclusionIds;

    /// <summary>Exclusions that excuse from it.</summary>
    [JsonRequired]
    public ImmutableArray<string> ExclusionIds { get => this.exclusionIds; init => this.exclusionIds = value; }
}

/// <summary>Measures of the performance score and the transition measure that stands for them; the form with more points counts.</summary>
/// <param name="MeasureIds">CMS's IDs.</param>
/// <param name="Points">The most each of them earns.</param>
/// <param name="TransitionId">CMS's ID of the transition measure; null where there is none.</param>
/// <param name="TransitionPoints">The most the transition measure earns.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PerformanceScoreMeasures(ImmutableArray<string> MeasureIds, [property: JsonRequired] int Points, [property: JsonRequired] string? TransitionId, [property: JsonRequired] int TransitionPoints)
{
    private readonly EquatableArray<string> measureIds = MeasureIds;

    /// <summary>CMS's IDs.</summary>
    [JsonRequired]
    public ImmutableArray<string> MeasureIds { get => this.measureIds; init => this.measureIds = value; }
}

/// <summary>A registry that a clinician can engage with.</summary>
/// <param name="MeasureId">CMS's ID.</param>
/// <param name="TransitionId">CMS's ID among the transition measures; null where there is none.</param>
/// <param name="TwiceId">CMS's ID of the statement that one engages with two registries of this kind; null where there is none.</param>
/// <param name="TransitionTwiceId">The same among the transition measures.</param>
/// <param name="EarnsPerformance">Whether it can earn the points of the performance score.</param>
/// <param name="EarnsBonus">Whether it can earn the bonus.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RegistryMeasure([property: JsonRequired] string MeasureId, [property: JsonRequired] string? TransitionId, [property: JsonRequired] string? TwiceId, [property: JsonRequired] string? TransitionTwiceId, [property: JsonRequired] bool EarnsPerformance, [property: JsonRequired] bool EarnsBonus);

/// <summary>The bonus for reporting the measures of the 2015 Edition with technology certified to it alone.</summary>
/// <param name="Points">The bonus.</param>
/// <param name="Mark">What the certification ID carries from its third character on.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CertificationBonus([property: JsonRequired] int Points, [property: JsonRequired] string Mark);

/// <summary>How the rate of a measure earns points of the performance score, PY2017–2018.</summary>
[JsonConverter(typeof(EnumNameConverter<PerformanceScoreReading>))]
public enum PerformanceScoreReading
{
    /// <summary>One tenth of the points for each tenth that the rate begins: 1–10 % one tenth, 11–20 % two tenths. The rate is first rounded half up to a whole percent, at least 1.</summary>
    BegunTenths,

    /// <summary>The maximum times the rate, rounded half up to a whole number, at least 1.</summary>
    NearestWhole,
}

/// <summary>A measure with points of its own.</summary>
/// <param name="Item">The part it plays.</param>
/// <param name="MeasureId">CMS's ID, for example <c>PI_EP_1</c>.</param>
/// <param name="Points">Its maximum before any redistribution, in points of 100.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ScoredMeasure([property: JsonRequired] PromotingInteroperabilityItem Item, [property: JsonRequired] string MeasureId, [property: JsonRequired] int Points);

/// <summary>The public health and clinical data exchange objective of a year.</summary>
/// <param name="Points">The points of the whole objective, shared by the measures that earn them.</param>
/// <param name="MeasuresNeeded">How many engagements must be reported or excluded.</param>
/// <param name="Measures">The measures that count.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PublicHealthObjective([property: JsonRequired] Cited<int> Points, [property: JsonRequired] Cited<int> MeasuresNeeded, ImmutableArray<Cited<PublicHealthMeasure>> Measures)
{
    private readonly EquatableArray<Cited<PublicHealthMeasure>> measures = Measures;

    /// <summary>The measures that count.</summary>
    [JsonRequired]
    public ImmutableArray<Cited<PublicHealthMeasure>> Measures { get => this.measures; init => this.measures = value; }

    private readonly EquatableArray<Cited<string>> suppressed;

    /// <summary>Whether a reported measure needs a statement of its level of active engagement.</summary>
    public required Cited<bool> NeedsEngagementLevel { get; init; }

    /// <summary>Suppressed measures: any answer or exclusion earns full credit, and nothing is redistributed.</summary>
    public ImmutableArray<Cited<string>> Suppressed { get => this.suppressed; init => this.suppressed = value; }
}

/// <summary>A measure of the public health objective.</summary>
/// <param name="MeasureId">CMS's ID, for example <c>PI_PHCDRR_1</c>.</param>
/// <param name="TwiceId">CMS's ID of the statement that one engages with two registries of this kind (PY2019–2021); null where there is none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PublicHealthMeasure([property: JsonRequired] string MeasureId, string? TwiceId = null);

/// <summary>Optional measures that earn one bonus between them.</summary>
/// <param name="Points">The bonus, in points of 100.</param>
/// <param name="MeasureIds">CMS's IDs.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BonusMeasures([property: JsonRequired] int Points, ImmutableArray<string> MeasureIds)
{
    private readonly EquatableArray<string> measureIds = MeasureIds;

    /// <summary>CMS's IDs.</summary>
    [JsonRequired]
    public ImmutableArray<string> MeasureIds { get => this.measureIds; init => this.measureIds = value; }

    /// <summary>Whether these are the optional measures of the public health objective, which count for the APM Entity's roll-up.</summary>
    public bool IsPublicHealth { get; init; }
}

/// <summary>Where the points of an excluded measure go.</summary>
/// <param name="From">The excluded measure.</param>
/// <param name="To">The measure that takes the points; if it is excluded too, its own row passes them on.</param>
/// <param name="Parts">1: all of them; 2: one half.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ExcludedPointsMove([property: JsonRequired] PromotingInteroperabilityItem From, [property: JsonRequired] PromotingInteroperabilityItem To, [property: JsonRequired] int Parts);

/// <summary>Exclusions that excuse from a measure.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="ExclusionIds">Its exclusions.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MeasureExclusions([property: JsonRequired] string MeasureId, ImmutableArray<string> ExclusionIds)
{
    private readonly EquatableArray<string> exclusionIds = ExclusionIds;

    /// <summary>Its exclusions.</summary>
    [JsonRequired]
    public ImmutableArray<string> ExclusionIds { get => this.exclusionIds; init => this.exclusionIds = value; }
}

/// <summary>What counts if a measure is reported with success and an exclusion is claimed for it.</summary>
[JsonConverter(typeof(EnumNameConverter<MeasureAndExclusionReading>))]
public enum MeasureAndExclusionReading
{
    /// <summary>The measure is scored.</summary>
    MeasureCounts,

    /// <summary>The exclusion counts, and the points move on.</summary>
    ExclusionCounts,
}

/// <summary>What counts if more than one option of health information exchange is reported.</summary>
[JsonConverter(typeof(EnumNameConverter<ExchangeOptionReading>))]
public enum ExchangeOptionReading
{
    /// <summary>The option with the higher category score.</summary>
    HigherScore,

    /// <summary>The alternative, bi-directional exchange before TEFCA, whenever it is attested.</summary>
    AlternativeFirst,
}
