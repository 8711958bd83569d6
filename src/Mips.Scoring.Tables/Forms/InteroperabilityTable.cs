namespace Mips.Scoring.Tables;

/// <summary>One row a Promoting Interoperability measure of one submission.</summary>
internal sealed class InteroperabilityTable : FactTable
{
    public override TableDefinition Definition { get; } = new("promoting interoperability", "A Promoting Interoperability measure, attestation or exclusion, with the period of its submission.",
    [
        ParticipantColumn,
        new("submission", "text", "Tells several submissions of a participant apart; empty if there is one.", "submission", TableColumnRole.Detail),
        new("cehrt id", "text", "The CMS EHR certification ID.", "cehrtId", TableColumnRole.Detail),
        new("start", "date", "The first day of the performance period, like 2025-01-01; needed in the first row of a submission.", "performanceStart", TableColumnRole.Detail),
        new("end", "date", "The last day of the performance period, included; needed in the first row of a submission.", "performanceEnd", TableColumnRole.Detail),
        new("measure", "measure ID", "For example PI_EP_1; empty for a submission without measures.", "measureId", TableColumnRole.Detail),
        new("numerator", "whole number", "The numerator of a proportion.", "numerator", TableColumnRole.Value),
        new("denominator", "whole number", "The denominator of a proportion.", "denominator", TableColumnRole.Value),
        new("answer", "yes or no", "The answer to a measure, an attestation or an exclusion.", "answer", TableColumnRole.Value),
    ]);

    public override string IdColumn => "measure";

    public override string MainColumn => "answer";

    public override string Field => "promotingInteroperability";

    // A submission without measures states its period.
    public override bool IsFilled(TableRow row) => this.StatesSomething(row) || (row.Text("measure") is null && row.Text("start") is not null);

    public override void Read(TableRow row, ParticipantFacts facts)
    {
        string? measure = row.Text("measure");
        InteroperabilityFact fact = new(row.Text("submission"), row.Text("cehrt id"), row.Date("start"), row.Date("end"), row.Number)
        {
            Measure = measure is null ? null : new PromotingInteroperabilityMeasureSubmission(measure) { Numerator = row.Count("numerator"), Denominator = row.Count("denominator"), Answer = row.YesNo("answer") },
        };
        if (measure is null && this.StatesSomething(row))
        {
            row.Add(ImportProblemKind.Missing, "measure", "must be filled in");
        }

        if (row.IsSound && !facts.HasBegun(fact.Submission) && (fact.Start is null || fact.End is null))
        {
            row.Add(ImportProblemKind.Missing, fact.Start is null ? "start" : "end", "the first row of a submission needs the period: start and end");
        }

        if (row.IsSound)
        {
            facts.Begin(fact.Submission);
            facts.Add(this.Definition.Name, fact);
        }
    }

    public override IEnumerable<string?[]> Write(TableSubmission submission)
    {
        ImmutableArray<PromotingInteroperabilitySubmission> all = submission.Request.PromotingInteroperability;
        for (int index = 0; index < all.Length; index++)
        {
            PromotingInteroperabilitySubmission one = all[index];
            string?[] keys = [all.Length == 1 ? null : Text(index + 1), CellText.Escape(one.CehrtId), one.PerformanceStart.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), one.PerformanceEnd.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)];
            if (one.Measures.IsEmpty)
            {
                yield return [.. keys, null, null, null, null];
            }

            foreach (PromotingInteroperabilityMeasureSubmission measure in one.Measures)
            {
                yield return [.. keys, CellText.Escape(measure.MeasureId), Text(measure.Numerator), Text(measure.Denominator), measure.Answer is bool answer ? YesNo(answer) : null];
            }
        }
    }

    public override IEnumerable<string?[]> Offer(TableOffer offer) => offer.Interoperability.Select(id => new[] { null, null, null, null, id, null, null, null });
}
