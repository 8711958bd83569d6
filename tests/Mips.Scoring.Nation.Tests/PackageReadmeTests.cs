using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Tests.Examples;
using Mips.Scoring.Years;

namespace Mips.Scoring.Nation.Tests;

/// <summary>The example in the README of the package, compiled, run and compared.</summary>
public class PackageReadmeTests
{
    [Fact]
    public void The_example_prints_what_the_readme_says() => ExamplePage.Verify(
        "src/Mips.Scoring.Nation/package-readme.md",
        "tests/Mips.Scoring.Nation.Tests/PackageReadmeTests.cs",
        new Dictionary<string, Action<TextWriter>>(StringComparer.Ordinal) { [nameof(A_nation_in_and_out)] = A_nation_in_and_out });

    private static void A_nation_in_and_out(TextWriter Console)
    {
        Dictionary<string, Func<Stream>> files = new()
        {
            ["participants.csv"] = () => new MemoryStream(Encoding.UTF8.GetBytes("participant,year,option,clinicians\nNorth,2025,group,40\nSouth,2025,group,12\n")),
            ["quality.csv"] = () => new MemoryStream(Encoding.UTF8.GetBytes("participant,measure,collection type,rate,cases\nNorth,236,ecqm,80,180\n")),
            ["charges.csv"] = () => new MemoryStream(Encoding.UTF8.GetBytes("participant,allowed charges\nNorth,1000000\nSouth,250000.50\n")),
        };

        Partition partition = Partition.Read(files, CmsTables.For).Partition!;
        NamedLaw law = NamedLaw.Of(ProgramYears.For(2025));
        NationScores scores = NationScores.Merge([NationScores.Of(partition, [law], [GroupKind.PracticeSize])]);
        NationReform dollars = NationReform.Of(partition, [law], scores.Factors([law]), [GroupKind.PracticeSize]);

        Console.WriteLine($"{scores.Of("PY2025").Participants} participants, median {scores.Of("PY2025").Quantile(0.5m)}");
        Console.WriteLine($"taken from practices of 2 to 15: {dollars.Of("PY2025", "practiceSize=2-15").Decrease} cents");
    }
}
