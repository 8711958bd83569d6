using System.Runtime.CompilerServices;

namespace Mips.Scoring.Tests.Support;

/// <summary>
/// Snapshots by the conventions of Verify: <c>Class.Method.verified.txt</c> beside the test is the reviewed text,
/// <c>.received.txt</c> is written when the text differs. To accept, review the received file and rename it.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string text, string? parameters = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        string stem = Path.Combine(SourceFolder(file), $"{Path.GetFileNameWithoutExtension(file)}.{method}{(parameters is null ? string.Empty : "_" + parameters)}");
        Compare(text, stem + ".verified.txt", stem + ".received.txt");
    }

    /// <summary>A file of the repository that is made from the code: on a difference <c>name.received.extension</c> is written beside it.</summary>
    public static void VerifyFile(string text, string relativePath)
    {
        string path = RepositoryFiles.Path(relativePath);
        Compare(text, path, Path.ChangeExtension(path, ".received" + Path.GetExtension(path)));
    }

    private static void Compare(string text, string verified, string received)
    {
        string actual = Normalise(text);
        if (File.Exists(verified) && Normalise(File.ReadAllText(verified)) == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"The snapshot differs from {Path.GetFileName(verified)}; see {received}.");
    }

    // Deterministic builds rewrite the source root to /_/.
    private static string SourceFolder(string file)
    {
        int tests = file.Replace('\\', '/').LastIndexOf("/tests/", StringComparison.Ordinal);
        return Path.GetDirectoryName(RepositoryFiles.Path(file[(tests + 1)..]))!;
    }

    private static string Normalise(string text) => text.ReplaceLineEndings("\n").TrimEnd() + "\n";
}
