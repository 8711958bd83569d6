namespace Mips.Scoring.Interop;

/// <summary>Turns a QPP submission as written into requests: one for each programme.</summary>
internal static class QppMapping
{
    // What is wrong with the submitter hides nothing else that is wrong; no submission is made of it.
    private static readonly SubmittingEntity Nobody = new() { Option = ParticipationOption.Individual };

    public static SubmissionImport Map(QppDocument document, Func<int, ReferenceData?> dataOf, ProblemList problems)
    {
        try
        {
            SubmittingEntity? entity = Entity(document, problems);
            ReferenceData? data = Data(document, dataOf, problems);
            if (data is null)
            {
                return new SubmissionImport { Problems = problems.All };
            }

            if (document.Sets.Count == 0)
            {
                problems.Add(ImportProblemKind.Missing, document.Place.Under("measurementSets"), null, "a submission needs at least one measurement set");
            }

            SubmissionBuilder builder = new(data, entity ?? Nobody, problems);
            QppSetMapping mapping = new(data, document, builder, problems);
            foreach (QppMeasurementSet set in document.Sets)
            {
                mapping.Add(set);
            }

            return new SubmissionImport { Submissions = entity is null ? [] : builder.Submissions(), Problems = problems.All };
        }
        catch (ImportStoppedException stopped)
        {
            problems.Add(stopped.Problem);
            return new SubmissionImport { Problems = problems.All };
        }
    }

    private static ReferenceData? Data(QppDocument document, Func<int, ReferenceData?> dataOf, ProblemList problems)
    {
        if (document.PerformanceYear is not int year)
        {
            if (document.PerformanceYearPlace == default)
            {
                problems.Add(ImportProblemKind.Missing, document.Place.Under("performanceYear"), null, "a submission needs its performance year");
            }

            return null;
        }

        return DataOfYear.Find(dataOf, year, document.PerformanceYearPlace, problems);
    }

    private static SubmittingEntity? Entity(QppDocument document, ProblemList problems)
    {
        if (document.EntityType is null)
        {
            if (document.EntityTypePlace == default)
            {
                problems.Add(ImportProblemKind.Missing, document.Place.Under("entityType"), null, "must be one of " + QppEntityTypes.Words);
            }

            return null;
        }

        if (QppEntityTypes.Find(document.EntityType) is not ParticipationOption option)
        {
            problems.Add(ImportProblemKind.Unknown, document.EntityTypePlace, document.EntityType, "must be one of " + QppEntityTypes.Words);
            return null;
        }

        if (option == ParticipationOption.Individual && document.NationalProviderIdentifier is null)
        {
            problems.Add(ImportProblemKind.Missing, document.EntityTypePlace, document.EntityType, "an individual needs a nationalProviderIdentifier");
        }

        return new SubmittingEntity
        {
            Option = option,
            EntityId = document.EntityId,
            TaxpayerIdentificationNumber = document.TaxpayerIdentificationNumber,
            NationalProviderIdentifier = document.NationalProviderIdentifier,
        };
    }
}
