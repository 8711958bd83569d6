using System.Text.Json;
using Mips.Scoring.Nation;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Nation;

/// <summary>Turns what keeps a run from an answer into a message and an exit code.</summary>
internal static class NationRun
{
    public static int Guard(ToolConsole console, Action run)
    {
        try
        {
            run();
            return ExitCode.Scored;
        }
        catch (Exception refused) when (refused is NationProblemException or NationMergeException or ArgumentException)
        {
            console.Say(refused.Message);
            return ExitCode.Input;
        }
        catch (JsonException broken)
        {
            console.Say($"a partial result or scaling factors cannot be read: {broken.Message}");
            return ExitCode.Input;
        }
    }

    /// <summary>Scaling factors from a file.</summary>
    public static ImmutableArray<NationFactors> Factors(string path)
    {
        try
        {
            return NationFactors.Parse(File.ReadAllText(path));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new NationProblemException($"{path}: cannot be read: {refused.Message}");
        }
    }
}
