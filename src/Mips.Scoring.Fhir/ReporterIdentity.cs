namespace Mips.Scoring.Fhir;

/// <summary>Says who submits: an organization is a group, a practitioner or a role an individual.</summary>
internal sealed class ReporterIdentity(FileDirectory directory, ProblemList problems)
{
    private static readonly Dictionary<string, ParticipationOption> Options = new(StringComparer.Ordinal)
    {
        ["Organization"] = ParticipationOption.Group,
        ["Practitioner"] = ParticipationOption.Individual,
        ["PractitionerRole"] = ParticipationOption.Individual,
    };

    // HL7's and CMS's names of the same two registers: NPPES, and the tax administration.
    private static readonly string[] NationalProviderIdentifiers = ["http://hl7.org/fhir/sid/us-npi", "urn:oid:2.16.840.1.113883.4.6"];
    private static readonly string[] TaxpayerIdentificationNumbers = ["urn:oid:2.16.840.1.113883.4.4", "urn:oid:2.16.840.1.113883.4.2", "http://hl7.org/fhir/sid/us-ein"];

    /// <summary>The submitter of a report; null, and a problem, if the report does not say who it is.</summary>
    public SubmittingEntity? Of(SummaryReport report)
    {
        Place place = report.Resource.At(".reporter");
        if (report.Reporter is not ReporterName name)
        {
            problems.Add(ImportProblemKind.Missing, place, null, "a report needs its reporter: an Organization, a Practitioner or a PractitionerRole");
            return null;
        }

        KnownReporter? known = directory.Find(name.Key);
        string? type = name.Type ?? known?.Type ?? TypeOf(name.Key);
        if (type is null || !Options.TryGetValue(type, out ParticipationOption option))
        {
            problems.Add(ImportProblemKind.Unknown, place, type ?? name.Key, "must be an Organization, a Practitioner or a PractitionerRole");
            return null;
        }

        ReportedIdentifier[] identifiers = [.. this.Identifiers(name, known)];
        string? npi = Of(identifiers, NationalProviderIdentifiers);
        if (option == ParticipationOption.Individual && npi is null)
        {
            problems.Add(ImportProblemKind.Missing, place, name.Key, "an individual needs an NPI, an identifier of the system http://hl7.org/fhir/sid/us-npi");
        }

        return new SubmittingEntity
        {
            Option = option,
            NationalProviderIdentifier = option == ParticipationOption.Individual ? npi : null,
            TaxpayerIdentificationNumber = Of(identifiers, TaxpayerIdentificationNumbers),
        };
    }

    private IEnumerable<ReportedIdentifier> Identifiers(ReporterName name, KnownReporter? known) =>
        new[] { name.Identifier }.OfType<ReportedIdentifier>()
            .Concat(known?.Identifiers ?? [])
            .Concat((known?.Others ?? []).Select(directory.Find).OfType<KnownReporter>().SelectMany(other => other.Identifiers));

    private static string? Of(ReportedIdentifier[] identifiers, string[] systems) => Array.Find(identifiers, identifier => Array.IndexOf(systems, identifier.System) >= 0)?.Value;

    // A relative or absolute reference ends with the type and the ID.
    private static string? TypeOf(string reference)
    {
        string[] parts = reference.Split('/');
        return parts.Length >= 2 ? parts[^2] : null;
    }
}
