using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>The end-to-end bonus and the small practice bonus of the quality category, where they could have been earned.</summary>
internal static class QualityBonusShortfalls
{
    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        QualityRules rules = card.QualityRules;
        if (rules.EndToEndBonus is { } endToEnd)
        {
            AddEndToEnd(found, card, endToEnd);
        }

        if (rules.SmallPracticeBonus is { } bonus && card.Request.Participant.SmallPractice && card.Quality.SmallPracticeBonus == Points.Zero)
        {
            Shortfall shortfall = new() { Subject = ShortfallSubject.SmallPracticeBonus, Category = PerformanceCategory.Quality, Reason = ShortfallReason.NothingSubmitted, Citation = bonus.Points.Citation };
            found.Add(shortfall.WithFurtherMeasure(card));
        }
    }

    private static void AddEndToEnd(ImmutableArray<Shortfall>.Builder found, Scorecard card, EndToEndBonusRules rules)
    {
        int earning = card.Quality.Measures.Count(line => line.EarnsEndToEndBonus);
        BonusLimit.AddTo(found, ShortfallSubject.EndToEndBonus, card.Quality.EndToEndBonus, Points.FromTenThousandths(rules.PerMeasure.Value.TenThousandths * earning), rules.MaximumPercentOfAvailablePoints.Citation);
        for (int i = 0; i < card.Request.Quality.Length; i++)
        {
            Shortfall finding = new()
            {
                Subject = ShortfallSubject.EndToEndBonus,
                Category = PerformanceCategory.Quality,
                Id = card.Request.Quality[i].MeasureId,
                Index = i,
                Reason = ShortfallReason.BonusNotReported,
                Citation = rules.PerMeasure.Citation,
            };
            if ((card.Request.Quality[i].EndToEndReported ? Reported(card, finding) : NotReported(card, finding)) is { } shortfall)
            {
                found.Add(shortfall);
            }
        }
    }

    // A measure that would add nothing more, because the bonus is at its limit or earned through another collection type, lacks nothing.
    private static Shortfall? NotReported(Scorecard card, Shortfall finding)
    {
        SmallestChange change = new(ChangedFact.EndToEndReported, finding.Id, finding.Index, 0m, 1m);
        return Rescoring.Of(card, change).Quality.EndToEndBonus > card.Quality.EndToEndBonus ? finding.With(card, [change]) : null;
    }

    private static Shortfall? Reported(Scorecard card, Shortfall finding)
    {
        QualityMeasureScore line = card.Quality.Measures[finding.Index];
        return line.CollectionType == CollectionType.PartBClaims ? finding with { Reason = ShortfallReason.CollectionTypeEarnsNoBonus }
            : line.Disposition == QualityMeasureDisposition.NoEligibleCases ? finding with { Reason = ShortfallReason.NoEligibleCases }
            : line.Disposition == QualityMeasureDisposition.NotPartOfTheSet ? finding with { Reason = ShortfallReason.NotPartOfTheSet }
            : null;
    }
}
