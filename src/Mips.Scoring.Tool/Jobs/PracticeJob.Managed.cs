using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Practices;
using Mips.Scoring.Interop;
using Mips.Scoring.Tables;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>Scores what a practice submitted and puts it together with its roster.</summary>
internal sealed class PracticeJob(ScoringChoices choices, ToolConsole console, string rosterPath, string? tin)
{
    /// <summary>Runs the job.</summary>
    /// <returns>The exit code.</returns>
    public int Run(string? folder, bool asJson)
    {
        if (this.ReadRoster() is not { } import)
        {
            return ExitCode.Input;
        }

        CollectedCards cards = new();
        int exitCode = new ScoringJob(choices, console) { PrintsNothing = true }.Run(cards, warningsAsErrors: false);
        if (exitCode != ExitCode.Scored || cards.All.Count == 0)
        {
            return exitCode == ExitCode.Scored ? ExitCode.Input : exitCode;
        }

        PracticeAssembly assembly = new(import.Rows, cards.All, tin);
        if (assembly.Problems is { IsEmpty: false } problems)
        {
            problems.ToList().ForEach(console.Say);
            return ExitCode.Input;
        }

        Practice practice;
        try
        {
            practice = Practice.Of(assembly.Roster());
        }
        catch (ArgumentException contradiction)
        {
            console.Say($"{rosterPath}: {contradiction.Message}");
            return ExitCode.Input;
        }

        this.Write(practice, cards, folder, asJson);
        return ExitCode.Scored;
    }

    private void Write(Practice practice, CollectedCards cards, string? folder, bool asJson)
    {
        Explanation explanation = Explanation.Of(practice);
        if (folder is not null)
        {
            PracticeFolder.Write(folder, practice, explanation, cards);
        }

        if (asJson)
        {
            JsonObjects<Practice>.WriteOnly(console.Output, practice, static (json, one) => PracticeJson.Write(one, json));
        }
        else if (folder is null)
        {
            ExplanationPage.Write(console, explanation);
        }
    }

    private RosterImport? ReadRoster()
    {
        try
        {
            using Stream file = rosterPath == StandardInput.Path ? console.Input : new FileSource(rosterPath).Open();
            RosterImport import = RosterTable.ReadCsv(file, rosterPath);
            foreach (TableProblem problem in import.Problems)
            {
                console.Say(problem.ToString());
            }

            return import.IsComplete ? import : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            console.Say($"{rosterPath}: {unreadable.Message}");
            return null;
        }
    }
}
