namespace Mips.Scoring.Interop;

/// <summary>Where a walk through a JSON file stands. Steps are made for what somebody asks the place of.</summary>
internal sealed class JsonPath
{
    private const int UsualDepth = 16;
    private readonly PathStep root = new StatedPath("$");
    private readonly List<Level> levels = new(UsualDepth);

    public void Enter() => this.levels.Add(default);

    public void Leave() => this.levels.RemoveAt(this.levels.Count - 1);

    public void MoveTo(string field) => this.levels[this.levels.Count - 1] = new(field, 0, null);

    public void MoveToNext() => this.levels[this.levels.Count - 1] = new(null, this.levels[this.levels.Count - 1].Elements + 1, null);

    /// <summary>The place of the value where the walk stands.</summary>
    public Place Here(int line)
    {
        int last = this.levels.Count - 1;
        Level level = last < 0 ? default : this.levels[last];
        return level.Elements > 0 ? new Place(this.StepOf(last), line) : new Place(this.StepOf(last - 1), level.Field, line);
    }

    private PathStep StepOf(int index)
    {
        if (index < 0)
        {
            return this.root;
        }

        Level level = this.levels[index];
        if (level.Step is null)
        {
            this.levels[index] = level = level with { Step = new JsonStep(this.StepOf(index - 1), level.Field, level.Elements - 1) };
        }

        return level.Step;
    }

    /// <summary>An object or array that was entered: the field, or the element by how many there were, where the walk stands in it; with its step once somebody asked.</summary>
    private readonly record struct Level(string? Field, int Elements, PathStep? Step);
}
