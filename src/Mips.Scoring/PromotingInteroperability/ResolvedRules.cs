namespace Mips.Scoring;

/// <summary>The rules of a year with their measures found in CMS's table, so that scoring a submission compares no text. Made once for data and rules.</summary>
internal sealed class ResolvedRules
{
    private ResolvedRules(ReferenceData data, PromotingInteroperabilityRules rules)
    {
        this.Data = data;
        this.Rules = rules;
        KnownMeasures known = new(data, rules.Method);
        this.Statements = [.. rules.Statements.Select(s => new ResolvedStatement(known.Find(s.Value.MeasureId), known.FindAny(s.Value.TransitionId), s.Value.Answer))];
        this.Required = rules.Method is PromotingInteroperabilityMethod.RequiredMeasures required ? new(required, known) : null;
        this.BaseAndPerformance = rules.Method is PromotingInteroperabilityMethod.BaseAndPerformance older ? new(older, known) : null;
        if (this.Required is null && this.BaseAndPerformance is null)
        {
            throw new NotSupportedException($"{rules.Method.GetType().Name} is not a method of this library.");
        }
    }

    public ReferenceData Data { get; }

    public PromotingInteroperabilityRules Rules { get; }

    public ImmutableArray<ResolvedStatement> Statements { get; }

    /// <summary>The method from PY2019; null before.</summary>
    public ResolvedRequiredMeasures? Required { get; }

    /// <summary>The method of PY2017 and PY2018; null after.</summary>
    public ResolvedBaseAndPerformance? BaseAndPerformance { get; }

    /// <summary>How many answers a submission can have.</summary>
    public int AnswerCount => this.Data.Tables.PromotingInteroperabilityMeasures.Length;

    public static ResolvedRules For(ReferenceData data, PromotingInteroperabilityRules rules) =>
        data.Resolved.TryGetValue(rules, out object? resolved) ? (ResolvedRules)resolved : Add(data, rules);

    private static ResolvedRules Add(ReferenceData data, PromotingInteroperabilityRules rules) =>
        (ResolvedRules)data.Resolved.GetValue(rules, _ => new ResolvedRules(data, rules));
}

/// <summary>A required statement.</summary>
internal readonly record struct ResolvedStatement(KnownMeasure Measure, KnownMeasure? Transition, StatementAnswer Answer);

/// <summary>The method of required measures.</summary>
internal sealed class ResolvedRequiredMeasures(PromotingInteroperabilityMethod.RequiredMeasures method, KnownMeasures known)
{
    public PromotingInteroperabilityMethod.RequiredMeasures Method => method;

    public ImmutableArray<ResolvedScoredMeasure> Measures { get; } = [.. method.Measures.Select(m => new ResolvedScoredMeasure(m.Value.Item, known.Find(m.Value.MeasureId)))];

    public ImmutableArray<ResolvedPublicHealthMeasure> PublicHealth { get; } =
        [.. method.PublicHealth.Measures.Select(m => new ResolvedPublicHealthMeasure(known.Find(m.Value.MeasureId), known.FindAny(m.Value.TwiceId)))];

    public ImmutableArray<ResolvedBonus> Bonuses { get; } = [.. method.Bonuses.Select(b => new ResolvedBonus(b.Value, known.All(b.Value.MeasureIds)))];
}

/// <summary>A measure with points of its own.</summary>
internal readonly record struct ResolvedScoredMeasure(PromotingInteroperabilityItem Item, KnownMeasure Measure);

/// <summary>A measure of the public health objective.</summary>
internal readonly record struct ResolvedPublicHealthMeasure(KnownMeasure Measure, KnownMeasure? Twice);

/// <summary>Measures that earn one bonus between them.</summary>
internal readonly record struct ResolvedBonus(BonusMeasures Bonus, ImmutableArray<KnownMeasure> Measures);

/// <summary>The method of base and performance score.</summary>
internal sealed class ResolvedBaseAndPerformance(PromotingInteroperabilityMethod.BaseAndPerformance method, KnownMeasures known)
{
    public PromotingInteroperabilityMethod.BaseAndPerformance Method => method;

    public ImmutableArray<ResolvedBaseMeasure> BaseMeasures { get; } =
        [.. method.BaseMeasures.Select(m => new ResolvedBaseMeasure(known.Find(m.Value.MeasureId), known.Find(m.Value.TransitionId), known.All(m.Value.ExclusionIds)))];

    public ImmutableArray<ResolvedPerformanceMeasures> PerformanceMeasures { get; } =
        [.. method.PerformanceMeasures.Select(m => new ResolvedPerformanceMeasures(m.Value, known.All(m.Value.MeasureIds), known.FindAny(m.Value.TransitionId)))];

    public ImmutableArray<ResolvedRegistry> Registries { get; } =
        [.. method.Registries.Select(r => new ResolvedRegistry(r.Value, known.Find(r.Value.MeasureId), known.FindAny(r.Value.TransitionId), known.FindAny(r.Value.TwiceId), known.FindAny(r.Value.TransitionTwiceId)))];

    public ImmutableArray<ResolvedBonus> Bonuses { get; } = [.. method.Bonuses.Select(b => new ResolvedBonus(b.Value, known.All(b.Value.MeasureIds)))];
}

/// <summary>A base measure.</summary>
internal readonly record struct ResolvedBaseMeasure(KnownMeasure Measure, KnownMeasure Transition, ImmutableArray<KnownMeasure> Exclusions);

/// <summary>Measures of the performance score.</summary>
internal readonly record struct ResolvedPerformanceMeasures(PerformanceMeasures Row, ImmutableArray<KnownMeasure> Measures, KnownMeasure? Transition);

/// <summary>A registry.</summary>
internal readonly record struct ResolvedRegistry(Registry Row, KnownMeasure Measure, KnownMeasure? Transition, KnownMeasure? Twice, KnownMeasure? TransitionTwice);
