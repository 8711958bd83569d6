using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Input;

/// <summary>The submissions that a command line names, one after the other: nothing is held of those before.</summary>
internal sealed class Inputs(ImmutableArray<string> paths, ToolConsole console)
{
    /// <summary>Whether a folder is named, so that many scorecards are to be expected.</summary>
    public bool HasFolder { get; } = paths.Any(Directory.Exists);

    /// <summary>Whether something could not be looked through, or had no submission in it.</summary>
    public bool Failed { get; private set; }

    /// <summary>The submissions, each when it is asked for; without a path those of the bundle.</summary>
    public IEnumerable<InputSource> All() => paths.IsEmpty ? BundledSource.All : paths.SelectMany(this.Of);

    private IEnumerable<InputSource> Of(string path)
    {
        if (path == StandardInput.Path)
        {
            yield return new StandardInput(console.Input);
            yield break;
        }

        if (!Directory.Exists(path))
        {
            yield return new FileSource(path);
            yield break;
        }

        bool any = false;
        bool failedBefore = this.Failed;
        FolderWalk walk = new(path, (folder, problem) => this.Fail(folder, problem));
        foreach (InputSource file in walk.Files())
        {
            any = true;
            yield return file;
        }

        if (!any && this.Failed == failedBefore)
        {
            this.Fail(path, "no submission in this folder: neither an .xml nor a .json file");
        }
    }

    private void Fail(string place, string problem)
    {
        console.Say($"{place}: {problem}");
        this.Failed = true;
    }
}
