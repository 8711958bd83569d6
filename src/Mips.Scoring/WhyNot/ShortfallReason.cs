namespace Mips.Scoring;

/// <summary>The first test that something failed, and what its values are.</summary>
public enum ShortfallReason
{
    /// <summary>The measure is not one of the set, or not one of the MVP.</summary>
    NotPartOfTheSet,

    /// <summary>The measure was submitted without any eligible case.</summary>
    NoEligibleCases,

    /// <summary>CMS suppressed or excluded the measure.</summary>
    Suppressed,

    /// <summary>The measure has no benchmark.</summary>
    NoBenchmark,

    /// <summary>Data completeness, percent, against the limit.</summary>
    IncompleteData,

    /// <summary>Cases against the case minimum.</summary>
    BelowCaseMinimum,

    /// <summary>The measure has no rate: every case was excluded or excepted.</summary>
    NoPerformanceRate,

    /// <summary>Points against those that enter the measures that count.</summary>
    NotAmongTheBest,

    /// <summary>Points against those of the same measure through the collection type that counts.</summary>
    OtherCollectionTypeCounts,

    /// <summary>Points against those of the population health measure that counts.</summary>
    OtherPopulationHealthMeasureCounts,

    /// <summary>The rate, or the cost, against the bound of the next decile that earns more.</summary>
    BelowNextDecile,

    /// <summary>Points by the benchmark against the cap of a topped out measure.</summary>
    SevenPointCap,

    /// <summary>The measure is not calculated for such a participant: too few clinicians, no cardiologist, or an individual.</summary>
    NotCalculatedForParticipant,

    /// <summary>The measure is new and informational only.</summary>
    Informational,

    /// <summary>Nobody is scored on the category in this year.</summary>
    CategoryNotScored,

    /// <summary>Measures that count against those required.</summary>
    TooFewMeasures,

    /// <summary>No outcome measure, and no other high priority measure, was submitted.</summary>
    NoOutcomeMeasure,

    /// <summary>Nothing was submitted for the category, and nothing excuses it.</summary>
    NothingSubmitted,

    /// <summary>There is no result of the year before under the same identifier.</summary>
    NoPriorResult,

    /// <summary>The year before was scored under facility-based measurement.</summary>
    PriorYearFacilityBased,

    /// <summary>The reporting requirements were not fully met with complete data.</summary>
    NotFullyParticipating,

    /// <summary>The achievement percent against that of the year before.</summary>
    NotBetterThanPriorYear,

    /// <summary>Continuous days of an activity against the minimum.</summary>
    TooFewDays,

    /// <summary>The share of the group that performed an activity, percent, against the minimum.</summary>
    TooSmallShareOfGroup,

    /// <summary>The activity is counted once already.</summary>
    CountedBefore,

    /// <summary>Points of activities against those for the full score.</summary>
    TooFewActivities,

    /// <summary>Required elements met against those required.</summary>
    RequiredElementMissing,

    /// <summary>The numerator against that of the next whole point.</summary>
    BelowNextPoint,

    /// <summary>No measure of the bonus was reported.</summary>
    BonusNotReported,

    /// <summary>A risk indicator against its median.</summary>
    BelowMedian,

    /// <summary>The final score against the first one with another kind of adjustment.</summary>
    BelowNextBand,

    /// <summary>The final score against the first one with a higher adjustment percent.</summary>
    BelowNextPaymentPoint,
}
