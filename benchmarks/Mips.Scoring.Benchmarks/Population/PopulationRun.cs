using Mips.Scoring.CmsData;

namespace Mips.Scoring.Benchmarks.Population;

/// <summary>Run it with <c>population 100000</c>: prints the generated marginals beside the published ones, and fails if one is outside its tolerance.</summary>
internal static class PopulationRun
{
    public const int Seed = 2024;

    public static int Run(int count)
    {
        string page = PopulationTable.Page([.. PopulationRow.Generate(CmsTables.For(2024), count, Seed)], out ImmutableArray<PublishedMarginal> outside);
        Console.Write(page);
        foreach (PublishedMarginal marginal in outside)
        {
            Console.WriteLine($"Outside its tolerance: {marginal.Group}, {marginal.Name}");
        }

        return outside.Length;
    }
}
