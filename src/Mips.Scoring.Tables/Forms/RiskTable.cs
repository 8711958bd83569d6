namespace Mips.Scoring.Tables;

/// <summary>One row a risk indicator of a participant's patients.</summary>
internal sealed class RiskTable : FactTable
{
    public override TableDefinition Definition { get; } = new("risk", "A risk indicator of the patients, for the complex patient bonus, with the national figures that CMS compares it with.",
    [
        ParticipantColumn,
        new("indicator", "word", string.Join(", ", EnumWords<RiskIndicatorKind>.All) + "; none, without a value, if CMS looked and has neither.", "indicator", TableColumnRole.Key),
        new("value", "number", "The raw indicator: the average HCC risk score, or the proportion of dually eligible patients as a fraction 0–1.", "value", TableColumnRole.Value),
        new("mean", "number", "The national mean (from PY2022).", "mean", TableColumnRole.Value),
        new("standard deviation", "number", "The national standard deviation (from PY2022).", "standardDeviation", TableColumnRole.Value),
        new("median", "number", "The median of the most recent prior performance period (from PY2022).", "median", TableColumnRole.Value),
    ]);

    public override string IdColumn => "indicator";

    public override string MainColumn => "value";

    public override string Field => "patientPopulation";

    public override bool IsFilled(TableRow row) => this.StatesSomething(row) || (row.Text("indicator") is string text && EnumWords<RiskIndicatorKind>.Find(text) == RiskIndicatorKind.None);

    public override void Read(TableRow row, ParticipantFacts facts)
    {
        RiskIndicatorKind? kind = row.Required("indicator") is null ? null : row.Word<RiskIndicatorKind>("indicator");
        decimal? value = kind == RiskIndicatorKind.None || row.Required("value") is null ? null : row.Decimal("value");
        RiskIndicator indicator = new(value ?? 0m) { Mean = row.Decimal("mean") ?? 0m, StandardDeviation = row.Decimal("standard deviation") ?? 0m, Median = row.Decimal("median") ?? 0m };
        if (kind is RiskIndicatorKind known && facts.Of<RiskFact>(this.Definition.Name).Any(fact => fact.Kind == known))
        {
            row.Add(ImportProblemKind.Duplicate, "indicator", "the participant has a row of this indicator already");
        }
        else if (row.IsSound)
        {
            facts.Add(this.Definition.Name, new RiskFact(kind!.Value, indicator, row.Number));
        }
    }

    public override IEnumerable<string?[]> Write(TableSubmission submission) => submission.Request.PatientPopulation switch
    {
        null => [],
        { HccRiskScore: null, DualProportion: null } => [[EnumWords<RiskIndicatorKind>.Of(RiskIndicatorKind.None), null, null, null, null]],
        PatientPopulation population => new[] { (RiskIndicatorKind.HccRiskScore, population.HccRiskScore), (RiskIndicatorKind.DualProportion, population.DualProportion) }
            .Where(pair => pair.Item2 is not null)
            .Select(pair => new[] { EnumWords<RiskIndicatorKind>.Of(pair.Item1), Text(pair.Item2!.Value), Text(pair.Item2.Mean), Text(pair.Item2.StandardDeviation), Text(pair.Item2.Median) }),
    };
}

/// <summary>The risk indicators of the complex patient bonus, § 414.1380(c)(3).</summary>
internal enum RiskIndicatorKind
{
    /// <summary>The average hierarchical condition category risk score.</summary>
    HccRiskScore,

    /// <summary>The proportion of dually eligible patients.</summary>
    DualProportion,

    /// <summary>CMS has neither.</summary>
    None,
}

/// <summary>A row of the risk table.</summary>
internal sealed record RiskFact(RiskIndicatorKind Kind, RiskIndicator Indicator, int Row);
