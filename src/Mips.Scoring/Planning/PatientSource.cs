using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Planning;

/// <summary>A submitted quality measure with counts, to which further patients can be added.</summary>
internal sealed record PatientSource(int Index, string Id, CollectionType CollectionType, MeasureCounts Counts, bool LowerIsBetter, int? Remaining)
{
    /// <summary>The most patients that can be added.</summary>
    public int Limit => this.Remaining ?? Needed.MostPatients;

    /// <summary>The measures of a scorecard whose counts are stated, or follow from a stated rate and its cases without doubt.</summary>
    public static ImmutableArray<PatientSource> Of(Scorecard card, ImmutableArray<RemainingPatients> remaining)
    {
        ImmutableArray<PatientSource>.Builder sources = ImmutableArray.CreateBuilder<PatientSource>();
        foreach (QualityMeasureScore line in card.Quality.Measures)
        {
            if (line.SubmissionIndex >= 0 && CountsOf(card.Request.Quality[line.SubmissionIndex], line, Rescoring.MeasureRules(card).PerformanceRates) is { } counts)
            {
                sources.Add(new(line.SubmissionIndex, line.Measure.Id, line.CollectionType, counts, line.Benchmark?.Bounds.IsInverse ?? line.Measure.IsInverse, null));
            }
        }

        foreach (RemainingPatients stated in remaining)
        {
            State(sources, stated);
        }

        return sources.ToImmutable();
    }

    /// <summary>The request with every remaining patient reported, none of them meeting the measure.</summary>
    public static ScoringRequest Start(ScoringRequest request, ImmutableArray<PatientSource> sources)
    {
        foreach (PatientSource source in sources)
        {
            request = source.Remaining > 0 ? source.With(request, 0) : request;
        }

        return request;
    }

    /// <summary>The request with patients who meet the measure.</summary>
    public ScoringRequest With(ScoringRequest request, int patients)
    {
        int further = this.Remaining ?? patients;
        int good = patients;
        int bad = further - patients;
        MeasureCounts counts = this.Counts with
        {
            PerformanceMet = this.Counts.PerformanceMet + (this.LowerIsBetter ? bad : good),
            PerformanceNotMet = this.Counts.PerformanceNotMet + (this.LowerIsBetter ? good : bad),
            EligiblePopulation = this.Counts.EligiblePopulation + further,
        };
        return request with { Quality = request.Quality.SetItem(this.Index, request.Quality[this.Index] with { PerformanceRate = null, Cases = null, Counts = counts }) };
    }

    /// <summary>The numbers of patients from which the measure is another kind of thing: complete, or with enough cases. The first is 0.</summary>
    public ImmutableArray<int> Modes(Func<int, QualityMeasureScore> lineAt)
    {
        SortedSet<int> modes = [0];
        Add(line => line.IsComplete);
        Add(line => line.Cases >= line.CasesNeeded);
        Add(line => line.PerformanceRate is not null);
        return [.. modes];

        void Add(Func<QualityMeasureScore, bool> holds)
        {
            if (SmallestStep.Find(-1, this.Limit, patients => holds(lineAt((int)patients))) is { } first)
            {
                modes.Add((int)first);
            }
        }
    }

    private static void State(ImmutableArray<PatientSource>.Builder sources, RemainingPatients stated)
    {
        for (int i = 0; i < sources.Count; i++)
        {
            if (sources[i].CollectionType == stated.CollectionType && string.Equals(sources[i].Id, stated.MeasureId, StringComparison.Ordinal) && sources[i].Remaining is null && stated.Patients >= 0)
            {
                sources[i] = sources[i] with { Remaining = stated.Patients };
                return;
            }
        }

        throw new ArgumentException(FormattableString.Invariant($"{stated.Patients} remaining patients of {stated.MeasureId} ({stated.CollectionType}): not submitted this way with counts, stated twice, or below 0."), nameof(stated));
    }

    private static MeasureCounts? CountsOf(QualityMeasureSubmission row, in QualityMeasureScore line, PerformanceRateRules rules) =>
        line.Measure.MetricType is not (QualityMetricType.SinglePerformanceRate or QualityMetricType.RegistrySinglePerformanceRate) || !row.Strata.IsEmpty ? null
        : row.Counts ?? (row.DataCompleteness is null or 100m && row is { PerformanceRate: { } rate, Cases: { } cases and > 0 } ? CountsOf(rate, cases, rules.Places.Value) : null);

    // The one number of patients whose share of the cases, rounded as the year rounds it, is the stated rate.
    private static MeasureCounts? CountsOf(PerformanceRate rate, int cases, int places)
    {
        int met = (int)Rounding.HalfUp(rate.ToDecimal() * cases / 100m, 0);
        bool Fits(int number) => number >= 0 && number <= cases && PerformanceRates.Share(number, cases, places) == rate;
        return Fits(met) && !Fits(met - 1) && !Fits(met + 1) ? new() { PerformanceMet = met, PerformanceNotMet = cases - met, EligiblePopulation = cases } : null;
    }
}
