using System.Text;
using Mips.Scoring.ReaderFuzzing.Readers;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Interop;

public class FuzzTests
{
    [Fact]
    public void A_damaged_submission_never_throws() => Fuzzing.Run(Bundled("submission"), InteropReaders.Submission);

    [Fact]
    public void Damaged_holdings_never_throw() => Fuzzing.Run(Bundled("holdings"), InteropReaders.Holdings);

    [Fact]
    public void Damaged_published_scores_never_throw() => Fuzzing.Run(Bundled("published"), InteropReaders.PublishedScores);

    [Fact]
    public void A_damaged_QRDA_III_document_never_throws() => Fuzzing.Run(Documents(), InteropReaders.Document with
    {
        Read = file =>
        {
            using MemoryStream stream = new(file);
            InteropReaders.Look(QrdaThree.Read(stream, SmallTables.For));
        },
    });

    private static byte[][] Bundled(string kind) =>
        [.. Directory.GetFiles(RepositoryFiles.Path("src/Mips.Scoring.Tool/submissions"), $"*.{kind}.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static byte[][] Documents()
    {
        string quality = QrdaText.Section(QrdaText.QualitySection, QrdaText.Ecqm("236", QrdaText.Rate(".8"), QrdaText.Population("DENOM", 100), QrdaText.Population("NUMER", 80)) + QrdaText.Ecqm("238", QrdaText.Population("DENOM", 9), QrdaText.Population("NUMER", 3)));
        string rest = QrdaText.Section(QrdaText.ActivitySection, QrdaText.Measure("IA_BE_4", QrdaText.Answer("Y"))) + QrdaText.Section(QrdaText.InteroperabilitySection, QrdaText.Measure("PI_EP_1", QrdaText.Population("NUMER", 6), QrdaText.Population("DENOM", 8)));
        return [Encoding.UTF8.GetBytes(QrdaText.Document(quality)), Encoding.UTF8.GetBytes(QrdaText.Document(quality + rest))];
    }
}
