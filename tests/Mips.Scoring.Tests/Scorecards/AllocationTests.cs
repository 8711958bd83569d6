using Mips.Scoring.Benchmarks;
using Mips.Scoring.CmsData;

namespace Mips.Scoring.Tests.Scorecards;

public class AllocationTests
{
    private const int Repetitions = 200;
    private const long TwoKilobytes = 2_048;

    private static readonly ScoringRequest Typical = TypicalSubmission.Request;

    [Fact]
    public void An_explained_scorecard_of_a_typical_submission_allocates_at_most_two_kilobytes()
    {
        ReferenceData data = CmsTables.For(2024);
        Scorecard card = Scorer.Score(Typical, data);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Repetitions; i++)
        {
            card = Scorer.Score(Typical, data);
        }

        long each = (GC.GetAllocatedBytesForCurrentThread() - before) / Repetitions;
        Assert.Equal(100m, card.PromotingInteroperability.Score.Value + 14m);
        Assert.InRange(each, 1, TwoKilobytes);
    }

    [Theory]
    [InlineData(ReportingOption.MipsValuePathway)]
    [InlineData(ReportingOption.ApmPerformancePathway)]
    public void So_does_one_of_an_MVP_or_of_the_pathway(ReportingOption option)
    {
        ReferenceData data = CmsTables.For(2024);
        ScoringRequest request = option == ReportingOption.MipsValuePathway
            ? Typical with { Mvp = new("M0005") { SelectedPopulationHealthMeasure = "479" } }
            : Typical with { App = new(AppMeasureSet.App) };
        Scorecard card = ParticipationSamples.Score(request, data);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Repetitions; i++)
        {
            card = ParticipationSamples.Score(request, data);
        }

        long each = (GC.GetAllocatedBytesForCurrentThread() - before) / Repetitions;
        Assert.Equal(option, card.ReportingOption);
        Assert.InRange(each, 1, TwoKilobytes);
    }
}
