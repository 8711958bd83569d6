namespace Mips.Scoring.Fhir;

/// <summary>A summary report as it was written, before its measure is looked up.</summary>
/// <param name="Resource">Where it stands.</param>
/// <param name="Measure">The canonical URL of its measure, with or without a version.</param>
/// <param name="Year">The year of its period.</param>
/// <param name="Reporter">What it calls its reporter, or the reporter's own identifier; null if it names none.</param>
/// <param name="Groups">The groups of its measure.</param>
internal sealed record SummaryReport(FhirResource Resource, string Measure, int Year, ReporterName? Reporter, ImmutableArray<ReportedGroup> Groups);

/// <summary>What a report calls its reporter.</summary>
/// <param name="Key">The reference or, without one, the identifier: the same for every report of one reporter.</param>
/// <param name="Type">The type that the reference states; null if it states none.</param>
/// <param name="Identifier">The identifier beside or instead of the reference.</param>
internal sealed record ReporterName(string Key, string? Type, ReportedIdentifier? Identifier);

/// <summary>An identifier with its system.</summary>
internal sealed record ReportedIdentifier(string? System, string? Value);

/// <summary>A group of a report, or one stratum of it.</summary>
/// <param name="Resource">The report.</param>
/// <param name="Path">The way to it from the report, for example <c>.group[0]</c>.</param>
/// <param name="Names">What it is called: codes and texts.</param>
/// <param name="Populations">Its populations.</param>
/// <param name="Score">The measure score; null if there is none.</param>
/// <param name="Unit">The unit of the score; null if there is none.</param>
/// <param name="Strata">The strata of all its stratifiers.</param>
internal sealed record ReportedGroup(FhirResource Resource, string Path, ImmutableArray<string> Names, ImmutableArray<ReportedPopulation> Populations, decimal? Score, string? Unit, ImmutableArray<ReportedGroup> Strata)
{
    /// <summary>Where it stands.</summary>
    public Place Place => this.Resource.At(this.Path);

    /// <summary>The count of a population; null if there is none.</summary>
    public int? Count(string code) => this.Populations.FirstOrDefault(population => population.Code == code)?.Count;
}

/// <summary>The count of a population.</summary>
/// <param name="Code">FHIR's code, for example <c>numerator</c>.</param>
/// <param name="Id">The identifier that it shares with the measure's population; null if there is none.</param>
/// <param name="Count">The count; null if it was not given.</param>
internal sealed record ReportedPopulation(string Code, string? Id, int? Count);
