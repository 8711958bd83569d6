using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>eCQMs of virtual groups and APM Entities that did not earn the complex organization adjustment, and measures that were not submitted as eCQMs.</summary>
internal static class ComplexOrganizationShortfalls
{
    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        if (card.QualityRules.ComplexOrganizationAdjustment is not { } rules || card.Request.Participant.Option is not (ParticipationOption.VirtualGroup or ParticipationOption.ApmEntity))
        {
            return;
        }

        BonusLimit.AddWithMeasures(
            found,
            card,
            ShortfallSubject.ComplexOrganizationAdjustment,
            card.Quality.ComplexOrganizationAdjustment,
            line => line.ComplexOrganizationAdjustment,
            rules.MaximumPercentOfAvailablePoints,
            (line, index) => Of(card, line, index, rules));
    }

    private static Shortfall? Of(Scorecard card, in QualityMeasureScore line, int index, ComplexOrganizationAdjustmentRules rules)
    {
        string id = line.Measure.Id;
        Shortfall finding = new()
        {
            Subject = ShortfallSubject.ComplexOrganizationAdjustment,
            Category = PerformanceCategory.Quality,
            Id = id,
            Index = index,
            Reason = ShortfallReason.CollectionTypeEarnsNoBonus,
            Citation = rules.PerEcqm.Citation,
        };
        if (line.CollectionType != CollectionType.Ecqm)
        {
            bool couldBe = line.Measure.IsReportedThrough(CollectionType.Ecqm) && line.Disposition != QualityMeasureDisposition.NotPartOfTheSet
                && card.Quality.Measures.All(other => other.Measure.Id != id || other.CollectionType != CollectionType.Ecqm);
            return couldBe ? finding : null;
        }

        return line.ComplexOrganizationAdjustment == Points.Zero && BonusTests.FirstFailed(line, finding) is { } failed
            ? failed.With(card, BonusTests.UntilMoreIsEarned(card, index, quality => quality.ComplexOrganizationAdjustment, static _ => null))
            : null;
    }
}
