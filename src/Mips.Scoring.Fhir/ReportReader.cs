using System.Globalization;
using Hl7.Fhir.Model;

namespace Mips.Scoring.Fhir;

/// <summary>Keeps of a MeasureReport what a score needs.</summary>
internal sealed class ReportReader(ProblemList problems)
{
    private const decimal Largest = 1_000_000_000m;
    private readonly ResourceReader resources = new(problems);

    /// <summary>The report; null, and a problem, if it is no complete summary report or a part of it could not be understood.</summary>
    public SummaryReport? Read(FhirResource resource)
    {
        if (this.resources.Read<MeasureReport>(resource) is not MeasureReport report || !this.IsCompleteSummary(report, resource) || this.Year(report, resource) is not int year)
        {
            return null;
        }

        int before = problems.Count;
        ImmutableArray<ReportedGroup> groups = [.. report.Group.Select((group, index) => this.Group(group, resource, FormattableString.Invariant($".group[{index}]")))];
        return problems.Count > before ? null : new SummaryReport(resource, report.Measure!, year, Reporter(report.Reporter), groups);
    }

    private static ReporterName? Reporter(ResourceReference? reference)
    {
        ReportedIdentifier? identifier = reference?.Identifier is Identifier given ? new ReportedIdentifier(given.System, given.Value) : null;
        string? key = reference?.Reference ?? (identifier?.Value is string value ? $"{identifier.System}|{value}" : null);
        return key is null ? null : new ReporterName(key, reference!.Type, identifier);
    }

    private bool IsCompleteSummary(MeasureReport report, FhirResource resource)
    {
        if (report.Type != MeasureReport.MeasureReportType.Summary)
        {
            problems.Add(ImportProblemKind.WrongType, resource.At(".type"), report.TypeElement?.ToString(), "only summary reports are read");
            return false;
        }

        if (report.Status != MeasureReport.MeasureReportStatus.Complete)
        {
            problems.Add(ImportProblemKind.Missing, resource.At(".status"), report.StatusElement?.ToString(), "the report is not complete");
            return false;
        }

        return true;
    }

    private int? Year(MeasureReport report, FhirResource resource)
    {
        if (YearOf(report.Period!.Start) is int start && YearOf(report.Period!.End) is int end)
        {
            if (start == end)
            {
                return start;
            }

            problems.Add(ImportProblemKind.Contradiction, resource.At(".period"), $"{report.Period!.Start} to {report.Period!.End}", "must be a period of one performance year");
            return null;
        }

        problems.Add(ImportProblemKind.Missing, resource.At(".period"), null, "the period needs its start and end");
        return null;
    }

    private static int? YearOf(string? dateTime) =>
        dateTime is { Length: >= 4 } && int.TryParse(dateTime.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;

    private ReportedGroup Group(MeasureReport.GroupComponent group, FhirResource resource, string path)
    {
        ImmutableArray<ReportedGroup> strata = [.. group.Stratifier.SelectMany((stratifier, index) => stratifier.Stratum.Select((stratum, place) => this.Stratum(stratum, resource, FormattableString.Invariant($"{path}.stratifier[{index}].stratum[{place}]"))))];
        ImmutableArray<ReportedPopulation> populations = this.Populations(group.Population.Select(population => (population.Code, population.ElementId, population.Count)), resource, path);
        return new ReportedGroup(resource, path, [.. Names(group.Code), .. Text(group.ElementId)], populations, this.Score(group.MeasureScore, resource, path), group.MeasureScore?.Unit ?? group.MeasureScore?.Code, strata);
    }

    private ReportedGroup Stratum(MeasureReport.StratifierGroupComponent stratum, FhirResource resource, string path)
    {
        ImmutableArray<ReportedPopulation> populations = this.Populations(stratum.Population.Select(population => (population.Code, population.ElementId, population.Count)), resource, path);
        return new ReportedGroup(resource, path, [.. Names(stratum.Value)], populations, this.Score(stratum.MeasureScore, resource, path), stratum.MeasureScore?.Unit ?? stratum.MeasureScore?.Code, []);
    }

    private decimal? Score(Quantity? score, FhirResource resource, string path)
    {
        if (score?.Value is not (> Largest or < -Largest))
        {
            return score?.Value;
        }

        problems.Add(ImportProblemKind.OutOfRange, resource.At(path + ".measureScore"), FormattableString.Invariant($"{score.Value}"), "must be between -1,000,000,000 and 1,000,000,000");
        return null;
    }

    private ImmutableArray<ReportedPopulation> Populations(IEnumerable<(CodeableConcept? Code, string? Id, int? Count)> given, FhirResource resource, string path)
    {
        ImmutableArray<ReportedPopulation>.Builder read = ImmutableArray.CreateBuilder<ReportedPopulation>();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (((CodeableConcept? concept, string? id, int? count), int index) in given.Select((population, index) => (population, index)))
        {
            string here = FormattableString.Invariant($"{path}.population[{index}]");
            string? code = Names(concept).FirstOrDefault(name => Array.IndexOf(PopulationCodes.All, name) >= 0);
            if (code is null)
            {
                problems.Add(concept is null ? ImportProblemKind.Missing : ImportProblemKind.Unknown, resource.At(here + ".code"), Names(concept).FirstOrDefault(), "must be one of " + string.Join(", ", PopulationCodes.All));
            }
            else if (count < 0)
            {
                problems.Add(ImportProblemKind.OutOfRange, resource.At(here + ".count"), FormattableString.Invariant($"{count}"), "must be a whole number of 0 or more");
            }
            else if (!seen.Add(code) && Array.IndexOf(PopulationCodes.OfEachSide, code) < 0)
            {
                problems.Add(ImportProblemKind.Duplicate, resource.At(here), code, "the population occurs twice in one group");
            }
            else
            {
                read.Add(new ReportedPopulation(code, id, count));
            }
        }

        return read.ToImmutable();
    }

    private static IEnumerable<string> Names(CodeableConcept? concept) => concept is null ? [] : [.. concept.Coding.Select(coding => coding.Code).OfType<string>(), .. Text(concept.Text)];

    private static IEnumerable<string> Text(string? text) => text is null ? [] : [text];
}
