using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Mips.Scoring.MutationTests;

/// <summary>A copy of the repository whose engine holds every mutant, built once.</summary>
internal sealed partial class WorkingCopy(string repository, string folder)
{
    private const string Engine = "src/Mips.Scoring";
    private const string Suite = "tests/Mips.Scoring.Tests";
    private const int MostBuilds = 12;

    /// <summary>The mutants that compile.</summary>
    public ImmutableArray<Mutant> Mutants { get; private set; } = [];

    /// <summary>How many were left out because the compiler refuses them.</summary>
    public int Refused { get; private set; }

    /// <summary>The built tests, which are also the worker.</summary>
    public string Worker => Path.Combine(folder, "artifacts/bin/Mips.Scoring.Tests/release/Mips.Scoring.Tests.dll");

    /// <summary>Copies, rewrites and builds until the compiler refuses no mutant.</summary>
    public void Make()
    {
        this.CopyFiles();
        ImmutableHashSet<string> impossible = [];
        for (int attempt = 0; attempt < MostBuilds; attempt++)
        {
            this.Rewrite(impossible);
            string output = Build();
            ImmutableArray<string> refused = [.. this.RefusedBy(output)];
            if (refused.IsEmpty)
            {
                this.Refused = File.Exists(this.Worker) ? impossible.Count : throw new InvalidOperationException(output);
                return;
            }

            Console.Error.WriteLine($"build {attempt + 1}: the compiler refuses {refused.Length} of {this.Mutants.Length} mutants");
            impossible = impossible.Union(refused);
        }

        throw new InvalidOperationException($"The compiler still refuses mutants after {MostBuilds} builds.");
    }

    private void CopyFiles()
    {
        foreach (string file in Run("git", repository, "ls-files").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(repository, file), target, overwrite: true);
        }

        WriteResource("Mutation.cs", Path.Combine(folder, Engine, "Mutation.cs"));
        WriteResource("MutationWorker.cs", Path.Combine(folder, Suite, "MutationWorker.cs"));
    }

    private void Rewrite(ImmutableHashSet<string> impossible)
    {
        var all = ImmutableArray.CreateBuilder<Mutant>();
        foreach (string path in SourceFiles(Path.Combine(repository, Engine)))
        {
            string name = Path.GetRelativePath(Path.Combine(repository, Engine), path).Replace('\\', '/');
            var rewriting = new Rewriting(name, all.Count + 1, impossible);
            string text = rewriting.Visit(CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot())!.ToFullString();
            File.WriteAllText(Path.Combine(folder, Engine, name), text);
            all.AddRange(rewriting.Mutants);
        }

        this.Mutants = all.ToImmutable();
    }

    private static IEnumerable<string> SourceFiles(string engine) =>
        Directory.EnumerateFiles(Path.Combine(engine, "Rules"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(engine, "Years"), "Py*.cs"))
            .Order(StringComparer.Ordinal);

    private string Build() => Run(
        "dotnet", folder, "build", Suite, "--configuration", "Release", "--nologo", "--verbosity", "quiet", "-clp:NoSummary",
        "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false", "-p:WarningLevel=0", "-p:NoWarn=\"CS8600%3BCS8602%3BCS8603%3BCS8604%3BCS8629%3BCS1591\"", "-p:GenerateProgramFile=false", "-p:MinVerVersionOverride=0.1.0-mutants");

    private IEnumerable<string> RefusedBy(string output)
    {
        ImmutableArray<Match> errors = [.. CompilerError().Matches(output).Cast<Match>()];
        var mutants = this.Mutants.ToDictionary(mutant => mutant.Number);
        foreach (var inFile in errors.GroupBy(error => error.Groups["file"].Value))
        {
            SyntaxNodeAndText tree = SyntaxNodeAndText.Read(inFile.Key);
            foreach (Match error in inFile)
            {
                int number = tree.MutantAt(int.Parse(error.Groups["line"].Value), int.Parse(error.Groups["column"].Value))
                    ?? throw new InvalidOperationException($"This error belongs to no mutant: {error.Value}");
                yield return $"{mutants[number].Key}\t{mutants[number].Line}";
            }
        }
    }

    private static void WriteResource(string name, string path)
    {
        using Stream resource = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using FileStream file = File.Create(path);
        resource.CopyTo(file);
    }

    private static string Run(string program, string directory, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true })!;
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }

    [GeneratedRegex(@"^\s*(?<file>[^(\r\n]+\.cs)\((?<line>\d+),(?<column>\d+)\): error .*$", RegexOptions.Multiline)]
    private static partial Regex CompilerError();

    private sealed record SyntaxNodeAndText(Microsoft.CodeAnalysis.SyntaxNode Root, Microsoft.CodeAnalysis.Text.SourceText Text)
    {
        public static SyntaxNodeAndText Read(string path)
        {
            var text = Microsoft.CodeAnalysis.Text.SourceText.From(File.ReadAllText(path));
            return new SyntaxNodeAndText(CSharpSyntaxTree.ParseText(text).GetRoot(), text);
        }

        public int? MutantAt(int line, int column)
        {
            int position = this.Text.Lines[line - 1].Start + column - 1;
            return this.Root.FindToken(position).Parent!.AncestorsAndSelf().OfType<ConditionalExpressionSyntax>()
                .Concat(this.Root.FindToken(position).Parent!.AncestorsAndSelf().OfType<StatementSyntax>().Take(1).SelectMany(statement => statement.DescendantNodes().OfType<ConditionalExpressionSyntax>()))
                .Select(choice => choice.Condition)
                .OfType<InvocationExpressionSyntax>()
                .Where(call => call.Expression.ToString() == Rewriting.Switch)
                .Select(call => (int?)int.Parse(call.ArgumentList.Arguments[0].ToString()))
                .FirstOrDefault();
        }
    }
}
