namespace Mips.Scoring.Tool.Jobs;

/// <summary>Says what there is to say about one file, as it is found.</summary>
/// <param name="place">The file.</param>
/// <param name="say">Told of each finding.</param>
internal sealed class Findings(string place, Action<Finding> say)
{
    /// <summary>Whether the file, or a part of it, was not scored.</summary>
    public bool Failed { get; private set; }

    public void Add(Finding finding) => say(finding);

    public void AddRange(IEnumerable<Finding> more)
    {
        foreach (Finding finding in more)
        {
            say(finding);
        }
    }

    /// <summary>Says why the file, or the part of this name, is not scored.</summary>
    public void Fail(string text, string? part = null)
    {
        say(new Finding(place, IsError: true, part is null ? text : $"{part}: {text}"));
        this.Failed = true;
    }
}
