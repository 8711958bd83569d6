using System.CommandLine.Parsing;

namespace Mips.Scoring.Tool.Commands;

/// <summary>What is wrong with a path before the file system is asked.</summary>
internal static class PathArgument
{
    public static void Check(SymbolResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (Problem(token.Value) is string problem)
            {
                result.AddError(problem);
            }
        }
    }

    private static string? Problem(string path) => path switch
    {
        "" => "an empty path: give a file or a folder",
        "-" => null,
        _ when path.Contains('\0', StringComparison.Ordinal) => $"{path}: a path has no NUL characters",
        _ when path.StartsWith('-') => $"{path}: no such option; see --help (a file of this name is ./{path})",
        _ => null,
    };
}
