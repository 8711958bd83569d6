namespace Mips.Scoring.Tables;

/// <summary>One row a participant's allowed charges, with where and what the participant is.</summary>
internal sealed class ChargesTable : FactTable
{
    public override TableDefinition Definition { get; } = new("charges", "The charges that a payment adjustment changes, for budgets. No score depends on them.",
    [
        ParticipantColumn,
        new("allowed charges", "number", "What Medicare Part B allows for covered professional services in the payment year, in dollars and whole cents.", "allowedCharges", TableColumnRole.Value),
        new("state", "text", "The state or territory, for groups of results.", "state", TableColumnRole.Detail),
        new("specialty", "text", "The specialty, for groups of results.", "specialty", TableColumnRole.Detail),
    ]);

    public override void Read(TableRow row, ParticipantFacts facts)
    {
        decimal? charges = row.Required("allowed charges") is null ? null : row.Decimal("allowed charges", 0m);
        if (charges is decimal amount && decimal.Round(amount, 2) != amount)
        {
            row.Add(ImportProblemKind.OutOfRange, "allowed charges", "must be whole cents");
        }

        if (facts.Of<Fact<ParticipantCharges>>(this.Definition.Name).Count > 0)
        {
            row.Add(ImportProblemKind.Duplicate, Participant, "the participant has charges already");
        }
        else if (row.IsSound)
        {
            facts.Add(this.Definition.Name, new Fact<ParticipantCharges>(new(Dollars.Of(charges!.Value)) { State = row.Text("state"), Specialty = row.Text("specialty") }, row.Number));
        }
    }

    public override IEnumerable<string?[]> Write(TableSubmission submission)
    {
        if (submission.Charges is { } charges)
        {
            yield return [Text(charges.AllowedCharges.ToDecimal()), CellText.Escape(charges.State), CellText.Escape(charges.Specialty)];
        }
    }
}
