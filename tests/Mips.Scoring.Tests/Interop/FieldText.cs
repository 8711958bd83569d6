using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.Interop;

/// <summary>Writes small submissions of an individual as products write them, and reads them with CMS's data.</summary>
internal static class FieldText
{
    public const string Counts = """{ "performanceMet": 120, "performanceNotMet": 36, "eligiblePopulation": 156 }""";
    private const string Performer = """<id root="2.16.840.1.113883.4.6" extension="0123456789"/><representedOrganization><id root="2.16.840.1.113883.4.2" extension="000123456"/></representedOrganization>""";

    public static string Qrda(int year, string entries, string program = "MIPS_INDIV") => QrdaOf(Section(year, entries), program);

    public static string QrdaOf(string sections, string program = "MIPS_INDIV") => QrdaText.Document(sections, program, performer: Performer);

    public static string Section(int year, string entries) => QrdaText.Section(QrdaText.QualitySection, entries, $"{year}0101", $"{year}1231");

    /// <summary>An eCQM of the year by its UUID, with the counts of its one population group.</summary>
    public static string Ecqm(string measureId, int year, int denominator, int exclusions, int numerator, params string[] more)
    {
        EcqmPopulation group = CmsTables.For(year).Tables.EcqmPopulations.All.First(candidate => candidate.MeasureId == measureId);
        return QrdaText.Measure(group.EcqmUuid, [QrdaText.Population("DENOM", denominator, group.Denominator), QrdaText.Population("DENEX", exclusions, group.DenominatorExclusion), QrdaText.Population("NUMER", numerator, group.Numerator), .. more]);
    }

    public static string Rate(string measureId, int year, string rate) =>
        QrdaText.Rate(rate, CmsTables.For(year).Tables.EcqmPopulations.All.First(candidate => candidate.MeasureId == measureId).Numerator);

    public static string Qpp(int year, string sets, string more = "") =>
        $$"""{ "entityType": "individual", "taxpayerIdentificationNumber": "000123456", "nationalProviderIdentifier": "0123456789", "performanceYear": {{year}}, {{more}} "measurementSets": [{{sets}}] }""";

    public static string Set(string method, string measureId, string value, string more = "") =>
        $$"""{ "category": "quality", {{more}} "submissionMethod": "{{method}}", "measurements": [{ "measureId": "{{measureId}}", "value": {{value}} }] }""";

    public static SubmissionImport Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static SubmissionImport Read(byte[] file)
    {
        using MemoryStream stream = new(file);
        return SubmissionFile.Read(stream, CmsTables.For);
    }

    /// <summary>The scorecard of a file that is read without any problem.</summary>
    public static Scorecard Score(string text)
    {
        SubmissionImport import = Read(text);
        Assert.Empty(import.Problems);
        ScoringRequest request = Assert.Single(import.Submissions).Request;
        return Scorer.Score(request, CmsTables.For(request.PerformanceYear));
    }

    public static string OnlyProblem(string text) => Assert.Single(Read(text).Problems).Message;
}
