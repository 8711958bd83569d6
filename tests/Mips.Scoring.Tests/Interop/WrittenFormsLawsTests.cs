using FsCheck.Fluent;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Reference;
using Mips.Scoring.Tests.Support;

using static Mips.Scoring.Tests.Interop.WrittenForms;

namespace Mips.Scoring.Tests.Interop;

/// <summary>QPP JSON and QRDA III that were written are read as what the writer says, and what they do not state is named: for every generated request of every year, and for every eCQM.</summary>
public class WrittenFormsLawsTests
{
    private const int Cases = 6;

    public static TheoryData<int> AllYears => [.. CmsTables.Years];

    [Theory]
    [MemberData(nameof(AllYears))]
    public void QPP_JSON_keeps_what_it_can_state_and_names_the_rest(int year) => Law(year, Qpp);

    [Theory]
    [MemberData(nameof(AllYears))]
    public void QRDA_III_keeps_what_it_can_state_and_names_the_rest(int year) => Law(year, Qrda);

    [Theory]
    [MemberData(nameof(AllYears))]
    public void QPP_JSON_keeps_every_eCQM(int year)
    {
        ReferenceData data = CmsTables.For(year);
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            WrittenSubmission written = Qpp(Ecqms(data, new Random(seed)));
            Assert.Equal(year < 2026, written.IsWhole);
        }).Hold(Cases);
    }

    [Theory]
    [MemberData(nameof(AllYears))]
    public void QRDA_III_keeps_every_eCQM_whose_rates_have_one_population_group(int year)
    {
        ReferenceData data = CmsTables.For(year);
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            WrittenSubmission written = Qrda(Ecqms(data, new Random(seed)));
            Assert.Equal(SumsOfGroups(data), WithoutPlace(written));
        }).Hold(Cases);
    }

    private static void Law(int year, Func<ScoringRequest, WrittenSubmission> check) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        for (int index = 0; index < Cases; index++)
        {
            _ = check(Request(year, seed, index));
        }
    }).Hold(Cases);

    private static WrittenSubmission Qpp(ScoringRequest request)
    {
        ReferenceData data = CmsTables.For(request.PerformanceYear);
        return Check(request, document => QppSubmissionWriter.Write(request, Somebody, data, document), document => QppSubmission.Read(document, data));
    }

    private static WrittenSubmission Qrda(ScoringRequest request)
    {
        ReferenceData data = CmsTables.For(request.PerformanceYear);
        return Check(request, document => QrdaThreeWriter.Write(request, Somebody, data, document), document => QrdaThree.Read(document, CmsTables.For));
    }
}
