using System.Globalization;

namespace Mips.Scoring.Interop;

/// <summary>One XML element of a QRDA document, with what is needed to find and to name it.</summary>
internal sealed class QrdaElement(string name, QrdaElement? parent, int position, int line)
{
    private static readonly Dictionary<string, string> NoAttributes = [];
    private Dictionary<string, string>? attributes;
    private Dictionary<string, int>? counts;

    public string Name { get; } = name;

    public int Line { get; } = line;

    public List<QrdaElement> Children { get; } = [];

    /// <summary>An attribute by its local name; null if there is none.</summary>
    public string? this[string attribute] => (this.attributes ?? NoAttributes).TryGetValue(attribute, out string? value) ? value : null;

    public Place Place => new(this.Path(), this.Line);

    public void SetAttribute(string attribute, string value) => (this.attributes ??= new(StringComparer.Ordinal))[attribute] = value;

    public QrdaElement NewChild(string child, int line)
    {
        this.counts ??= new(StringComparer.Ordinal);
        _ = this.counts.TryGetValue(child, out int before);
        this.counts[child] = before + 1;
        QrdaElement element = new(child, this, before + 1, line);
        this.Children.Add(element);
        return element;
    }

    public QrdaElement? Child(string child) => this.Children.Find(candidate => candidate.Name == child);

    /// <summary>All elements below along a path of names.</summary>
    public IEnumerable<QrdaElement> At(params string[] path)
    {
        IEnumerable<QrdaElement> found = [this];
        foreach (string step in path)
        {
            found = found.SelectMany(element => element.Children.Where(child => child.Name == step));
        }

        return found;
    }

    public bool HasTemplate(string root) => this.Children.Exists(child => child.Name == "templateId" && child["root"] == root);

    private string Path()
    {
        List<string> steps = [];
        for (QrdaElement? element = this; element is not null; element = element.Parent)
        {
            steps.Add(element.Position == 1 ? element.Name : element.Name + "[" + element.Position.ToString(CultureInfo.InvariantCulture) + "]");
        }

        steps.Reverse();
        return "/" + string.Join("/", steps);
    }

    private QrdaElement? Parent { get; } = parent;

    private int Position { get; } = position;
}
