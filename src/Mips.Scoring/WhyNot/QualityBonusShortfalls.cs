namespace Mips.Scoring;

/// <summary>Bonuses of the quality category that a participant could have earned.</summary>
internal static class QualityBonusShortfalls
{
    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        QualityRules rules = Rescoring.QualityRules(card);
        if (rules.EndToEndBonus is { } endToEnd)
        {
            AddEndToEnd(found, card, endToEnd);
        }

        if (rules.SmallPracticeBonus is { } bonus && card.Request.Participant.SmallPractice && !card.Quality.DataSubmitted)
        {
            found.Add(new() { Subject = ShortfallSubject.SmallPracticeBonus, Category = PerformanceCategory.Quality, Reason = ShortfallReason.NothingSubmitted, Citation = bonus.Points.Citation });
        }
    }

    // A measure that would add nothing more, because the bonus is at its limit or earned through another collection type, lacks nothing.
    private static void AddEndToEnd(ImmutableArray<Shortfall>.Builder found, Scorecard card, EndToEndBonusRules rules)
    {
        for (int i = 0; i < card.Request.Quality.Length; i++)
        {
            SmallestChange change = new(ChangedFact.EndToEndReported, card.Request.Quality[i].MeasureId, i, 0m, 1m);
            if (!card.Request.Quality[i].EndToEndReported && Rescoring.Of(card, change).Quality.EndToEndBonus > card.Quality.EndToEndBonus)
            {
                Shortfall shortfall = new()
                {
                    Subject = ShortfallSubject.EndToEndBonus,
                    Category = PerformanceCategory.Quality,
                    Id = card.Request.Quality[i].MeasureId,
                    Index = i,
                    Reason = ShortfallReason.BonusNotReported,
                    Citation = rules.PerMeasure.Citation,
                };
                found.Add(shortfall.With(card, [change]));
            }
        }
    }
}
