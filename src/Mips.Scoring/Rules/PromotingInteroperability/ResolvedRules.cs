using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>The rules of a year with their measures found in CMS's table, so that scoring a submission compares no text. Made once for data and rules; does not hold the data, which keeps it.</summary>
internal sealed class ResolvedRules
{
    private ResolvedRules(ReferenceData data, PromotingInteroperabilityRules rules)
    {
        this.Rules = rules;
        int measures = data.Tables.PromotingInteroperabilityMeasures.Length;
        if (measures > MeasureSet.Most)
        {
            throw new NotSupportedException($"The table of Promoting Interoperability measures has {measures} rows, and this library takes {MeasureSet.Most}.");
        }

        KnownMeasures known = new(data, rules.Method);
        this.Statements = ValueArray.Of(rules.Statements, s => new ResolvedStatement(known.Find(s.Value.MeasureId), known.FindAny(s.Value.TransitionId), s.Value.Answer));
        this.Required = rules.Method is PromotingInteroperabilityMethod.RequiredMeasures required ? new(required, known) : null;
        this.BaseAndPerformance = rules.Method is PromotingInteroperabilityMethod.BaseAndPerformance older ? new(older, known) : null;
        if (this.Required is null && this.BaseAndPerformance is null)
        {
            throw new NotSupportedException($"{rules.Method.GetType().Name} is not a method of this library.");
        }
    }

    public PromotingInteroperabilityRules Rules { get; }

    public ResolvedStatement[] Statements { get; }

    /// <summary>The method from PY2019; null before.</summary>
    public ResolvedRequiredMeasures? Required { get; }

    /// <summary>The method of PY2017 and PY2018; null after.</summary>
    public ResolvedBaseAndPerformance? BaseAndPerformance { get; }

    public static ResolvedRules For(ReferenceData data, PromotingInteroperabilityRules rules) =>
        data.Resolved.TryGetValue(rules, out object? resolved) ? (ResolvedRules)resolved : Add(data, rules);

    private static ResolvedRules Add(ReferenceData data, PromotingInteroperabilityRules rules) =>
        (ResolvedRules)data.Resolved.GetValue(rules, _ => new ResolvedRules(data, rules));
}

/// <summary>A required statement.</summary>
internal readonly record struct ResolvedStatement(KnownMeasure Measure, KnownMeasure? Transition, StatementAnswer Answer);

/// <summary>The method of required measures.</summary>
internal sealed class ResolvedRequiredMeasures
{
    private readonly ImmutableArray<ResolvedExchangeOption> options;

    public ResolvedRequiredMeasures(PromotingInteroperabilityMethod.RequiredMeasures method, KnownMeasures known)
    {
        this.Method = method;
        this.Measures = ValueArray.Of(method.Measures, m => new ResolvedScoredMeasure(m.Value.Item, known.Find(m.Value.MeasureId)));
        this.PublicHealth = ValueArray.Of(method.PublicHealth.Measures, m => new ResolvedPublicHealthMeasure(known.Find(m.Value.MeasureId), known.FindAny(m.Value.TwiceId)));
        this.Bonuses = ValueArray.Of(method.Bonuses, b => new ResolvedBonus(b.Value, known.All(b.Value.MeasureIds)));
        this.options =
        [
            new(HealthInformationExchangeOption.ReferralLoops, method, this.Measures),
            new(HealthInformationExchangeOption.BidirectionalExchange, method, this.Measures),
            new(HealthInformationExchangeOption.TrustedExchangeFramework, method, this.Measures),
        ];
    }

    public PromotingInteroperabilityMethod.RequiredMeasures Method { get; }

    public ResolvedScoredMeasure[] Measures { get; }

    public ResolvedPublicHealthMeasure[] PublicHealth { get; }

    public ResolvedBonus[] Bonuses { get; }

    /// <summary>What is scored under one option of health information exchange.</summary>
    public ResolvedExchangeOption Under(HealthInformationExchangeOption option) => this.options[(int)option];
}

