using FsCheck.Xunit;
using Mips.Scoring.Reference;
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
        Assert.All(Enumerable.Range(0, MeasureSet.Most), place => Assert.Equal(expected.Count(one => one < place), SetOf(expected).CountBefore(place)));
        Assert.Equal(expected.Count, SetOf(expected).Count);
        Assert.Equal(expected.Overlaps(other), SetOf(expected).Overlaps(SetOf(other)));
    }

    /// <summary>A table with as many measures as a set takes is scored, a longer one is refused.</summary>
    [Theory]
    [InlineData(MeasureSet.Most, false)]
    [InlineData(MeasureSet.Most + 1, true)]
    public void A_table_has_at_most_as_many_measures_as_a_set(int measures, bool isRefused)
    {
        ReferenceTables published = Reported.Data(2024).Tables;
        PromotingInteroperabilityMeasure[] more = [.. Enumerable.Range(published.PromotingInteroperabilityMeasures.Length, measures - published.PromotingInteroperabilityMeasures.Length)
            .Select(i => published.PromotingInteroperabilityMeasures[0] with { Id = FormattableString.Invariant($"PI_MORE_{i}") })];
        ReferenceData data = new(published with { PromotingInteroperabilityMeasures = [.. published.PromotingInteroperabilityMeasures, .. more] });

        Exception? refusal = Record.Exception(() => PromotingInteroperabilityCategory.Score(Reported.Request(2024, Reported.Submission(2024, "rest")), data, Reported.Rules(2024)));

        Assert.Equal(isRefused, refusal is NotSupportedException);
    }

    [Fact]
    public void What_the_table_does_not_have_is_in_no_set()
    {
        Assert.Equal(default, default(MeasureSet).With(-1));
        Assert.False(SetOf(Enumerable.Range(0, MeasureSet.Most)).Has(-1));
    }

    private static MeasureSet SetOf(IEnumerable<int> places) => places.Aggregate(default(MeasureSet), (set, place) => set.With(place));
}
