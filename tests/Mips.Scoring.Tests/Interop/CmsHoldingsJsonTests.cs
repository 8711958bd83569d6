using System.Text;
using FsCheck.Fluent;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Interop;

/// <summary>What CMS holds of a request, written and read back, makes the whole request of what is submitted again.</summary>
public class CmsHoldingsJsonTests
{
    private const int Cases = 6;

    public static TheoryData<int> AllYears => [.. CmsTables.Years];

    [Theory]
    [MemberData(nameof(AllYears))]
    public void What_is_held_is_read_as_it_was_written(int year) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        for (int index = 0; index < Cases; index++)
        {
            ScoringRequest request = WrittenForms.Request(year, seed, index);
            byte[] file = CmsHoldingsJson.ToUtf8(CmsHoldings.Of(request));
            using MemoryStream stream = new(file);
            CmsHoldingsImport import = CmsHoldings.Read(stream);

            Assert.Empty(import.Problems);
            Assert.Empty(new JsonSchema("cms-holdings").Violations(Encoding.UTF8.GetString(file)));
            Assert.Equal(request, import.Holdings.Complete(Submitted(request)));
        }
    }).Hold(Cases);

    private static ScoringRequest Submitted(ScoringRequest request) => new()
    {
        PerformanceYear = request.PerformanceYear,
        Participant = new Participant { Option = request.Participant.Option },
        Mvp = request.Mvp is { } mvp ? new MvpReporting(mvp.MvpId) : null,
        App = request.App,
        Quality = request.Quality,
        ImprovementActivities = request.ImprovementActivities,
        PromotingInteroperability = request.PromotingInteroperability,
    };
}
