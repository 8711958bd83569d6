using FsCheck.Xunit;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Numbers;

/// <summary>Our own immutable arrays are those of the framework.</summary>
public sealed class ImmutableArraysTests
{
    [Property]
    public bool A_finished_array_as_it_is(int[] finished) => ImmutableArrays.Over(finished).SequenceEqual(finished);

    [Property]
    public bool An_array_with_more_at_its_end(int[] first, int[] more) => ImmutableArrays.Over(first).And(more).SequenceEqual(first.Concat(more));
}
