namespace Mips.Scoring;

/// <summary>What engagement with public health and clinical data registries earns, PY2017–2018: points of the performance score once, a bonus once for another (§ 414.1380(b)(4)(i)).</summary>
internal static class RegistryCredit
{
    public static Points Performance(PromotingInteroperabilityMethod.BaseAndPerformance method, SubmissionReader reader, ImmutableArray<PromotingInteroperabilityMeasureScore>.Builder lines)
    {
        if (PerformanceId(method, reader) is not string measureId)
        {
            return Points.Zero;
        }

        Points points = Points.Of(method.RegistryPoints.Value);
        lines.Add(new(measureId, PromotingInteroperabilityDisposition.Scored, 0, 0, points, points, null));
        return points;
    }

    public static Points Bonus(PromotingInteroperabilityMethod.BaseAndPerformance method, SubmissionReader reader, ImmutableArray<PromotingInteroperabilityMeasureScore>.Builder lines)
    {
        if (BonusId(method, reader, PerformanceId(method, reader)) is not string measureId)
        {
            return Points.Zero;
        }

        Points points = Points.Of(method.RegistryBonus.Value);
        lines.Add(new(measureId, PromotingInteroperabilityDisposition.Bonus, 0, 0, points, points, null));
        return points;
    }

    private static string? PerformanceId(PromotingInteroperabilityMethod.BaseAndPerformance method, SubmissionReader reader)
    {
        foreach (Cited<Registry> registry in method.Registries)
        {
            if (registry.Value.EarnsPerformance && FirstYes(reader, registry.Value.MeasureId, registry.Value.TransitionId) is string measureId)
            {
                return measureId;
            }
        }

        return null;
    }

    // The registry of the performance score earns the bonus only by a second engagement.
    private static string? BonusId(PromotingInteroperabilityMethod.BaseAndPerformance method, SubmissionReader reader, string? performanceId)
    {
        foreach (Cited<Registry> registry in method.Registries)
        {
            if (registry.Value.EarnsBonus && BonusId(registry.Value, reader, performanceId) is string measureId)
            {
                return measureId;
            }
        }

        return null;
    }

    private static string? BonusId(Registry registry, SubmissionReader reader, string? performanceId)
    {
        string? measureId = FirstYes(reader, registry.MeasureId, registry.TransitionId);
        bool isTaken = measureId is not null && string.Equals(measureId, performanceId, StringComparison.Ordinal);
        return measureId is not null && !isTaken ? measureId : FirstYes(reader, registry.TwiceId, registry.TransitionTwiceId);
    }

    private static string? FirstYes(SubmissionReader reader, string? measureId, string? transitionId) =>
        reader.SaysYes(measureId) ? measureId : reader.SaysYes(transitionId) ? transitionId : null;
}
