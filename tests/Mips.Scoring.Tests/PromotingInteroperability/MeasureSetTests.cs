using FsCheck.Xunit;
using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class MeasureSetTests
{
    [Property(MaxTest = 200)]
    public void A_set_has_what_was_put_into_it(byte[] places, byte[] others)
    {
        HashSet<int> expected = [.. places.Select(place => place % MeasureSet.Most)];
        HashSet<int> other = [.. others.Select(place => place % MeasureSet.Most)];

        Assert.All(Enumerable.Range(0, MeasureSet.Most), place => Assert.Equal(expected.Contains(place), SetOf(expected).Has(place)));
        Assert.Equal(expected.Overlaps(other), SetOf(expected).Overlaps(SetOf(other)));
    }

    [Fact]
    public void What_the_table_does_not_have_is_in_no_set()
    {
        Assert.Equal(default, default(MeasureSet).With(-1));
        Assert.False(SetOf(Enumerable.Range(0, MeasureSet.Most)).Has(-1));
    }

    private static MeasureSet SetOf(IEnumerable<int> places) => places.Aggregate(default(MeasureSet), (set, place) => set.With(place));
}
