using System.Text;

namespace Mips.Scoring.Tool.Output;

/// <summary>A file that is complete or absent: written beside its place under another name, and renamed at the end. A file that was there before stays until then.</summary>
internal sealed class AtomicFile : IDisposable
{
    private const string Devices = "/dev/";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string place;
    private readonly string target;
    private readonly string part;
    private readonly FileStream stream;
    private bool committed;

    private AtomicFile(string place, string target, string part)
    {
        this.place = place;
        this.target = target;
        this.part = part;
        this.stream = new FileStream(part, part == target ? FileMode.Open : FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        this.Writer = new StreamWriter(this.stream, Utf8) { NewLine = "\n" };
    }

    /// <summary>What writes the file, UTF-8.</summary>
    public StreamWriter Writer { get; }

    /// <summary>Begins a file.</summary>
    /// <param name="path">Its place. A device is written to directly.</param>
    /// <exception cref="UnwritableException">It cannot be created.</exception>
    public static AtomicFile Create(string path)
    {
        AtomicFile? file = null;
        UnwritableException.Guard(path, () =>
        {
            string full = Path.GetFullPath(path);
            if (full.StartsWith(Devices, StringComparison.Ordinal))
            {
                file = new(path, full, full);
                return;
            }

            string target = new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full;
            if (Directory.Exists(target))
            {
                throw new IOException("a folder, not a file");
            }

            file = new(path, target, Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.part"));
        });
        return file!;
    }

    /// <summary>Writes one whole file.</summary>
    /// <exception cref="UnwritableException">It cannot be written.</exception>
    public static void Write(string path, string content)
    {
        using AtomicFile file = Create(path);
        file.Write(writer => writer.Write(content));
        file.Commit();
    }

    /// <summary>Writes one whole file as bytes.</summary>
    /// <exception cref="UnwritableException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        using AtomicFile file = Create(path);
        file.WriteContent(write);
        file.Commit();
    }

    /// <summary>Writes to the file.</summary>
    /// <exception cref="UnwritableException">It cannot be written.</exception>
    public void Write(Action<StreamWriter> write) => UnwritableException.Guard(this.place, () => write(this.Writer));

    /// <summary>The file as bytes, in the place of <see cref="Writer"/>; what is opened is to be closed before the file is put in its place.</summary>
    public Stream Content() => new OpenedPart(this.stream);

    /// <summary>Writes the whole file as bytes.</summary>
    /// <exception cref="UnwritableException">It cannot be written.</exception>
    public void WriteContent(Action<Stream> write) => UnwritableException.Guard(this.place, () =>
    {
        using Stream content = this.Content();
        write(content);
    });

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="UnwritableException">It cannot be written.</exception>
    public void Commit() => UnwritableException.Guard(this.place, () =>
    {
        this.Writer.Flush();
        if (this.part != this.target)
        {
            this.stream.Flush(flushToDisk: true);
            this.KeepMode();
            this.stream.Dispose();
            File.Move(this.part, this.target, overwrite: true);
        }

        this.committed = true;
    });

    public void Dispose()
    {
        // Without the writer's last lines: what is not committed is thrown away.
        this.stream.Dispose();
        if (!this.committed && this.part != this.target)
        {
            File.Delete(this.part);
        }
    }

    private void KeepMode()
    {
        if (!OperatingSystem.IsWindows() && File.Exists(this.target))
        {
            File.SetUnixFileMode(this.part, File.GetUnixFileMode(this.target));
        }
    }
}
