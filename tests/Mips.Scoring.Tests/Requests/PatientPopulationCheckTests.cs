using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Requests;

public sealed class PatientPopulationCheckTests
{
    public static TheoryData<string?, RiskIndicator?, RiskIndicator?> Rows => new()
    {
        { null, null, null },
        { null, new(1.2m) { Mean = 1.5m, StandardDeviation = 0.5m, Median = 1.4m }, new(1m) },
        { "patientPopulation.hccRiskScore.value", new(-0.1m), null },
        { "patientPopulation.hccRiskScore.value", new(101m), null },
        { "patientPopulation.hccRiskScore.mean", new(1m) { Mean = -1m }, null },
        { "patientPopulation.hccRiskScore.standardDeviation", new(1m) { StandardDeviation = -1m }, null },
        { "patientPopulation.hccRiskScore.median", new(1m) { Median = -1m }, null },
        { "patientPopulation.dualProportion.value", null, new(1.01m) },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_problem_of_a_risk_indicator(string? path, RiskIndicator? hcc, RiskIndicator? dual)
    {
        RequestProblems problems = default;
        ScoringRequest request = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Individual },
            PatientPopulation = new() { HccRiskScore = hcc, DualProportion = dual },
        };

        PatientPopulationCheck.Check(request, null!, ref problems);

        Assert.Equal(path, problems.All.SingleOrDefault()?.Path);
    }
}
