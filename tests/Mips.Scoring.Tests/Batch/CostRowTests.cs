using FsCheck;
using FsCheck.Fluent;
using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Batches;

public class CostRowTests
{
    /// <summary>Costs to a billion dollars of either sign, beside every place of a measure.</summary>
    [Fact]
    public void A_row_gives_back_what_it_takes() => Prop.ForAll(Costs().ToArbitrary(), Gen.Choose(0, CostRow.MostMeasures - 1).ToArbitrary(), Costs().ToArbitrary(), (cost, measure, other) =>
    {
        bool suppressed = measure % 2 == 1;
        CostRow row = new(cost, measure, measure, suppressed);
        CostRow changed = row with { Cost = other, Cases = 7 };

        Assert.Equal((cost, measure, measure, suppressed), (row.Cost, row.Cases, row.Measure, row.Suppressed));
        Assert.Equal((other, 7, measure, suppressed), (changed.Cost, changed.Cases, changed.Measure, changed.Suppressed));
    }).Hold(1_000);

    [Fact]
    public void More_measures_than_a_row_has_room_for_are_refused()
    {
        Assert.Throws<NotSupportedException>(() => new CostRow(default, 1, CostRow.MostMeasures, false));
        Assert.Throws<NotSupportedException>(() => new CostRow(default, 1, -1, false));
        Assert.All(ProgramYears.All, law => Assert.True(CmsTables.For(law.PerformanceYear).Tables.CostMeasures.Length * 100 <= CostRow.MostMeasures));
    }

    private static Gen<PerformanceRate> Costs() => Gen.OneOf(
        Gen.Elements(-1_000_000_000m, -0.000001m, 0m, 0.000001m, 1_000_000_000m).Select(PerformanceRate.Of),
        from dollars in Gen.Choose(-1_000_000, 1_000_000) from part in Gen.Choose(0, 999_999) select PerformanceRate.Of(dollars + (part / 1_000_000m)));
}
