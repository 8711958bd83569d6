using System.Globalization;

namespace Mips.Scoring.Interop;

/// <summary>One XML element of a QRDA document, with what is needed to find and to name it.</summary>
internal sealed class QrdaElement(string name, QrdaElement? parent, int position, int line)
{
    /// <summary>The attributes that are kept.</summary>
    private static readonly string[] Attributes = ["root", "extension", "code", "value", "nullFlavor"];

    // Up to so many children the last one of a name is found by looking back; then they are counted.
    private const int Few = 16;
    private static readonly List<QrdaElement> NoChildren = [];
    private string?[]? attributes;
    private List<QrdaElement>? children;
    private Dictionary<string, int>? counts;
    private string? path;

    public string Name { get; } = name;

    public int Line { get; } = line;

    public IReadOnlyList<QrdaElement> Children => this.children ?? NoChildren;

    /// <summary>An attribute by its local name; null if there is none.</summary>
    public string? this[string attribute] => this.attributes?[Array.IndexOf(Attributes, attribute)];

    public Place Place => new(this.Path, this.Line);

    private string Path => this.path ??= $"{parent?.Path}/{this.Name}{(position == 1 ? string.Empty : "[" + position.ToString(CultureInfo.InvariantCulture) + "]")}";

    /// <summary>Whether an attribute of this local name is kept.</summary>
    public static bool Keeps(string attribute) => Array.IndexOf(Attributes, attribute) >= 0;

    public void SetAttribute(string attribute, string value) => (this.attributes ??= new string?[Attributes.Length])[Array.IndexOf(Attributes, attribute)] = value;

    public QrdaElement NewChild(string child, int line)
    {
        this.children ??= [];
        QrdaElement element = new(child, this, 1 + this.CountOf(child), line);
        this.children.Add(element);
        return element;
    }

    /// <summary>Forgets the last child; those after it are counted as if it was there.</summary>
    public void DropLastChild()
    {
        this.CountChildren();
        this.children!.RemoveAt(this.children.Count - 1);
    }

    public QrdaElement? Child(string child) => this.children?.Find(candidate => candidate.Name == child);

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

    public bool HasTemplate(string root) => this.children?.Exists(child => child.Name == "templateId" && child["root"] == root) == true;

    private int CountOf(string child)
    {
        if (this.counts is null && this.children!.Count < Few)
        {
            return this.children.FindLast(candidate => candidate.Name == child)?.Position ?? 0;
        }

        Dictionary<string, int> counted = this.CountChildren();
        _ = counted.TryGetValue(child, out int before);
        counted[child] = before + 1;
        return before;
    }

    private Dictionary<string, int> CountChildren()
    {
        if (this.counts is null)
        {
            this.counts = new(StringComparer.Ordinal);
            this.children!.ForEach(child => this.counts[child.Name] = child.Position);
        }

        return this.counts;
    }

    private int Position => position;
}
