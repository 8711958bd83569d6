using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Batches;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Planning;

/// <summary>One uncertainty of a clinician of the batch: its distribution and what each outcome changes.</summary>
internal sealed class UncertainRow
{
    private readonly int place;
    private readonly PatientSource? source;
    private readonly ImmutableArray<(PerformanceRate Rate, int Cases)> outcomes;

    private UncertainRow(Uncertainty uncertainty, int place, Distribution distribution, ImmutableArray<(PerformanceRate Rate, int Cases)> outcomes, PatientSource? source = null)
    {
        this.source = source;
        this.Uncertainty = uncertainty;
        this.place = place;
        this.Distribution = distribution;
        this.outcomes = outcomes;
    }

    public Uncertainty Uncertainty { get; }

    public Distribution Distribution { get; }

    /// <summary>The middle outcome: as likely to be reached as not.</summary>
    public int Median => this.Distribution.At(ulong.MaxValue >> 2);

    public static UncertainRow Of(Uncertainty uncertainty, Scorecard start, ImmutableArray<PatientSource> sources) => uncertainty switch
    {
        Uncertainty.Patients patients => OfPatients(patients, start, sources),
        Uncertainty.Claims claims => OfResults(claims, claims.Results, Place(start.Request.AdministrativeClaims, row => row.MeasureId == claims.MeasureId, claims)),
        Uncertainty.Cost cost => OfResults(cost, cost.Results, Place(start.Request.Cost, row => row.MeasureId == cost.MeasureId, cost)),
        _ => throw new ArgumentNullException(nameof(uncertainty)),
    };

    public void Apply(WhatIf clinician, int outcome)
    {
        (PerformanceRate rate, int cases) = this.outcomes[outcome];
        switch (this.Uncertainty)
        {
            case Uncertainty.Patients:
                clinician.ChangeQuality(this.place, rate, cases);
                break;
            case Uncertainty.Claims:
                clinician.ChangeAdministrativeClaims(this.place, rate, cases);
                break;
            default:
                clinician.ChangeCost(this.place, Dollars.OfMeasured(rate), cases);
                break;
        }
    }

    /// <summary>The request with an outcome.</summary>
    public ScoringRequest In(ScoringRequest request, int outcome)
    {
        (PerformanceRate rate, int cases) = this.outcomes[outcome];
        return this.Uncertainty switch
        {
            Uncertainty.Patients patients => this.source!.With(request, this.source.LowerIsBetter ? patients.Remaining - outcome : outcome),
            Uncertainty.Claims => request with { AdministrativeClaims = request.AdministrativeClaims.SetItem(this.place, request.AdministrativeClaims[this.place] with { PerformanceRate = rate, Cases = cases }) },
            _ => request with { Cost = request.Cost.SetItem(this.place, request.Cost[this.place] with { Cost = Dollars.OfMeasured(rate), Cases = cases }) },
        };
    }

    private static UncertainRow OfPatients(Uncertainty.Patients patients, Scorecard start, ImmutableArray<PatientSource> sources)
    {
        PatientSource source = sources.Single(one => one.Id == patients.MeasureId && one.CollectionType == patients.CollectionType);
        QualityMeasureScore line = start.Quality.Measures[source.Index];
        int places = Rescoring.MeasureRules(start).PerformanceRates.Places.Value;
        int met = source.Counts.PerformanceMet;
        int denominator = met + source.Counts.PerformanceNotMet + patients.Remaining;
        return new(
            patients,
            source.Index,
            Distribution.OfPatients(met, source.Counts.PerformanceNotMet, patients.Remaining),
            [.. Enumerable.Range(0, patients.Remaining + 1).Select(good => (denominator == 0 ? default : PerformanceRates.Share(met + good, denominator, places), line.Cases))],
            source);
    }

    private static UncertainRow OfResults(Uncertainty uncertainty, ImmutableArray<LikelyResult> results, int place) => results.IsDefaultOrEmpty || results.Any(static one => one.Weight <= 0m || one.Cases < 1)
        ? throw new ArgumentException($"{uncertainty.MeasureId} needs results, each with a weight above 0 and at least 1 case.", nameof(uncertainty))
        : new(uncertainty, place, Distribution.Of(results.Select(static one => one.Weight)), [.. results.Select(static one => (one.Result, one.Cases))]);

    private static int Place<T>(ImmutableArray<T> rows, Func<T, bool> isMeasure, Uncertainty uncertainty)
    {
        int place = rows.TakeWhile(row => !isMeasure(row)).Count();
        return place < rows.Length ? place : throw new ArgumentException($"The request has no result of {uncertainty.MeasureId}.", nameof(uncertainty));
    }
}
