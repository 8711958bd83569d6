using Mips.Scoring.CmsData;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Oracle;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class PromotingInteroperabilityOracleTests
{
    private const int Seed = 20261122;
    private const int RequestsPerYear = 600;

    public static TheoryData<int> Years => [2022, 2023, 2024, 2025, 2026];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_independent_oracle_agrees(int year)
    {
        ReferenceData data = CmsTables.For(year);
        OracleYear law = OracleYear.Of(year);
        int scored = 0;
        for (int index = 0; index < RequestsPerYear; index++)
        {
            ScoringRequest request = RequestGenerator.TraditionalMips(data, Seed, index);
            OracleInteroperability expected = OracleInteroperability.Of(request, law);
            PromotingInteroperabilityScore actual = PromotingInteroperabilityCategory.Score(request, data, Reported.Rules(year));
            Assert.True(
                (expected.DataSubmitted, expected.Percent.ToDecimal()) == (actual.Outcome.DataSubmitted, actual.Score.Value),
                $"{index}: expected {expected}, found {actual.Outcome}: {string.Join("; ", request.PromotingInteroperability.Select(s => $"{s.CehrtId} {s.PerformanceStart} {s.PerformanceEnd} {string.Join(", ", s.Measures)}"))}");
            scored += actual.MeetsRequirements ? 1 : 0;
        }

        Assert.InRange(scored, RequestsPerYear / 10, RequestsPerYear);
    }
}
