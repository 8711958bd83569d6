using System.Globalization;
using System.Text.RegularExpressions;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.WhyNotAnswers;

namespace Mips.Scoring.Tests.Explanations;

/// <summary>Where points rise by scoring, against the rate that the words name.</summary>
internal static partial class WhereTheyRise
{
    public static string? Wrong(Scorecard card, Shortfall shortfall)
    {
        if (shortfall is not { Needed: not null, Changes: [{ Fact: ChangedFact.QualityRate or ChangedFact.AdministrativeClaimsRate or ChangedFact.SurveyMeasureRate or ChangedFact.Cost } change] } || Said().Match(WhyNotWords.Of(shortfall, card)) is not { Success: true } said)
        {
            return null;
        }

        SmallestChange there = change with { To = decimal.Parse(said.Groups["rate"].Value.TrimStart('$'), NumberStyles.Number, CultureInfo.InvariantCulture) };
        Points now = Of(card, shortfall);
        Points before = Of(Rescoring.Of(card, there.OneStepLess), shortfall);
        Points at = Of(Rescoring.Of(card, there), shortfall);
        bool right = said.Groups["what"].Value == "begin to rise"
            ? before == now && at > now
            : at > now && (before > now || at - now <= Points.FromTenThousandths(2));
        return right ? null : $"{WhyNotWords.Subject(shortfall, card)}: {said.Value}: {now} points now, {before} just before, {at} there";
    }

    private static Points Of(Scorecard card, Shortfall shortfall) => shortfall.Subject switch
    {
        ShortfallSubject.QualityMeasure => card.Quality.Measures[shortfall.Index].Points,
        ShortfallSubject.SummarySurveyMeasure => card.Quality.SummarySurveyMeasures[shortfall.Index].Points,
        ShortfallSubject.AdministrativeClaimsMeasure => card.Quality.AdministrativeClaims[shortfall.Index].Points,
        _ => card.Cost.Measures[shortfall.Index].Points,
    };

    [GeneratedRegex(@"(the next decile (?<what>begins)|points (?<what>begin to rise)) at (?<rate>\$?\d[\d,.]*\d)")]
    private static partial Regex Said();
}

/// <summary>§ 414.1380(c)(3): from PY2022 (v) the median, (vi) and (vii) the components, (viii) the limits.</summary>
internal static class BonusCitations
{
    public static IEnumerable<string> Wrong(ReadScorecard read)
    {
        ComplexPatientBonus bonus = read.Card.ComplexPatientBonus;
        bool calculated = bonus.Disposition is ComplexPatientBonusDisposition.Earned or ComplexPatientBonusDisposition.AtMaximum or ComplexPatientBonusDisposition.NoQualifyingIndicator;
        if (!calculated || read.Card.Law.FinalScore.ComplexPatientBonus is not ComplexPatientBonusRule.Standardized)
        {
            return [];
        }

        ImmutableArray<ExplanationRow> rows = read.Rows("Complex patient bonus");
        return new[] { (rows[0], Of(read, bonus.Medical)), (rows[1], Of(read, bonus.Social)), (rows[2], "414.1380(c)(3)(viii)") }
            .Where(one => one.Item1.Citations.All(citation => citation.Locator != one.Item2))
            .Select(one => $"{one.Item1.Cells[0]} cites {string.Join(", ", one.Item1.Citations)} and not {one.Item2}");
    }

    private static string Of(ReadScorecard read, RiskComponent component) =>
        component.Disposition == RiskComponentDisposition.BelowMedian ? "414.1380(c)(3)(v)"
        : read.Card.Request.Participant.Option is ParticipationOption.ApmEntity or ParticipationOption.VirtualGroup ? "414.1380(c)(3)(vii)" : "414.1380(c)(3)(vi)";
}

