namespace Mips.Scoring.Tool.Input;

/// <summary>The submissions of a folder and the folders in it, in the order of their names. A folder is entered once, whatever links lead into it.</summary>
/// <param name="root">The folder.</param>
/// <param name="fail">Told of a folder or file that is passed over, and why.</param>
/// <param name="list">The entries of a folder; null asks the file system.</param>
internal sealed class FolderWalk(string root, Action<string, string> fail, Func<DirectoryInfo, FileSystemInfo[]>? list = null)
{
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);

    public IEnumerable<InputSource> Files() => this.Files(new DirectoryInfo(root));

    private IEnumerable<InputSource> Files(DirectoryInfo folder)
    {
        FileSystemInfo[] entries = this.Entries(folder);
        if (TableFolder.IsSet(entries.OfType<FileInfo>().Select(file => file.Name)))
        {
            (string path, string name) = this.PlaceOf(folder);
            yield return name == "." ? new TableFolder(path) : new TableFolder(path, name);
        }

        foreach (FileSystemInfo entry in entries)
        {
            if (entry is DirectoryInfo inner)
            {
                foreach (InputSource file in this.Files(inner))
                {
                    yield return file;
                }
            }
            else if (InputSource.IsSubmission(entry.Name) && this.HasContent(entry.FullName))
            {
                (string path, string name) = this.PlaceOf(entry);
                yield return new FileSource(path, name);
            }
        }
    }

    // The path as it was begun on the command line, and the way from there.
    private (string Path, string Name) PlaceOf(FileSystemInfo entry)
    {
        string way = Path.GetRelativePath(Path.GetFullPath(root), entry.FullName);
        return (way == "." ? root : Path.Combine(root, way), way.Replace('\\', '/'));
    }

    private FileSystemInfo[] Entries(DirectoryInfo folder)
    {
        try
        {
            if (!this.entered.Add(folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName))
            {
                return [];
            }

            FileSystemInfo[] entries = list?.Invoke(folder) ?? folder.GetFileSystemInfos();
            Array.Sort(entries, static (one, other) => string.CompareOrdinal(one.Name, other.Name));
            return entries;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            fail(folder.FullName, $"cannot be looked through: {unreadable.Message}");
            return [];
        }
    }

    private bool HasContent(string path)
    {
        try
        {
            if (FileSource.HasContent(path))
            {
                return true;
            }

            fail(path, "passed over: empty, or a pipe or device");
        }
        catch (IOException unreadable)
        {
            fail(path, unreadable.Message);
        }

        return false;
    }
}
