using System.Text;
using Mips.Scoring.Answers.Recomputations;
using Mips.Scoring.Tables;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Examples;

/// <summary>The recipes about what CMS published of everybody.</summary>
public partial class CookbookTests
{
    private static void Compute_a_public_use_file_again(TextWriter Console)
    {
        string file = """
            provider key,final score,payment adjustment percentage,complex patient bonus,quality category score,quality category weight,promoting interoperability (pi) category score,promoting interoperability (pi) category weight,improvement activities (ia) category score,improvement activities (ia) category weight,cost category score,cost category weight
            000475122,77.03,0.18,0,95.71,0.4,0,0,40,0.3,29.16,0.3
            000000001,78.03,0.27,0,95.71,0.4,0,0,40,0.3,29.16,0.3
            """;

        using MemoryStream stream = new(Encoding.UTF8.GetBytes(file));
        Recomputation found = PublicUseFile.Read(stream, "puf.csv", ProgramYears.For(2023)).Recomputation!;

        Console.WriteLine($"{found.FinalScores.Equal} of {found.Rows} final scores equal; scaling factor {found.ScalingFactor!.Value}");
        foreach (Disagreements one in found.Disagreements)
        {
            Console.WriteLine($"{one.Reason}: {one.Examples[0].Key} has {one.Examples[0].Published}, the law gives {one.Examples[0].Lowest} to {one.Examples[0].Highest} ({one.Citation})");
        }
    }
}
