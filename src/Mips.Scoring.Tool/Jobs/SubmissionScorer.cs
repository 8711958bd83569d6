using Mips.Scoring.Interop;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tool.Input;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>Reads and scores one submission at a time.</summary>
internal sealed class SubmissionScorer(ScoringChoices choices)
{
    private const string NothingRead = "not scored; nothing in it could be read";
    private const string MendOrLeaveOut = "not scored; mend the file, or score what could be read with --leave-out";
    private readonly CmsYears years = new(choices.Preliminary);
    private readonly InputSource? holdings = choices.Holdings is string path ? new FileSource(path) : null;

    /// <summary>Scores what one source submits, and says everything that there is to say about it.</summary>
    public ScoredFile Score(InputSource source)
    {
        Findings findings = new(source.Place);
        ImmutableArray<NamedScorecard>.Builder cards = ImmutableArray.CreateBuilder<NamedScorecard>();
        this.ForEach(source, findings, (file, submission) => this.Score(file, submission, cards, findings));
        return new ScoredFile(cards.ToImmutable(), findings.All) { Failed = findings.Failed };
    }

    /// <summary>Reads what one source submits, without scoring it.</summary>
    public ReadFile Read(InputSource source)
    {
        Findings findings = new(source.Place);
        ImmutableArray<ScoringRequest>.Builder requests = ImmutableArray.CreateBuilder<ScoringRequest>();
        this.ForEach(source, findings, (file, submission) => requests.Add(this.Moved(this.Complete(file, submission))));
        return new ReadFile(requests.ToImmutable(), findings.All, findings.Failed);
    }

    private void ForEach(InputSource source, Findings findings, Action<InputFile, ImportedSubmission> take)
    {
        try
        {
            InputFile file = InputFile.Read(source, this.holdings, this.years);
            findings.AddRange(file.Findings);
            if (this.Refusal(file) is string refusal)
            {
                findings.Fail(refusal);
                return;
            }

            foreach (ImportedSubmission submission in file.Import.Submissions)
            {
                take(file, submission);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            findings.Fail(unreadable.Message);
        }
        catch (UnknownPerformanceYearException unknown)
        {
            findings.Fail(unknown.Message);
        }
    }

    private static bool IsNothing(ImportedSubmission submission) => ValidPart.IsNothing(submission.Request);

    private string? Refusal(InputFile file) => file.Import.Submissions.IsEmpty ? NothingRead
        : file.IsComplete || choices.Damaged == Damaged.ScoredWithoutProblems ? null
        : file.Import.Submissions.All(IsNothing) ? NothingRead
        : MendOrLeaveOut;

    private void Score(InputFile file, ImportedSubmission submission, ImmutableArray<NamedScorecard>.Builder cards, Findings findings)
    {
        ScoringRequest request = this.Complete(file, submission);
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

    private ScoringRequest Complete(InputFile file, ImportedSubmission submission)
    {
        ScoringRequest request = file.Complete(submission.Request);
        ScoringRequest sized = choices.Clinicians is int clinicians ? request with { Participant = request.Participant with { Clinicians = clinicians } } : request;
        return sized.Participant.Option == ParticipationOption.Subgroup && choices.AffiliatedGroup is string group
            ? AffiliatedGroup.Complete(sized, group, this.years, scored => Scorer.Score(scored, this.years.DataOf(scored.PerformanceYear), this.OptionsOf(scored)))
            : sized;
    }

    // Another year or pathway leaves out what it does not have; that of the file only when asked.
    private ValidPart Score(ScoringRequest request)
    {
        ScoringRequest moved = this.Moved(request);
        ReferenceData data = this.years.DataOf(moved.PerformanceYear);
        ScoringOptions options = this.OptionsOf(moved);
        return !ReferenceEquals(moved, request) || choices.Damaged == Damaged.ScoredWithoutProblems ? ValidPart.Of(moved, data, options) : ValidPart.Whole(moved, data, options);
    }

    private ScoringOptions OptionsOf(ScoringRequest request) => new() { Law = this.years.LawOf(request.PerformanceYear), Placeholders = choices.Placeholders };

    private ScoringRequest Moved(ScoringRequest request)
    {
        ScoringRequest moved = choices.Year is int year && year != request.PerformanceYear ? OtherYear.Move(request, year) : request;
        return choices.Pathway is string pathway ? Pathway.Move(moved, pathway, this.years.DataOf(moved.PerformanceYear)) : moved;
    }

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
