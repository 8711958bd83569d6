using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Measures;

namespace Mips.Scoring.Answers.Shortfalls;

/// <summary>Administrative claims measures that earned less than they could.</summary>
internal static class ClaimsShortfalls
{
    private static readonly Citation General = Citation.Cfr("414.1380(b)(1)(i)");
    private static readonly Citation LackOfBenchmark = Citation.Cfr("414.1380(b)(1)(i)(A)");
    private static readonly Citation CaseMinimums = Citation.Cfr("414.1380(b)(1)(iii)");
    private static readonly Citation PopulationHealth = Citation.Cfr("414.1365(d)(3)(i)(A)");
    private static readonly Citation Suppression = Citation.Cfr("414.1380(b)(1)(vii)(A)");

    public static void AddTo(ImmutableArray<Shortfall>.Builder found, Scorecard card)
    {
        for (int i = 0; i < card.Quality.AdministrativeClaims.Length; i++)
        {
            if (Of(card, card.Quality.AdministrativeClaims[i], i) is { } shortfall)
            {
                found.Add(shortfall);
            }
        }
    }

    private static Shortfall? Of(Scorecard card, in AdministrativeClaimsMeasureScore line, int index) => line.Disposition switch
    {
        AdministrativeClaimsDisposition.Scored or AdministrativeClaimsDisposition.CountsAsRequiredMeasure => HigherDecile(card, line, index),
        AdministrativeClaimsDisposition.BelowCaseMinimum => EnoughCases(card, line, index),
        AdministrativeClaimsDisposition.NoBenchmark => Finding(line, index, ShortfallReason.NoBenchmark, LackOfBenchmark),
        AdministrativeClaimsDisposition.TooFewClinicians => Finding(line, index, ShortfallReason.TooFewClinicians, CaseMinimums) with { Actual = card.Request.Participant.Clinicians, Needed = CliniciansNeeded(card, line.Measure.Id) },
        AdministrativeClaimsDisposition.NoCardiologist => Finding(line, index, ShortfallReason.NoCardiologist, CaseMinimums),
        AdministrativeClaimsDisposition.NotForIndividuals => Finding(line, index, ShortfallReason.GroupsOnly, CaseMinimums),
        AdministrativeClaimsDisposition.NotPartOfTheSet => Finding(line, index, ShortfallReason.NotPartOfTheSet, General),
        AdministrativeClaimsDisposition.Suppressed => Finding(line, index, ShortfallReason.Suppressed, Suppression),
        AdministrativeClaimsDisposition.OtherPopulationHealthMeasureCounts => Outranked(card, line, index, ShortfallReason.OtherPopulationHealthMeasureCounts, PopulationHealth),
        AdministrativeClaimsDisposition.NotAmongTheBest => Outranked(card, line, index, ShortfallReason.NotAmongTheBest, General),
        AdministrativeClaimsDisposition.SelectedButNotScorable => Of(card, line with { Disposition = DispositionOf(card, index) }, index),
        _ => throw new InvalidOperationException($"No test is known for {line.Disposition}."),
    };

    private static decimal? CliniciansNeeded(Scorecard card, string measureId) =>
        Rescoring.MeasureRules(card).AdministrativeClaimsMinimums.First(minimum => minimum.Value.MeasureId == measureId).Value.Clinicians;

    // Why the selected measure could not be scored.
    private static AdministrativeClaimsDisposition DispositionOf(Scorecard card, int index)
    {
        AdministrativeClaimsMeasureScore line = card.Quality.AdministrativeClaims[index];
        return AdministrativeClaimsPoints.Of(card.Request.AdministrativeClaims[index], line.Measure, line.Benchmark, card.Request.Participant, Rescoring.MeasureRules(card)).Disposition;
    }

    private static Shortfall? HigherDecile(Scorecard card, in AdministrativeClaimsMeasureScore line, int index)
    {
        decimal rate = line.PerformanceRate.ToDecimal();
        DecilePointsRules rules = Rescoring.MeasureRules(card).DecilePoints;
        DecileBounds bounds = line.Benchmark!.Bounds;
        if (NextDecile.BoundOf(bounds, line.Decile, line.Points, null, rules) is not { } bound)
        {
            return null;
        }

        return (Finding(line, index, ShortfallReason.BelowNextDecile, General) with { Actual = rate, Needed = bound.ToDecimal() })
            .With(card, [new(ChangedFact.AdministrativeClaimsRate, line.Measure.Id, index, rate, bound.ToDecimal())])
            .WithRise(card, bounds, rules, other => other.Quality.AdministrativeClaims[index].Points);
    }

    private static Shortfall EnoughCases(Scorecard card, in AdministrativeClaimsMeasureScore line, int index)
    {
        Shortfall shortfall = Finding(line, index, ShortfallReason.BelowCaseMinimum, CaseMinimums) with { Actual = line.Cases, Needed = line.CasesNeeded };
        SmallestChange change = new(ChangedFact.AdministrativeClaimsCases, line.Measure.Id, index, line.Cases, line.CasesNeeded);
        return line.Cases < line.CasesNeeded && Rescoring.Of(card, change).Quality.AdministrativeClaims[index].IsCounted ? shortfall.With(card, [change]) : shortfall;
    }

    private static Shortfall Outranked(Scorecard card, in AdministrativeClaimsMeasureScore line, int index, ShortfallReason reason, Citation citation)
    {
        string id = line.Measure.Id;
        PerformanceRate rate = line.PerformanceRate;
        Shortfall shortfall = Finding(line, index, reason, citation) with { Actual = line.Points.ToDecimal() };
        if (line.Benchmark is null || line.Decile == DecilePoints.HighestDecile)
        {
            return shortfall;
        }

        SmallestChange Change(long millionths) => new(ChangedFact.AdministrativeClaimsRate, id, index, rate.ToDecimal(), PerformanceRate.FromMillionths(millionths).ToDecimal());
        bool IsCounted(Scorecard changed) => changed.Quality.AdministrativeClaims[index].IsCounted;
        return NearestChange.Of(card, rate.Millionths, line.Benchmark.Bounds[DecilePoints.HighestDecile].Millionths, Change, _ => false, IsCounted) is { } nearest
            ? shortfall.With(card, nearest) with { Needed = nearest.Changed.Quality.AdministrativeClaims[index].Points.ToDecimal() }
            : shortfall;
    }

    private static Shortfall Finding(in AdministrativeClaimsMeasureScore line, int index, ShortfallReason reason, Citation citation) => new()
    {
        Subject = ShortfallSubject.AdministrativeClaimsMeasure,
        Category = PerformanceCategory.Quality,
        Id = line.Measure.Id,
        Index = index,
        Reason = reason,
        Citation = citation,
    };
}
