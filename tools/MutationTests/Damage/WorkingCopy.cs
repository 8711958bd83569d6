using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Mips.Scoring.MutationTests.Damage;

/// <summary>A copy of the repository with the built tests, whose engine holds the mutants and is built once.</summary>
/// <param name="repository">The repository; its tests are built in Release.</param>
/// <param name="folder">Where the copy is made.</param>
internal sealed partial class WorkingCopy(string repository, string folder)
{
    private const string Engine = "src/Mips.Scoring";
    private const string Tests = "artifacts/bin/Mips.Scoring.Tests/release";
    private const int MostBuilds = 12;

    // The rules where net10.0 and netstandard2.0 differ are damaged as they stand for net10.0.
    private static readonly CSharpParseOptions Net10 = new(LanguageVersion.Latest, preprocessorSymbols:
        ["NET", "NETCOREAPP", .. Enumerable.Range(5, 6).Select(version => string.Create(CultureInfo.InvariantCulture, $"NET{version}_0_OR_GREATER"))]);

    /// <summary>The mutants that compile.</summary>
    public ImmutableArray<Mutant> Mutants { get; private set; } = [];

    /// <summary>How many were left out because the compiler refuses them.</summary>
    public int Refused { get; private set; }

    /// <summary>The folder with the built tests and the damaged engine.</summary>
    public string TestFolder => Path.Combine(folder, Tests);

    /// <summary>Copies, rewrites and builds until the compiler refuses no mutant.</summary>
    /// <param name="isWanted">Whether a mutant is written.</param>
    public void Make(Func<MutantKey, bool> isWanted)
    {
        this.CopyFiles();
        ImmutableHashSet<MutantKey> impossible = [.. this.KnownAsRefused()];
        for (int attempt = 1; attempt <= MostBuilds; attempt++)
        {
            this.Rewrite(key => isWanted(key) && !impossible.Contains(key));
            ImmutableArray<MutantKey> refused = [.. this.RefusedBy(this.Build()).Distinct()];
            if (refused.IsEmpty)
            {
                this.Refused = impossible.Count;
                File.Copy(Path.Combine(folder, "artifacts/bin/Mips.Scoring/release_net10.0/Mips.Scoring.dll"), Path.Combine(this.TestFolder, "Mips.Scoring.dll"), overwrite: true);
                return;
            }

            Console.Error.WriteLine($"build {attempt}: the compiler refuses {refused.Length} of {this.Mutants.Length} mutants");
            impossible = impossible.Union(refused);
            File.WriteAllLines(this.RefusedOnes, impossible.Select(static key => key.ToString()));
        }

        throw new InvalidOperationException($"The compiler still refuses mutants after {MostBuilds} builds.");
    }

    // Kept, because each build finds only some of them.
    private string RefusedOnes => Path.Combine(folder, "refused.tsv");

    private IEnumerable<MutantKey> KnownAsRefused() =>
        File.Exists(this.RefusedOnes) ? File.ReadLines(this.RefusedOnes).Select(static line => MutantKey.Read(line.Split('\t'))) : [];

    private void CopyFiles()
    {
        // What an earlier run left there may have been moved or taken away since.
        string engine = Path.Combine(folder, Engine);
        if (Directory.Exists(engine))
        {
            Directory.Delete(engine, recursive: true);
        }

        foreach (string file in Command.Run("git", repository, "ls-files").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(repository, file))))
        {
            Copy(Path.Combine(repository, file), Path.Combine(folder, file));
        }

        CopyFolder(Path.Combine(repository, Tests), this.TestFolder, overwrite: true);
        CopyFolder(AppContext.BaseDirectory, this.TestFolder, overwrite: false);
        using Stream resource = Assembly.GetExecutingAssembly().GetManifestResourceStream("Mutation.cs")!;
        using FileStream source = File.Create(Path.Combine(folder, Engine, "Mutation.cs"));
        resource.CopyTo(source);
    }

    private static void CopyFolder(string from, string to, bool overwrite)
    {
        foreach (string path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, path));
            if (overwrite || !File.Exists(target))
            {
                Copy(path, target);
            }
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }

    private void Rewrite(Func<MutantKey, bool> isWanted)
    {
        var all = ImmutableArray.CreateBuilder<Mutant>();
        foreach (string path in SourceFiles(Path.Combine(repository, Engine)))
        {
            string name = Path.GetRelativePath(Path.Combine(repository, Engine), path).Replace('\\', '/');
            var rewriting = new Rewriting(name, all.Count + 1, isWanted);
            string text = rewriting.Visit(CSharpSyntaxTree.ParseText(File.ReadAllText(path), Net10).GetRoot())!.ToFullString();
            File.WriteAllText(Path.Combine(folder, Engine, name), text);
            all.AddRange(rewriting.Mutants);
        }

        this.Mutants = all.ToImmutable();
    }

    private static IEnumerable<string> SourceFiles(string engine) =>
        Directory.EnumerateFiles(Path.Combine(engine, "Rules"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(engine, "Years"), "Py*.cs"))
            .Order(StringComparer.Ordinal);

    private string Build() => Command.Run(
        "dotnet", folder, "build", Engine, "--framework", "net10.0", "--configuration", "Release", "--nologo", "--verbosity", "quiet", "-clp:NoSummary",
        "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:TreatWarningsAsErrors=false", "-p:WarningLevel=0", "-p:GenerateDocumentationFile=false", "-p:MinVerVersionOverride=0.1.0-mutants");

    private IEnumerable<MutantKey> RefusedBy(string output)
    {
        ImmutableArray<Match> errors = [.. CompilerError().Matches(output).Cast<Match>()];
        if (errors.IsEmpty && output.Contains(": error ", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(output);
        }

        var mutants = this.Mutants.ToDictionary(mutant => mutant.Number, mutant => mutant.Key);
        foreach (var inFile in errors.GroupBy(error => error.Groups["file"].Value))
        {
            var damaged = DamagedFile.Read(inFile.Key, Net10);
            foreach (Match error in inFile)
            {
                int number = damaged.MutantAt(Number(error, "line"), Number(error, "column"))
                    ?? throw new InvalidOperationException($"This error belongs to no mutant: {error.Value}");
                yield return mutants[number];
            }
        }
    }

    private static int Number(Match error, string group) => int.Parse(error.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<file>[^(\r\n]+\.cs)\((?<line>\d+),(?<column>\d+)\): error .*$", RegexOptions.Multiline)]
    private static partial Regex CompilerError();
}
