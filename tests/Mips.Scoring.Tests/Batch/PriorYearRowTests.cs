using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Batches;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Batches;

public class PriorYearRowTests
{
    /// <summary>What a row takes it gives back in the same form, so that the calculation is the same; what it does not take is too long for 31 bits or 15 places.</summary>
    [Fact]
    public void A_row_gives_back_what_it_takes() => Prop.ForAll(Facts().ToArbitrary(), facts =>
    {
        Ratio[] numbers = [.. new[] { facts.QualityAchievementPercent, facts.QualityScore, facts.CostScore }.OfType<Ratio>()];
        bool fits = numbers.All(number => number.IsFraction && number.Numerator <= int.MaxValue);
        PriorYearRow? row = PriorYearRow.Of(facts);

        Assert.Equal(fits, row is not null);
        if (row is { } kept)
        {
            Assert.False(kept.IsListed);
            Assert.Equal((facts.Quality, facts.Cost), (kept.ToQuality(), kept.ToCost()));
            Assert.Equal(facts.CostScore?.Bits, kept.ToCost().Score?.Bits);
        }
    }).Hold(1_000);

    [Fact]
    public void A_listed_row_has_its_place() => Assert.True(PriorYearRow.AtPlace(7) is { IsListed: true, Achievement: 7 });

    private static Gen<PriorYearFacts> Facts() =>
        from achievement in Percents()
        from quality in Percents()
        from cost in Percents()
        from same in Gen.Elements(true, false)
        from facility in Gen.Elements(true, false)
        select new PriorYearFacts(achievement, quality, cost, same, facility);

    private static Gen<Ratio?> Percents() => Gen.Frequency(
        (1, Gen.Constant<Ratio?>(null)),
        (6, from units in Gen.Choose(0, 1_000_000) from scale in Gen.Choose(0, 6) select (Ratio?)Ratio.Of(new decimal(units, 0, 0, false, (byte)scale))),
        (1, Gen.Elements(2.147483647m, 2.147483648m, 66.666666666666m, 0.000000000000001m, 33.333333333333333333333333333m).Select(value => (Ratio?)Ratio.Of(value))));
}
