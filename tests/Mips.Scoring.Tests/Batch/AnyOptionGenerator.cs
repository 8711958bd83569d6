using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Batches;

/// <summary>Requests of every year, reporting option and participation option. Most are valid; the batch says which are not.</summary>
internal static class AnyOptionGenerator
{
    private static readonly ParticipationOption[] options = Enum.GetValues<ParticipationOption>();

    public static ScoringRequest Request(ReferenceData data, int seed, int index)
    {
        Dice dice = new(seed, unchecked((index * 37) + data.PerformanceYear));
        ScoringRequest request = OfAnyOption(dice, data, ProgramYears.For(data.PerformanceYear), seed, index);
        request = request with { Participant = request.Participant with { Option = dice.Chance(80) ? request.Participant.Option : dice.Pick(options) } };
        return dice.Chance(8) ? WebInterface(dice, data, request) : request;
    }

    private static ScoringRequest OfAnyOption(Dice dice, ReferenceData data, ProgramYear law, int seed, int index) => dice.Between(1, 3) switch
    {
        1 when law.MvpQuality is not null => RequestGenerator.MipsValuePathway(data, seed, index),
        2 when law.AppQuality is not null => RequestGenerator.ApmPerformancePathway(data, seed, index),
        _ => RequestGenerator.TraditionalMips(data, seed, index),
    };

    // Beside the submissions, or by those who have none: not all of the rates, cases and completeness that the form can have.
    private static ScoringRequest WebInterface(Dice dice, ReferenceData data, ScoringRequest request) => request with
    {
        Quality =
        [
            .. request.Quality.Where(submission => submission.CollectionType != CollectionType.CmsWebInterface),
            .. data.Tables.QualityMeasures.Where(m => m.CollectionTypes.Contains(CollectionType.CmsWebInterface) && dice.Chance(85))
                .Select(m => new QualityMeasureSubmission(m.Id, CollectionType.CmsWebInterface)
                {
                    PerformanceRate = PerformanceRate.Of(dice.Decimal(0, 100, 2)), Cases = dice.Pick(5, 20, 248), DataCompleteness = dice.Pick<decimal?>(null, null, 100m, 99m),
                }),
        ],
    };
}
