using System.Text.Json.Serialization;
using Mips.Scoring.Citations;

namespace Mips.Scoring.Rules.Quality;

/// <summary>Which population health measure of an MVP counts. A closed family, newest first.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(HighestOfAll), "highestOfAll")]
[JsonDerivedType(typeof(SelectedAtRegistration), "selectedAtRegistration")]
public abstract record PopulationHealthRules
{
    private PopulationHealthRules()
    {
    }

    /// <summary>The paragraph that says which one counts.</summary>
    [JsonIgnore]
    public abstract Citation Citation { get; }

    /// <summary>From PY2025: the highest score of all available ones, § 414.1365(d)(3)(i)(A).</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record HighestOfAll : PopulationHealthRules
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override Citation Citation => Citation.Cfr("414.1365(d)(3)(i)(A)");
    }

    /// <summary>PY2023 and PY2024: the one selected at registration, § 414.1365(b)(2)(i).</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record SelectedAtRegistration : PopulationHealthRules
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override Citation Citation => Citation.Cfr("414.1365(b)(2)(i)");
    }
}
