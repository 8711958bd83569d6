using Mips.Scoring.Batches;
using Mips.Scoring.Reference;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Batches;

/// <summary>Generated requests of every reporting option, and batches of them.</summary>
internal static class Populations
{
    public static ScoringRequest[] Of(ReferenceData data, int seed, int count) =>
        [.. Enumerable.Range(0, count).Select(i => AnyOptionGenerator.Request(data, seed, i))];

    public static Batch Batch(ReferenceData data, ScoringRequest[] population)
    {
        BatchBuilder builder = BatchBuilder.For(data, Accepting.Placeholders);
        foreach (ScoringRequest request in population)
        {
            builder.Add(request);
        }

        return builder.Build();
    }
}
