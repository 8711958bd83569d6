using Mips.Scoring.Years;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The head of an explanation in words.</summary>
internal static class HeadlineWords
{
    public const string Disclaimer = "Not affiliated with or endorsed by the Centers for Medicare & Medicaid Services (CMS). A score is a calculation, not legal advice: CMS's own feedback decides.";

    public static ExplanationHeadline Of(Scorecard card) => new(
        Subject(card),
        card.DataVersion.ToString(),
        Format.FinalPoints(card.FinalScore),
        AdjustmentWords.Of(card.FinalScoreCalculation, card.Law.Payment),
        Notes(card));

    public static string Subject(Scorecard card)
    {
        Participant participant = card.Request.Participant;
        string who = TermWords.Of(participant.Option);
        string size = participant.Option == ParticipationOption.Individual ? string.Empty : $" of {Format.Count(participant.Clinicians)}";
        string small = participant.SmallPractice ? " · small practice" : string.Empty;
        return $"{(card.IsPreliminary ? "PRELIMINARY · " : string.Empty)}{who}{size}{small} · {TermWords.Of(card.Request)} · PY{card.Law.PerformanceYear} (payment year {card.Law.PaymentYear})";
    }

    public static ImmutableArray<string> Notes(Scorecard card) => [.. PreliminaryNote(card.Law), .. EstimateNote(card), .. card.Warnings.Select(warning => $"Warning: {warning}")];

    private static ImmutableArray<string> PreliminaryNote(ProgramYear law) => law.PreliminaryAsOf is { } day
        ? [FormattableString.Invariant($"Preliminary: the final rule of PY{law.PerformanceYear} was not at hand on {day.Value:yyyy-MM-dd}. What was law then is applied; the rest, benchmarks included, is carried from the year before as an estimate.")]
        : [];

    private static ImmutableArray<string> EstimateNote(Scorecard card) => card.IsEstimate
        ? ["Estimate: a benchmark of this year is CMS's placeholder or not published yet; CMS's score can differ."]
        : [];
}
