using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Scorers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Planning;

/// <summary>Scores the corners of a range.</summary>
internal sealed class RangeSearch
{
    private readonly ScoringRequest known;
    private readonly ReferenceData data;
    private readonly ProgramYear law;
    private readonly Dictionary<(int Late, bool Most), ReferenceData> withLateBenchmarks = [];
    private readonly Scorecard knownCard;
    private readonly ImmutableArray<UncertainFact> branching;
    private readonly ImmutableArray<UncertainFact> fallsWithBenchmark;

    private RangeSearch(ScoringRequest known, ReferenceData data, ProgramYear law, Unknowns unknowns)
    {
        this.known = known;
        this.law = law;
        this.data = data;
        this.knownCard = Scorer.ScoreValid(known, data, law);
        this.Facts = [.. this.FactsOf(unknowns)];
        this.branching = [.. this.Facts.Where(this.Branches)];
        this.fallsWithBenchmark = [.. this.Facts.Where(fact => !this.branching.Contains(fact) && PointsOf(this.Score([fact], most: false), fact) < PointsOf(this.knownCard, fact))];
    }

    /// <summary>Everything that may come and would change the score.</summary>
    public ImmutableArray<UncertainFact> Facts { get; }

    public static RangeSearch For(ScoringRequest request, ReferenceData data, Unknowns unknowns, ScoringOptions? options)
    {
        ProgramYear law = ScoringOptions.LawFor(request, options);
        _ = data ?? throw new ArgumentNullException(nameof(data));
        ScoringRequest known = request with
        {
            Cost = unknowns.HasFlag(Unknowns.Cost) ? [] : request.Cost,
            AdministrativeClaims = unknowns.HasFlag(Unknowns.AdministrativeClaims) ? [] : request.AdministrativeClaims,
            PatientPopulation = unknowns.HasFlag(Unknowns.ComplexPatientBonus) ? null : request.PatientPopulation,
        };
        _ = Scorer.Score(known, data, options);
        return new(known, WithCmsBenchmarks(data), law, unknowns);
    }

    /// <summary>The corner with the lowest, or with the highest, final score; of those in which a fact comes or does not come, if one is given.</summary>
    public RangeCorner Corner(bool most, UncertainFact? given = null, bool comes = false)
    {
        RangeCorner? best = null;
        for (int choice = 0; choice < 1 << this.branching.Length; choice++)
        {
            ImmutableArray<UncertainFact> present = this.Present(choice, most, given, comes);
            if (given is not { } fact || present.Contains(fact) == comes)
            {
                RangeCorner corner = new(this.Score(present, most), present);
                best = best is null || (most ? corner.FinalScore > best.FinalScore : corner.FinalScore < best.FinalScore) ? corner : best;
            }
        }

        return best!;
    }

    // A measure that earns fixed points without a benchmark comes where that is the worse, or the better, for its points alone.
    private ImmutableArray<UncertainFact> Present(int choice, bool most, UncertainFact? given, bool comes) =>
    [
        .. this.branching.Where((_, i) => ((choice >> i) & 1) == 1),
        .. this.Facts.Where(fact => !this.branching.Contains(fact) && (fact == given ? comes : most || this.fallsWithBenchmark.Contains(fact))),
    ];

    public Scorecard Score(ImmutableArray<UncertainFact> present, bool most)
    {
        ScoringRequest request = this.known;
        int late = 0;
        foreach (UncertainFact fact in present)
        {
            request = fact.In(request, this.data, most);
            late |= fact.Kind == Unknowns.LateBenchmarks ? 1 << this.Facts.IndexOf(fact) : 0;
        }

        return Scorer.ScoreValid(request, late == 0 ? this.data : this.WithLateBenchmarks(late, present, most), this.law);
    }

