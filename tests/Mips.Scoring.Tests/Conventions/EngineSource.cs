using System.Text.RegularExpressions;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Conventions;

/// <summary>The engine's source files as tokens: code only, without comments, documentation and the words of strings.</summary>
internal static partial class EngineSource
{
    public const string Folder = "src/Mips.Scoring";

    public static ImmutableArray<SourceFile> Files { get; } = [.. Directory
        .EnumerateFiles(RepositoryFiles.Path(Folder), "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(RepositoryFiles.Path(Folder), path).Replace('\\', '/'))
        .Where(path => !path.StartsWith("Polyfills/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => new SourceFile(path, Tokens(File.ReadAllText(RepositoryFiles.Path(Folder + "/" + path)))))];

    /// <summary>The tokens of C# code: identifiers, numbers and punctuation. Code in the holes of interpolated strings counts.</summary>
    public static ImmutableArray<string> Tokens(string code)
    {
        List<string> tokens = [];
        int position = 0;
        ReadCode(code, ref position, tokens, insideHole: false);
        return [.. tokens];
    }

    private static void ReadCode(string code, ref int position, List<string> tokens, bool insideHole)
    {
        int depth = 0;
        while (position < code.Length)
        {
            if (insideHole && depth == 0 && code[position] == '}')
            {
                return;
            }

            depth += code[position] switch { '{' => 1, '}' => -1, _ => 0 };
            Match blank = Blank().Match(code, position);
            Match text = StringStart().Match(code, position);
            if (blank.Success)
            {
                position += blank.Length;
            }
            else if (text.Success)
            {
                position += text.Length;
                ReadString(code, ref position, tokens, text.Value);
            }
            else
            {
                Match token = Token().Match(code, position);
                tokens.Add(token.Value);
                position += token.Length;
            }
        }
    }

    private static void ReadString(string code, ref int position, List<string> tokens, string start)
    {
        bool interpolated = start.Contains('$', StringComparison.Ordinal);
        bool verbatim = start.Contains('@', StringComparison.Ordinal);
        string end = start.TrimStart('$', '@');
        while (!code.AsSpan(position).StartsWith(end, StringComparison.Ordinal))
        {
            if (!verbatim && end.Length == 1 && code[position] == '\\')
            {
                position += 2;
            }
            else if (interpolated && code[position] == '{' && code[position + 1] == '{')
            {
                position += 2;
            }
            else if (interpolated && code[position] == '{')
            {
                position++;
                ReadCode(code, ref position, tokens, insideHole: true);
            }
            else
            {
                position++;
            }
        }

        position += end.Length;
    }

    [GeneratedRegex("""\G(\s+|//[^\n]*|/\*.*?\*/|'(\\.[^']*|[^'])')""", RegexOptions.Singleline)]
    private static partial Regex Blank();

    [GeneratedRegex("""\G[$@]*("{3,}|")""")]
    private static partial Regex StringStart();

    [GeneratedRegex("""\G(\w+(\.\d\w*)?|=>|==|.)""", RegexOptions.Singleline)]
    private static partial Regex Token();
}

/// <summary>One source file of the engine.</summary>
internal sealed record SourceFile(string Path, ImmutableArray<string> Tokens)
{
    /// <summary>The innermost room: the file's folder, the door for files of the root.</summary>
    public string Room => this.Path.Contains('/', StringComparison.Ordinal) ? this.Path.Split('/')[^2] : "Door";

    /// <summary>Whether the file is in a room of rules.</summary>
    public bool IsRule => this.Path.StartsWith("Rules/", StringComparison.Ordinal);

    /// <summary>The namespace that its folder asks for.</summary>
    public string Namespace => string.Join('.', ["Mips.Scoring", .. this.Path.Split('/')[..^1]]);

    public string Name => System.IO.Path.GetFileNameWithoutExtension(this.Path);
}
