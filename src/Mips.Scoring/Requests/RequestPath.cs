using System.Globalization;

namespace Mips.Scoring.Requests;

/// <summary>The place of an element in a request; becomes text only for a problem.</summary>
internal readonly struct RequestPath(string list, int index)
{
    /// <summary>The list of the request, for example <c>quality</c>.</summary>
    public string List => list;

    /// <summary>The place in the list.</summary>
    public int Index => index;

    /// <summary>The list of the element, for example <c>strata</c>; null if the path ends before.</summary>
    public string? InnerList { get; private init; }

    /// <summary>The place in the list of the element.</summary>
    public int InnerIndex { get; private init; }

    /// <summary>The element that the path of a problem leads through; null if it leads through none.</summary>
    /// <param name="path">For example <c>promotingInteroperability[0].measures[2].numerator</c>.</param>
    public static RequestPath? Parse(string path)
    {
        string[] parts = path.Split('.');
        if (Element(parts[0]) is not { } outer)
        {
            return null;
        }

        RequestPath place = new(outer.List, outer.Index);
        return parts.Length > 1 && Element(parts[1]) is { } inner ? place.Inner(inner.List, inner.Index) : place;
    }

    public RequestPath Inner(string innerList, int innerIndex) => this with { InnerList = innerList, InnerIndex = innerIndex };

    public string Field(string name) => $"{this}.{name}";

    public override string ToString() => this.InnerList is null ? $"{list}[{index}]" : $"{list}[{index}].{this.InnerList}[{this.InnerIndex}]";

    private static (string List, int Index)? Element(string part)
    {
        int open = part.IndexOf('[');
        if (open <= 0 || part[part.Length - 1] != ']')
        {
            return null;
        }

        string digits = part.Substring(open + 1, part.Length - open - 2);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? (part.Substring(0, open), index) : null;
    }
}
