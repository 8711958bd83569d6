using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Rules.Measures;

/// <summary>The cap of topped out measures. A closed family, newest first.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(ConsecutiveYears), "consecutiveYears")]
[JsonDerivedType(typeof(NamedMeasures), "namedMeasures")]
public abstract record SevenPointCapRules
{
    private SevenPointCapRules()
    {
    }

    /// <summary>The most points of a capped measure.</summary>
    public required Cited<Points> Cap { get; init; }

    /// <summary>From PY2019: measures that CMS's data marks as topped out for two or more consecutive years, § 414.1380(b)(1)(iv)(B) and (C).</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record ConsecutiveYears : SevenPointCapRules;

    /// <summary>PY2018: the measures named in rulemaking, where the benchmark is topped out, § 414.1380(b)(1)(iv)(A).</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record NamedMeasures : SevenPointCapRules
    {
        /// <summary>The IDs of the measures.</summary>
        public required Cited<ImmutableArray<string>> MeasureIds { get; init; }
    }
}

/// <summary>The 7-point cap of topped out measures, § 414.1380(b)(1)(iv). Not for the CMS Web Interface.</summary>
public static class SevenPointCap
{
    /// <summary>The cap of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="benchmark">Its benchmark.</param>
    /// <param name="rules">The cap of the year; null where there is none.</param>
    /// <returns>The most points; null if the measure is not capped.</returns>
    public static Points? Of(QualityMeasure measure, QualityBenchmark benchmark, SevenPointCapRules? rules) =>
        rules is not null && Applies(measure, benchmark, rules) ? rules.Cap.Value : null;

    private static bool Applies(QualityMeasure measure, QualityBenchmark benchmark, SevenPointCapRules rules) =>
        benchmark.CollectionType != CollectionType.CmsWebInterface && rules switch
        {
            SevenPointCapRules.NamedMeasures named => benchmark.IsToppedOut && Contains(named.MeasureIds.Value, measure.Id),
            _ => benchmark.HasSevenPointCap && !measure.SevenPointCapRemovedFor.Names(benchmark.CollectionType),
        };

    private static bool Contains(ImmutableArray<string> ids, string id)
    {
        foreach (string one in ids)
        {
            if (string.Equals(one, id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
