using System.Globalization;
using System.Text.RegularExpressions;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Examples;

/// <summary>
/// A documentation page whose examples are methods of a test class: under the heading of the method's name, the <c>csharp</c> block
/// is the body of the method and the <c>text</c> block, if there is one, is what it prints.
/// </summary>
internal static partial class ExamplePage
{
    /// <param name="page">The page.</param>
    /// <param name="sourceFiles">The file of the test class, or a pattern of its files.</param>
    /// <param name="examples">The examples by the name of their method.</param>
    /// <param name="shared">A request that all examples share: a field of the class, shown under the heading "The request".</param>
    public static void Verify(string page, string sourceFiles, IReadOnlyDictionary<string, Action<TextWriter>> examples, string? shared = null)
    {
        string source = Source(sourceFiles);
        string text = File.ReadAllText(RepositoryFiles.Path(page)).ReplaceLineEndings("\n");
        Assert.Equal(examples.Count + (shared is null ? 0 : 1), CSharpBlock().Count(text));
        text = shared is null ? text : Fill(text, "The request", Field(source, shared), string.Empty);
        foreach ((string method, Action<TextWriter> run) in examples)
        {
            text = Fill(text, method.Replace('_', ' '), Body(source, method), Cultures.Under(CultureInfo.InvariantCulture, () => Printed(run)));
        }

        Snapshot.VerifyFile(text, page);
    }

    private static string Printed(Action<TextWriter> run)
    {
        using StringWriter output = new() { NewLine = "\n" };
        run(output);
        return output.ToString();
    }

    private static string Source(string files) => string.Concat(
        Directory.GetFiles(RepositoryFiles.Path(Path.GetDirectoryName(files)!), Path.GetFileName(files)).Order(StringComparer.Ordinal).Select(file => File.ReadAllText(file).ReplaceLineEndings("\n")));

    private static string Fill(string page, string heading, string code, string output)
    {
        int start = page.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"There is no heading '## {heading}'.");
        int next = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        string section = next < 0 ? page[start..] : page[start..next];
        string filled = CSharpBlock().Replace(section, match => $"```csharp\n{match.Groups["usings"].Value}{code}```\n", 1);
        filled = TextBlock().Replace(filled, _ => $"```text\n{output}```\n", 1);
        return page[..start] + filled + (next < 0 ? string.Empty : page[next..]);
    }

    // The lines between the braces of the method, without their indentation.
    private static string Body(string source, string method)
    {
        Match body = Regex.Match(source, $@"void {method}\(TextWriter Console\)\n    \{{\n(?<lines>.*?)\n    \}}\n", RegexOptions.Singleline);
        Assert.True(body.Success, $"There is no method {method}(TextWriter Console).");
        return string.Concat(body.Groups["lines"].Value.Split('\n').Select(line => (line.Length > 8 ? line[8..] : string.Empty) + "\n"));
    }

    private static string Field(string source, string name)
    {
        Match field = Regex.Match(source, $@"    private static readonly (?<code>ScoringRequest {name} = .*?\n    \}};\n)", RegexOptions.Singleline);
        Assert.True(field.Success, $"There is no field {name}.");
        return field.Groups["code"].Value.Replace("\n    ", "\n", StringComparison.Ordinal);
    }

    [GeneratedRegex("```csharp\n(?<usings>(using [A-Za-z.]+;\n)+\n)?.*?```\n", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex("```text\n.*?```\n", RegexOptions.Singleline)]
    private static partial Regex TextBlock();
}
