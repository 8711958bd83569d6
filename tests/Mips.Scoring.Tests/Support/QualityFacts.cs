using System.Globalization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.Support;

/// <summary>
/// Submissions in the short form of the rule pages: <c>O1:55/19%70/e</c> is measure O1 with a rate of 55, 19 cases, 70 % completeness, as eCQM.
/// Measures O… are outcome, H… high priority, P… process measures.
/// </summary>
internal static class QualityFacts
{
    public static ImmutableArray<QualityMeasureSubmission> Parse(string text, CollectionType type = CollectionType.MipsCqm) =>
        text == "none" ? [] : [.. text.Split(' ').Select(one => ParseOne(one, type))];

    public static QualityMeasure[] Measures(params CollectionType[] types) =>
    [..
        from id in Enumerable.Range(1, 9).SelectMany(n => new[] { $"O{n}", $"H{n}", $"P{n}", $"X{n}" })
        select QualityData.Measure(id, id[0] == 'O' ? QualityMeasureType.Outcome : QualityMeasureType.Process, id[0] == 'H', types),
    ];

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static QualityMeasureSubmission ParseOne(string text, CollectionType type)
    {
        string[] parts = text.Split(':');
        if (parts[1] == "0/0")
        {
            return new(parts[0], type) { Counts = new() { PerformanceMet = 0, PerformanceNotMet = 0, EligiblePopulation = 0 } };
        }

        string value = parts[1].Replace("/e", string.Empty, StringComparison.Ordinal);
        string[] completeness = value.Split('%');
        string[] cases = completeness[0].Split('/');
        return new(parts[0], parts[1].EndsWith("/e", StringComparison.Ordinal) ? CollectionType.Ecqm : type)
        {
            PerformanceRate = PerformanceRate.Of(Number(cases[0])),
            Cases = cases.Length > 1 ? int.Parse(cases[1], CultureInfo.InvariantCulture) : 100,
            DataCompleteness = completeness.Length > 1 ? Number(completeness[1]) : 100m,
        };
    }
}
