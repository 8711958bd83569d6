using static Mips.Scoring.Tests.Cost.CostSamples;

namespace Mips.Scoring.Tests.Requests;

public class CostCheckTests
{
    [Fact]
    public void All_problems_are_found_at_once_with_their_fields()
    {
        ScoringRequest request = Request(2024, Result("KA", -5m, -1), Result("TPCC_1", 1m, 1), Result("TPCC_1", 1m, 1), null!);
        Assert.Equal(
            """
            cost[0].measureId "KA": not a cost measure of PY2024 (did you mean "COST_KA_1"?)
            cost[0].cost "-5": a cost is 0 to one billion dollars, with at most six places
            cost[0].cases "-1": a number of cases is 0 to 100 million (42 CFR 414.1350(c))
            cost[2].measureId "TPCC_1": the same measure is in cost[1]; a cost measure has one result
            cost[3]: a cost result needs a measure ID
            """.ReplaceLineEndings("\n"),
            Problems(request, Data(2024)));
    }
}
