namespace Mips.Scoring.Tool.Output;

/// <summary>Names of files that do not overwrite one another, on file systems without case too.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name, with a number if it was given before.</summary>
    public string Of(string stem)
    {
        string name = stem;
        for (int again = 2; !this.given.Add(name); again++)
        {
            name = FormattableString.Invariant($"{stem}-{again}");
        }

        return name;
    }
}
