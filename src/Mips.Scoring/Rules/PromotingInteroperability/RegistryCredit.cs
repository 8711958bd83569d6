using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>What engagement with public health and clinical data registries earns, PY2017–2018: points of the performance score once, a bonus once for another (§ 414.1380(b)(4)(i)).</summary>
internal static class RegistryCredit
{
    public static Points Performance(ResolvedBaseAndPerformance rules, in SubmissionReader reader, ImmutableArray<PromotingInteroperabilityMeasureScore>.Builder? lines)
    {
        if (PerformanceRegistry(rules, reader) is not { } measure)
        {
            return Points.Zero;
        }

        Points points = Points.Of(rules.Method.RegistryPoints.Value);
        lines?.Add(new(measure.Id, PromotingInteroperabilityDisposition.Scored, 0, 0, points, points, null));
        return points;
    }

    public static Points Bonus(ResolvedBaseAndPerformance rules, in SubmissionReader reader, ImmutableArray<PromotingInteroperabilityMeasureScore>.Builder? lines)
    {
        if (BonusRegistry(rules, reader, PerformanceRegistry(rules, reader)) is not { } measure)
        {
            return Points.Zero;
        }

        Points points = Points.Of(rules.Method.RegistryBonus.Value);
        lines?.Add(new(measure.Id, PromotingInteroperabilityDisposition.Bonus, 0, 0, points, points, null));
        return points;
    }

    private static KnownMeasure? PerformanceRegistry(ResolvedBaseAndPerformance rules, in SubmissionReader reader)
    {
        foreach (ResolvedRegistry registry in rules.RegistryMeasures)
        {
            if (registry.Row.EarnsPerformance && FirstYes(reader, registry.Measure, registry.Transition) is { } measure)
            {
                return measure;
            }
        }

        return null;
    }

    // The registry of the performance score earns the bonus only by a second engagement.
    private static KnownMeasure? BonusRegistry(ResolvedBaseAndPerformance rules, in SubmissionReader reader, KnownMeasure? performance)
    {
        foreach (ResolvedRegistry registry in rules.RegistryMeasures)
        {
            if (registry.Row.EarnsBonus && BonusRegistry(registry, reader, performance) is { } measure)
            {
                return measure;
            }
        }

        return null;
    }

    private static KnownMeasure? BonusRegistry(in ResolvedRegistry registry, in SubmissionReader reader, KnownMeasure? performance)
    {
        KnownMeasure? measure = FirstYes(reader, registry.Measure, registry.Transition);
        return measure is not null && measure != performance ? measure : FirstYes(reader, registry.Twice, registry.TransitionTwice);
    }

    private static KnownMeasure? FirstYes(in SubmissionReader reader, KnownMeasure? measure, KnownMeasure? transition) =>
        reader.SaysYes(measure) ? measure : reader.SaysYes(transition) ? transition : null;
}
