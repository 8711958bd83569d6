using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Values;

namespace Mips.Scoring.Planning;

/// <summary>What a set of quality measures can be worth at most in a year: every measure complete, with cases enough, at its best performance.</summary>
/// <remarks>Found by scoring that request; so it says what caps, missing benchmarks and the number of measures leave.</remarks>
public sealed record MaximumAttainable
{
    private readonly EquatableArray<MeasureMaximum> measures;

    private MaximumAttainable()
    {
    }

    /// <summary>The scorecard with every measure at its best performance; everything that is not quality is as it was given.</summary>
    public required Scorecard Scorecard { get; init; }

    /// <summary>Every measure of the set with the points of its best performance, in the order of the set.</summary>
    public required ImmutableArray<MeasureMaximum> Measures { get => this.measures; init => this.measures = value; }

    /// <summary>The highest quality score, bonuses included, percent; null if no measure of the set can be scored.</summary>
    public Percent? Quality => this.Scorecard.Quality.Score;

    /// <summary>What the measures of a request can be worth at most; its survey and claims results are taken at their best too.</summary>
    /// <param name="request">Who reports and which quality measures; their performance does not matter.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>The maximum with its parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    /// <exception cref="InvalidScoringRequestException">The request is not valid; the exception carries every problem.</exception>
    public static MaximumAttainable Of(ScoringRequest request, ReferenceData data, ScoringOptions? options = null)
    {
        _ = Scorer.Score(request, data, options);
        Scorecard card = Scorer.Score(BestPerformance.In(request, data), data, options);
        return new() { Scorecard = card, Measures = [.. card.Quality.Measures.Select(MeasureMaximum.Of)] };
    }

    /// <summary>What an MVP can be worth at most if every one of its quality measures is reported, each through every collection type that is open to the participant.</summary>
    /// <param name="mvpId">CMS's MVP ID, for example <c>G0053</c>.</param>
    /// <param name="participant">Who reports.</param>
    /// <param name="data">CMS's data of a performance year.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>The maximum with its parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="participant"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentException">CMS's data has no such MVP.</exception>
    /// <exception cref="InvalidScoringRequestException">Such a participant cannot report the MVP.</exception>
    public static MaximumAttainable OfMvp(string mvpId, Participant participant, ReferenceData data, ScoringOptions? options = null)
    {
        Mvp mvp = (data ?? throw new ArgumentNullException(nameof(data))).FindMvp(mvpId) ?? throw new ArgumentException($"PY{data.PerformanceYear} has no MVP {mvpId}.", nameof(mvpId));
        _ = participant ?? throw new ArgumentNullException(nameof(participant));
        ScoringRequest facts = new()
        {
            PerformanceYear = data.PerformanceYear,
            Participant = participant,
            Mvp = Pathways.Registrations(mvp, ScoringOptions.LawFor(new() { PerformanceYear = data.PerformanceYear, Participant = participant }, options)).First(),
        };
        return Of(facts with { Quality = [.. MeasureSets.Open(mvp.QualityMeasures, facts, data, options)] }, data, options);
    }
}

/// <summary>The most that one measure can earn.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="CollectionType">The collection type.</param>
/// <param name="Points">The points of its best performance.</param>
/// <param name="Limit">Why it is less than 10, or that it is not.</param>
/// <param name="IsCounted">Whether it is among the measures that count when all are at their best.</param>
public readonly record struct MeasureMaximum(QualityMeasure Measure, CollectionType CollectionType, Points Points, MeasureLimit Limit, bool IsCounted)
{
    internal static MeasureMaximum Of(QualityMeasureScore line) => new(line.Measure, line.CollectionType, line.Points, LimitOf(line), line.IsCounted);

    private static MeasureLimit LimitOf(in QualityMeasureScore line) =>
        line.Disposition == QualityMeasureDisposition.NotPartOfTheSet ? MeasureLimit.NotPartOfTheSet
        : line.Achievement.Ground == MeasurePointsGround.NoBenchmark ? MeasureLimit.NoBenchmark
        : line.Achievement.Ground == MeasurePointsGround.Suppressed ? MeasureLimit.Suppressed
        : line.Achievement.Adjustment == MeasurePointsAdjustment.SevenPointCap ? MeasureLimit.SevenPointCap
        : MeasureLimit.None;
}

/// <summary>What keeps a measure at its best performance from its full points.</summary>
[JsonConverter(typeof(EnumNameConverter<MeasureLimit>))]
public enum MeasureLimit
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The cap of topped out measures, § 414.1380(b)(1)(iv).</summary>
    SevenPointCap,

    /// <summary>It has no benchmark for the collection type, § 414.1380(b)(1)(i)(A).</summary>
    NoBenchmark,

    /// <summary>CMS suppressed it, § 414.1380(b)(1)(vii)(A).</summary>
    Suppressed,

    /// <summary>It is no part of the set that the participant is scored on.</summary>
    NotPartOfTheSet,
}
