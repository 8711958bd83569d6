namespace Mips.Scoring.Nation;

/// <summary>The laws of a run.</summary>
internal static class NationLaws
{
    /// <summary>Their names.</summary>
    /// <exception cref="ArgumentException">There is no law, or two have one name.</exception>
    public static ImmutableArray<string> Names(ImmutableArray<NamedLaw> laws)
    {
        ImmutableArray<string> names = laws.IsDefault ? [] : [.. laws.Select(law => law.Name)];
        return names.Length > 0 && names.Distinct(StringComparer.Ordinal).Count() == names.Length
            ? names
            : throw new ArgumentException("There is at least one law, and each has a name of its own.", nameof(laws));
    }
}
