using Mips.Scoring.Batches;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Years;

namespace Mips.Scoring.Planning;

/// <summary>Draws outcomes and scores them as one clinician of a batch.</summary>
internal sealed class OutlookSampling
{
    private const int Hundredths = 10_001;
    private readonly ImmutableArray<UncertainRow> rows;
    private readonly WhatIf clinician;
    private readonly ProgramYear law;
    private readonly Target target;

    private OutlookSampling(ImmutableArray<UncertainRow> rows, WhatIf clinician, Scorecard start, Target target)
    {
        this.rows = rows;
        this.clinician = clinician;
        this.law = start.Law;
        this.target = target;
        this.Middle = Scorer.ScoreValid(MiddleOf(start.Request, rows), start.Data, start.Law);
    }

    public Scorecard Middle { get; }

    public static OutlookSampling Of(ScoringRequest request, ReferenceData data, Target target, ImmutableArray<Uncertainty> uncertain, ScoringOptions? options)
    {
        Scorecard known = Scorer.Score(request, data, options);
        _ = (target ?? throw new ArgumentNullException(nameof(target))).IsReachedAt(0m, known.Law.Payment) ?? throw new ArgumentException("The target has to follow from the final score.", nameof(target));
        if (uncertain.IsDefaultOrEmpty || uncertain.GroupBy(static one => (one.GetType(), one.MeasureId, (one as Uncertainty.Patients)?.CollectionType)).Any(static same => same.Count() > 1))
        {
            throw new ArgumentException("There has to be something uncertain, each once.", nameof(uncertain));
        }

        ImmutableArray<PatientSource> sources = PatientSource.Of(known, [.. uncertain.OfType<Uncertainty.Patients>().Select(static one => new RemainingPatients(one.MeasureId, one.CollectionType, one.Remaining))]);
        Scorecard start = Scorer.ScoreValid(PatientSource.Start(request, sources), data, known.Law);
        BatchBuilder builder = BatchBuilder.For(data, options);
        builder.Add(start.Request);
        return new([.. uncertain.Select(one => UncertainRow.Of(one, start, sources))], builder.Build().WhatIf(0), start, target);
    }

    public bool Reaches(int hundredths) => this.target.IsReachedAt(hundredths / 100m, this.law.Payment)!.Value;

    public int[] Draw(int draws, ulong seed)
    {
        int[] byHundredth = new int[Hundredths];
        SeededDraws numbers = new(seed);
        for (int draw = 0; draw < draws; draw++)
        {
            foreach (UncertainRow row in this.rows)
            {
                row.Apply(this.clinician, row.Distribution.At(numbers.Next()));
            }

            byHundredth[this.ScoreInHundredths()]++;
        }

        return byHundredth;
    }

    public ImmutableArray<Influence> Influences()
    {
        foreach (UncertainRow row in this.rows)
        {
            row.Apply(this.clinician, row.Median);
        }

        return [.. this.rows.Select(this.InfluenceOf).OrderByDescending(static one => one.StandardDeviation)];
    }

    private static ScoringRequest MiddleOf(ScoringRequest request, ImmutableArray<UncertainRow> rows) => rows.Aggregate(request, static (changed, row) => row.In(changed, row.Median));

    private Influence InfluenceOf(UncertainRow row)
    {
        decimal sum = 0m;
        decimal squares = 0m;
        decimal lowest = decimal.MaxValue;
        decimal highest = decimal.MinValue;
        for (int outcome = 0; outcome < row.Distribution.Weights.Length; outcome++)
        {
            row.Apply(this.clinician, outcome);
            decimal score = this.ScoreInHundredths() / 100m;
            decimal share = row.Distribution.Weights[outcome] / row.Distribution.Total;
            sum += share * score;
            squares += share * score * score;
            (lowest, highest) = (Math.Min(lowest, score), Math.Max(highest, score));
        }

        row.Apply(this.clinician, row.Median);
        return new(row.Uncertainty, SquareRoot.Of(Math.Max(0m, squares - (sum * sum))), lowest, highest);
    }

    private int ScoreInHundredths() => (int)(this.clinician.Score(this.law).FinalScore * 100m);
}
