using Mips.Scoring.Rules.FinalScores;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>Which of a clinician's final scores counts, in words.</summary>
internal static class AttributionWords
{
    public static string Of(AttributionReason reason) => reason switch
    {
        AttributionReason.OnlyScore => "the only final score",
        AttributionReason.Precedence => "takes precedence whatever the other scores are",
        AttributionReason.Highest => "the highest final score",
        AttributionReason.FacilityBasedChoice => "chosen between facility-based measurement and the submission",
        _ => throw TermWords.Unknown(reason),
    };

    public static string Name(in AttributableScore score) =>
        $"{TermWords.Of(score.Participation)}, {(score.FacilityBased ? "facility-based" : TermWords.Of(score.Reporting))}";
}
