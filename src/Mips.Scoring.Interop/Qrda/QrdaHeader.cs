using Mips.Scoring.Requests;

namespace Mips.Scoring.Interop;

/// <summary>Reads who submits, and under which programme, from the header of a QRDA III document.</summary>
/// <param name="root">The document.</param>
/// <param name="performanceYear">The performance year; null if it is not known.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class QrdaHeader(QrdaElement root, int? performanceYear, ProblemList problems)
{
    // Primary care models, the hospital programmes, what came before MIPS, and Promoting Interoperability for the Shared Savings Program.
    private static readonly string[] OutsideMips = ["CPC", "PCF", "MCP", "HQR", "CDAC_HQR", "PQRS", "SSP_PI"];

    // Codes from before those that say who reports, with the last year that they are read in. CMS's converter takes MIPS for an individual; an entity of a MIPS APM
    // was scored under the APM scoring standard until MIPS_APMENTITY took its place.
    private static readonly Dictionary<string, (ParticipationOption Option, int LastYear)> Older = new(StringComparer.OrdinalIgnoreCase)
    {
        ["MIPS"] = (ParticipationOption.Individual, 2018),
        ["MIPSAPM"] = (ParticipationOption.ApmEntity, 2020),
    };

    /// <summary>Whether the document is for another of CMS's programmes.</summary>
    public bool IsOutsideMips => this.ProgramElement()?.Extension is string name
        && Array.Exists(OutsideMips, other => name.StartsWith(other, StringComparison.OrdinalIgnoreCase));

    /// <summary>Who submits; null if the programme is missing, unknown or outside MIPS, which has been reported.</summary>
    public SubmittingEntity? Entity()
    {
        if (this.ProgramElement() is not QrdaElement element || element.Extension is not string name)
        {
            problems.Add(ImportProblemKind.Missing, root.Place, null, "informationRecipient needs the programme, for example MIPS_GROUP");
            return null;
        }

        if (this.IsOutsideMips)
        {
            problems.Add(ImportProblemKind.LeftOut, element.Place, name, "a programme outside MIPS; the document is not scored");
            return null;
        }

        if (this.OptionOf(element, name) is not ParticipationOption option)
        {
            return null;
        }

        return new SubmittingEntity
        {
            Option = option,
            NationalProviderIdentifier = option == ParticipationOption.Individual ? this.Performer(QrdaOids.NationalProviderIdentifier, 10, "an individual needs an NPI") : null,
            TaxpayerIdentificationNumber = option is ParticipationOption.Individual or ParticipationOption.Group ? this.Performer(QrdaOids.TaxpayerIdentificationNumber, 9, "individuals and groups need a TIN") : null,
            EntityId = option is ParticipationOption.Individual or ParticipationOption.Group ? null : this.EntityId(),
        };
    }

    private ParticipationOption? OptionOf(QrdaElement element, string name)
    {
        if (QrdaPrograms.Find(name) is (_, ParticipationOption stated))
        {
            return stated;
        }

        if (!Older.TryGetValue(name, out (ParticipationOption Option, int LastYear) older))
        {
            problems.Add(ImportProblemKind.Unknown, element.Place, name, "must be one of " + string.Join(", ", QrdaPrograms.Codes));
            return null;
        }

        if (performanceYear <= older.LastYear)
        {
            problems.Add(ImportProblemKind.Assumed, element.Place, name, $"an older code; read as {QrdaPrograms.Codes.First(code => QrdaPrograms.Find(code)?.Option == older.Option)}");
            return older.Option;
        }

        problems.Add(ImportProblemKind.Unknown, element.Place, name, "an older code that does not say who reports; give " + string.Join(", ", QrdaPrograms.Codes.Where(code => code.StartsWith("MIPS_", StringComparison.Ordinal))));
        return null;
    }

    /// <summary>The reporting option: that of the programme, or the MVP.</summary>
    public string? Program(ReferenceData data)
    {
        QrdaElement? mvp = this.Ids("participant", "associatedEntity", "id").FirstOrDefault(id => id.Root == QrdaOids.Mvp);
        if (mvp?.Extension is not string id)
        {
            string? name = this.ProgramElement()?.Extension;
            return name is null ? null : QrdaPrograms.Find(name) is (string program, _) ? program : Older.ContainsKey(name) ? QppPrograms.TraditionalMips : null;
        }

        if (data.FindMvp(id) is not null)
        {
            return id;
        }

        problems.Add(ImportProblemKind.Unknown, mvp.Place, id, $"not an MVP of PY{data.PerformanceYear}");
        return null;
    }

    public string? CehrtId() =>
        this.Ids("participant", "associatedEntity", "id").FirstOrDefault(id => id.Root == QrdaOids.CehrtId)?.Extension;

    private QrdaElement? ProgramElement() =>
        this.Ids("informationRecipient", "intendedRecipient", "id").FirstOrDefault(id => id.Root == QrdaOids.Program);

    private List<QrdaElement> Ids(params ReadOnlySpan<string> path) => root.At(path);

    private string? EntityId() =>
        this.Performers().Concat(this.Ids("participant", "associatedEntity", "id")).FirstOrDefault(id => Array.IndexOf(QrdaOids.EntityIds, id.Root) >= 0)?.Extension;

    private IEnumerable<QrdaElement> Performers() =>
        this.Ids("documentationOf", "serviceEvent", "performer", "assignedEntity", "id")
            .Concat(this.Ids("documentationOf", "serviceEvent", "performer", "assignedEntity", "representedOrganization", "id"));

    private string? Performer(string oid, int digits, string missing)
    {
        QrdaElement[] ids = [.. this.Performers().Where(id => id.Root == oid && id.Extension is not null)];
        if (ids.Length == 0)
        {
            problems.Add(ImportProblemKind.Missing, root.Place, null, missing);
            return null;
        }

        string first = ids[0].Extension!;
        if (!IdentifierDigits.Has(first, digits))
        {
            problems.Add(ImportProblemKind.OutOfRange, ids[0].Place, first, $"must be {digits} digits");
        }

        // CMS's converter takes the first too.
        foreach (QrdaElement other in ids.Where(id => id.Extension != first))
        {
            problems.Add(ImportProblemKind.LeftOut, other.Place, other.Extension, $"a document is of one submitter; {first} was named before and is used");
        }

        return first;
    }
}
