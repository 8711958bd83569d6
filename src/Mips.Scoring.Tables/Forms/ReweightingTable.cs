namespace Mips.Scoring.Tables;

/// <summary>One row an exception that CMS granted or determined.</summary>
internal sealed class ReweightingTable : FactTable
{
    public override TableDefinition Definition { get; } = new("reweighting", "An exception that CMS granted or determined for some performance categories.",
    [
        ParticipantColumn,
        new("circumstance", "word", "The ground: " + string.Join(", ", EnumWords<ReweightingCircumstance>.All) + ".", "circumstance", TableColumnRole.Key),
        new("categories", "words, separated by semicolons", "The categories it covers: quality, cost, improvementActivities, promotingInteroperability, or all.", "categories", TableColumnRole.Value),
    ]);

    public override string Field => "reweightingGrants";

    public override void Read(TableRow row, ParticipantFacts facts)
    {
        ReweightingCircumstance? circumstance = row.Required("circumstance") is null ? null : row.Word<ReweightingCircumstance>("circumstance");
        _ = row.Required("categories");
        PerformanceCategories categories = row.Words<PerformanceCategories>("categories").Aggregate(PerformanceCategories.None, (all, one) => all | one);
        if (row.IsSound)
        {
            facts.Add(this.Definition.Name, new Fact<ReweightingGrant>(new ReweightingGrant(circumstance!.Value, categories), row.Number));
        }
    }

    public override IEnumerable<string?[]> Write(TableSubmission submission) =>
        submission.Request.ReweightingGrants.Select(grant => new[] { EnumWords<ReweightingCircumstance>.Of(grant.Circumstance), Words(grant.Categories) });

    private static string Words(PerformanceCategories categories) => categories == PerformanceCategories.None
        ? EnumWords<PerformanceCategories>.Of(PerformanceCategories.None)
        : string.Join(";", ((PerformanceCategories[])typeof(PerformanceCategories).GetEnumValues()).Where(one => one is not (PerformanceCategories.None or PerformanceCategories.All) && categories.HasFlag(one)).Select(EnumWords<PerformanceCategories>.Of));
}
