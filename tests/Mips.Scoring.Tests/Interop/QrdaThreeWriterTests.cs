using System.Xml.Linq;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Reference;

using static Mips.Scoring.Tests.Interop.WrittenForms;

namespace Mips.Scoring.Tests.Interop;

/// <summary>What a QRDA III document that was written has: the templates of CMS's sample files, CMS's identifiers, and nothing that nobody said.</summary>
public class QrdaThreeWriterTests
{
    private static readonly XNamespace Hl7 = "urn:hl7-org:v3";
    private static readonly MeasureCounts Counts = new() { PerformanceMet = 144, PerformanceNotMet = 36, Exclusions = 10, EligiblePopulation = 190 };

    // The versions in CMS's sample files of the years.
    [Theory]
    [InlineData(2021, "2020-05-01", "2017-06-01", "2019-05-01")]
    [InlineData(2022, "2021-07-01", "2017-06-01", "2019-05-01")]
    [InlineData(2023, "2022-12-01", "2020-12-01", "2022-05-01")]
    [InlineData(2024, "2022-12-01", "2020-12-01", "2022-05-01")]
    [InlineData(2025, "2024-12-01", "2020-12-01", "2022-05-01")]
    public void A_document_has_the_templates_of_the_guide_of_its_year(int year, string document, string report, string section)
    {
        XElement root = Document(Request(year));

        Assert.Equal(["2.16.840.1.113883.10.20.27.1.1 " + report, "2.16.840.1.113883.10.20.27.1.2 " + document], Templates(root));
        XElement[] sections = [.. root.Descendants(Hl7 + "section")];
        Assert.Equal(["2.16.840.1.113883.10.20.24.2.2 ", "2.16.840.1.113883.10.20.27.2.1 " + report, "2.16.840.1.113883.10.20.27.2.3 " + section], Templates(sections[0]));
        Assert.Contains("2.16.840.1.113883.10.20.27.2.4 " + report, Templates(sections[1]));
        Assert.Contains("2.16.840.1.113883.10.20.27.2.5 " + report, Templates(sections[2]));
    }

    [Fact]
    public void The_guide_of_another_year_is_named_as_not_at_hand()
    {
        Assert.Contains(Written(Request(2026)).Unwritten, fact => fact is { Reason: UnwrittenReason.Assumed, Path: "templateId", Value: "2024-12-01" });
        Assert.Contains(Written(Request(2026)).Unwritten, fact => fact is { Reason: UnwrittenReason.NotPublished, Value: "236" });
        Assert.DoesNotContain(Written(Request(2025)).Unwritten, fact => fact.Path == "templateId");
    }

    [Fact]
    public void Populations_have_the_identifiers_and_the_counts_of_the_eCQM()
    {
        XElement measure = Document(Request(2025)).Descendants(Hl7 + "organizer").First();
        EcqmPopulation group = CmsTables.For(2025).Tables.EcqmPopulations.All.First(candidate => candidate.MeasureId == "236");

        Assert.Equal(group.EcqmUuid, (string?)measure.Descendants(Hl7 + "externalDocument").Single().Element(Hl7 + "id")!.Attribute("extension"));
        Assert.Equal(
            [$"IPOP 190 {group.InitialPopulation}", $"DENOM 190 {group.Denominator}", $"DENEX 10 {group.DenominatorExclusion}", $"NUMER 144 {group.Numerator}"],
            measure.Descendants(Hl7 + "entryRelationship").Select(count => count.Parent!).Select(population =>
                $"{population.Element(Hl7 + "value")!.Attribute("code")!.Value} {population.Descendants(Hl7 + "value").Last().Attribute("value")!.Value} {population.Descendants(Hl7 + "externalObservation").Single().Element(Hl7 + "id")!.Attribute("root")!.Value}"));
        Assert.Equal("0.8", measure.Descendants(Hl7 + "observation").First().Element(Hl7 + "value")!.Attribute("value")!.Value);
    }

    [Theory]
    [InlineData(ParticipationOption.Individual, "MIPS_INDIV")]
    [InlineData(ParticipationOption.Group, "MIPS_GROUP")]
    [InlineData(ParticipationOption.VirtualGroup, "MIPS_VIRTUALGROUP")]
    [InlineData(ParticipationOption.Subgroup, "MIPS_SUBGROUP")]
    [InlineData(ParticipationOption.ApmEntity, "MIPS_APMENTITY")]
    public void Whoever_submits_has_a_programme(ParticipationOption option, string program) =>
        Assert.Equal(program, Program(Request(2025) with { Participant = new Participant { Option = option } }));

