using Mips.Scoring.Answers.Practices;

namespace Mips.Scoring.Interop;

/// <summary>Everything that anybody in a practice submitted or was calculated for, whether or not it counts for a final score.</summary>
internal static class ScoreSubmissionList
{
    public static FeedbackList Of(Practice practice, decimal? scalingFactor, decimal additionalScalingFactor)
    {
        CellWriter cells = new();
        foreach (PracticeReporter reporter in practice.Reporters)
        {
            foreach (Scorecard card in reporter.Scores.All)
            {
                new ScoreSubmissionRows(cells, new ScoredSubmission(Submission(practice, reporter, card), card, scalingFactor, additionalScalingFactor)).Write();
            }
        }

        return new("score submission", [.. FeedbackCsv.SubmissionColumns], cells.Rows);
    }

    private static ImportedSubmission Submission(Practice practice, PracticeReporter reporter, Scorecard card) => new()
    {
        Program = FeedbackWords.Program(card.Request),
        Entity = new()
        {
            Option = reporter.Participation,
            TaxpayerIdentificationNumber = practice.Roster.Tin,
            NationalProviderIdentifier = reporter.Participation == ParticipationOption.Individual ? reporter.Id : null,
            EntityId = reporter.Participation == ParticipationOption.Individual ? null : reporter.Id,
        },
        Request = card.Request,
    };
}
