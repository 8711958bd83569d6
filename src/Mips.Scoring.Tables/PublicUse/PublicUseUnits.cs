using Mips.Scoring.Answers.Recomputations;
using Mips.Scoring.Citations;

namespace Mips.Scoring.Tables.PublicUse;

/// <summary>The steps in which the figures of a file are printed, as they are seen in it.</summary>
internal static class PublicUseUnits
{
    private const int FirstYearOfCostWithFourPlaces = 2022;
    private const decimal Hundredth = 0.01m;
    private const decimal TenThousandth = 0.0001m;

    // Improvement activities are printed as whole points of 40.
    private const decimal WholePointOfForty = 2.5m;

    public static PrintedUnits Of(int performanceYear)
    {
        Citation seen = Citation.CmsData(FormattableString.Invariant($"QPP Experience public use file {performanceYear}"));
        return new()
        {
            Quality = Hundredth.CitedBy(seen),
            Cost = (performanceYear < FirstYearOfCostWithFourPlaces ? Hundredth : TenThousandth).CitedBy(seen),
            AveragedImprovementActivities = WholePointOfForty.CitedBy(seen),
            PromotingInteroperability = Hundredth.CitedBy(seen),
            ComplexPatientBonus = Hundredth.CitedBy(seen),
        };
    }
}
