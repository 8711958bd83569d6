using System.CommandLine.Parsing;
using Mips.Scoring.Interop;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tool.Commands;

/// <summary>Reads the file of a law; everything that is wrong with it is an error of the command line.</summary>
internal static class LawArgument
{
    public static ProgramYear? Parse(ArgumentResult result)
    {
        string path = result.Tokens[0].Value;
        try
        {
            using FileStream file = File.OpenRead(path);
            LawImport import = LawFile.Read(file);
            foreach (ImportProblem problem in import.Problems)
            {
                result.AddError($"{path}: {problem}");
            }

            return import.File?.Law;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            result.AddError($"{path}: {unreadable.Message}");
            return null;
        }
    }
}
