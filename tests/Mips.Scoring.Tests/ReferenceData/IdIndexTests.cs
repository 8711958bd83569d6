using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Reference;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.CmsData;

public class IdIndexTests
{
    /// <summary>Any IDs, also those that share length, ends and middle; and what is asked for need not be the same text in memory.</summary>
    [Fact]
    public void Every_ID_has_its_place_and_no_other_has_one() => Prop.ForAll(Ids().ToArbitrary(), Ids().ToArbitrary(), (ids, others) =>
    {
        IdIndex index = new(ids);

        Assert.All(ids, id => Assert.Equal(Array.IndexOf(ids, id), index.PlaceOf(new string(id))));
        Assert.All(others, other => Assert.Equal(Array.IndexOf(ids, other), index.PlaceOf(other)));
    }).Hold(500);

    [Property]
    public void An_ID_occurs_once(NonNull<string> id, NonNull<string> other)
    {
        string[] ids = id.Get == other.Get ? [id.Get, other.Get] : [id.Get, other.Get, id.Get];

        Assert.Throws<ArgumentException>(() => new IdIndex(ids));
    }

    [Fact]
    public void Upper_and_lower_case_are_two_IDs()
    {
        IdIndex index = new(["ia_be_4", "IA_BE_4"]);

        Assert.Equal((1, 0, -1), (index.PlaceOf("IA_BE_4"), index.PlaceOf("ia_be_4"), index.PlaceOf("Ia_BE_4")));
    }

    [Fact]
    public void Nothing_is_no_ID() => Assert.Throws<ArgumentNullException>(() => new IdIndex(["236"]).PlaceOf(null!));

    [Fact]
    public void A_table_without_rows_has_no_ID() => Assert.Equal((-1, -1), (new IdIndex([]).PlaceOf("236"), new IdIndex([]).PlaceOf(string.Empty)));

    private static Gen<string[]> Ids() =>
        from ids in Gen.ListOf(
            Gen.OneOf(
                from letters in Gen.ArrayOf(Gen.Elements('0', '1', 'I', 'A', '_', 'Ā', 'ÿ')) select new string(letters),
                from inner in Gen.ArrayOf(Gen.Elements('0', '1'), 4) select $"P{new string(inner, 0, 2)}I{new string(inner, 2, 2)}E"))
        select ids.Distinct(StringComparer.Ordinal).ToArray();
}