/// <summary>A numerator without a reported denominator is assumed to be all of it: the best case.</summary>
internal static class BestCase
{
    public static string? Wrong(ExplanationRow row, ReadScorecard read)
    {
        bool assumed = row.Reason.Contains("1 of 1 for", StringComparison.Ordinal) && read.Found.Any(one => one.Gain > 0m && WhyNotWords.Of(one, read.Card) == row.Reason && Least(read.Card, one) < one.Gain);
        return assumed && (!row.Cells[1].StartsWith("up to ", StringComparison.Ordinal) || !row.Reason.Contains("at least", StringComparison.Ordinal)) ? $"{row.Cells[1]}: {row.Reason}" : null;
    }

    private static decimal Least(Scorecard card, Shortfall shortfall)
    {
        HashSet<string?> reported = [.. card.PromotingInteroperability.Submission?.Measures.Where(measure => measure.Denominator > 0).Select(measure => measure.MeasureId) ?? []];
        HashSet<string?> assumed = [.. shortfall.Changes.Where(change => change.Fact == ChangedFact.Numerator && !reported.Contains(change.Id)).Select(change => change.Id)];
        ScoringRequest changed = shortfall.ChangedRequest!;
        return Rescoring.Of(card, changed with
        {
            PromotingInteroperability = [.. changed.PromotingInteroperability.Select(row => row with { Measures = [.. row.Measures.Select(measure => assumed.Contains(measure.MeasureId) ? measure with { Denominator = 500_000 } : measure)] })],
        }).FinalScore - card.FinalScore;
    }
}

/// <summary>Below the threshold: first what reaches it, and where nothing does, that nothing does.</summary>
internal static class Threshold
{
    public static IEnumerable<string> Wrong(ReadScorecard read)
    {
        if (!read.Measures.Any(section => section.Title == "Closest to the threshold"))
        {
            return [];
        }

        decimal missing = read.Card.Law.Payment.PerformanceThreshold.Value - read.Card.FinalScore;
        bool[] reaches = [.. read.Advice.Where(row => !row.Cells[0].StartsWith("or", StringComparison.Ordinal) && !row.Cells[0].StartsWith("Threshold", StringComparison.Ordinal) && row.Cells[1].Contains('+')).Select(row => decimal.Parse(row.Cells[1][row.Cells[1].IndexOf('+', StringComparison.Ordinal)..], CultureInfo.InvariantCulture) >= missing)];
        bool says = read.Advice.Any(row => row.Reason.Contains("no change alone reaches", StringComparison.Ordinal));
        return
        [
            .. reaches.SkipWhile(one => one).Contains(true) ? ["what reaches the threshold does not come first"] : Array.Empty<string>(),
            .. says == reaches.Contains(true) ? [$"says {says} that nothing reaches the threshold"] : Array.Empty<string>(),
        ];
    }
}

/// <summary>Submissions that do not count.</summary>
internal static class Unqualified
{
    public static IEnumerable<string> Wrong(ReadScorecard read)
    {
        Scorecard card = read.Card;
        string Of(PerformanceCategory category) => read.Category(category)?.Reason ?? string.Empty;
        if (card.ApmEntity is null && card.PromotingInteroperability is { Submission: not null, MeetsRequirements: false } interoperability)
        {
            foreach (PromotingInteroperabilityElement element in interoperability.Elements.Where(one => !one.IsMet && !Of(PerformanceCategory.PromotingInteroperability).Contains(PromotingInteroperabilityWords.Name(one), StringComparison.Ordinal)))
            {
                yield return $"Promoting Interoperability does not name {PromotingInteroperabilityWords.Name(element)}: {Of(PerformanceCategory.PromotingInteroperability)}";
            }
        }

        if (card.ApmEntity is null && card.Weights.ImprovementActivities.State is CategoryWeightState.NothingSubmitted or CategoryWeightState.Reweighted)
        {
            foreach (ImprovementActivityScore line in card.ImprovementActivities.Activities.Where(one => one.Disposition != ActivityDisposition.Counted && !Of(PerformanceCategory.ImprovementActivities).Contains(one.Activity.Id, StringComparison.Ordinal)))
            {
                yield return $"{line.Activity.Id} is not named: {Of(PerformanceCategory.ImprovementActivities)}";
            }
        }

        if (card.ApmEntity is null && card.Weights.Quality.State is CategoryWeightState.NothingSubmitted or CategoryWeightState.Reweighted && !card.Quality.DataSubmitted)
        {
            foreach (QualityMeasureScore line in card.Quality.Measures.Where(one => one.SubmissionIndex >= 0 && !Of(PerformanceCategory.Quality).Contains(one.Measure.Id, StringComparison.Ordinal)))
            {
                yield return $"{line.Measure.Id} is not named: {Of(PerformanceCategory.Quality)}";
            }
        }
    }
}

