namespace Mips.Scoring.Interop;

/// <summary>Turns a QRDA III document as written into a request.</summary>
internal static class QrdaMapping
{
    // What is wrong with the submitter hides nothing else that is wrong; no submission is made of it.
    private static readonly SubmittingEntity Nobody = new() { Option = ParticipationOption.Individual };

    public static SubmissionImport Map(QrdaDocument document, Func<int, ReferenceData?> dataOf, ProblemList problems)
    {
        try
        {
            QrdaHeader header = new(document.Root, document.Sections.Find(section => section.Start is not null)?.Start?.Year, problems);
            SubmittingEntity? entity = header.Entity();
            if (header.IsOutsideMips || Data(document, dataOf, problems) is not ReferenceData data)
            {
                return new SubmissionImport { Problems = problems.All };
            }

            string? program = header.Program(data);
            SubmissionBuilder builder = new(data, entity ?? Nobody, problems);
            QrdaSectionMapping mapping = new(data, dataOf, builder.Of(program ?? QppPrograms.TraditionalMips), header.CehrtId(), problems);
            foreach (QrdaSection section in document.Sections)
            {
                mapping.Add(section);
            }

            return new SubmissionImport { Submissions = entity is null || program is null ? [] : builder.Submissions(), Problems = problems.All };
        }
        catch (ImportStoppedException stopped)
        {
            problems.Add(stopped.Problem);
            return new SubmissionImport { Problems = problems.All };
        }
    }

    private static ReferenceData? Data(QrdaDocument document, Func<int, ReferenceData?> dataOf, ProblemList problems)
    {
        QrdaSection? section = document.Sections.Find(candidate => candidate.Start is not null);
        if (section?.Start is not DateTime start)
        {
            problems.Add(ImportProblemKind.Missing, document.Root.Place, null, "no section has reporting parameters with a period, so the performance year is not known");
            return null;
        }

        if (document.Sections.Find(other => other.Start is DateTime otherStart && otherStart.Year != start.Year) is not QrdaSection other)
        {
            return DataOfYear.Find(dataOf, start.Year, section.Place, problems);
        }

        problems.Add(ImportProblemKind.Contradiction, other.Place, $"{other.Start:yyyy-MM-dd}", FormattableString.Invariant($"the sections are of different years; the first is of {start.Year}") + YearOfMeasures(document, dataOf));
        return null;
    }

    // The measures are not judged by the rules of a year that is in doubt, but they may say which year is right.
    private static string YearOfMeasures(QrdaDocument document, Func<int, ReferenceData?> dataOf)
    {
        QrdaMeasure[] measures = [.. document.Sections.Where(section => section.Category == PerformanceCategory.Quality).SelectMany(section => section.Measures).Where(measure => measure.Id is not null)];
        int[] years = [.. document.Sections.Where(section => section.Start is not null).Select(section => section.Start!.Value.Year).Distinct()];
        int[] right = measures.Length == 0 ? [] : [.. years.Where(year => DataOfYear.Find(dataOf, year) is ReferenceData data && Array.TrueForAll(measures, measure => measure.Ids.Any(id => EcqmFinder.Match(data, id) is not null)))];
        return right.Length == 1 ? FormattableString.Invariant($"; its eCQMs are those of PY{right[0]}") : string.Empty;
    }
}
