namespace Mips.Scoring.Tests.Generators;

/// <summary>Requests of any reporting option in which some scores are stated: of whole categories, or of quality measures in the place of their figures.</summary>
internal static class StatedGenerator
{
    public static ScoringRequest Request(ReferenceData data, int seed, int index)
    {
        int year = data.PerformanceYear;
        Dice dice = new(seed, unchecked((index * 47) + year)) { OnLimits = index % 4 == 3 };
        ScoringRequest request = dice.Between(1, 3) switch
        {
            1 when year >= 2023 => RequestGenerator.MipsValuePathway(data, seed, index),
            2 when year >= 2021 => RequestGenerator.ApmPerformancePathway(data, seed, index),
            _ => RequestGenerator.TraditionalMips(data, seed, index),
        };
        return WithMeasures(dice, WithCategories(dice, request));
    }

    private static ScoringRequest WithCategories(Dice dice, ScoringRequest request)
    {
        ScoringRequest stated = request with { StatedScores = new() { Source = "generated" } };
        if (dice.Chance(30))
        {
            stated = stated with { Quality = [], CahpsSurvey = null, AdministrativeClaims = [], StatedScores = stated.StatedScores! with { Quality = Category(dice) } };
        }

        // Nobody is scored on cost in PY2017, PY2020 and PY2021.
        if (request.PerformanceYear is not (2017 or 2020 or 2021) && dice.Chance(40))
        {
            stated = stated with { Cost = [], StatedScores = stated.StatedScores! with { Cost = Category(dice) with { WithoutSubmission = false } } };
        }

        if (dice.Chance(40))
        {
            stated = stated with { ImprovementActivities = [], StatedScores = stated.StatedScores! with { ImprovementActivities = Category(dice) } };
        }

        return dice.Chance(40)
            ? stated with { PromotingInteroperability = [], StatedScores = stated.StatedScores! with { PromotingInteroperability = Category(dice) } }
            : stated;
    }

    // Rates decide measure bonuses through PY2021; the CMS Web Interface is a whole set.
    private static ScoringRequest WithMeasures(Dice dice, ScoringRequest request)
    {
        if (request.PerformanceYear <= 2021 || request.Quality.Any(submission => submission.CollectionType == CollectionType.CmsWebInterface))
        {
            return request;
        }

        ImmutableArray<QualityMeasureSubmission> stated = [.. request.Quality.Where(_ => dice.Chance(40))];
        return request with
        {
            Quality = [.. request.Quality.Except(stated)],
            StatedScores = request.StatedScores! with { Measures = [.. stated.Select(submission => new StatedMeasure(submission.MeasureId, submission.CollectionType, Points(dice)))] },
        };
    }

    private static StatedCategory Category(Dice dice) => new(dice.Pick(0m, 50m, 100m, dice.Decimal(0, 100, 2), dice.Decimal(0, 100, 4))) { WithoutSubmission = dice.Chance(25) };

    private static decimal Points(Dice dice) => dice.Pick(0m, 3m, 7m, 10m, dice.Decimal(1, 10, 1), dice.Decimal(1, 10, 4));
}
