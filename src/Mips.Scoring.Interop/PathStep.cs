using System.Globalization;

namespace Mips.Scoring.Interop;

/// <summary>Where something stands in a file. The path is put together when somebody asks for it, which nobody does while nothing is wrong.</summary>
internal abstract class PathStep
{
    public string Path => field ??= this.Join();

    protected abstract string Join();
}

/// <summary>A path that is known already.</summary>
internal sealed class StatedPath(string path) : PathStep
{
    protected override string Join() => path;
}

/// <summary>An object or array of a JSON file: a field of an object, or an element of an array.</summary>
/// <param name="parent">The object or array around it.</param>
/// <param name="name">The name of the field; null for an element.</param>
/// <param name="index">The position of the element, from 0.</param>
internal sealed class JsonStep(PathStep parent, string? name, int index = 0) : PathStep
{
    protected override string Join() => name is null
        ? parent.Path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]"
        : parent.Path + "." + ProblemList.Shorten(name);
}

/// <summary>An element of an XML file, as an XPath.</summary>
/// <param name="parent">The element around it; null for the root.</param>
/// <param name="name">Its name.</param>
/// <param name="position">Which of the elements with its name it is, from 1.</param>
internal sealed class XmlStep(PathStep? parent, string name, int position) : PathStep
{
    protected override string Join() =>
        parent?.Path + "/" + name + (position == 1 ? string.Empty : "[" + position.ToString(CultureInfo.InvariantCulture) + "]");
}
