using FsCheck.Xunit;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Tests.Interop;

/// <summary>IDs that a reader has seen, few or many.</summary>
public class SeenIdsTests
{
    [Property]
    public void An_ID_is_new_once(int[] numbers)
    {
        string[] ids = [.. numbers.Concat(Enumerable.Range(0, 40)).Select(number => $"id{number % 50}")];
        SeenIds seen = new();
        HashSet<string> expected = [];

        Assert.All(ids, id => Assert.Equal(expected.Add(id), seen.Add(new string(id))));
    }
}
