using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Tests.Examples;

/// <summary>The examples in the READMEs of the packages for data and files, compiled, run and compared.</summary>
public class PackageReadmeTests
{
    private const string Source = "tests/Mips.Scoring.Tests/Examples/PackageReadmeTests.cs";

    [Fact]
    public void The_example_of_the_data_package_prints_what_its_readme_says() => ExamplePage.Verify(
        "src/Mips.Scoring.CmsData/package-readme.md",
        Source,
        new Dictionary<string, Action<TextWriter>>(StringComparer.Ordinal) { [nameof(Look_up_a_measure)] = Look_up_a_measure });

    [Fact]
    public void The_example_of_the_package_for_files_prints_what_its_readme_says() => ExamplePage.Verify(
        "src/Mips.Scoring.Interop/package-readme.md",
        Source,
        new Dictionary<string, Action<TextWriter>>(StringComparer.Ordinal) { [nameof(Score_a_file)] = Score_a_file });

    private static void Look_up_a_measure(TextWriter Console)
    {
        ReferenceData data = CmsTables.For(2024);
        QualityBenchmark benchmark = data.FindQualityBenchmark("236", CollectionType.Ecqm)!;

        Console.WriteLine($"{data.FindQualityMeasure("236")!.Title}: decile 10 from {benchmark.Bounds[10]} %");
        Console.WriteLine($"years {CmsTables.Years[0]} to {CmsTables.Years[^1]}, edition {data.Version.Date}");
    }

    private static void Score_a_file(TextWriter Console)
    {
        using Stream document = File.OpenRead("submissions/2024-individual.xml");
        using Stream held = File.OpenRead("submissions/2024-individual.holdings.json");

        SubmissionImport import = QrdaThree.Read(document, CmsTables.For);
        ScoringRequest request = CmsHoldings.Read(held).Holdings.Complete(import.Submissions[0].Request);
        Scorecard card = Scorer.Score(request, CmsTables.For(request.PerformanceYear));

        Console.WriteLine($"complete: {import.IsComplete}, final score {card.FinalScore}");
    }
}
