using Mips.Scoring.Values;

namespace Mips.Scoring.Planning;

/// <summary>The fewest patients that reach a target together.</summary>
/// <remarks>A patient who is eligible for two measures counts for each of them.</remarks>
public sealed record PatientPlan
{
    private readonly EquatableArray<PlannedPatients> measures;

    /// <summary>The measures with at least one patient, in the order of the request.</summary>
    public required ImmutableArray<PlannedPatients> Measures { get => this.measures; init => this.measures = value; }

    /// <summary>All patients together.</summary>
    public int Patients => this.Measures.Sum(static one => one.Patients);

    /// <summary>The scorecard with the plan carried out.</summary>
    public required Scorecard After { get; init; }

    /// <summary>No plan has fewer patients than this: every smaller number was ruled out by its bound or by scoring.</summary>
    public required int AtLeast { get; init; }

    /// <summary>Whether fewer patients are proven not to be enough.</summary>
    public bool IsOptimal => this.AtLeast == this.Patients;
}

/// <summary>The patients of one measure in a plan.</summary>
/// <param name="MeasureId">CMS's measure ID.</param>
/// <param name="CollectionType">The collection type.</param>
/// <param name="Index">The place of the submission in the request, from 0.</param>
/// <param name="Patients">How many have to meet the measure.</param>
/// <param name="Remaining">Of how many remaining ones; null if that was not stated, and then as many further patients, all meeting it.</param>
public readonly record struct PlannedPatients(string MeasureId, CollectionType CollectionType, int Index, int Patients, int? Remaining);
