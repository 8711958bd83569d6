namespace Mips.Scoring.Interop;

/// <summary>Writes the header of a document, and its body around the sections.</summary>
internal sealed class QrdaDocumentText(QrdaXml xml, QrdaContent content, QrdaTemplates templates, string program, SubmittingEntity entity, DateTime? created)
{
    private const string Loinc = "2.16.840.1.113883.6.1";
    private const string Snomed = "2.16.840.1.113883.6.96";
    private const string NotKnown = "NI";
    private readonly DateTime first = new(content.Written.PerformanceYear, 1, 1);
    private readonly DateTime last = new(content.Written.PerformanceYear, 12, 31);
    private readonly DerivedIds ids = new(program, entity, content.Written);

    public void Write() => xml.Root("ClinicalDocument", () =>
    {
        this.WriteHead();
        this.WritePeople();
        this.WriteParticipant();
        this.WritePerformer();
        xml.Nested("component", () => xml.Nested("structuredBody", new QrdaSectionsText(xml, content, templates, this.ids).Write));
    });

    private void WriteHead()
    {
        xml.Element("realmCode", ("code", "US"));
        xml.Element("typeId", ("root", "2.16.840.1.113883.1.3"), ("extension", "POCD_HD000040"));
        xml.Template(QrdaOids.DocumentTemplate, templates.Report);
        xml.Template(QrdaOids.CmsDocument, templates.Document);
        string id = this.ids.Next();
        xml.Id(id);
        xml.Code("55184-6", Loinc, "Quality Reporting Document Architecture Calculated Summary Report");
        xml.Text("title", FormattableString.Invariant($"QRDA Category III report for PY{content.Written.PerformanceYear}"));
        this.WriteTime("effectiveTime");
        xml.Element("confidentialityCode", ("code", "N"), ("codeSystem", "2.16.840.1.113883.5.25"));
        xml.Element("languageCode", ("code", "en"));
        xml.Element("setId", ("root", id));
        xml.Element("versionNumber", ("value", "1"));
        xml.Nested("recordTarget", () => xml.Nested("patientRole", () => this.Unknown("id", "NA")));
    }

    // A request does not say which organization wrote, keeps and signs the document.
    private void WritePeople()
    {
        xml.Nested("author", () =>
        {
            this.WriteTime("time");
            xml.Nested("assignedAuthor", () =>
            {
                this.Unknown("id");
                xml.Nested("assignedAuthoringDevice", () => xml.Text("softwareName", "Mips.Scoring"));
                this.WriteOrganization("representedOrganization");
            });
        });
        xml.Nested("custodian", () => xml.Nested("assignedCustodian", () => this.WriteOrganization("representedCustodianOrganization")));
        xml.Nested("informationRecipient", () => xml.Nested("intendedRecipient", () => xml.Id(QrdaOids.Program, program)));
        xml.Nested("legalAuthenticator", () =>
        {
            this.WriteTime("time");
            xml.Element("signatureCode", ("code", "S"));
            xml.Nested("assignedEntity", () =>
            {
                this.Unknown("id");
                this.WriteOrganization("representedOrganization");
            });
        });
    }

    private void WriteParticipant()
    {
        if (content.CehrtId is null && content.Written.Mvp is null)
        {
            return;
        }

        xml.Nested("participant", [("typeCode", "DEV")], () => xml.Nested("associatedEntity", [("classCode", "RGPR")], () =>
        {
            if (content.CehrtId is string cehrt)
            {
                xml.Id(QrdaOids.CehrtId, cehrt);
            }

            if (content.Written.Mvp is { } mvp)
            {
                xml.Id(QrdaOids.Mvp, mvp.MvpId);
            }

            xml.Code("129465004", Snomed, "medical record, device");
        }));
    }

    private void WritePerformer() => xml.Nested("documentationOf", [("typeCode", "DOC")], () => xml.Nested("serviceEvent", [("classCode", "PCPR")], () =>
    {
        xml.Period("effectiveTime", this.first, this.last);
        xml.Nested("performer", [("typeCode", "PRF")], () =>
        {
            xml.Period("time", this.first, this.last);
            xml.Nested("assignedEntity", this.WriteEntity);
        });
    }));

    private void WriteEntity()
    {
        if (entity.NationalProviderIdentifier is string npi)
        {
            xml.Id(QrdaOids.NationalProviderIdentifier, npi);
        }
        else
        {
            this.Unknown("id", "NA");
        }

        xml.Nested("representedOrganization", () =>
        {
            if (entity.TaxpayerIdentificationNumber is string tin)
            {
                xml.Id(QrdaOids.TaxpayerIdentificationNumber, tin);
            }

            if (entity.EntityId is string id && RootOf(entity.Option) is string root)
            {
                xml.Id(root, id);
            }
        });
    }

    private static string? RootOf(ParticipationOption option) => option switch
    {
        ParticipationOption.ApmEntity => QrdaOids.ApmEntityId,
        ParticipationOption.VirtualGroup => QrdaOids.VirtualGroupId,
        ParticipationOption.Subgroup => QrdaOids.SubgroupId,
        _ => null,
    };

    private void WriteTime(string name)
    {
        if (created is DateTime day)
        {
            xml.Element(name, ("value", QrdaXml.Day(day)));
        }
        else
        {
            this.Unknown(name);
        }
    }

    private void WriteOrganization(string name) => xml.Nested(name, () => this.Unknown("id"));

    private void Unknown(string name, string reason = NotKnown) => xml.Element(name, ("nullFlavor", reason));
}
