namespace Mips.Scoring.Interop;

/// <summary>Where a walk through a JSON file stands. Steps are made for what somebody asks the place of.</summary>
internal sealed class JsonPath
{
    private const int UsualDepth = 8;
    private readonly PathStep root = new StatedPath("$");
    private Level[] levels = new Level[UsualDepth];
    private int depth;

    public void Enter()
    {
        if (this.depth == this.levels.Length)
        {
            Array.Resize(ref this.levels, 2 * this.depth);
        }

        this.levels[this.depth++] = default;
    }

    public void Leave() => this.depth--;

    public void MoveTo(string field) => this.levels[this.depth - 1].MoveTo(field);

    public void MoveToNext() => this.levels[this.depth - 1].MoveToNext();

    /// <summary>The place of the value where the walk stands.</summary>
    public Place Here(int line) => this.depth == 0 ? new(this.root, line) : this.levels[this.depth - 1].In(this.StepOf(this.depth - 2), line);

    private PathStep StepOf(int index) => index < 0 ? this.root : this.levels[index].Step ??= this.levels[index].StepIn(this.StepOf(index - 1));

    /// <summary>An object or array that was entered: the field, or the element by how many there were, where the walk stands in it; with its step once somebody asked.</summary>
    private struct Level
    {
        private string? field;
        private int elements;

        public PathStep? Step { get; set; }

        public void MoveTo(string name) => (this.field, this.Step) = (name, null);

        public void MoveToNext() => (this.elements, this.Step) = (this.elements + 1, null);

        public readonly Place In(PathStep around, int line) => new(around, this.elements, this.field, line);

        public readonly JsonStep StepIn(PathStep around) => new(around, this.field, this.elements - 1);
    }
}
