namespace Mips.Scoring.Interop;

/// <summary>Turns a QRDA III document as written into a request.</summary>
internal static class QrdaMapping
{
    public static SubmissionImport Map(QrdaDocument document, Func<int, ReferenceData?> dataOf, ProblemList problems)
    {
        try
        {
            QrdaHeader header = new(document.Root, problems);
            SubmittingEntity? entity = header.Entity();
            ReferenceData? data = Data(document, dataOf, problems);
            if (entity is null || data is null || header.Program(data) is not string program)
            {
                return new SubmissionImport { Problems = problems.All };
            }

            SubmissionBuilder builder = new(data, entity, problems);
            QrdaSectionMapping mapping = new(data, builder.Of(program), header.CehrtId(), problems);
            foreach (QrdaSection section in document.Sections)
            {
                mapping.Add(section);
            }

            return new SubmissionImport { Submissions = builder.Submissions(), Problems = problems.All };
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

        ReferenceData? data = DataOfYear.Find(dataOf, start.Year, section.Place, problems);
        foreach (QrdaSection other in document.Sections.Where(other => other.Start is DateTime otherStart && otherStart.Year != start.Year))
        {
            problems.Add(ImportProblemKind.Contradiction, other.Place, $"{other.Start:yyyy-MM-dd}", FormattableString.Invariant($"the sections are of different years; the first is of {start.Year}"));
        }

        return data;
    }
}
