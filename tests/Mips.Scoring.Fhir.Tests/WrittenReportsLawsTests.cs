using FsCheck.Fluent;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Reference;
using Mips.Scoring.Tests.Interop;
using Mips.Scoring.Tests.Support;

using static Mips.Scoring.Tests.Interop.WrittenForms;

namespace Mips.Scoring.Fhir.Tests;

/// <summary>Reports that were written are read as what the writer says, and what they do not state is named: for every generated request of every year, and for every eCQM.</summary>
public class WrittenReportsLawsTests
{
    private const int Cases = 6;
    private const string Urls = "http://example.org/fhir/Measure/";

    public static TheoryData<int> AllYears => [.. CmsTables.Years];

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Reports_keep_what_they_can_state_and_name_the_rest(int year) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        for (int index = 0; index < Cases; index++)
        {
            _ = Checked(Request(year, seed, index), index % 2 == 0 ? Urls : null);
        }
    }).Hold(Cases);

    [Theory]
    [MemberData(nameof(AllYears))]
    public void Reports_keep_every_eCQM_whose_rates_have_one_population_group(int year)
    {
        ReferenceData data = CmsTables.For(year);
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            WrittenSubmission written = Checked(Ecqms(data, new Random(seed)), seed % 2 == 0 ? Urls : null);
            Assert.Equal(SumsOfGroups(data), WithoutPlace(written));
        }).Hold(Cases);
    }

    private static WrittenSubmission Checked(ScoringRequest request, string? urls)
    {
        ReferenceData data = CmsTables.For(request.PerformanceYear);
        return Check(request, document => SummaryReportsWriter.Write(request, Somebody, data, document, new DateTime(2026, 1, 15), urls), document => SummaryReports.Read(document, CmsTables.For));
    }
}
