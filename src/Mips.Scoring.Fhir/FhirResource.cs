namespace Mips.Scoring.Fhir;

/// <summary>One resource of a file, not yet understood.</summary>
/// <param name="Type">Its type, for example <c>MeasureReport</c>.</param>
/// <param name="Path">Its FHIRPath in the file: its type, or the place in a bundle.</param>
/// <param name="Line">The line that it begins in, from 1.</param>
/// <param name="FullUrl">What other resources of the bundle call it; null outside a bundle.</param>
/// <param name="Json">Its bytes.</param>
internal sealed record FhirResource(string Type, string Path, int Line, string? FullUrl, ReadOnlyMemory<byte> Json)
{
    private const string This = "$this";

    /// <summary>The resource as a place in the file.</summary>
    public Place Place => new(this.Path, this.Line);

    /// <summary>A place of the resource, by the way to it, for example <c>.group[0]</c>.</summary>
    public Place At(string inside) => new(this.Path + inside, this.Line + ElementLine.Of(this.Json.Span, inside));

    /// <summary>A place of the resource as the FHIR library names it: from <c>$this</c> or the type.</summary>
    public Place AtInstancePath(string? path)
    {
        string root = path?.StartsWith(This, StringComparison.Ordinal) == true ? This : this.Type;
        return path?.StartsWith(root, StringComparison.Ordinal) == true ? this.At(path.Substring(root.Length)) : this.Place;
    }
}
