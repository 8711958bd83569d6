using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Batches;

/// <summary>The results of the year before, each percentage as a whole number of its last decimal place.</summary>
/// <param name="Achievement">The quality achievement percent; for a row that is <see cref="IsListed"/> the place of the facts in their list.</param>
/// <param name="Quality">The quality score.</param>
/// <param name="Cost">The cost score.</param>
/// <param name="Marks">Four bits for the places of each number, then what is known and what holds.</param>
internal readonly record struct PriorYearRow(int Achievement, int Quality, int Cost, int Marks)
{
    private const int PlacesBits = 4;
    private const int PlacesMask = 15;
    private const int KnownShift = 3 * PlacesBits;
    private const int SameIdentifier = 1 << 15;
    private const int FacilityBased = 1 << 16;
    private const int Listed = 1 << 17;

    /// <summary>Whether its numbers are too long for a row.</summary>
    public bool IsListed => (this.Marks & Listed) != 0;

    public static PriorYearRow AtPlace(int place) => new(place, 0, 0, Listed);

    /// <summary>The row of results.</summary>
    /// <returns>The row; null if a number is too long for it.</returns>
    public static PriorYearRow? Of(in PriorYearFacts facts) =>
        TryPlaces(facts.QualityAchievementPercent, 0, out int achievement) && TryPlaces(facts.QualityScore, 1, out int quality) && TryPlaces(facts.CostScore, 2, out int cost)
            ? new PriorYearRow(
                NumberOf(facts.QualityAchievementPercent),
                NumberOf(facts.QualityScore),
                NumberOf(facts.CostScore),
                achievement | quality | cost | (facts.SameIdentifier ? SameIdentifier : 0) | (facts.FacilityBased ? FacilityBased : 0))
            : null;

    /// <summary>Quality in a row that is not listed.</summary>
    public PriorQuality ToQuality() => new(this.RatioOf(this.Achievement, 0), this.RatioOf(this.Quality, 1), (this.Marks & FacilityBased) != 0);

    /// <summary>Cost in a row that is not listed.</summary>
    public PriorCost ToCost() => new(this.RatioOf(this.Cost, 2), (this.Marks & SameIdentifier) != 0);

    private static int NumberOf(Ratio? percent) => percent is { } known ? (int)known.Numerator : 0;

    private static bool TryPlaces(Ratio? percent, int field, out int marks)
    {
        marks = 0;
        if (percent is not { } known)
        {
            return true;
        }

        int places = known.IsFraction ? Array.IndexOf(Ratio.PowersOfTen, known.Denominator) : -1;
        marks = (Math.Max(places, 0) << (field * PlacesBits)) | (1 << (KnownShift + field));
        return places >= 0 && known.Numerator is >= 0 and <= int.MaxValue;
    }

    private Ratio? RatioOf(int number, int field) => ((this.Marks >> (KnownShift + field)) & 1) == 0
        ? null
        : Ratio.Of(number, Ratio.PowersOfTen[(this.Marks >> (field * PlacesBits)) & PlacesMask]);
}
