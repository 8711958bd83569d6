using System.CommandLine;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips score</c>: scores submissions and explains their scorecards.</summary>
internal sealed class ScoreCommand
{
    private readonly ScoringArguments scoring = new();
    private readonly OutputArguments output = new();
    private readonly Option<bool> warningsAsErrors = new("--warnings-as-errors") { Description = "End with exit code 1 if anything is said about a scored file." };

    /// <summary>The command.</summary>
    public static Command In(ToolConsole console)
    {
        Command command = new("score", "Score submissions and explain every point with its paragraph.");
        new ScoreCommand().AddTo(command, console);
        return command;
    }

    /// <summary>Makes a command score.</summary>
    public void AddTo(Command command, ToolConsole console)
    {
        this.scoring.AddTo(command);
        this.output.AddTo(command);
        command.Add(this.warningsAsErrors);
        command.SetAction(result => this.Run(result, console));
    }

    private int Run(ParseResult result, ToolConsole console)
    {
        ScoringChoices choices = this.scoring.Of(result);
        using IScorecardOutput places = this.output.Open(result, console, Inputs.HasMany(choices.Paths));
        return new ScoringJob(choices, console) { PrintsNothing = this.output.PrintsNothing(result) }.Run(places, result.GetValue(this.warningsAsErrors));
    }
}
