using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Planning;

/// <summary>A measure with the most points that it can bring into a set.</summary>
internal readonly record struct MeasureWorth(string Id, long Points);

/// <summary>What a set of quality measures between two sets can have at most.</summary>
internal sealed record QualitySetFacts
{
    /// <summary>Each measure once with its best points, highest first; the survey and claims measures that can take a place are always in.</summary>
    public required ImmutableArray<MeasureWorth> Measures { get; init; }

    /// <summary>The measures that are certainly in.</summary>
    public required ImmutableArray<string> Kept { get; init; }

    /// <summary>Measures that leave both sums, and a survey below its sampling minimum.</summary>
    public required int Leaving { get; init; }

    /// <summary>Complete measures.</summary>
    public required int Complete { get; init; }

    /// <summary>Measures that can earn the bonus for high priority measures.</summary>
    public required int HighPriority { get; init; }

    /// <summary>Rows that can earn the bonus for end-to-end reporting.</summary>
    public required int EndToEnd { get; init; }

    /// <summary>eCQMs that can earn the complex organization adjustment.</summary>
    public required int Ecqms { get; init; }


    /// <summary>Whether no row that is certainly in forbids the eligible measure applicability process.</summary>
    public required bool OnlyMipsCqmsAndClaims { get; init; }

    public static QualitySetFacts Of(Scorecard card, QualityMeasureSet kept, QualityMeasureSet open)
    {
        ImmutableArray<QualityMeasureScore> lines = card.Quality.Measures;
        ImmutableArray<QualityMeasureScore> some = [.. lines.Where((line, i) => (i >= open.Kept.Length || open.Kept[i]) && line.Disposition != QualityMeasureDisposition.NotPartOfTheSet)];
        ImmutableArray<QualityMeasureScore> certain = [.. lines.Where((_, i) => i < kept.Kept.Length && kept.Kept[i])];
        return new()
        {
            Measures = Worth(some, card),
            Kept = [.. certain.Select(static line => line.Measure.Id)],
            Leaving = Distinct(some, static line => LeavesBothSums(line)) + (card.Request.CahpsSurvey is { MetSamplingMinimum: false } ? 1 : 0),
            Complete = Distinct(some, static line => line.IsComplete) + card.Quality.AdministrativeClaims.Count(TakesPlace),
            HighPriority = Distinct(some, static line => line.Measure.IsHighPriority || line.Measure.IsOutcome),
            EndToEnd = some.Count(static line => line.SubmissionIndex >= 0),
            Ecqms = card.Request.Participant.Option is ParticipationOption.VirtualGroup or ParticipationOption.ApmEntity ? Distinct(some, static line => line.CollectionType == CollectionType.Ecqm) : 0,
            OnlyMipsCqmsAndClaims = certain.All(static line => line.CollectionType is CollectionType.MipsCqm or CollectionType.PartBClaims) && card.Request.CahpsSurvey is null,
        };
    }

    /// <summary>Whether a row takes its available points along, so that it can lower the number of places.</summary>
    public static bool LeavesBothSums(in QualityMeasureScore line) => line.Achievement is { IsExcluded: true } or { Ground: MeasurePointsGround.Suppressed or MeasurePointsGround.NoEligibleCases };

    private static bool TakesPlace(AdministrativeClaimsMeasureScore line) => line.Disposition is AdministrativeClaimsDisposition.CountsAsRequiredMeasure or AdministrativeClaimsDisposition.NotAmongTheBest;

    private static int Distinct(ImmutableArray<QualityMeasureScore> lines, Func<QualityMeasureScore, bool> which) =>
        lines.Where(which).Select(static line => line.Measure.Id).Distinct(StringComparer.Ordinal).Count();

    private static ImmutableArray<MeasureWorth> Worth(ImmutableArray<QualityMeasureScore> lines, Scorecard card) =>
    [
        .. lines.Select(static line => new MeasureWorth(line.Measure.Id, line.Points.TenThousandths))
            .Concat(card.Quality.AdministrativeClaims.Where(TakesPlace).Select(static line => new MeasureWorth(line.Measure.Id, line.Points.TenThousandths)))
            .GroupBy(static one => one.Id, StringComparer.Ordinal)
            .Select(static same => new MeasureWorth(same.Key, same.Max(static one => one.Points)))
            .OrderByDescending(static one => one.Points),
    ];
}
