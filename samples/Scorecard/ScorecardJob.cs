using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Interop;
using Mips.Scoring.Rules.Payment;
using Spectre.Console;

namespace Mips.Scoring.Samples;

/// <summary>Reads, scores and prints. One job for one command line.</summary>
internal sealed class ScorecardJob(ScorecardOptions options, TextWriter output, TextWriter error)
{
    private readonly List<NamedScorecard> scored = [];
    private bool failed;
    private int unscored;

    public int Run()
    {
        bool folder = options.Paths.Any(Directory.Exists);
        ImmutableArray<(string Path, string Name)> files = this.Files();
        foreach (string path in options.Paths.Where(path => Directory.Exists(path) && InputFile.Find(path).IsEmpty))
        {
            this.Fail(path, "no submission in this folder: neither an .xml nor a .json file");
        }

        if (folder && ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected)
        {
            AnsiConsole.Progress().Start(progress =>
            {
                ProgressTask task = progress.AddTask("Scoring", maxValue: files.Length);
                this.ScoreFiles(files, () => task.Increment(1));
            });
        }
        else
        {
            this.ScoreFiles(files, static () => { });
        }

        if (this.scored.Count > 0)
        {
            this.Write(folder);
        }

        if (folder && this.unscored > 0)
        {
            error.WriteLine($"{this.unscored} of {files.Length} files not scored; the reasons are above");
        }

        return this.failed ? ScorecardCommand.WrongFile : 0;
    }

    private void Write(bool folder)
    {
        try
        {
            new ScorecardOutput(options, output).Write(this.scored, folder);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            this.Fail(options.Out ?? "output", $"cannot be written: {unwritable.Message}");
        }
    }

    private void ScoreFiles(ImmutableArray<(string Path, string Name)> files, Action scoredOne)
    {
        foreach ((string path, string name) in files)
        {
            int before = this.scored.Count;
            this.ScoreFile(path, name);
            this.unscored += this.scored.Count == before ? 1 : 0;
            scoredOne();
        }
    }

    private ImmutableArray<(string Path, string Name)> Files() => options.Paths.IsEmpty
        ? [.. InputFile.Find(Path.Combine(AppContext.BaseDirectory, "submissions"))]
        : [.. options.Paths.SelectMany(path => InputFile.Find(path))];

    private void ScoreFile(string path, string name)
    {
        try
        {
            InputFile file = InputFile.Read(path, options.Holdings);
            foreach (string problem in file.Problems)
            {
                error.WriteLine(problem);
            }

            if (!file.IsComplete && !options.LeaveOut)
            {
                this.Fail(path, file.Import.Submissions.All(submission => LeavingOut.IsNothing(submission.Request)) ? "not scored; nothing in it could be read" : "not scored; mend the file, or score what could be read with --leave-out");
                return;
            }

            if (file.Import.Submissions.IsEmpty)
            {
                this.Fail(path, "not scored; nothing in it could be read");
            }

            foreach (ImportedSubmission submission in file.Import.Submissions)
            {
                this.Score(file, submission, file.Import.Submissions.Length > 1 ? $"{name} ({submission.Program})" : name);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            this.Fail(path, unreadable.Message);
        }
    }

    private void Score(InputFile file, ImportedSubmission submission, string name)
    {
        string path = file.Path;
        try
        {
            ScoringRequest request = this.Complete(file.Holdings.Complete(submission.Request));
            List<RequestProblem> leftOut = [];
            (Scorecard card, ScoringRequest read) = options.Year is int year && year != request.PerformanceYear ? Rescoring.Score(request, year, this.ScoreYear, leftOut)
                : options.LeaveOut ? LeavingOut.Score(request, this.ScoreYear, leftOut)
                : (this.ScoreYear(request), request);
            foreach (RequestProblem problem in leftOut)
            {
                error.WriteLine($"{path}: left out under PY{card.Law.PerformanceYear}: {problem}");
            }

            ImportedSubmission complete = submission with { LeftOut = [.. submission.LeftOut, .. leftOut] };
            if (!complete.LeftOut.IsEmpty && LeavingOut.IsNothing(read))
            {
                this.Fail(path, "not scored; nothing in it could be read");
                return;
            }

            (decimal? factor, decimal additional) = ScalingFactors(card);
            this.scored.Add(new NamedScorecard(name, new ScoredSubmission(complete, card.WithLeftOut(complete.LeftOut), factor, additional), file.Published));
        }
        catch (InvalidScoringRequestException invalid)
        {
            foreach (RequestProblem problem in invalid.Problems)
            {
                error.WriteLine($"{path}: {(file.HasHoldings ? problem.ToString() : HoldingsAdvice.InWordsOfTheReader(problem))}");
            }

            this.Fail(path, !file.HasHoldings && HoldingsAdvice.WouldMend(invalid.Problems) ? HoldingsAdvice.NotScored : "not scored");
        }
        catch (UnknownPerformanceYearException unknown)
        {
            this.Fail(path, unknown.Message);
        }
    }

    private ScoringRequest Complete(ScoringRequest request) => request.Participant.Option == ParticipationOption.Subgroup && options.AffiliatedGroup is string group
        ? AffiliatedGroup.Complete(request, group, this.ScoreYear)
        : request;

    private Scorecard ScoreYear(ScoringRequest request) => Scorer.Score(
        request,
        CmsData.CmsTables.For(request.PerformanceYear),
        new() { Placeholders = options.Estimate ? PlaceholderBenchmarks.Accepted : PlaceholderBenchmarks.Refused });

    private (decimal? Factor, decimal Additional) ScalingFactors(Scorecard card) => options.ScalingFactor is decimal given
        ? (given, 0m)
        : (ImpliedScalingFactor.OfPublishedMaximum(card.Law.Payment), 0m);

    private void Fail(string path, string message)
    {
        error.WriteLine($"{path}: {message}");
        this.failed = true;
    }
}

/// <summary>A scorecard with the name of its file, and what CMS published about it.</summary>
internal sealed record NamedScorecard(string Name, ScoredSubmission Scored, PublishedScoresImport? Published);
