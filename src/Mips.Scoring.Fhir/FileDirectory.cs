using Hl7.Fhir.Model;

namespace Mips.Scoring.Fhir;

/// <summary>What the file says about measures and reporters beside the reports.</summary>
internal sealed class FileDirectory(ProblemList problems)
{
    private readonly ResourceReader resources = new(problems);
    private readonly Dictionary<string, List<(string? Version, ImmutableArray<string> Identifiers)>> measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownReporter> reporters = new(StringComparer.Ordinal);

    /// <summary>Takes in a resource that says what a measure or a reporter is; passes over every other.</summary>
    public void Take(FhirResource resource)
    {
        switch (resource.Type)
        {
            case "Measure" when this.resources.Read<Measure>(resource) is { Url: string url } measure:
                if (!this.measures.TryGetValue(url, out List<(string?, ImmutableArray<string>)>? versions))
                {
                    this.measures.Add(url, versions = []);
                }

                versions.Add((measure.Version, [.. measure.Identifier.Select(identifier => identifier.Value).OfType<string>()]));
                break;
            case "Organization" when this.resources.Read<Organization>(resource) is Organization organization:
                this.Take(resource, organization.Id, new KnownReporter(resource.Type, Identifiers(organization.Identifier), []));
                break;
            case "Practitioner" when this.resources.Read<Practitioner>(resource) is Practitioner practitioner:
                this.Take(resource, practitioner.Id, new KnownReporter(resource.Type, Identifiers(practitioner.Identifier), []));
                break;
            case "PractitionerRole" when this.resources.Read<PractitionerRole>(resource) is PractitionerRole role:
                this.Take(resource, role.Id, new KnownReporter(resource.Type, Identifiers(role.Identifier), [.. new[] { role.Practitioner?.Reference, role.Organization?.Reference }.OfType<string>()]));
                break;
            default:
                break;
        }
    }

    /// <summary>The names of a measure: those of its canonical URL, then those of its resource.</summary>
    public MeasureNames Names(string canonical)
    {
        MeasureNames names = MeasureNames.Of(canonical);
        (string url, string? version) = MeasureNames.Split(canonical);
        if (this.measures.TryGetValue(url, out List<(string? Version, ImmutableArray<string> Identifiers)>? versions))
        {
            foreach ((string? own, ImmutableArray<string> identifiers) in versions.Where(known => version is null || known.Version is null || known.Version == version))
            {
                foreach (string identifier in identifiers)
                {
                    names.Add(identifier, own);
                }
            }
        }

        return names;
    }

    /// <summary>The reporter that a report refers to; null if the file has none.</summary>
    public KnownReporter? Find(string reference) => this.reporters.TryGetValue(reference, out KnownReporter? found) ? found : null;

    private void Take(FhirResource resource, string? id, KnownReporter reporter)
    {
        foreach (string name in new[] { resource.FullUrl, id is null ? null : $"{resource.Type}/{id}" }.OfType<string>())
        {
            this.reporters[name] = reporter;
        }
    }

    private static ImmutableArray<ReportedIdentifier> Identifiers(List<Identifier> identifiers) => [.. identifiers.Select(identifier => new ReportedIdentifier(identifier.System, identifier.Value))];
}

/// <summary>A reporter that the file describes.</summary>
/// <param name="Type">Its resource type.</param>
/// <param name="Identifiers">Its identifiers.</param>
/// <param name="Others">The practitioner and the organization of a role, as references.</param>
internal sealed record KnownReporter(string Type, ImmutableArray<ReportedIdentifier> Identifiers, ImmutableArray<string> Others);
