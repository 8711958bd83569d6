using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Tests.Examples;

namespace Mips.Scoring.Tables.Tests;

/// <summary>The example in the README of the package, compiled, run and compared.</summary>
public class PackageReadmeTests
{
    [Fact]
    public void The_example_prints_what_the_readme_says() => ExamplePage.Verify(
        "src/Mips.Scoring.Tables/package-readme.md",
        "tests/Mips.Scoring.Tables.Tests/PackageReadmeTests.cs",
        new Dictionary<string, Action<TextWriter>>(StringComparer.Ordinal) { [nameof(Score_a_table)] = Score_a_table });

    private static void Score_a_table(TextWriter Console)
    {
        Dictionary<string, Func<Stream>> files = new()
        {
            ["participants.csv"] = () => new MemoryStream(Encoding.UTF8.GetBytes("participant,year,option,clinicians\nNorth,2025,group,40\nSouth,2025,group,many\n")),
            ["quality.csv"] = () => new MemoryStream(Encoding.UTF8.GetBytes("participant,measure,collection type,rate,cases\nNorth,236,ecqm,80,180\n")),
        };

        TablesImport import = RequestTables.ReadCsv(files);
        foreach (TableSubmission submission in import.Submissions)
        {
            Scorecard card = Scorer.Score(submission.Request, CmsTables.For(submission.Request.PerformanceYear));
            Console.WriteLine($"{submission.Participant}: {card.FinalScore}");
        }

        Console.WriteLine(import.Problems[0]);
    }
}
