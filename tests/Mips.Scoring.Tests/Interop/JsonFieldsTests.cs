using System.Text;
using FsCheck.Xunit;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Tests.Interop;

/// <summary>Fields that are found by the bytes of their names.</summary>
public class JsonFieldsTests
{
    private static readonly string[] Alphabet = ["a", "b", "ab", "ba", "aab", "bab", "abb", "performanceMet", "performanceNotMet", "performanceRate", "eligiblePopulation", "eligiblePopulationException", "eligiblePopulationExclusion"];

    [Property]
    public void A_field_is_found_where_it_stands_and_no_other_name_is(int picked, string other)
    {
        string[] names = [.. Alphabet.Where((_, i) => (picked & (1 << i)) != 0)];
        JsonFields fields = new(names);

        Assert.All([.. Alphabet, other ?? string.Empty], name => Assert.Equal(Array.IndexOf(names, name), fields.IndexOf(Encoding.UTF8.GetBytes(name))));
        Assert.All(names, (name, i) => Assert.Equal(name, fields[i]));
    }

    [Fact]
    public void An_object_has_at_most_64_fields()
    {
        string[] names = [.. Enumerable.Range(0, 64).Select(i => $"field{i}")];
        JsonFields fields = new(names);

        Assert.All(names, (name, i) => Assert.Equal(i, fields.IndexOf(Encoding.UTF8.GetBytes(name))));
        Assert.Equal(ulong.MaxValue, fields.SetOf(names));
        Assert.Throws<ArgumentOutOfRangeException>(() => new JsonFields([.. names, "further"]));
    }
}
