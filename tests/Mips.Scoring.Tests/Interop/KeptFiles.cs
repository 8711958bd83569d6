using Mips.Scoring.ReaderFuzzing.Readers;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Interop;

/// <summary>The files of <c>tests/Corpus</c>: every file that a reader ever stumbled over, and hostile ones of our own making.</summary>
internal static class KeptFiles
{
    /// <summary>Each file of the readers, as the reader's name and the file's.</summary>
    public static TheoryData<string, string> Of(ImmutableArray<FuzzedReader> readers)
    {
        TheoryData<string, string> files = [];
        foreach (FuzzedReader reader in readers)
        {
            foreach (string path in Directory.GetFiles(FolderOf(reader)).Order(StringComparer.Ordinal))
            {
                files.Add(reader.Name, Path.GetFileName(path));
            }
        }

        return files;
    }

    public static void Read(ImmutableArray<FuzzedReader> readers, string name, string file)
    {
        FuzzedReader reader = readers.Single(reader => reader.Name == name);
        reader.ReadWithinBounds(File.ReadAllBytes(Path.Combine(FolderOf(reader), file)));
    }

    private static string FolderOf(FuzzedReader reader) => RepositoryFiles.Path("tests/Corpus/" + reader.Name);
}
