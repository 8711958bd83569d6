using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>The first test that something failed, and what its values are.</summary>
[JsonConverter(typeof(EnumNameConverter<ShortfallReason>))]
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

    /// <summary>Clinicians of the participant against the fewest for whom the measure is calculated.</summary>
    TooFewClinicians,

    /// <summary>The measure is calculated only where there is a cardiologist.</summary>
    NoCardiologist,

    /// <summary>The measure is not calculated for individuals.</summary>
    GroupsOnly,

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

    /// <summary>The reporting requirements were not fully met with complete data: complete measures against those required.</summary>
    NotFullyParticipating,

    /// <summary>Enough measures were reported with complete data, but no outcome or other high priority measure among them.</summary>
    NoCompleteOutcomeMeasure,

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

    /// <summary>The measure is optional and was not reported (PY2017–2018: the performance score).</summary>
    NotReported,

    /// <summary>No measure of the bonus was reported, or not in the way that earns it.</summary>
    BonusNotReported,

    /// <summary>The rate against the nearest one that earns the bonus for high priority measures.</summary>
    RateEarnsNoBonus,

    /// <summary>The measure was submitted through a collection type that earns no such bonus.</summary>
    CollectionTypeEarnsNoBonus,

    /// <summary>The bonus points of all measures against the most that counts.</summary>
    BonusAtLimit,

    /// <summary>The certification ID does not name the 2015 Edition alone, or a transition measure was reported.</summary>
    NotThe2015EditionAlone,

    /// <summary>In an APM, but neither an activity nor the other data that the credit asks for was submitted.</summary>
    NoActivityOrOtherData,

    /// <summary>An exception for extreme and uncontrollable circumstances stands against the credit.</summary>
    WithheldUnderCircumstances,

    /// <summary>The credit, percent, against the full score.</summary>
    CreditBelowFullScore,

    /// <summary>Clinicians of the APM Entity who neither reported nor are excepted, against none: they count as 0.</summary>
    CliniciansWithoutData,

    /// <summary>The average of the APM Entity's clinicians, percent, against the full score.</summary>
    AverageOfClinicians,

    /// <summary>CMS has no such risk indicator.</summary>
    NoIndicator,

    /// <summary>A risk indicator against its median.</summary>
    BelowMedian,

    /// <summary>Bonus points against the most that the component, or the bonus, can be.</summary>
    BelowMaximum,

    /// <summary>Categories that are scored against the fewest that make a final score; with fewer it is the performance threshold.</summary>
    TooFewCategories,

    /// <summary>The final score against the first one with another kind of adjustment.</summary>
    BelowNextBand,

    /// <summary>The final score against the first one with a higher adjustment percent.</summary>
    BelowNextPaymentPoint,

    /// <summary>There is no facility-based measurement in the year.</summary>
    NoFacilityBasedMeasurement,

    /// <summary>Facility-based measurement is not offered to such a participant, or in the reporting option.</summary>
    NotOffered,

    /// <summary>CMS did not determine the participant to be facility-based.</summary>
    NotDeterminedFacilityBased,

    /// <summary>The share of services in a facility, percent, against the least.</summary>
    TooFewServicesInFacility,

    /// <summary>Services as inpatient or in an emergency room against the fewest.</summary>
    NoInpatientOrEmergencyService,

    /// <summary>The share of the group's clinicians who are facility-based, percent, against the least.</summary>
    TooFewFacilityBasedClinicians,

    /// <summary>The facility has no Total Performance Score.</summary>
    NoFacilityScore,

    /// <summary>The group submitted neither improvement activities nor Promoting Interoperability.</summary>
    GroupSubmittedNothing,

    /// <summary>The compared score by facility against that of the own submission, which counts.</summary>
    LowerThanOwnSubmission,

    /// <summary>The facility's Total Performance Score against that of the next percentile with a higher score.</summary>
    BelowNextPercentile,
}
