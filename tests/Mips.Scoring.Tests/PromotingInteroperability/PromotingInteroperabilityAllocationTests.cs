using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class PromotingInteroperabilityAllocationTests
{
    // The score, its required elements and its measure lines; nothing else.
    private const long LargestResult = 1_000;

    [Theory]
    [InlineData("rest")]
    [InlineData("PI_HIE_5 yes; PI_PHCDRR_2 yes PROD; rest")]
    public void Scoring_a_submission_allocates_its_result_alone(string reported)
    {
        ScoringRequest request = Reported.Request(2025, Reported.Submission(2025, reported));
        ReferenceData data = Reported.Data(2025);
        PromotingInteroperabilityRules rules = Reported.Rules(2025);
        PromotingInteroperabilityCategory.Score(request, data, rules);

        long before = GC.GetAllocatedBytesForCurrentThread();
        PromotingInteroperabilityScore score = PromotingInteroperabilityCategory.Score(request, data, rules);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, LargestResult);
        Assert.True(score.MeetsRequirements);
    }
}
