namespace Mips.Scoring.Tables;

/// <summary>One row a participant: what the year before left behind.</summary>
internal sealed class PriorYearTable : FactTable
{
    public override TableDefinition Definition { get; } = new("prior year", "What the performance year before left behind, for improvement scoring.",
    [
        ParticipantColumn,
        new("quality achievement percent", "number", "Points over available points without bonuses and improvement, percent 0–100; empty if there was none.", "qualityAchievementPercent", TableColumnRole.Value),
        new("quality score", "number", "The quality performance category score, percent 0–100; empty if there was none.", "qualityScore", TableColumnRole.Value),
        new("cost score", "number", "The cost performance category score, percent 0–100; empty if cost was not scored.", "costScore", TableColumnRole.Value),
        new("same identifier", "yes or no", "Whether the participant had the same identifier; yes if empty.", "sameIdentifier", TableColumnRole.Value),
        new("facility-based", "yes or no", "Whether the year before was scored under facility-based measurement; no if empty.", "facilityBased", TableColumnRole.Value),
    ]);

    public override string Field => "priorYear";

    public override void Read(TableRow row, ParticipantFacts facts)
    {
        PriorYearResults results = new()
        {
            QualityAchievementPercent = row.Decimal("quality achievement percent"),
            QualityScore = row.Decimal("quality score"),
            CostScore = row.Decimal("cost score"),
            SameIdentifier = row.YesNo("same identifier") ?? true,
            FacilityBased = row.YesNo("facility-based") ?? false,
        };
        if (facts.Of<Fact<PriorYearResults>>(this.Definition.Name).Count > 0)
        {
            row.Add(ImportProblemKind.Duplicate, Participant, "the participant has a row already");
        }
        else if (row.IsSound)
        {
            facts.Add(this.Definition.Name, new Fact<PriorYearResults>(results, row.Number));
        }
    }

    public override IEnumerable<string?[]> Write(TableSubmission submission)
    {
        if (submission.Request.PriorYear is PriorYearResults prior)
        {
            yield return [Text(prior.QualityAchievementPercent), Text(prior.QualityScore), Text(prior.CostScore), YesNo(prior.SameIdentifier), Yes(prior.FacilityBased)];
        }
    }
}