/// <summary>The paragraphs of the category score and of the standard weights, and of measures that are not submitted or not among the best.</summary>
internal static class RowCitations
{
    private static readonly ImmutableDictionary<PerformanceCategory, (string Score, string Weight)> Paragraphs = ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create(PerformanceCategory.Quality, ("414.1380(b)(1)(vii)", "414.1330(b)")),
        KeyValuePair.Create(PerformanceCategory.Cost, ("414.1380(b)(2)(iii)", "414.1350(d)")),
        KeyValuePair.Create(PerformanceCategory.ImprovementActivities, ("414.1380(b)(3)", "414.1355(b)")),
        KeyValuePair.Create(PerformanceCategory.PromotingInteroperability, ("414.1380(b)(4)", "414.1375(a)")),
    ]);

    public static IEnumerable<string> Wrong(ReadScorecard read) => Paragraphs.SelectMany(one => OfCategory(read, one.Key, one.Value.Score, one.Value.Weight)).Concat(
    [
        .. read.Rows("Quality measures").Where(row => row.Cells[0].Contains("not submitted)", StringComparison.Ordinal) && row.Citations.All(citation => !citation.Locator.StartsWith("414.1335(a)", StringComparison.Ordinal))).Select(row => $"{row.Cells[0]} cites {string.Join(", ", row.Citations)}"),
        .. read.Card.Quality.Measures.Where(line => line.Disposition == QualityMeasureDisposition.NotAmongTheBest && Lack(line) is { } lack && QualityWords.CitationOf(line).Locator != lack).Select(line => $"{line.Measure.Id} cites {QualityWords.CitationOf(line)}"),
    ]);

    private static string? Lack(QualityMeasureScore line) => line.Achievement.Ground switch
    {
        MeasurePointsGround.NoBenchmark or MeasurePointsGround.BelowCaseMinimum or MeasurePointsGround.NoPerformanceRate => "414.1380(b)(1)(i)(A)",
        MeasurePointsGround.IncompleteData => "414.1380(b)(1)(i)(B)",
        _ => null,
    };

    private static IEnumerable<string> OfCategory(ReadScorecard read, PerformanceCategory category, string score, string standard)
    {
        CategoryWeight weight = read.Card.Weights.Of(category);
        if (read.Card.ApmEntity is not null || !weight.IsScored || read.Category(category) is not { } row)
        {
            yield break;
        }

        if (row.Citations.All(citation => !citation.Locator.StartsWith(score, StringComparison.Ordinal)))
        {
            yield return $"{row.Cells[0]}: points cite {string.Join(", ", row.Citations)}";
        }

        bool byTable = read.Card.ReportingOption == ReportingOption.ApmPerformancePathway || read.Card.Request.Participant.Option == ParticipationOption.ApmEntity;
        if (!byTable && weight.Weight == weight.Standard && weight.Ground == ReweightingGround.None && row.Citations.All(citation => !citation.Locator.StartsWith(standard, StringComparison.Ordinal)))
        {
            yield return $"{row.Cells[0]}: weight cites {string.Join(", ", row.Citations)}";
        }
    }
}
