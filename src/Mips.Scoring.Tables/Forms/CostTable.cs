using Mips.Scoring.Numbers;
namespace Mips.Scoring.Tables;

/// <summary>One row a cost measure that CMS calculated.</summary>
internal sealed class CostTable : FactTable
{
    public override TableDefinition Definition { get; } = new("cost", "A cost measure that CMS calculated from claims.",
    [
        ParticipantColumn,
        new("measure", "measure ID", "For example TPCC_1.", "measureId", TableColumnRole.Key),
        new("cost", "number", "The risk-adjusted cost in dollars; six decimals at most.", "cost", TableColumnRole.Value),
        new("cases", "whole number", "The number of cases or episodes.", "cases", TableColumnRole.Value),
        new("suppressed", "yes or no", "CMS suppressed the measure for the year, although its data does not say so.", "suppressed", TableColumnRole.Value),
    ]);

    public override string IdColumn => "measure";

    public override string MainColumn => "cost";

    public override void Read(TableRow row, ParticipantFacts facts)
    {
        string? measure = row.Required("measure");
        PerformanceRate? cost = row.Required("cost") is null ? null : row.Rate("cost");
        int? cases = row.Required("cases") is null ? null : row.Count("cases");
        bool suppressed = row.YesNo("suppressed") ?? false;
        if (row.IsSound)
        {
            facts.Add(this.Definition.Name, new Fact<CostMeasureResult>(new CostMeasureResult(measure!) { Cost = Dollars.Of(cost!.Value.ToDecimal()), Cases = cases!.Value, Suppressed = suppressed }, row.Number));
        }
    }

    public override IEnumerable<string?[]> Write(TableSubmission submission) =>
        submission.Request.Cost.Select(result => new[] { CellText.Escape(result.MeasureId), Text(result.Cost.ToDecimal()), Text(result.Cases), Yes(result.Suppressed) });

    public override IEnumerable<string?[]> Offer(TableOffer offer) => offer.Cost.Select(id => new[] { id, null, null, null });
}
