using FsCheck.Fluent;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tables.Tests;

/// <summary>A request written as tables and read back is the same request, with the leading zeros of its identifiers.</summary>
public class RoundTripLawsTests
{
    private const int Participants = 8;

    public static TheoryData<int> AllYears => [.. CmsTables.Years];

    [Theory]
    [MemberData(nameof(AllYears))]
    public void CSV_keeps_every_request(int year) => Law(year, 10, submissions => RequestTables.ReadCsv(TableText.Files(TableText.Written(open => RequestTables.WriteCsv(submissions, open)).Select(file => (file.Key, file.Value)))));

    [Theory]
    [MemberData(nameof(AllYears))]
    public void A_workbook_keeps_every_request(int year) => Law(year, 20, submissions => TableText.ReadXlsx(TableText.Workbook(file => RequestTables.WriteXlsx(submissions, file))));

    private static void Law(int year, int casesOfARun, Func<TableSubmission[], TablesImport> throughTables) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        TableSubmission[] written = [.. Enumerable.Range(0, Participants).Select(index => Submission(year, seed, index))];
        TablesImport read = throughTables(written);
        Assert.Empty(read.Problems);
        Assert.Equal(string.Join("\n", written.Select(Text)), string.Join("\n", read.Submissions.Select(Text)));
    }).Hold(casesOfARun);

    private static TableSubmission Submission(int year, int seed, int index)
    {
        ReferenceData data = CmsTables.For(year);
        ScoringRequest request = (index % 3) switch
        {
            1 when year >= 2023 => RequestGenerator.MipsValuePathway(data, seed, index),
            2 when year >= 2021 => RequestGenerator.ApmPerformancePathway(data, seed, index),
            _ => RequestGenerator.TraditionalMips(data, seed, index),
        };
        return new TableSubmission
        {
            Participant = index == 0 ? "=cmd|' /C calc'!A0" : $"\"{index}\", 'x; \u00e9\n{seed}",
            Entity = new SubmittingEntity { Option = request.Participant.Option, TaxpayerIdentificationNumber = "000123456", NationalProviderIdentifier = "0123456789", EntityId = index == 1 ? "-0042" : null },
            Request = request,
            Charges = index % 3 == 0 ? null : new(Dollars.Of(seed / 100m)) { State = index == 4 ? "-OH" : "OH", Specialty = index == 5 ? null : "Family, \"Medicine\"" },
        };
    }

    private static string Text(TableSubmission submission) => $"{submission.Participant} {submission.Entity} {submission.Charges} {System.Text.Json.JsonSerializer.Serialize(submission.Request)}";
}
