namespace Mips.Scoring.Interop;

/// <summary>A QRDA III document as it was written, before its identifiers are looked up.</summary>
internal sealed class QrdaDocument(QrdaElement root)
{
    public QrdaElement Root { get; } = root;

    public List<QrdaSection> Sections { get; } = [];
}

/// <summary>A measure section: its period and its measures.</summary>
internal sealed class QrdaSection(PerformanceCategory category, Place place)
{
    public PerformanceCategory Category { get; } = category;

    public Place Place { get; } = place;

    public DateTime? Start { get; set; }

    public DateTime? End { get; set; }

    public List<QrdaMeasure> Measures { get; } = [];
}

/// <summary>One measure with its reference and results.</summary>
internal sealed class QrdaMeasure(Place place)
{
    public Place Place { get; } = place;

    /// <summary>The extensions of all identifiers of its reference, in the order of the document.</summary>
    public ImmutableArray<string> Ids { get; set; } = [];

    public string? Id => this.Ids.IsEmpty ? null : this.Ids[0];

    public Place IdPlace { get; set; }

    public string? Answer { get; set; }

    public Place AnswerPlace { get; set; }

    public List<QrdaPopulation> Populations { get; } = [];

    public List<QrdaRate> Rates { get; } = [];
}

/// <summary>The count of one population: IPOP, DENOM, DENEX, DENEXCEP, NUMER or NUMEX.</summary>
internal sealed record QrdaPopulation(string Code, string? Uuid, int? Count, Place Place)
{
    public bool Is(string code, string uuid) => this.Code == code && this.Uuid == uuid;
}

/// <summary>A performance rate, 0 to 1, of the numerator with this UUID.</summary>
internal sealed record QrdaRate(string? NumeratorUuid, decimal Rate, Place Place);
