using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Reference;

/// <summary>The populations of a year's eCQMs, loaded when they are first asked for. Safe for concurrent use.</summary>
public sealed class EcqmPopulations : IEquatable<EcqmPopulations>
{
    private readonly Lazy<EcqmPopulation[]?> all;

    /// <summary>Populations that are loaded later.</summary>
    /// <param name="load">Called once, when the populations are first asked for.</param>
    /// <exception cref="ArgumentNullException"><paramref name="load"/> is null.</exception>
    public EcqmPopulations(Func<ImmutableArray<EcqmPopulation>> load)
    {
        _ = load ?? throw new ArgumentNullException(nameof(load));
        this.all = new(() => ImmutableCollectionsMarshal.AsArray(load()));
    }

    /// <summary>No populations.</summary>
    public static EcqmPopulations None { get; } = new(static () => []);

    /// <summary>All population groups, by measure in CMS's order. Empty in PY2026: CMS publishes no UUIDs for it.</summary>
    public ImmutableArray<EcqmPopulation> All => ImmutableArrays.Over(this.all.Value!);

    /// <summary>Equal if the groups are; loads both, unless they are the same.</summary>
    /// <param name="other">Other populations.</param>
    /// <returns>True if equal.</returns>
    public bool Equals(EcqmPopulations? other) => ReferenceEquals(this, other) || (other is not null && this.All.SequenceEqual(other.All));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => this.Equals(obj as EcqmPopulations);

    /// <inheritdoc/>
    public override int GetHashCode() => this.All.Length;
}