    [Fact]
    public void The_pathways_have_programmes_of_their_own_and_an_MVP_is_beside_that_of_MIPS()
    {
        Assert.Equal("MIPS_APP1_GROUP", Program(Request(2025) with { App = new AppReporting(AppMeasureSet.App) }));
        Assert.Equal("APP_PLUS_GROUP", Program(Request(2025) with { App = new AppReporting(AppMeasureSet.AppPlus) }));
        Assert.Equal("MIPS_GROUP", Program(Request(2025) with { Mvp = new MvpReporting("G0053") }));
        Assert.Contains("G0053", Document(Request(2025) with { Mvp = new MvpReporting("G0053") }).Descendants(Hl7 + "participant").Single().ToString(), StringComparison.Ordinal);
        Assert.False(Written(Request(2025) with { App = new AppReporting(AppMeasureSet.App), Participant = new Participant { Option = ParticipationOption.VirtualGroup } }).IsWritten);
    }

    // PY2021 is the last year of the bonus: to say end to end of a measure would be to give it points.
    [Theory]
    [InlineData(2021, false)]
    [InlineData(2022, true)]
    public void A_measure_that_was_not_reported_end_to_end_is_left_out_where_a_bonus_depends_on_it(int year, bool isWritten)
    {
        ScoringRequest request = Request(year) with { Quality = [Request(year).Quality[0] with { EndToEndReported = false }] };

        Assert.Equal(isWritten, Written(request).Request!.Quality.Length == 1);
    }

    [Fact]
    public void An_attestation_never_says_more_than_the_request()
    {
        ScoringRequest request = Request(2025) with
        {
            ImprovementActivities = [new("IA_BE_4", 120), new("IA_BE_6", 95), new("IA_BE_15", 60), new("IA_CC_2", 365, 49.99m), new("IA_PCMH", 90 + 5, 100m)],
        };

        WrittenSubmission written = Written(request);

        Assert.Equal(["IA_BE_4 95", "IA_BE_6 95", "IA_PCMH 95"], written.Request!.ImprovementActivities.Select(activity => $"{activity.ActivityId} {activity.ContinuousDays}"));
        Assert.Equal(
            ["IA_CC_2", "100", "120", "IA_BE_15"],
            written.Unwritten.Where(fact => fact.IsLost && fact.Path.StartsWith("improvementActivities", StringComparison.Ordinal)).Select(fact => fact.Value));
    }

    [Fact]
    public void The_same_request_gives_the_same_bytes_and_another_one_other_identifiers()
    {
        Assert.Equal(Bytes(Request(2025)), Bytes(Request(2025)));
        Assert.Empty(Ids(Document(Request(2025))).Intersect(Ids(Document(Request(2025) with { Participant = new Participant { Option = ParticipationOption.ApmEntity } }))));
    }

    [Fact]
    public void Data_of_another_year_is_refused() =>
        Assert.Throws<ArgumentException>(() => QrdaThreeWriter.Write(Request(2025), Somebody, CmsTables.For(2024), Stream.Null));

    private static ScoringRequest Request(int year) => new()
    {
        PerformanceYear = year,
        Participant = new Participant { Option = ParticipationOption.Group },
        Quality = [new("236", CollectionType.Ecqm) { Counts = Counts, EndToEndReported = true }],
        ImprovementActivities = [new("IA_BE_4")],
        PromotingInteroperability = [new() { CehrtId = "0015EABCDEF1234", PerformanceStart = new(year, 1, 1), PerformanceEnd = new(year, 12, 31), Measures = [new("PI_EP_1") { Numerator = 3, Denominator = 4 }, new("PI_PPHI_1") { Answer = true }] }],
    };

    private static WrittenSubmission Written(ScoringRequest request) => QrdaThreeWriter.Write(request, Somebody, CmsTables.For(request.PerformanceYear), Stream.Null);

    private static string Bytes(ScoringRequest request) => Text(document => QrdaThreeWriter.Write(request, Somebody, CmsTables.For(request.PerformanceYear), document));

    private static XElement Document(ScoringRequest request) => XDocument.Parse(Bytes(request)).Root!;

    private static string Program(ScoringRequest request) => Document(request).Descendants(Hl7 + "intendedRecipient").Single().Element(Hl7 + "id")!.Attribute("extension")!.Value;

    private static string[] Templates(XElement element) => [.. element.Elements(Hl7 + "templateId").Select(template => $"{template.Attribute("root")!.Value} {template.Attribute("extension")?.Value}")];

    private static IEnumerable<string> Ids(XElement root) => root.Descendants(Hl7 + "organizer").Select(organizer => organizer.Element(Hl7 + "id")!.Attribute("root")!.Value);
}
