using System.Globalization;

namespace Mips.Scoring.Interop;

/// <summary>Where a walk through a JSON file stands, as a JSON path.</summary>
internal sealed class JsonPath
{
    private const string Root = "$";
    private readonly List<Step> steps = [];

    public void Enter() => this.steps.Add(default);

    public void Leave() => this.steps.RemoveAt(this.steps.Count - 1);

    public void MoveTo(string field) => this.steps[this.steps.Count - 1] = new(field, 0, null);

    public void MoveToNext() => this.steps[this.steps.Count - 1] = new(null, this.steps[this.steps.Count - 1].Elements + 1, null);

    public override string ToString()
    {
        string path = Root;
        for (int i = 0; i < this.steps.Count; i++)
        {
            Step step = this.steps[i];
            if (step.Path is null)
            {
                this.steps[i] = step = step with { Path = step.Under(path) };
            }

            path = step.Path!;
        }

        return path;
    }

    /// <summary>A field, or an element by how many there were; with the path down to it once somebody asked.</summary>
    private readonly record struct Step(string? Name, int Elements, string? Path)
    {
        public string Under(string path) => this.Name is not null ? path + "." + ProblemList.Shorten(this.Name)
            : this.Elements > 0 ? path + "[" + (this.Elements - 1).ToString(CultureInfo.InvariantCulture) + "]"
            : path;
    }
}
