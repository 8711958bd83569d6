using System.Text;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Interop;

public class FuzzTests
{
    private static readonly string[] JsonFragments =
        ["{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e400", "NaN", "\"\\ud800\"", "\\u0000", "0.1", "99999999999999999999", "\"measureId\":\"236\",", "\"value\":{},", "[[[[[[[[", "\"strata\":[{}],", "\uFEFF"];

    private static readonly string[] XmlFragments =
        ["<", ">", "</", "/>", "&", "&amp;", "<!DOCTYPE a>", "<entry>", "</entry>", "<section>", "<organizer/>", "value=\"-1\"", "value=\"1e400\"", "<![CDATA[", "]]>", "<?x?>", "<!--", "code=\"NUMER\"", "xmlns=\"x\"", "\0"];

    [Fact]
    public void A_damaged_submission_never_throws() => Fuzzing.Run(Bundled("submission"), JsonFragments, file => Check(QppSubmission.Read(file, CmsTables.For)));

    [Fact]
    public void Damaged_holdings_never_throw() => Fuzzing.Run(Bundled("holdings"), JsonFragments, file =>
    {
        using MemoryStream stream = new(file);
        CmsHoldingsImport import = CmsHoldings.Read(stream);
        Assert.NotNull(import.Holdings.Complete(new ScoringRequest { PerformanceYear = 2025, Participant = new Participant { Option = ParticipationOption.Group } }));
    });

    [Fact]
    public void Damaged_published_scores_never_throw() => Fuzzing.Run(Bundled("published"), JsonFragments, file =>
    {
        using MemoryStream stream = new(file);
        Assert.All(PublishedScoresFile.Read(stream).Problems, problem => Assert.True(problem.Line >= 1 && problem.Message.Length > 0, problem.ToString()));
    });

    [Fact]
    public void A_damaged_QRDA_III_document_never_throws() => Fuzzing.Run(Documents(), XmlFragments, file =>
    {
        using MemoryStream stream = new(file);
        Check(QrdaThree.Read(stream, SmallTables.For));
    });

    // Whatever was read can be checked and scored, or is refused with its problems.
    private static void Check(SubmissionImport import)
    {
        Assert.All(import.Problems, problem => Assert.True(problem.Line >= 1 && problem.Path.Length > 0 && problem.Message.Length > 0, problem.ToString()));
        foreach (ImportedSubmission submission in import.Submissions.Where(submission => submission.Request.PerformanceYear is >= 2022 and <= 2026))
        {
            bool valid = Scorer.TryScore(submission.Request, CmsTables.For(submission.Request.PerformanceYear), out Scorecard? card, out ImmutableArray<RequestProblem> problems);
            Assert.Equal(valid, card is { FinalScore: >= 0m and <= 100m });
            Assert.Equal(valid, problems.IsEmpty);
        }
    }

    private static byte[][] Bundled(string kind) =>
        [.. Directory.GetFiles(RepositoryFiles.Path("src/Mips.Scoring.Tool/submissions"), $"*.{kind}.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static byte[][] Documents()
    {
        string quality = QrdaText.Section(QrdaText.QualitySection, QrdaText.Ecqm("236", QrdaText.Rate(".8"), QrdaText.Population("DENOM", 100), QrdaText.Population("NUMER", 80)) + QrdaText.Ecqm("238", QrdaText.Population("DENOM", 9), QrdaText.Population("NUMER", 3)));
        string rest = QrdaText.Section(QrdaText.ActivitySection, QrdaText.Measure("IA_BE_4", QrdaText.Answer("Y"))) + QrdaText.Section(QrdaText.InteroperabilitySection, QrdaText.Measure("PI_EP_1", QrdaText.Population("NUMER", 6), QrdaText.Population("DENOM", 8)));
        return [Encoding.UTF8.GetBytes(QrdaText.Document(quality)), Encoding.UTF8.GetBytes(QrdaText.Document(quality + rest))];
    }
}
