namespace Mips.Scoring.Planning;

/// <summary>The eligible patients of a submitted quality measure who are still to come in the performance year. All of them will be reported: data is complete as submitted, § 414.1340.</summary>
/// <param name="MeasureId">CMS's measure ID.</param>
/// <param name="CollectionType">The collection type.</param>
/// <param name="Patients">How many, 0 or more.</param>
public readonly record struct RemainingPatients(string MeasureId, CollectionType CollectionType, int Patients);
