using System.CommandLine;
using System.CommandLine.Invocation;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Commands;

/// <summary>The command line <c>mips</c>: chooses the command, and turns whatever goes wrong into a message and an exit code.</summary>
internal static class MipsCommand
{
    private const string Description = "Scores submissions of Medicare's Merit-based Incentive Payment System with CMS's published benchmarks, and explains every point. Without a command: score. Not affiliated with CMS.";

    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code, <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, ToolConsole console)
    {
        try
        {
            int exitCode = Invoke(args, console);
            UnwritableException.Guard("standard output", console.Output.Flush);
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            console.Say("stopped; files that were not complete are not there");
            return ExitCode.Stopped;
        }
        catch (UnwritableException unwritable)
        {
            console.Say(unwritable.Message);
            return ExitCode.Input;
        }
        catch (IOException broken)
        {
            console.Say($"standard output: cannot be written: {broken.Message}");
            return ExitCode.Input;
        }
        catch (Exception fault)
        {
            console.Say($"a fault of the tool, please report it with the command line: {fault.GetType().Name}: {fault.Message}");
            return ExitCode.Internal;
        }
    }

    /// <summary>All commands.</summary>
    public static RootCommand Root(ToolConsole console)
    {
        RootCommand root = new(Description);
        new ScoreCommand().AddTo(root, console);
        foreach (Command command in new[]
        {
            ScoreCommand.In(console), CheckCommand.In(console), WhyCommand.In(console), CompareCommand.In(console), RuleCommand.In(console),
            MeasureCommand.In(console), PlanCommand.In(console), ChoicesCommand.In(console), BestCommand.In(console), RangeCommand.In(console), OutlookCommand.In(console),
            MaximumCommand.In(console), EligibleCommand.In(console), YearsCommand.In(console), ImportCommand.In(console), InitCommand.In(console), CompletionCommand.In(console),
        })
        {
            root.Add(command);
        }

#if !NATIVE
        root.Add(PublicUseCommand.In(console));
        root.Add(PracticeCommand.In(console));
        root.Add(Nation.BatchCommand.In(console));
        root.Add(Nation.BudgetCommand.In(console));
        root.Add(Nation.ReformCommand.In(console));
#endif
        return root;
    }

    private static int Invoke(string[] args, ToolConsole console)
    {
        ParseResult parsed = Root(console).Parse(args);
        if (parsed.Action is ParseErrorAction errors)
        {
            errors.ShowHelp = false;
        }

        int exitCode = parsed.Invoke(new InvocationConfiguration { Output = console.Output, Error = new ShownWriter(console.Error), EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        return parsed.Action is ParseErrorAction ? ExitCode.Input : exitCode;
    }
}
