namespace Mips.Scoring;

/// <summary>How Promoting Interoperability measures become a category score: two shapes, the newer first (§ 414.1380(b)(4)).</summary>
public abstract record PromotingInteroperabilityMethod
{
    private PromotingInteroperabilityMethod()
    {
    }

    /// <summary>From PY2019, (b)(4)(ii): each required measure has its maximum points, excluded ones pass theirs on, optional ones earn a bonus.</summary>
    public sealed record RequiredMeasures : PromotingInteroperabilityMethod
    {
        /// <summary>The measures with points of their own, the alternatives of health information exchange included.</summary>
        public required ImmutableArray<Cited<ScoredMeasure>> Measures { get; init; }

        /// <summary>The public health and clinical data exchange objective, which has its points once.</summary>
        public required PublicHealthObjective PublicHealth { get; init; }

        /// <summary>Optional measures, each group of which earns its bonus once.</summary>
        public required ImmutableArray<Cited<BonusMeasures>> Bonuses { get; init; }

        /// <summary>Where the points of excluded measures go, in this order. A row applies if the option of health information exchange at hand has both ends.</summary>
        public required ImmutableArray<Cited<ExcludedPointsMove>> Moves { get; init; }

        /// <summary>Exclusions of a measure that CMS's data of the year does not link to it.</summary>
        public ImmutableArray<Cited<MeasureExclusions>> UnlinkedExclusions { get; init; } = [];

        /// <summary>What counts if a measure is reported and excluded at the same time.</summary>
        public MeasureAndExclusionReading MeasureAndExclusion { get; init; }

        /// <summary>What counts if the referral measures and an alternative are both reported.</summary>
        public ExchangeOptionReading ExchangeOption { get; init; }
    }
}

/// <summary>A measure with points of its own.</summary>
/// <param name="Item">The part it plays.</param>
/// <param name="MeasureId">CMS's ID, for example <c>PI_EP_1</c>.</param>
/// <param name="Points">Its maximum before any redistribution, in points of 100.</param>
public sealed record ScoredMeasure(PromotingInteroperabilityItem Item, string MeasureId, int Points);

/// <summary>The public health and clinical data exchange objective of a year.</summary>
/// <param name="Points">The points of the whole objective, shared by the measures that earn them.</param>
/// <param name="MeasuresNeeded">How many engagements must be reported or excluded.</param>
/// <param name="Measures">The measures that count.</param>
public sealed record PublicHealthObjective(Cited<int> Points, Cited<int> MeasuresNeeded, ImmutableArray<Cited<PublicHealthMeasure>> Measures)
{
    /// <summary>Whether a reported measure needs a statement of its level of active engagement.</summary>
    public required Cited<bool> NeedsEngagementLevel { get; init; }

    /// <summary>Suppressed measures: any answer or exclusion earns full credit, and nothing is redistributed.</summary>
    public ImmutableArray<Cited<string>> Suppressed { get; init; } = [];
}

/// <summary>A measure of the public health objective.</summary>
/// <param name="MeasureId">CMS's ID, for example <c>PI_PHCDRR_1</c>.</param>
/// <param name="TwiceId">CMS's ID of the statement that one engages with two registries of this kind (PY2019–2021); null where there is none.</param>
public sealed record PublicHealthMeasure(string MeasureId, string? TwiceId = null);

/// <summary>Optional measures that earn one bonus between them.</summary>
/// <param name="Points">The bonus, in points of 100.</param>
/// <param name="MeasureIds">CMS's IDs.</param>
public sealed record BonusMeasures(int Points, ImmutableArray<string> MeasureIds)
{
    /// <summary>Whether these are the optional measures of the public health objective, which count for the APM Entity's roll-up.</summary>
    public bool IsPublicHealth { get; init; }
}

/// <summary>Where the points of an excluded measure go.</summary>
/// <param name="From">The excluded measure.</param>
/// <param name="To">The measure that takes the points; if it is excluded too, its own row passes them on.</param>
/// <param name="Parts">1: all of them; 2: one half.</param>
public sealed record ExcludedPointsMove(PromotingInteroperabilityItem From, PromotingInteroperabilityItem To, int Parts);

/// <summary>Exclusions that excuse from a measure.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="ExclusionIds">Its exclusions.</param>
public sealed record MeasureExclusions(string MeasureId, ImmutableArray<string> ExclusionIds);

/// <summary>What counts if a measure is reported with success and an exclusion is claimed for it.</summary>
public enum MeasureAndExclusionReading
{
    /// <summary>The measure is scored.</summary>
    MeasureCounts,

    /// <summary>The exclusion counts, and the points move on.</summary>
    ExclusionCounts,
}

/// <summary>What counts if more than one option of health information exchange is reported.</summary>
public enum ExchangeOptionReading
{
    /// <summary>The option with the higher category score.</summary>
    HigherScore,

    /// <summary>The alternative, bi-directional exchange before TEFCA, whenever it is attested.</summary>
    AlternativeFirst,
}
