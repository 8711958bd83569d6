namespace Mips.Scoring.Interop;

/// <summary>A place in a file: a step of a path, or a field of the object there, with its line.</summary>
internal readonly record struct Place
{
    private readonly PathStep? step;
    private readonly string? field;

    public Place(string path, int line)
        : this(new StatedPath(path), null, line)
    {
    }

    public Place(PathStep step, int line)
        : this(step, null, line)
    {
    }

    public Place(PathStep step, string? field, int line)
    {
        this.step = step;
        this.field = field;
        this.Line = line;
    }

    public int Line { get; init; }

    public string Path => this.field is null ? this.step?.Path ?? string.Empty : new JsonStep(this.step!, this.field).Path;

    /// <summary>The place of a field of the object here.</summary>
    public Place Under(string name) => new(this.field is null ? this.step! : new JsonStep(this.step!, this.field), name, this.Line);
}
