using Mips.Scoring.Reference;

namespace Mips.Scoring.Fhir;

/// <summary>Turns the reports of a file into submissions: one for each reporter and year.</summary>
internal sealed class ReportMapping(Func<int, ReferenceData?> dataOf, ProblemList problems)
{
    private const string TraditionalMips = "mips";
    private readonly FileDirectory directory = new(problems);
    private readonly List<ReporterSubmission> submissions = [];
    private readonly Dictionary<(string? Reporter, int Year), ReporterSubmission> known = [];

    public SubmissionImport Map(List<FhirResource> resources)
    {
        try
        {
            this.Add(resources);
        }
        catch (ImportStoppedException stopped)
        {
            problems.Add(stopped.Problem);
            return new SubmissionImport { Problems = problems.All };
        }

        ImmutableArray<ImportProblem> all = problems.All;
        return new SubmissionImport { Submissions = [.. this.submissions.Where(submitted => submitted.Entity is not null).Select(submitted => submitted.ToSubmission(all))], Problems = all };
    }

    private void Add(List<FhirResource> resources)
    {
        foreach (FhirResource resource in resources)
        {
            this.directory.Take(resource);
        }

        ReportReader reader = new(problems);
        foreach (FhirResource resource in resources.Where(resource => resource.Type == "MeasureReport"))
        {
            int before = problems.Count;
            SummaryReport? report = reader.Read(resource);
            if (report is not null)
            {
                this.Add(report, before);
            }
        }

        if (!resources.Exists(resource => resource.Type == "MeasureReport"))
        {
            problems.Add(ImportProblemKind.Missing, resources[0].Place, resources[0].Type, "the file has no MeasureReport");
        }
    }

    private void Add(SummaryReport report, int before)
    {
        if (!this.known.TryGetValue((report.Reporter?.Key, report.Year), out ReporterSubmission? submitted))
        {
            ReferenceData? data = DataOfYear.Find(dataOf, report.Year, report.Resource.At(".period"), problems);
            submitted = new ReporterSubmission(data, data is null ? null : new ReporterIdentity(this.directory, problems).Of(report), TraditionalMips, problems);
            this.known.Add((report.Reporter?.Key, report.Year), submitted);
            this.submissions.Add(submitted);
        }

        if (submitted.Data is ReferenceData known)
        {
            submitted.Add(report, this.Row(report, known), before);
        }
    }

    private QualityMeasureSubmission? Row(SummaryReport report, ReferenceData data)
    {
        Place place = report.Resource.At(".measure");
        MeasureNames names = this.directory.Names(report.Measure);
        QualityMeasure? ecqm = names.Ids.Select(id => EcqmFinder.Match(data, id)).FirstOrDefault(found => found is not null);
        if (ecqm is null && data.FindQualityMeasure(names.LastPart) is QualityMeasure registry)
        {
            return new QualityRow(registry, RegistryMeasures.CollectionTypeOf(registry), data, problems).Read(report);
        }

        if (ecqm is null && names.Ids.IsEmpty && names.ByFhirNumber(data) is QualityMeasure numbered)
        {
            problems.Add(ImportProblemKind.Assumed, place, report.Measure, $"read as measure {numbered.Id}, {numbered.EcqmId}, by its CMS number: versions of FHIR measures are not those of CMS's list");
            ecqm = numbered;
        }

        if (ecqm is null && names.Ids.IsEmpty)
        {
            problems.Add(ImportProblemKind.Unknown, place, report.Measure, $"not a measure of PY{data.PerformanceYear}: the URL must end with a version-specific ID such as CMS165v13, a number and version such as CMS165|13.0.000, or CMS's measure ID");
            return null;
        }

        ecqm ??= new EcqmFinder(data, dataOf, problems).Find(names.Ids, place);
        return ecqm is null ? null : new QualityRow(ecqm, CollectionType.Ecqm, data, problems).Read(report);
    }
}
