using Mips.Scoring.Values;



namespace Mips.Scoring.Rules.FacilityBased;

/// <summary>
/// The facility whose score counts, § 414.1380(e)(5): for a clinician the one with most of the Medicare beneficiaries treated,
/// for a group the one of the plurality of its facility-based clinicians; among equals the highest-scoring.
/// </summary>
public static class ApplicableFacility
{
    /// <summary>Chooses the facility.</summary>
    /// <param name="candidates">The facilities with the beneficiaries treated (a clinician) or the clinicians assigned (a group).</param>
    /// <returns>The facility; null if none has a score.</returns>
    /// <exception cref="ArgumentException"><paramref name="candidates"/> is not initialised.</exception>
    public static FacilityCandidate? Of(ImmutableArray<FacilityCandidate> candidates)
    {
        if (candidates.IsDefault)
        {
            throw new ArgumentException("The candidates are not initialised.", nameof(candidates));
        }

        FacilityCandidate? best = null;
        foreach (FacilityCandidate candidate in candidates)
        {
            if (best is not FacilityCandidate other || IsBetter(candidate, other))
            {
                best = candidate;
            }
        }

        return best?.TotalPerformanceScore is null ? null : best;
    }

    private static bool IsBetter(FacilityCandidate candidate, FacilityCandidate other) =>
        candidate.Count > other.Count || (candidate.Count == other.Count && Nullable.Compare(candidate.TotalPerformanceScore, other.TotalPerformanceScore) > 0);
}

/// <summary>A facility that a clinician or group can be assigned to.</summary>
/// <param name="FacilityId">The CMS certification number.</param>
/// <param name="Count">For a clinician the Medicare beneficiaries treated there, for a group the facility-based clinicians assigned to it; 0 or more.</param>
/// <param name="TotalPerformanceScore">The facility's Total Performance Score in the Hospital Value-Based Purchasing Program, 0–100; null if it has none.</param>
public readonly record struct FacilityCandidate(string FacilityId, int Count, decimal? TotalPerformanceScore)
{
    /// <summary>The members and their values, in the invariant culture.</summary>
    public override string ToString() => InvariantText.Of(nameof(FacilityCandidate), this.PrintMembers);
}
