using System.Globalization;
using System.Text.Json;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Recomputations;
using Mips.Scoring.Interop;
using Mips.Scoring.Tables;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Output;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tool.Jobs;

/// <summary>Reads a public use file, computes it again and reports.</summary>
internal sealed class PublicUseJob(ToolConsole console, InputSource source, int performanceYear, int examples)
{
    private const int MostProblemsSaid = 20;

    /// <summary>Runs the job.</summary>
    /// <returns>The exit code.</returns>
    public int Run(ImmutableArray<string> places, bool asJson, bool warningsAsErrors)
    {
        PublicUseImport? import = this.Read();
        if (import is null)
        {
            return ExitCode.Input;
        }

        this.SayProblems(import);
        if (import.Recomputation is not { } found)
        {
            return ExitCode.Input;
        }

        Explanation report = Explanation.Of(found);
        foreach (string place in places)
        {
            ReportFile.Write(place, report, json => RecomputationJson.Write(found, json));
        }

        this.Print(report, found, asJson, places.IsEmpty);
        return !import.IsComplete ? ExitCode.Input : warningsAsErrors && found.RowsThatDisagree > 0 ? ExitCode.Warnings : ExitCode.Scored;
    }

    private PublicUseImport? Read()
    {
        try
        {
            using Stream file = source.Open();
            return PublicUseFile.Read(file, source.Place, ProgramYears.For(performanceYear), examples, cancellation: console.Stop);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            console.Say($"{source.Place}: {unreadable.Message}");
            return null;
        }
    }

    private void SayProblems(PublicUseImport import)
    {
        if (!import.UnknownColumns.IsEmpty)
        {
            console.Say($"{source.Place}: columns that the file of PY{performanceYear.ToString(CultureInfo.InvariantCulture)} does not have, passed over: {string.Join(", ", import.UnknownColumns)}");
        }

        foreach (TableProblem problem in import.Problems.Take(MostProblemsSaid))
        {
            console.Say(problem.ToString());
        }

        long further = import.Problems.Length - MostProblemsSaid + import.FurtherProblems;
        if (further > 0)
        {
            console.Say($"and {further.ToString(CultureInfo.InvariantCulture)} more");
        }
    }

    private void Print(Explanation report, Recomputation found, bool asJson, bool nothingWritten)
    {
        if (asJson)
        {
            JsonObjects<Recomputation>.WriteOnly(console.Output, found, static (json, one) => RecomputationJson.Write(one, json));
        }
        else if (nothingWritten)
        {
            ExplanationPage.Write(console, report);
        }
    }
}
