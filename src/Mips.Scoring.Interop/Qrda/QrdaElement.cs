namespace Mips.Scoring.Interop;

/// <summary>One XML element of a QRDA document, with what is needed to find and to name it.</summary>
internal sealed class QrdaElement(string name, QrdaElement? parent, int position, int line)
{
    // Up to so many children the last one of a name is found by looking at each; then they are counted.
    private const int Few = 16;
    private QrdaElement? firstChild;
    private QrdaElement? lastChild;
    private QrdaElement? next;
    private int children;
    private Dictionary<string, int>? counts;
    private XmlStep? step;

    public string Name { get; } = name;

    public int Line { get; } = line;

    public string? Root { get; private set; }

    public string? Extension { get; private set; }

    public string? Code { get; private set; }

    public string? Value { get; private set; }

    public string? NullFlavor { get; private set; }

    public Place Place => new(this.Step, this.Line);

    private XmlStep Step => this.step ??= new(parent?.Step, this.Name, position);

    private int Position => position;

    /// <summary>Whether an attribute of this local name is kept.</summary>
    public static bool Keeps(string attribute) => attribute is "root" or "extension" or "code" or "value" or "nullFlavor";

    public void SetAttribute(string attribute, string value)
    {
        switch (attribute)
        {
            case "root":
                this.Root = value;
                break;
            case "extension":
                this.Extension = value;
                break;
            case "code":
                this.Code = value;
                break;
            case "value":
                this.Value = value;
                break;
            default:
                this.NullFlavor = value;
                break;
        }
    }

    public QrdaElement NewChild(string child, int line)
    {
        QrdaElement element = new(child, this, 1 + this.CountOf(child), line);
        _ = this.lastChild is null ? this.firstChild = element : this.lastChild.next = element;
        this.lastChild = element;
        this.children++;
        return element;
    }

    /// <summary>A child that is not kept; those after it are counted as if it was.</summary>
    public QrdaElement NewPassingChild(string child, int line)
    {
        this.CountChildren();
        return new(child, this, 1 + this.CountOf(child), line);
    }

    public QrdaElement? Child(string child) => Named(child, this.firstChild);

    /// <summary>The children of a name, in the order of the document.</summary>
    public NamedChildren Children(string child) => new(this, child);

    /// <summary>All elements below along a path of names, in the order of the document.</summary>
    public List<QrdaElement> At(params ReadOnlySpan<string> path)
    {
        List<QrdaElement> found = [];
        this.Find(path, found);
        return found;
    }

    public bool HasTemplate(string root)
    {
        QrdaElement? child = this.firstChild;
        while (child is not null && !(child.Name == "templateId" && child.Root == root))
        {
            child = child.next;
        }

        return child is not null;
    }

    private void Find(ReadOnlySpan<string> path, List<QrdaElement> found)
    {
        if (path.IsEmpty)
        {
            found.Add(this);
            return;
        }

        for (QrdaElement? child = this.firstChild; child is not null; child = child.next)
        {
            if (child.Name == path[0])
            {
                child.Find(path.Slice(1), found);
            }
        }
    }

    private static QrdaElement? Named(string name, QrdaElement? candidate)
    {
        while (candidate is not null && candidate.Name != name)
        {
            candidate = candidate.next;
        }

        return candidate;
    }

    private int CountOf(string child)
    {
        if (this.counts is null && this.children < Few)
        {
            return this.PositionOfLast(child);
        }

        Dictionary<string, int> counted = this.CountChildren();
        _ = counted.TryGetValue(child, out int before);
        counted[child] = before + 1;
        return before;
    }

    private int PositionOfLast(string child)
    {
        int last = 0;
        for (QrdaElement? candidate = this.firstChild; candidate is not null; candidate = candidate.next)
        {
            last = candidate.Name == child ? candidate.Position : last;
        }

        return last;
    }

    private Dictionary<string, int> CountChildren()
    {
        if (this.counts is null)
        {
            this.counts = new(StringComparer.Ordinal);
            for (QrdaElement? child = this.firstChild; child is not null; child = child.next)
            {
                this.counts[child.Name] = child.Position;
            }
        }

        return this.counts;
    }

    /// <summary>The children of a name, one after the other.</summary>
    public struct NamedChildren(QrdaElement parent, string name)
    {
        private QrdaElement? current;

        public readonly QrdaElement Current => this.current!;

        public readonly NamedChildren GetEnumerator() => this;

        public bool MoveNext()
        {
            this.current = Named(name, this.current is null ? parent.firstChild : this.current.next);
            return this.current is not null;
        }
    }
}
