using Mips.Scoring.Citations;
using Mips.Scoring.Interop;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Tool.Input;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>Reads and scores one file at a time.</summary>
internal sealed class SubmissionScorer(ScoringChoices choices)
{
    private const string NothingRead = "not scored; nothing in it could be read";
    private const string MendOrLeaveOut = "not scored; mend the file, or score what could be read with --leave-out";
    private readonly CmsYears years = new(choices.Preliminary, choices.Options.Law);
    private readonly InputSource? holdings = choices.Holdings is string path ? new FileSource(path) : null;

    /// <summary>Scores what one source submits, and keeps everything.</summary>
    public ScoredFile Score(InputSource source)
    {
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        ImmutableArray<NamedScorecard>.Builder cards = ImmutableArray.CreateBuilder<NamedScorecard>();
        bool all = this.Score(source, findings.Add, cards.Add);
        return new ScoredFile(cards.ToImmutable(), findings.ToImmutable()) { Failed = !all };
    }

    /// <summary>Scores what one source submits, one participant and programme after the other; nothing is kept.</summary>
    /// <param name="source">The file.</param>
    /// <param name="say">Told of everything that there is to say about it.</param>
    /// <param name="take">Given each scorecard.</param>
    /// <returns>Whether everything was scored.</returns>
    public bool Score(InputSource source, Action<Finding> say, Action<NamedScorecard> take) => this.ForEach(source, say, this.Score, take);

    /// <summary>Reads what one source submits, without scoring it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="say">Told of everything that there is to say about it.</param>
    /// <param name="take">Given each request, complete with what CMS holds.</param>
    /// <returns>Whether everything was read.</returns>
    public bool Read(InputSource source, Action<Finding> say, Action<NamedRequest> take) => this.ForEach(source, say, this.Read, take);

    private bool ForEach<TResult>(InputSource source, Action<Finding> say, Func<InputFile, SubmittedPart, Findings, TResult?> make, Action<TResult> take)
        where TResult : class
    {
        Findings findings = new(source.Place, say);
        InputFile? file = Guarded(findings, null, () => this.Open(source, findings));
        foreach (SubmittedPart part in file?.Content.Parts ?? [])
        {
            if (Guarded(findings, part.Name, () => make(file!, part, findings)) is { } made)
            {
                take(made);
            }
        }

        return !findings.Failed;
    }

    private static TResult? Guarded<TResult>(Findings findings, string? part, Func<TResult?> make)
        where TResult : class
    {
        try
        {
            return make();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException or UnknownPerformanceYearException)
        {
            findings.Fail(unreadable.Message, part);
            return null;
        }
    }

    private InputFile? Open(InputSource source, Findings findings)
    {
        InputFile file = InputFile.Read(source, this.holdings, this.years);
        findings.AddRange(file.Findings);
        if (this.Refusal(file) is not string refusal)
        {
            return file;
        }

        findings.Fail(refusal);
        return null;
    }

    private string? Refusal(InputFile file) => !file.Content.Parts.Any() ? NothingRead
        : file.IsComplete || choices.Damaged == Damaged.ScoredWithoutProblems ? null
        : file.Content.Parts.All(part => ValidPart.IsNothing(part.Submission.Request)) ? NothingRead
        : MendOrLeaveOut;

    private NamedRequest Read(InputFile file, SubmittedPart part, Findings findings) => new(file.Content.NamesItsParts ? part.Name! : part.Behind(file.Source.Name), part.Submission.Entity, this.Moved(this.Complete(file, part.Submission)));

    private NamedScorecard? Score(InputFile file, SubmittedPart part, Findings findings)
    {
        ValidPart valid = this.Score(this.Complete(file, part.Submission));
        foreach (RequestProblem problem in valid.LeftOut)
        {
            findings.Add(Finding.Of(file.Source.Place, problem, $"left out under PY{valid.Request.PerformanceYear}: {part.WordsOf(problem)}") with { IsError = false });
        }

        bool anyLeftOut = !part.Submission.LeftOut.IsEmpty || !valid.LeftOut.IsEmpty;
        if (valid.Scorecard is null)
        {
            Refuse(file, part, valid.Problems, findings);
            return null;
        }

        if (anyLeftOut && ValidPart.IsNothing(valid.Request))
        {
            findings.Fail(NothingRead, part.Name);
            return null;
        }

        return this.Card(file, part, valid);
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

    private ScoringOptions OptionsOf(ScoringRequest request) => choices.Options with { Law = this.years.LawOf(request.PerformanceYear) };

    private ScoringRequest Moved(ScoringRequest request)
    {
        ScoringRequest moved = choices.Year is int year && year != request.PerformanceYear ? OtherYear.Move(request, year) : request;
        return choices.Pathway is string pathway ? Pathway.Move(moved, pathway, this.years.DataOf(moved.PerformanceYear)) : moved;
    }

    private NamedScorecard Card(InputFile file, SubmittedPart part, ValidPart valid)
    {
        Scorecard card = valid.Scorecard!.WithLeftOut(part.Submission.LeftOut);
        PaymentRules payment = card.Law.Payment;
        decimal? factor = choices.ScalingFactor ?? ImpliedScalingFactor.OfPublishedMaximum(payment);
        Require("scaling factor", factor, payment.LargestScalingFactor, card);
        Require("additional scaling factor", choices.AdditionalScalingFactor, payment.ExceptionalPerformance?.LargestScalingFactor, card);
        ImportedSubmission complete = part.Submission with { LeftOut = [.. part.Submission.LeftOut, .. valid.LeftOut] };
        return new(part.Behind(file.Source.Name), part.Behind(file.Source.Place), new ScoredSubmission(complete, card, factor, choices.AdditionalScalingFactor ?? 0m), file.Published, choices.Charges ?? part.Charges);
    }

    private static void Require(string name, decimal? factor, Cited<decimal>? largest, Scorecard card)
    {
        if (largest is not null && factor > largest.Value)
        {
            throw new InvalidDataException(FormattableString.Invariant($"the {name} {factor} is larger than {largest.Value}, the largest of PY{card.Law.PerformanceYear}, {largest.Citation.ToShortString()}"));
        }
    }

    private static void Refuse(InputFile file, SubmittedPart part, ImmutableArray<RequestProblem> problems, Findings findings)
    {
        foreach (RequestProblem problem in problems)
        {
            findings.Add(Finding.Of(file.Source.Place, problem, file.HasHoldings ? part.WordsOf(problem) : HoldingsAdvice.InWordsOfTheReader(problem)));
        }

        findings.Fail(!file.HasHoldings && HoldingsAdvice.WouldMend(problems) ? HoldingsAdvice.NotScored : "not scored", part.Name);
    }
}
