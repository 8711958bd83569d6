using Mips.Scoring.Answers.Differences;

namespace Mips.Scoring.Interop;

/// <summary>Reads the fields of a file of published scores.</summary>
internal sealed class PublishedScoresReader(JsonCursor cursor, ImportLimits limits)
{
    private const int MostPlaces = 4;

    private static readonly JsonFields Fields = new(
        "finalScore", "places", "quality", "cost", "improvementActivities", "promotingInteroperability", "complexPatientBonus", "measures", "description", "$schema");

    private static readonly JsonFields CategoryFields = new("score", "weight");
    private static readonly JsonFields MeasureFields = new("measureId", "points", "collectionType", "places");

    private static readonly Dictionary<string, CollectionType> CollectionTypes = new(StringComparer.Ordinal)
    {
        ["ecqm"] = CollectionType.Ecqm,
        ["mipsCqm"] = CollectionType.MipsCqm,
        ["qcdrMeasure"] = CollectionType.QcdrMeasure,
        ["medicareCqm"] = CollectionType.MedicareCqm,
        ["partBClaims"] = CollectionType.PartBClaims,
        ["cmsWebInterface"] = CollectionType.CmsWebInterface,
        ["cahpsSurvey"] = CollectionType.CahpsSurvey,
        ["administrativeClaims"] = CollectionType.AdministrativeClaims,
    };

    public PublishedScoresImport? Read()
    {
        if (!cursor.BeginObject(" with published scores"))
        {
            return null;
        }

        PublishedScoresImport file = new();
        PublishedScores scores = file.Scores;
        ulong seen = 0;
        while (cursor.NextField(Fields, ref seen, out int field))
        {
            switch (Fields[field])
            {
                case "finalScore":
                    scores = scores with { FinalScore = this.Number() };
                    break;
                case "places":
                    scores = scores with { Places = this.Places(scores.Places) };
                    break;
                case "quality":
                    PublishedCategory quality = this.Category();
                    scores = scores with { Quality = quality.Score, QualityWeight = quality.Weight };
                    break;
                case "cost":
                    PublishedCategory cost = this.Category();
                    scores = scores with { Cost = cost.Score, CostWeight = cost.Weight };
                    break;
                case "improvementActivities":
                    PublishedCategory improvementActivities = this.Category();
                    scores = scores with { ImprovementActivities = improvementActivities.Score, ImprovementActivitiesWeight = improvementActivities.Weight };
                    break;
                case "promotingInteroperability":
                    PublishedCategory promotingInteroperability = this.Category();
                    scores = scores with { PromotingInteroperability = promotingInteroperability.Score, PromotingInteroperabilityWeight = promotingInteroperability.Weight };
                    break;
                case "complexPatientBonus":
                    scores = scores with { ComplexPatientBonus = this.Number() };
                    break;
                case "measures":
                    scores = scores with { Measures = this.Measures() };
                    break;
                case "description":
                    file = file with { Description = cursor.String() };
                    break;
                default:
                    cursor.Skip();
                    break;
            }
        }

        return file with { Scores = scores };
    }

    private PublishedCategory Category()
    {
        PublishedCategory category = default;
        if (!cursor.BeginObject(" with score and weight"))
        {
            return category;
        }

        ulong seen = 0;
        while (cursor.NextField(CategoryFields, ref seen, out int field))
        {
            decimal? value = this.Number();
            category = field == 0 ? category with { Score = value } : category with { Weight = value };
        }

        return category;
    }

    private ImmutableArray<PublishedMeasure> Measures()
    {
        ImmutableArray<PublishedMeasure>.Builder list = ImmutableArray.CreateBuilder<PublishedMeasure>();
        if (!cursor.BeginArray(" of measures"))
        {
            return [];
        }

        while (cursor.NextElement())
        {
            cursor.StopBeyond(limits.Measurements, list.Count + 1, "measures");

            if (this.Measure() is PublishedMeasure measure)
            {
                list.Add(measure);
            }
        }

        return list.ToImmutable();
    }

    private PublishedMeasure? Measure()
    {
        Place place = cursor.Here;
        if (!cursor.BeginObject(" with a measure"))
        {
            return null;
        }

        PublishedMeasure measure = new(string.Empty, 0m);
        string? id = null;
        decimal? points = null;
        int problemsBefore = cursor.Problems.Count;
        ulong seen = 0;
        while (cursor.NextField(MeasureFields, ref seen, out int field))
        {
            switch (MeasureFields[field])
            {
                case "measureId":
                    id = cursor.String();
                    break;
                case "points":
                    points = cursor.Decimal();
                    break;
                case "collectionType":
                    measure = measure with { CollectionType = cursor.Word(CollectionTypes) };
                    break;
                default:
                    measure = measure with { Places = this.Places(measure.Places) };
                    break;
            }
        }

        if (id is not null && points is not null)
        {
            return measure with { MeasureId = id, Points = points.Value };
        }

        if (cursor.Problems.Count == problemsBefore)
        {
            cursor.Problems.Add(ImportProblemKind.Missing, place, null, "needs measureId and points");
        }

        return null;
    }

    private decimal? Number() => cursor.IsNull ? null : cursor.Decimal();

    private int Places(int otherwise)
    {
        Place place = cursor.Here;
        int? places = cursor.Count();
        if (places > MostPlaces)
        {
            cursor.Problems.Add(ImportProblemKind.OutOfRange, place, FormattableString.Invariant($"{places}"), "must be 0 to 4 decimals");
            return otherwise;
        }

        return places ?? otherwise;
    }

    private readonly record struct PublishedCategory(decimal? Score, decimal? Weight);
}
