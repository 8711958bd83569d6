using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring;

/// <summary>The rule that found a problem. The names are stable; the errors come first, then the warnings.</summary>
[JsonConverter(typeof(EnumNameConverter<RequestProblemCode>))]
public enum RequestProblemCode
{
    /// <summary>No rule; never the code of a problem.</summary>
    None,

    /// <summary>Something that is needed was not given.</summary>
    Missing,

    /// <summary>A list is an uninitialised array.</summary>
    NotInitialised,

    /// <summary>A value that its enumeration does not have.</summary>
    UndefinedValue,

    /// <summary>A number outside what is possible.</summary>
    OutOfRange,

    /// <summary>The numbers of a list or scale are not in their order.</summary>
    OutOfOrder,

    /// <summary>The same thing is given twice.</summary>
    Duplicate,

    /// <summary>A measure that the performance year does not have in this place.</summary>
    UnknownMeasure,

    /// <summary>An improvement activity that the performance year does not have.</summary>
    UnknownActivity,

    /// <summary>An MVP that the performance year does not have.</summary>
    UnknownMvp,

    /// <summary>A stratum that the measure does not have.</summary>
    UnknownStratum,

    /// <summary>A measure that the MVP does not offer for selection.</summary>
    NotOfferedByMvp,

    /// <summary>A measure that is offered in MVPs or the APM Performance Pathway only.</summary>
    NotInTraditionalMips,

    /// <summary>Something that the performance year does not offer.</summary>
    NotOfferedInYear,

    /// <summary>Something that this way of taking part does not offer.</summary>
    NotForThisParticipant,

    /// <summary>A small practice with more clinicians than one can have.</summary>
    SmallPracticeTooLarge,

    /// <summary>An individual with several clinician types.</summary>
    SeveralClinicianTypes,

    /// <summary>The measure, or the participant, cannot report through this collection type.</summary>
    CollectionTypeNotAvailable,

    /// <summary>Several submission mechanisms in a year that takes one.</summary>
    SeveralMechanisms,

    /// <summary>A result that belongs into another list of the request.</summary>
    WrongList,

    /// <summary>A performance period that is not in the performance year.</summary>
    PeriodOutsideYear,

    /// <summary>A performance period that ends before it starts.</summary>
    PeriodEndsBeforeStart,

    /// <summary>The measure needs other figures than those given.</summary>
    OtherFiguresNeeded,

    /// <summary>Counts whose parts are more than the whole.</summary>
    CountsDoNotAddUp,

    /// <summary>Results of a survey below the sampling minimum, or none above it.</summary>
    SurveyContradictsSample,

    /// <summary>The request is for another scorer.</summary>
    WrongScorer,

    /// <summary>A request that reports an MVP and the APM Performance Pathway at once.</summary>
    SeveralReportingOptions,

    /// <summary>A scorecard of another way of taking part than the place asks for.</summary>
    ScoreOfAnotherParticipation,

    /// <summary>Request, law, data and scorecards are not of the same performance year.</summary>
    OtherPerformanceYear,

    /// <summary>A benchmark that is only a placeholder, and placeholders are refused.</summary>
    PlaceholderBenchmark,

    /// <summary>Categories that the circumstance does not reweight.</summary>
    CategoriesNotCovered,

    /// <summary>An identifier that does not have the form that all of its kind have.</summary>
    NotOfTheForm,

    /// <summary>A determination or a stated score that cannot be true beside what was submitted.</summary>
    ContradictsSubmission,

    /// <summary>How many problems are not listed.</summary>
    FurtherProblems,

    /// <summary>Warning: what was submitted ended a reweighting, and the score is lower than without it.</summary>
    SubmissionEndedReweighting = 1000,

    /// <summary>Warning: a percentage below 1 that looks like a fraction of 1.</summary>
    RateLooksLikeFraction,

    /// <summary>Warning: a measure whose performance period CMS truncated to nine months.</summary>
    TruncatedMeasure,

    /// <summary>Warning: a measure without a historical benchmark, and CMS has not published those of the performance period.</summary>
    NoHistoricalBenchmark,

    /// <summary>Warning: a submission that lacks a required element.</summary>
    SubmissionDoesNotQualify,

    /// <summary>Warning: a score that the request states and that is not computed.</summary>
    StatedNotComputed,

    /// <summary>Warning: something was submitted, but left out because it could not be read or is not valid.</summary>
    LeftOut,
}
