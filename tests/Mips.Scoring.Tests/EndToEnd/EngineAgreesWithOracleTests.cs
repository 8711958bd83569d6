using System.Collections.Concurrent;
using Mips.Scoring.CmsData;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.EndToEnd;

/// <summary>
/// Engine and oracle score thousands of generated requests; they must agree on every number of every one. The environment variables
/// <c>ORACLE_SEED</c> and <c>ORACLE_REQUESTS</c> ask for other requests, or more of them.
/// </summary>
public sealed class EngineAgreesWithOracleTests
{
    private const int ShownOfEachKind = 2;
    private static readonly int Seed = Setting("ORACLE_SEED", 414_1380);
    private static readonly int RequestsPerYear = Setting("ORACLE_REQUESTS", 600);
    private static readonly int FacilityRequests = Setting("ORACLE_REQUESTS", 300);
    private static readonly int ApmEntityRequests = Setting("ORACLE_REQUESTS", 120);

    [Theory]
    [MemberData(nameof(YearsThatOffer.TraditionalMips), MemberType = typeof(YearsThatOffer))]
    public void Traditional_MIPS(int year) => Agree(year, RequestGenerator.TraditionalMips);

    [Theory]
    [MemberData(nameof(YearsThatOffer.MipsValuePathways), MemberType = typeof(YearsThatOffer))]
    public void MIPS_Value_Pathways(int year) => Agree(year, RequestGenerator.MipsValuePathway);

    [Theory]
    [MemberData(nameof(YearsThatOffer.TheApmPerformancePathway), MemberType = typeof(YearsThatOffer))]
    public void APM_Performance_Pathway(int year) => Agree(year, RequestGenerator.ApmPerformancePathway);

    [Theory]
    [MemberData(nameof(YearsThatOffer.TraditionalMips), MemberType = typeof(YearsThatOffer))]
    public void APM_Entities_with_their_clinicians(int year) => Agree(year, ApmEntityRequests, ApmEntityGenerator.Entity, (e, data) => OracleComparison.Differences(e.Entity, e.Clinicians, data), e => RequestText.Lines(e.Entity));

    [Theory]
    [MemberData(nameof(YearsThatOffer.TraditionalMips), MemberType = typeof(YearsThatOffer))]
    public void Facility_based_measurement(int year) => Agree(year, FacilityRequests, FacilityGenerator.Facility, OracleComparison.Differences, r => [$"hospital {r.TotalPerformanceScore}", .. RequestText.Lines(r.Request)]);

    private static void Agree(int year, Func<ReferenceData, int, int, ScoringRequest> generate) => Agree(year, RequestsPerYear, generate, OracleComparison.Differences, RequestText.Lines);

    private static void Agree<T>(
        int year, int requests, Func<ReferenceData, int, int, T> generate, Func<T, ReferenceData, IReadOnlyList<string>> compare, Func<T, IEnumerable<string>> text)
    {
        ReferenceData data = CmsTables.For(year);
        ConcurrentBag<(int Index, IReadOnlyList<string> Differences)> disagreements = [];
        Parallel.For(0, requests, index =>
        {
            T request = generate(data, Seed, index);
            IReadOnlyList<string> differences = Compare(request, data, compare);
            if (differences.Count > 0)
            {
                disagreements.Add((index, [.. differences, .. text(request)]));
            }
        });
        Assert.True(disagreements.IsEmpty, Describe(year, requests, generate.Method, disagreements));
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), System.Globalization.CultureInfo.InvariantCulture, out int value) ? value : otherwise;

    private static IReadOnlyList<string> Compare<T>(T request, ReferenceData data, Func<T, ReferenceData, IReadOnlyList<string>> compare)
    {
        try
        {
            return compare(request, data);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return [exception.ToString()];
        }
    }

    // The shortest examples of each kind of first difference.
    private static string Describe(int year, int requests, System.Reflection.MethodInfo generator, ConcurrentBag<(int Index, IReadOnlyList<string> Differences)> disagreements)
    {
        IEnumerable<string> examples = disagreements
            .OrderBy(d => d.Differences.Count).ThenBy(d => d.Index)
            .GroupBy(d => d.Differences[0].Split(' ', ':')[0])
            .SelectMany(kind => kind.Take(ShownOfEachKind))
            .Select(d => $"index {d.Index}:\n    " + string.Join("\n    ", d.Differences));
        return $"{disagreements.Count} of {requests} requests of PY{year} disagree. {generator.DeclaringType!.Name}.{generator.Name}(CmsTables.For({year}), {Seed}, index):\n" + string.Join("\n", examples);
    }
}
