namespace Mips.Scoring.Tables;

/// <summary>One row an improvement activity.</summary>
internal sealed class ActivitiesTable : FactTable
{
    public override TableDefinition Definition { get; } = new("activities", "An improvement activity that a participant attested.",
    [
        ParticipantColumn,
        new("activity", "activity ID", "For example IA_BE_4.", "activityId", TableColumnRole.Key),
        new("attested", "yes or no", "Whether it was performed; a row with no counts for nothing.", "attested", TableColumnRole.Value),
        new("days", "whole number", "The continuous days it was performed for; 90 if empty.", "continuousDays", TableColumnRole.Value),
        new("percent of group", "number", "The percentage of clinicians (IA_PCMH: of practice sites) that performed it; 50 if empty.", "percentOfGroup", TableColumnRole.Value),
    ]);

    public override string IdColumn => "activity";

    public override string MainColumn => "attested";

    public override string Field => "improvementActivities";

    public override void Read(TableRow row, ParticipantFacts facts)
    {
        string? activity = row.Required("activity");
        bool? attested = row.Required("attested") is null ? null : row.YesNo("attested");
        int? days = row.Count("days");
        decimal? percent = row.Decimal("percent of group");
        if (row.IsSound && attested == false)
        {
            row.Add(ImportProblemKind.LeftOut, "attested", "answered with no: not attested");
        }
        else if (row.IsSound)
        {
            facts.Add(this.Definition.Name, new Fact<ImprovementActivitySubmission>(new ImprovementActivitySubmission(activity!) { ContinuousDays = days ?? 90, PercentOfGroup = percent }, row.Number));
        }
    }

    public override IEnumerable<string?[]> Write(TableSubmission submission) =>
        submission.Request.ImprovementActivities.Select(activity => new[] { CellText.Escape(activity.ActivityId), "yes", Text(activity.ContinuousDays), Text(activity.PercentOfGroup) });

    public override IEnumerable<string?[]> Offer(TableOffer offer) => offer.Activities.Select(id => new[] { id, null, null, null });
}
