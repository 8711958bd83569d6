using System.Globalization;
using System.Text;

namespace Mips.Scoring.Interop;

/// <summary>Where a walk through a JSON file stands, as a JSON path.</summary>
internal sealed class JsonPath
{
    private readonly List<Step> steps = [];

    public void Enter() => this.steps.Add(new Step(null, -1));

    public void Leave() => this.steps.RemoveAt(this.steps.Count - 1);

    public void MoveTo(string field) => this.steps[this.steps.Count - 1] = new Step(field, -1);

    public void MoveToNext() => this.steps[this.steps.Count - 1] = new Step(null, this.steps[this.steps.Count - 1].Index + 1);

    public override string ToString()
    {
        StringBuilder path = new("$");
        foreach (Step step in this.steps)
        {
            if (step.Name is not null)
            {
                path.Append('.').Append(ProblemList.Shorten(step.Name));
            }
            else if (step.Index >= 0)
            {
                path.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
        }

        return path.ToString();
    }

    private readonly record struct Step(string? Name, int Index);
}
