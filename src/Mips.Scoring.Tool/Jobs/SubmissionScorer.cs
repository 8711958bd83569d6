using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tool.Input;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>Reads and scores one submission at a time.</summary>
internal sealed class SubmissionScorer(ScoringChoices choices)
{
    private const string NothingRead = "not scored; nothing in it could be read";
    private const string MendOrLeaveOut = "not scored; mend the file, or score what could be read with --leave-out";
    private readonly ScoringOptions options = new() { Placeholders = choices.Placeholders };
    private readonly InputSource? holdings = choices.Holdings is string path ? new FileSource(path) : null;

    /// <summary>Scores what one source submits, and says everything that there is to say about it.</summary>
    public ScoredFile Score(InputSource source)
    {
        Findings findings = new(source.Place);
        ImmutableArray<NamedScorecard>.Builder cards = ImmutableArray.CreateBuilder<NamedScorecard>();
        try
        {
            InputFile file = InputFile.Read(source, this.holdings);
            findings.AddRange(file.Findings);
            if (this.Refusal(file) is string refusal)
            {
                findings.Fail(refusal);
            }

            foreach (ImportedSubmission submission in findings.Failed ? [] : file.Import.Submissions)
            {
                this.Score(file, submission, cards, findings);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            findings.Fail(unreadable.Message);
        }

        return new ScoredFile(cards.ToImmutable(), findings.All) { Failed = findings.Failed };
    }

    private static bool IsNothing(ImportedSubmission submission) => ValidPart.IsNothing(submission.Request);

    private string? Refusal(InputFile file) => file.Import.Submissions.IsEmpty ? NothingRead
        : file.IsComplete || choices.Damaged == Damaged.ScoredWithoutProblems ? null
        : file.Import.Submissions.All(IsNothing) ? NothingRead
        : MendOrLeaveOut;

    private void Score(InputFile file, ImportedSubmission submission, ImmutableArray<NamedScorecard>.Builder cards, Findings findings)
    {
        try
        {
            ScoringRequest request = this.Complete(file.Holdings.Complete(submission.Request));
            ValidPart part = this.Score(request);
            foreach (RequestProblem problem in part.LeftOut)
            {
                findings.Add(Finding.Of(file.Source.Place, problem, $"left out under PY{part.Request.PerformanceYear}: {problem}") with { IsError = false });
            }

            bool anyLeftOut = !submission.LeftOut.IsEmpty || !part.LeftOut.IsEmpty;
            if (part.Scorecard is null)
            {
                Refuse(file, part.Problems, findings);
            }
            else if (anyLeftOut && ValidPart.IsNothing(part.Request))
            {
                findings.Fail(NothingRead);
            }
            else
            {
                cards.Add(this.Card(file, submission, part));
            }
        }
        catch (UnknownPerformanceYearException unknown)
        {
            findings.Fail(unknown.Message);
        }
    }

    private ScoringRequest Complete(ScoringRequest request) => request.Participant.Option == ParticipationOption.Subgroup && choices.AffiliatedGroup is string group
        ? AffiliatedGroup.Complete(request, group)
        : request;

    // Another year leaves out what it does not have; the year of the file only when asked.
    private ValidPart Score(ScoringRequest request) => choices.Year is int year && year != request.PerformanceYear
        ? ValidPart.Of(OtherYear.Move(request, year), CmsTables.For(year), this.options)
        : choices.Damaged == Damaged.ScoredWithoutProblems
            ? ValidPart.Of(request, CmsTables.For(request.PerformanceYear), this.options)
            : ValidPart.Whole(request, CmsTables.For(request.PerformanceYear), this.options);

    private NamedScorecard Card(InputFile file, ImportedSubmission submission, ValidPart part)
    {
        Scorecard card = part.Scorecard!.WithLeftOut(submission.LeftOut);
        decimal? factor = choices.ScalingFactor ?? ImpliedScalingFactor.OfPublishedMaximum(card.Law.Payment);
        ImportedSubmission complete = submission with { LeftOut = [.. submission.LeftOut, .. part.LeftOut] };
        string name = file.Import.Submissions.Length > 1 ? $"{file.Source.Name} ({submission.Program})" : file.Source.Name;
        return new(name, new ScoredSubmission(complete, card, factor), file.Published, choices.Charges);
    }

    private static void Refuse(InputFile file, ImmutableArray<RequestProblem> problems, Findings findings)
    {
        foreach (RequestProblem problem in problems)
        {
            findings.Add(Finding.Of(file.Source.Place, problem, file.HasHoldings ? null : HoldingsAdvice.InWordsOfTheReader(problem)));
        }

        findings.Fail(!file.HasHoldings && HoldingsAdvice.WouldMend(problems) ? HoldingsAdvice.NotScored : "not scored");
    }
}
