using System.Text;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Tests.Interop;

/// <summary>Writes small QRDA III documents with only what the importer looks at, and reads them with small tables.</summary>
internal static class QrdaText
{
    public const string QualitySection = "2.16.840.1.113883.10.20.27.2.3";
    public const string ActivitySection = "2.16.840.1.113883.10.20.27.2.4";
    public const string InteroperabilitySection = "2.16.840.1.113883.10.20.27.2.5";

    public static readonly string[] FivePopulations = [Population("IPOP", 1000), Population("DENOM", 1000), Population("DENEX", 60), Population("DENEXCEP", 40), Population("NUMER", 800)];

    public static SubmissionImport Read(string document)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(document));
        return QrdaThree.Read(stream, SmallTables.For);
    }

    public static string Document(string sections, string program = "MIPS_GROUP", string participant = "", string performer = """<representedOrganization><id root="2.16.840.1.113883.4.2" extension="000777777"/></representedOrganization>""") => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <!-- a comment -->
          <templateId root="2.16.840.1.113883.10.20.27.1.1" extension="2020-12-01"/>
          <informationRecipient><intendedRecipient><id root="2.16.840.1.113883.3.249.7" extension="{program}"/></intendedRecipient></informationRecipient>
          <participant typeCode="DEV"><associatedEntity classCode="RGPR">{participant}</associatedEntity></participant>
          <documentationOf><serviceEvent><performer><assignedEntity>{performer}</assignedEntity></performer></serviceEvent></documentationOf>
          <component><structuredBody>{sections}</structuredBody></component>
        </ClinicalDocument>
        """;

    public static string Section(string template, string entries, string low = "20240101", string high = "20241231") => $"""
        <component><section>
          <templateId root="{template}"/>
          <text><table><thead><tr><th>passed over</th></tr></thead></table></text>
          {entries}
          <entry><act><templateId root="2.16.840.1.113883.10.20.17.3.8"/><effectiveTime><low value="{low}"/><high value="{high}"/></effectiveTime></act></entry>
        </section></component>
        """;

    public static string Ecqm(string measure, params string[] components) => Measure("aaaaaaaa-0000-0000-0000-000000000" + measure, components);

    public static string Measure(string id, params string[] components) => $"""
        <entry><organizer>
          <reference><externalDocument><id root="2.16.840.1.113883.4.738" extension="{id}"/></externalDocument></reference>
          {string.Concat(components)}
        </organizer></entry>
        """;

    public static string Population(string code, int count, string? uuid = null) => $"""
        <component><observation>
          <code code="ASSERTION"/><value xsi:type="CD" code="{code}"/>
          {Count(count)}
          <entryRelationship typeCode="COMP"><observation><code code="76689-9"/><value xsi:type="CD" code="M"/>{Count(1)}</observation></entryRelationship>
          <reference><externalObservation><id root="{uuid ?? code.ToUpperInvariant() + "-1"}"/></externalObservation></reference>
        </observation></component>
        """;

    public static string Rate(string rate, string numerator = "NUMER-1") => $"""
        <component><observation>
          <code code="72510-1"/><value xsi:type="REAL" value="{rate}"/>
          <reference><externalObservation><id root="{numerator}"/></externalObservation></reference>
        </observation></component>
        """;

    public static string Answer(string answer) => $"""<component><observation><code code="ASSERTION"/><value xsi:type="CD" code="{answer}"/></observation></component>""";

    private static string Count(int count) =>
        $"""<entryRelationship typeCode="SUBJ"><observation><code code="MSRAGG"/><value xsi:type="INT" value="{count}"/></observation></entryRelationship>""";
}
