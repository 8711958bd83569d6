using System.Text;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Tests.Interop;

/// <summary>A limit that a reader cannot keep to is refused, and at their maximum every reader still answers.</summary>
public class ImportLimitsTests
{
    private static readonly ImportLimits most = new()
    {
        Bytes = long.MaxValue, TokenLength = ImportLimits.MostTokenLength, Depth = ImportLimits.MostDepth, Measurements = int.MaxValue, Problems = int.MaxValue,
    };

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void Limits_have_a_range(int value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImportLimits { Depth = value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImportLimits { TokenLength = value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImportLimits { Bytes = Math.Min(value, 0) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImportLimits { Measurements = Math.Min(value, 0) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImportLimits { Problems = Math.Min(value, 0) });
    }

    [Fact]
    public void At_their_maximum_deep_files_are_stopped_on_a_small_stack()
    {
        ImportProblemKind? json = null, xml = null;
        Thread thread = new(
            () =>
            {
                json = QppSubmission.Read(Stream("{ \"measurementSets\": " + new string('[', 100_000)), SmallTables.For, most).Problems[^1].Kind;
                xml = QrdaThree.Read(Stream("<ClinicalDocument xmlns='urn:hl7-org:v3'>" + string.Concat(Enumerable.Repeat("<a>", 100_000))), SmallTables.For, most).Problems[^1].Kind;
            },
            256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal((ImportProblemKind.LimitReached, ImportProblemKind.LimitReached), (json, xml));
    }

    [Theory]
    [InlineData("""{ "participant": { "clinicianTypes": [ROWS] } }""", "\"physician\"")]
    [InlineData("""{ "reweightingGrants": [{ "circumstance": "smallPracticeHardship", "categories": [ROWS] }] }""", "\"quality\"")]
    public void Every_list_of_holdings_has_a_limit(string file, string row)
    {
        string json = file.Replace("ROWS", string.Join(",", Enumerable.Repeat(row, 3)), StringComparison.Ordinal);

        Assert.Equal(ImportProblemKind.LimitReached, CmsHoldings.Read(Stream(json), ImportLimits.Default with { Measurements = 2 }).Problems[^1].Kind);
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