/// <summary>One option of health information exchange.</summary>
internal sealed class ResolvedExchangeOption
{
    public ResolvedExchangeOption(HealthInformationExchangeOption option, PromotingInteroperabilityMethod.RequiredMeasures method, ResolvedScoredMeasure[] measures)
    {
        this.Option = option;
        this.Measures = ValueArray.Where(measures, measure => HealthInformationExchange.IsPartOf(measure.Item, option));
        this.Moves = ValueArray.Where(
            ValueArray.Of(method.Moves, move => move.Value), move => HealthInformationExchange.IsPartOf(move.From, option) && HealthInformationExchange.IsPartOf(move.To, option));
        foreach (Cited<ScoredMeasure> measure in method.Measures)
        {
            PromotingInteroperabilityItem item = measure.Value.Item;
            this.Maximums[(int)item] = HealthInformationExchange.IsPartOf(item, option) ? Points.Of(measure.Value.Points) : this.Maximums[(int)item];
        }

        this.Maximums[(int)PromotingInteroperabilityItem.PublicHealth] = Points.Of(method.PublicHealth.Points.Value);
    }

    public HealthInformationExchangeOption Option { get; }

    /// <summary>The measures under the option, without the public health objective.</summary>
    public ResolvedScoredMeasure[] Measures { get; }

    /// <summary>The ways that the points of excluded measures go under the option, in the order of the rules.</summary>
    public ExcludedPointsMove[] Moves { get; }

    /// <summary>The maximum points of each item as published; 0 for those that are not part of the option.</summary>
    public Points[] Maximums { get; } = new Points[HealthInformationExchange.ItemCount];
}

/// <summary>A measure with points of its own.</summary>
internal readonly record struct ResolvedScoredMeasure(PromotingInteroperabilityItem Item, KnownMeasure Measure);

/// <summary>A measure of the public health objective.</summary>
internal readonly record struct ResolvedPublicHealthMeasure(KnownMeasure Measure, KnownMeasure? Twice);

/// <summary>Measures that earn one bonus between them.</summary>
internal readonly record struct ResolvedBonus(BonusMeasures Bonus, KnownMeasure[] Measures);

/// <summary>The method of base and performance score.</summary>
internal sealed class ResolvedBaseAndPerformance(PromotingInteroperabilityMethod.BaseAndPerformance method, KnownMeasures known)
{
    public PromotingInteroperabilityMethod.BaseAndPerformance Method => method;

    public ResolvedBaseMeasure[] BaseMeasures { get; } =
        ValueArray.Of(method.BaseMeasures, m => new ResolvedBaseMeasure(known.Find(m.Value.MeasureId), known.Find(m.Value.TransitionId), known.All(m.Value.ExclusionIds)));

    public ResolvedPerformanceMeasures[] PerformanceMeasures { get; } =
        ValueArray.Of(method.PerformanceMeasures, m => new ResolvedPerformanceMeasures(m.Value, known.All(m.Value.MeasureIds), known.FindAny(m.Value.TransitionId)));

    public ResolvedRegistry[] RegistryMeasures { get; } =
        ValueArray.Of(method.RegistryMeasures, r => new ResolvedRegistry(r.Value, known.Find(r.Value.MeasureId), known.FindAny(r.Value.TransitionId), known.FindAny(r.Value.TwiceId), known.FindAny(r.Value.TransitionTwiceId)));

    public ResolvedBonus[] Bonuses { get; } = ValueArray.Of(method.Bonuses, b => new ResolvedBonus(b.Value, known.All(b.Value.MeasureIds)));
}

/// <summary>A base measure.</summary>
internal readonly record struct ResolvedBaseMeasure(KnownMeasure Measure, KnownMeasure Transition, KnownMeasure[] Exclusions);

/// <summary>Measures of the performance score.</summary>
internal readonly record struct ResolvedPerformanceMeasures(PerformanceScoreMeasures Row, KnownMeasure[] Measures, KnownMeasure? Transition);

/// <summary>A registry.</summary>
internal readonly record struct ResolvedRegistry(RegistryMeasure Row, KnownMeasure Measure, KnownMeasure? Transition, KnownMeasure? Twice, KnownMeasure? TransitionTwice);
