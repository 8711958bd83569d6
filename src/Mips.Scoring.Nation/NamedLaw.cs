using Mips.Scoring.Years;

namespace Mips.Scoring.Nation;

/// <summary>A law with the name that results carry.</summary>
/// <param name="Name">For example the name of a <see cref="LawFile"/>, or <c>PY2026</c>.</param>
/// <param name="Law">The law of the year, or a changed one.</param>
public sealed record NamedLaw(string Name, ProgramYear Law)
{
    /// <summary>The law of a year, named after it.</summary>
    /// <param name="law">The law.</param>
    /// <returns>For example <c>PY2026</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="law"/> is null.</exception>
    public static NamedLaw Of(ProgramYear law)
    {
        ArgumentNullException.ThrowIfNull(law);
        return new(FormattableString.Invariant($"PY{law.PerformanceYear}"), law);
    }

    /// <summary>The law of a file, named as in it.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Name and law.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static NamedLaw Of(LawFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new(file.Name, file.Law);
    }
}
