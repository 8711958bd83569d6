using Mips.Scoring.Answers.Practices;
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Interop;

/// <summary>The final score, category scores, weights and adjustment of every clinician of a practice.</summary>
internal static class PaymentAdjustmentList
{
    private static readonly string[] Categories = ["quality", "cost", "improvement activities", "promoting interoperability"];

    private static readonly ImmutableArray<string> Columns =
    [
        "performance year", "payment year", "tin", "npi", "name", "participation option", "reporting option", "entity id", "final score", "payment adjustment percentage", "is estimate", "facility-based",
        .. Categories.SelectMany(category => new[] { category + " score", category + " weight", category + " for information" }),
        "complex patient bonus",
    ];

    public static FeedbackList Of(Practice practice, decimal? scalingFactor, decimal additionalScalingFactor)
    {
        CellWriter cells = new();
        foreach (PracticeMember member in practice.Members.Where(member => member.FinalScore is not null))
        {
            Write(cells, practice, member, scalingFactor, additionalScalingFactor);
        }

        return new("payment adjustment", Columns, cells.Rows);
    }

    private static void Write(CellWriter cells, Practice practice, PracticeMember member, decimal? scalingFactor, decimal additionalScalingFactor)
    {
        Scorecard? card = member.Attribution?.Scorecard;
        cells.Number(practice.Law.PerformanceYear).Number(practice.Law.PaymentYear).Text(practice.Roster.Tin).Text(member.Clinician.Npi).Text(member.Clinician.Name)
            .Text(member.Attribution is { } chosen ? FeedbackWords.Option(chosen.Choice.Attributed.Participation) : null)
            .Text(card is null ? null : FeedbackWords.Program(card.Request)).Text(member.EntityId)
            .Number(member.FinalScore, 2).Number(Adjustment(practice, member, scalingFactor, additionalScalingFactor), 2)
            .YesNo(card?.IsEstimate == true).YesNo(member.Attribution?.Choice.Attributed.FacilityBased == true);
        for (int i = 0; i < Categories.Length; i++)
        {
            if (member.Attribution is { } attribution)
            {
                CategoryStanding standing = CategoryStanding.Of(attribution)[i];
                cells.Number(standing.Score?.Value, 4).Number(standing.Weight.Value, 2).YesNo(standing.IsForInformation);
            }
            else
            {
                cells.Text(null).Number(0m, 2).Text(null);
            }
        }

        cells.Number(member.Attribution?.Choice.Attributed.Score.ComplexPatientBonus, 2);
        cells.EndRow();
    }

    private static decimal? Adjustment(Practice practice, PracticeMember member, decimal? scalingFactor, decimal additionalScalingFactor)
    {
        PaymentAdjustment adjustment = member.AdjustmentUnder(practice.Law, scalingFactor ?? 0m, additionalScalingFactor)!.Value;
        return scalingFactor is null && adjustment.Band is AdjustmentBand.AboveThreshold or AdjustmentBand.Exceptional ? null : adjustment.Percent;
    }
}
