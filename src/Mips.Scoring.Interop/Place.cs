namespace Mips.Scoring.Interop;

/// <summary>A place in a file: a step of a path, an element of the array there, or a field of the object there, with its line.</summary>
internal readonly record struct Place
{
    private readonly PathStep? step;
    private readonly string? field;
    private readonly int element;

    public Place(string path, int line)
        : this(new StatedPath(path), line)
    {
    }

    public Place(PathStep step, int line)
        : this(step, 0, null, line)
    {
    }

    /// <summary>A place in an object or array.</summary>
    /// <param name="step">The object or array.</param>
    /// <param name="element">Which element of the array it is, from 1; 0 for none.</param>
    /// <param name="field">The field of the object, or of the element; null for none.</param>
    /// <param name="line">The line.</param>
    public Place(PathStep step, int element, string? field, int line)
    {
        this.step = step;
        this.element = element;
        this.field = field;
        this.Line = line;
    }

    public int Line { get; init; }

    public string Path => this.step is null ? string.Empty : this.Step.Path;

    private PathStep Step => this.field is null ? this.Around : new JsonStep(this.Around, this.field);

    private PathStep Around => this.element == 0 ? this.step! : new JsonStep(this.step!, null, this.element - 1);

    /// <summary>The place of a field of the object here.</summary>
    public Place Under(string name) => this.field is null ? new(this.step!, this.element, name, this.Line) : new(this.Step, 0, name, this.Line);
}
