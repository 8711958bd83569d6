

namespace Mips.Scoring.Rules.Quality;

/// <summary>Which population health measure of an MVP counts. A closed family, newest first.</summary>
public abstract record PopulationHealthRules
{
    private PopulationHealthRules()
    {
    }

    /// <summary>From PY2025: the highest score of all available ones, § 414.1365(d)(3)(i)(A).</summary>
    public sealed record HighestOfAll : PopulationHealthRules;

    /// <summary>PY2023 and PY2024: the one selected at registration, § 414.1365(b)(2)(i).</summary>
    public sealed record SelectedAtRegistration : PopulationHealthRules;
}
