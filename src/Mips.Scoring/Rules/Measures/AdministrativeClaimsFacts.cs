using System.Runtime.InteropServices;
using Mips.Scoring.Citations;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Measures;

/// <summary>What the law and CMS's data hold about one administrative claims measure in one year, in numbers. Resolved once, then valid for every participant.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AdministrativeClaimsFacts
{
    /// <summary>The case minimum.</summary>
    public int CasesNeeded { get; private init; }

    /// <summary>The fewest clinicians of a practice.</summary>
    public int CliniciansNeeded { get; private init; }

    /// <summary>Where the deciles of its benchmark are; those that no rate reaches if it has none.</summary>
    public DecileScale Deciles { get; init; }

    /// <summary>The tests that it fails whatever the result.</summary>
    public FailedClaimsTests Failed { get; private init; }

    /// <summary>The tests that it fails for individuals.</summary>
    public FailedClaimsTests FailedByIndividuals { get; private init; }

    /// <summary>The tests that it fails without a cardiologist.</summary>
    public FailedClaimsTests FailedWithoutCardiologist { get; private init; }

    /// <summary>Whether its benchmark is a placeholder.</summary>
    public bool IsPlaceholder { get; private init; }

    /// <summary>Whether CMS's data has it in MIPS, and not in other programs only.</summary>
    public bool IsInMips { get; private init; }

    /// <summary>Whether CMS suppressed it.</summary>
    public bool IsSuppressed => (this.Failed & FailedClaimsTests.Suppression) != 0;

    public static AdministrativeClaimsFacts Of(QualityMeasure measure, QualityBenchmark? benchmark, MeasurePointsRules rules)
    {
        AdministrativeClaimsMinimum? minimum = Find(rules.AdministrativeClaimsMinimums, measure.Id);
        bool isSuppressed = MeasureSuppression.Excludes(measure, CollectionType.AdministrativeClaims, rules.SuppressedMeasures);
        return new()
        {
            CasesNeeded = minimum?.Cases ?? rules.CaseMinimum.Cases.Value,
            CliniciansNeeded = minimum?.Clinicians ?? 0,
            Failed = If(isSuppressed, FailedClaimsTests.Suppression) | If(benchmark is null, FailedClaimsTests.Benchmark),
            FailedByIndividuals = If(minimum is { ForIndividuals: false }, FailedClaimsTests.Groups),
            FailedWithoutCardiologist = If(minimum is { NeedsCardiologist: true }, FailedClaimsTests.Cardiologist),
            IsPlaceholder = benchmark is { Basis: BenchmarkBasis.Mock },
            IsInMips = measure.IsInTraditionalMips,
        };
    }

    /// <summary>The tests that a result of the measure fails.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="isSuppressed">Whether the participant's result is marked as suppressed.</param>
    /// <param name="practice">Who is scored.</param>
    public FailedClaimsTests FailedBy(int cases, bool isSuppressed, ClaimsPractice practice) => this.Failed
        | If(isSuppressed, FailedClaimsTests.Suppression)
        | If(practice.Option == ParticipationOption.Individual, this.FailedByIndividuals)
        | If(practice.Clinicians < this.CliniciansNeeded, FailedClaimsTests.Clinicians)
        | If(!practice.HasCardiologist, this.FailedWithoutCardiologist)
        | If(cases < this.CasesNeeded, FailedClaimsTests.CaseMinimum);

    private static FailedClaimsTests If(bool fails, FailedClaimsTests tests) => unchecked((FailedClaimsTests)(-(fails ? 1 : 0)) & tests);

    private static AdministrativeClaimsMinimum? Find(ImmutableArray<Cited<AdministrativeClaimsMinimum>> minimums, string measureId)
    {
        foreach (Cited<AdministrativeClaimsMinimum> minimum in minimums)
        {
            if (string.Equals(minimum.Value.MeasureId, measureId, StringComparison.Ordinal))
            {
                return minimum.Value;
            }
        }

        return null;
    }
}