    // Results whose benchmark CMS has not published yet are placed in an imagined one; every place in it is worth what it would be in the real one.
    private static ReferenceData WithCmsBenchmarks(ReferenceData data)
    {
        ReferenceTables tables = data.Tables;
        return new(tables with
        {
            CostBenchmarks = tables.CostBenchmarks.AddRange(
                from measure in tables.CostMeasures
                where data.FindCostBenchmark(measure.Id) is null
                select new CostBenchmark { MeasureId = measure.Id, Kind = BenchmarkKind.Percentile, Basis = BenchmarkBasis.Mock, Bounds = ImaginedBenchmark.EvenCosts }),
            QualityBenchmarks = tables.QualityBenchmarks.AddRange(
                from measure in tables.QualityMeasures
                where measure.IsReportedThrough(CollectionType.AdministrativeClaims) && data.FindQualityBenchmark(measure.Id, CollectionType.AdministrativeClaims) is null
                select new QualityBenchmark
                {
                    MeasureId = measure.Id,
                    CollectionType = CollectionType.AdministrativeClaims,
                    BenchmarkYear = tables.PerformanceYear,
                    Kind = BenchmarkKind.Percentile,
                    Basis = BenchmarkBasis.Mock,
                    Bounds = ImaginedBenchmark.Even,
                }),
        });
    }

    private ReferenceData WithLateBenchmarks(int late, ImmutableArray<UncertainFact> present, bool most)
    {
        if (!this.withLateBenchmarks.TryGetValue((late, most), out ReferenceData? made))
        {
            made = new(this.data.Tables with
            {
                QualityBenchmarks = this.data.Tables.QualityBenchmarks.AddRange(
                    from fact in present
                    where fact.Kind == Unknowns.LateBenchmarks
                    select fact.BenchmarkOf(this.knownCard.Quality.Find(fact.Id!, fact.CollectionType!.Value)!.Value.PerformanceRate!.Value, this.law.PerformanceYear, most)),
            });
            this.withLateBenchmarks.Add((late, most), made);
        }

        return made;
    }

    private IEnumerable<UncertainFact> FactsOf(Unknowns unknowns)
    {
        if (unknowns.HasFlag(Unknowns.Cost) && this.data.Tables.CostMeasures.Select(static measure => new UncertainFact(Unknowns.Cost, measure.Id, null)).FirstOrDefault(this.IsScored) is { Id: not null } cost)
        {
            yield return cost;
        }

        if (unknowns.HasFlag(Unknowns.AdministrativeClaims))
        {
            foreach (QualityMeasure measure in this.data.Tables.QualityMeasures)
            {
                if (measure.IsReportedThrough(CollectionType.AdministrativeClaims) && new UncertainFact(Unknowns.AdministrativeClaims, measure.Id, null) is var claims && this.IsScored(claims))
                {
                    yield return claims;
                }
            }
        }

        if (unknowns.HasFlag(Unknowns.ComplexPatientBonus) && this.Alone(new(Unknowns.ComplexPatientBonus, null, null)).ComplexPatientBonus.Points > 0m)
        {
            yield return new(Unknowns.ComplexPatientBonus, null, null);
        }

        foreach (QualityMeasureScore line in unknowns.HasFlag(Unknowns.LateBenchmarks) ? this.knownCard.Quality.Measures : [])
        {
            if (line is { SubmissionIndex: >= 0, Achievement.Ground: MeasurePointsGround.NoBenchmark, PerformanceRate: not null })
            {
                yield return new(Unknowns.LateBenchmarks, line.Measure.Id, line.CollectionType);
            }
        }
    }

    // What changes the available points, or a bonus, can make the others worth more or less.
    private bool Branches(UncertainFact fact) =>
        fact.Kind != Unknowns.LateBenchmarks
        || this.knownCard.Quality.Find(fact.Id!, fact.CollectionType!.Value)!.Value.Achievement.IsExcluded
        || this.knownCard.QualityRules.HighPriorityBonus is not null;

    private static Points PointsOf(Scorecard card, UncertainFact fact) => card.Quality.Find(fact.Id!, fact.CollectionType!.Value)!.Value.Points;

    private bool IsScored(UncertainFact fact) => fact.Kind == Unknowns.Cost
        ? this.Alone(fact) is { Cost.Score: not null, Weights.Cost.IsScored: true }
        : this.Alone(fact).Quality.FindAdministrativeClaims(fact.Id!) is { IsCounted: true };

    private Scorecard Alone(UncertainFact fact) => Scorer.ScoreValid(fact.In(this.known, this.data, most: true), this.data, this.law);
}
