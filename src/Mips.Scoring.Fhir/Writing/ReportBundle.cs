using Hl7.Fhir.Model;

namespace Mips.Scoring.Fhir;

/// <summary>Makes the resources of a document: who reports, and a report for each measure.</summary>
internal sealed class ReportBundle(SubmittingEntity entity, ScoringRequest written, DateTime? created)
{
    private const string Uuid = "urn:uuid:";
    private const string Npi = "http://hl7.org/fhir/sid/us-npi";
    private const string Tin = "urn:oid:2.16.840.1.113883.4.4";
    private const string Profile = "http://hl7.org/fhir/us/davinci-deqm/StructureDefinition/summary-measurereport-deqm";
    private readonly DerivedIds ids = new("fhir", entity, written);
    private readonly Bundle bundle = new() { Type = Bundle.BundleType.Collection };

    public Bundle Of(ImmutableArray<WrittenReport> measures)
    {
        ResourceReference reporter = this.Reporter();
        foreach (WrittenReport measure in measures)
        {
            this.Add(this.Report(measure, reporter));
        }

        return this.bundle;
    }

    private static string Day(int month, int day, int year) => FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}");

    private ResourceReference Reporter()
    {
        ResourceReference? organization = entity.TaxpayerIdentificationNumber is not null || entity.Option == ParticipationOption.Group ? this.Add(new Organization { Active = true, Identifier = Identifiers(Tin, entity.TaxpayerIdentificationNumber) }) : null;
        if (entity.Option == ParticipationOption.Group)
        {
            return organization!;
        }

        ResourceReference practitioner = this.Add(new Practitioner { Active = true, Identifier = Identifiers(Npi, entity.NationalProviderIdentifier) });
        return this.Add(new PractitionerRole { Active = true, Practitioner = practitioner, Organization = organization });
    }

    private static List<Identifier> Identifiers(string system, string? value) => value is null ? [] : [new Identifier(system, value)];

    private ResourceReference Add(Resource resource)
    {
        resource.Id = this.ids.Next();
        this.bundle.Entry.Add(new Bundle.EntryComponent { FullUrl = Uuid + resource.Id, Resource = resource });
        return new ResourceReference(Uuid + resource.Id) { Type = resource.TypeName };
    }

    private MeasureReport Report(WrittenReport measure, ResourceReference reporter) => new()
    {
        Meta = new Meta { Profile = [Profile] },
        Status = MeasureReport.MeasureReportStatus.Complete,
        Type = MeasureReport.MeasureReportType.Summary,
        Measure = measure.Url,
        Date = created is DateTime day ? Day(day.Month, day.Day, day.Year) : null,
        Reporter = reporter,
        Period = new Period { Start = Day(1, 1, written.PerformanceYear), End = Day(12, 31, written.PerformanceYear) },
        ImprovementNotation = new CodeableConcept("http://terminology.hl7.org/CodeSystem/measure-improvement-notation", measure.Measure.IsInverse ? "decrease" : "increase"),
        Group = measure.Groups.IsEmpty ? [ReportGroups.OfResult(measure.Row)] : [.. measure.Groups.Select(group => ReportGroups.OfCounts(group.Rate, group.Counts))],
    };
}
