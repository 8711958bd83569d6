using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Mips.Scoring.Tests.Support;

/// <summary>The runner of the laws: registered generators, the same cases in every run, counterexamples as small as they get.</summary>
public class LawsTests
{
    private static readonly List<int> Seen = [];

    [Fact]
    public void Properties_of_this_assembly_run_under_its_laws()
    {
        LawsAttribute laws = typeof(LawsTests).Assembly.GetCustomAttributes(typeof(PropertiesAttribute), false).OfType<LawsAttribute>().Single();

        Assert.StartsWith("(", laws.Replay, StringComparison.Ordinal);
        Assert.Equal(Laws.Runs, laws.MaxTest);
    }

    [Property(Arbitrary = [typeof(Thousands)])]
    public bool A_registered_generator_supplies_the_parameters(int thousands) => thousands % 1_000 == 0;

    [Fact]
    public void A_counterexample_with_a_list_shrinks_to_its_smallest_list()
    {
        Seen.Clear();
        Property law = Prop.ForAll(Shrinking.Lists(Gen.Choose(0, 100).ListOf(20).Select(list => list.ToArray())), numbers =>
        {
            bool holds = numbers.Length < 3;
            Seen.Add(holds ? int.MaxValue : numbers.Length);
            return holds;
        });

        Assert.ThrowsAny<Exception>(law.QuickCheckThrowOnFailure);
        Assert.Equal(3, Seen.Min());
    }

    public static class Thousands
    {
        public static Arbitrary<int> Of() => Gen.Choose(1, 9).Select(digit => digit * 1_000).ToArbitrary();
    }
}
