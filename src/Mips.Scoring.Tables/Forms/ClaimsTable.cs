namespace Mips.Scoring.Tables;

/// <summary>One row a quality measure that CMS calculated from claims.</summary>
internal sealed class ClaimsTable : FactTable
{
    public override TableDefinition Definition { get; } = new("claims", "A quality measure that CMS calculated from administrative claims.",
    [
        ParticipantColumn,
        new("measure", "measure ID", "For example 479.", "measureId", TableColumnRole.Key),
        new("rate", "number", "The result in the unit of the measure's benchmark; six decimals at most.", "performanceRate", TableColumnRole.Value),
        new("cases", "whole number", "The number of cases.", "cases", TableColumnRole.Value),
        new("suppressed", "yes or no", "CMS suppressed the measure for the year, although its data does not say so.", "suppressed", TableColumnRole.Value),
    ]);

    public override string IdColumn => "measure";

    public override string MainColumn => "rate";

    public override string Field => "administrativeClaims";

    public override void Read(TableRow row, ParticipantFacts facts)
    {
        string? measure = row.Required("measure");
        PerformanceRate? rate = row.Required("rate") is null ? null : row.Rate("rate");
        int? cases = row.Required("cases") is null ? null : row.Count("cases");
        bool suppressed = row.YesNo("suppressed") ?? false;
        if (row.IsSound)
        {
            facts.Add(this.Definition.Name, new Fact<AdministrativeClaimsResult>(new AdministrativeClaimsResult(measure!) { PerformanceRate = rate!.Value, Cases = cases!.Value, Suppressed = suppressed }, row.Number));
        }
    }

    public override IEnumerable<string?[]> Write(TableSubmission submission) =>
        submission.Request.AdministrativeClaims.Select(result => new[] { CellText.Escape(result.MeasureId), Text(result.PerformanceRate), Text(result.Cases), Yes(result.Suppressed) });
}
