using Mips.Scoring.Numbers;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Planning;

/// <summary>The expected year, from the counts of some months: as many patients a month as before, meeting a measure as often as is to be expected.</summary>
/// <remarks>It is the expected case of an <see cref="Outlook"/> over <see cref="ToCome"/>; a real year will differ.</remarks>
public sealed record Projection
{
    private readonly EquatableArray<Uncertainty> toCome;
    private readonly EquatableArray<int> notProjected;

    private const int MonthsOfYear = 12;

    private Projection()
    {
    }

    /// <summary>The scorecard of the counts so far.</summary>
    public required Scorecard YearToDate { get; init; }

    /// <summary>The scorecard of the expected year.</summary>
    public required Scorecard Expected { get; init; }

    /// <summary>The patients still to come of each quality measure with counts, to look ahead with.</summary>
    public required ImmutableArray<Uncertainty> ToCome { get => this.toCome; init => this.toCome = value; }

    /// <summary>Quality measures, by their place in the request, whose counts are not known: they are as they were.</summary>
    public required ImmutableArray<int> NotProjected { get => this.notProjected; init => this.notProjected = value; }

    /// <summary>Projects a request to the whole year.</summary>
    /// <param name="yearToDate">What was counted so far; claims and cost results, activities and Promoting Interoperability stay as they are.</param>
    /// <param name="data">CMS's data of the same performance year.</param>
    /// <param name="months">The months that were counted, 1 to 12.</param>
    /// <param name="options">The law and what to do with placeholder benchmarks; null for the law of the performance year, placeholders refused.</param>
    /// <returns>The projection. Of <c>r</c> patients to come <c>r × (met + 1) ÷ (met + not met + 2)</c> are expected to meet a measure, both rounded half up.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="yearToDate"/> or <paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is not between 1 and 12.</exception>
    /// <exception cref="UnknownPerformanceYearException">The law of the performance year is not known, and the options have none.</exception>
    /// <exception cref="InvalidScoringRequestException">The request is not valid; the exception carries every problem.</exception>
    public static Projection Of(ScoringRequest yearToDate, ReferenceData data, int months, ScoringOptions? options = null)
    {
        if (months is < 1 or > MonthsOfYear)
        {
            throw new ArgumentOutOfRangeException(nameof(months), months, "Must be between 1 and 12.");
        }

        Scorecard card = Scorer.Score(yearToDate, data, options);
        ImmutableArray<PatientSource> counted = PatientSource.Of(card, []);
        ImmutableArray<PatientSource> sources = [.. counted.Select(source => source with { Remaining = RemainingOf(source.Counts.EligiblePopulation, months) })];
        ScoringRequest expected = sources.Aggregate(yearToDate, static (request, source) => source.With(request, ExpectedOf(source)));
        return new()
        {
            YearToDate = card,
            Expected = Scorer.Score(expected, data, options),
            ToCome = [.. sources.Select(static source => new Uncertainty.Patients { MeasureId = source.Id, CollectionType = source.CollectionType, Remaining = source.Remaining!.Value })],
            NotProjected = [.. Enumerable.Range(0, yearToDate.Quality.Length).Where(i => counted.All(source => source.Index != i))],
        };
    }

    private static int RemainingOf(int eligible, int months) => (int)Rounding.HalfUp(eligible * (decimal)(MonthsOfYear - months) / months, 0);

    // The number of patients that the source calls good: those who meet the measure, or where a lower rate is better those who do not.
    private static int ExpectedOf(PatientSource source)
    {
        int good = source.LowerIsBetter ? source.Counts.PerformanceNotMet : source.Counts.PerformanceMet;
        int all = source.Counts.PerformanceMet + source.Counts.PerformanceNotMet;
        return (int)Rounding.HalfUp(source.Remaining!.Value * (good + 1m) / (all + 2m), 0);
    }
}
