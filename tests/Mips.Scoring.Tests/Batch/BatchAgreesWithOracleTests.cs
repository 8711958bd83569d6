using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Tests.Conventions;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Oracle;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Batches;

/// <summary>Rows of a batch and the oracle with unlimited fractions. The benchmark project does the same a million times.</summary>
public class BatchAgreesWithOracleTests
{
    private const int Seed = 7;
    private const int Requests = 250;

    public static TheoryData<int> Years => [.. ProgramYears.All.Select(law => law.PerformanceYear)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Traditional_MIPS(int year) => Agree(year, RequestGenerator.TraditionalMips);

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void MVPs(int year) => Agree(year, RequestGenerator.MipsValuePathway);

    [Theory]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void The_APM_Performance_Pathway(int year) => Agree(year, RequestGenerator.ApmPerformancePathway);

    private static void Agree(int year, Func<ReferenceData, int, int, ScoringRequest> generate)
    {
        ReferenceData data = CmsTables.For(year);
        BatchBuilder builder = BatchBuilder.For(data, Accepting.Placeholders);
        ScoringRequest[] requests = [.. Enumerable.Range(0, Requests).Select(index => generate(data, Seed, index))];
        Array.ForEach(requests, request => builder.Add(request));
        Batch batch = builder.Build();
        BatchRow[] rows = new BatchRow[batch.Count];
        batch.Score(ProgramYears.For(year), rows);

        Assert.Equal(Requests, batch.Count);
        Violations.None(
            from i in Enumerable.Range(0, rows.Length)
            let oracle = OracleScore.Of(requests[i], data)
            where (Fraction)rows[i].FinalScore != oracle.FinalScore || (Fraction)rows[i].WeightOf(PerformanceCategory.Quality).Value != oracle.Weights.Quality
            select $"index {i}: batch {rows[i].FinalScore}, oracle {oracle.FinalScore}");
    }
}
