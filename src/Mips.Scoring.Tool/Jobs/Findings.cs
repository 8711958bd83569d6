namespace Mips.Scoring.Tool.Jobs;

/// <summary>Collects what there is to say about one file.</summary>
internal sealed class Findings(string place)
{
    private readonly List<Finding> findings = [];

    public ImmutableArray<Finding> All => [.. this.findings];

    /// <summary>Whether the file, or a part of it, was not scored.</summary>
    public bool Failed { get; private set; }

    public void Add(Finding finding) => this.findings.Add(finding);

    public void AddRange(IEnumerable<Finding> more) => this.findings.AddRange(more);

    public void Fail(string text)
    {
        this.findings.Add(new Finding(place, IsError: true, text));
        this.Failed = true;
    }
}
