using System.Text;

namespace Mips.Scoring.Site;

/// <summary>Writes the book into a folder, which it empties of an older book first.</summary>
internal static class BookWriter
{
    // The mark of a folder that this builder made: no other folder is emptied.
    private const string Mark = ".rule-book";

    public static void Write(Book book, string folder, string? workbench)
    {
        Empty(folder);
        foreach ((string place, string text) in book.Files)
        {
            string path = Path.Combine(folder, place);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        if (workbench is not null)
        {
            string copy = Path.Combine(folder, "workbench");
            Copy(workbench, copy);
            File.WriteAllText(Path.Combine(copy, "service-worker-assets.js"), OfflineFiles.Script(copy));
        }
    }

    private static void Empty(string folder)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            if (!File.Exists(Path.Combine(folder, Mark)))
            {
                throw new IOException($"{folder} has other files in it.");
            }

            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Mark), string.Empty);
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
