namespace Mips.Scoring.Tool.Input;

/// <summary>A file.</summary>
internal sealed class FileSource(string path, string name) : InputSource(name, path)
{
    private static readonly TimeSpan LongestWaitForAWriter = TimeSpan.FromSeconds(5);

    public FileSource(string path)
        : this(path, Path.GetFileName(path))
    {
    }

    public override InputSource? Beside(string ending) => WithEnding(this.Place, ending) is string beside && File.Exists(beside) ? new FileSource(beside) : null;

    /// <summary>Opens the file. A pipe that nobody writes to is not waited for without end.</summary>
    public override Stream Open()
    {
        if (Directory.Exists(this.Place))
        {
            throw new IOException("a folder, not a file");
        }

        if (HasContent(this.Place))
        {
            return File.OpenRead(this.Place);
        }

        Task<FileStream> opening = Task.Run(() => File.OpenRead(this.Place));
        return ((IAsyncResult)opening).AsyncWaitHandle.WaitOne(LongestWaitForAWriter) ? opening.GetAwaiter().GetResult() : throw new IOException("a pipe that nobody writes to");
    }

    /// <summary>Whether there is content to read without asking a pipe or a device for it.</summary>
    public static bool HasContent(string path) => (File.ResolveLinkTarget(path, returnFinalTarget: true) ?? new FileInfo(path)) is FileInfo { Exists: true, Length: > 0 };
}
