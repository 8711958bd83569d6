using Mips.Scoring.Citations;

namespace Mips.Scoring.Answers.Recomputations;

/// <summary>The steps in which a file prints its figures. A printed figure stands for everything within half a step of it.</summary>
public sealed record PrintedUnits
{
    /// <summary>The step of the quality score, percent.</summary>
    public required Cited<decimal> Quality { get; init; }

    /// <summary>The step of the cost score, percent.</summary>
    public required Cited<decimal> Cost { get; init; }

    /// <summary>The step of an improvement activities score that is an average over the clinicians of an APM Entity, percent; any other is exact.</summary>
    public required Cited<decimal> AveragedImprovementActivities { get; init; }

    /// <summary>The step of the Promoting Interoperability score, percent.</summary>
    public required Cited<decimal> PromotingInteroperability { get; init; }

    /// <summary>The step of the complex patient bonus, points.</summary>
    public required Cited<decimal> ComplexPatientBonus { get; init; }

    internal CategoryFigures HalfStepsFor(in PublishedRow row) => new(
        this.Quality.Value / 2,
        this.Cost.Value / 2,
        row.Participation is null or ParticipationOption.ApmEntity ? this.AveragedImprovementActivities.Value / 2 : 0m,
        this.PromotingInteroperability.Value / 2);
}
