using System.Reflection;

namespace Mips.Scoring.Tool.Input;

/// <summary>A submission that comes with the tool, inside its assembly.</summary>
internal sealed class BundledSource(string file) : InputSource(file, file)
{
    private const string Folder = "submissions/";
    private static readonly Assembly Bundle = typeof(BundledSource).Assembly;

    /// <summary>The bundled submissions, by name.</summary>
    public static IEnumerable<InputSource> All => Bundle.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && IsSubmission(name))
        .Order(StringComparer.Ordinal)
        .Select(name => new BundledSource(name[Folder.Length..]));

    public override Stream Open() => Bundle.GetManifestResourceStream(Folder + this.Place)!;

    public override InputSource? Beside(string ending) =>
        WithEnding(this.Place, ending) is string beside && Bundle.GetManifestResourceInfo(Folder + beside) is not null ? new BundledSource(beside) : null;
}
