using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Explanations;

public class ExplanationTests
{
    private static readonly ScoringRequest SmallGroup = HtmlPages.SmallPractice with
    {
        Quality =
        [
            new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.40m), Cases = 412 },
            new("130", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(99.10m), Cases = 1_204, DataCompleteness = 92.5m },
            new("226", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(88.00m), Cases = 18 },
        ],
    };

    private static readonly Scorecard Card = Scorer.Score(SmallGroup, CmsTables.For(2025));

    [Fact]
    public void Categories_in_one_line_each() => Snapshot.Verify(Explanation.Of(Card, ExplanationDepth.Categories).ToText());

    [Fact]
    public void Every_measure_with_its_reason() => Snapshot.Verify(Explanation.Of(Card).ToText());

    [Fact]
    public void Everything_with_data_rows_and_citations() => Snapshot.Verify(Explanation.Of(Card, ExplanationDepth.Everything).ToText());

    [Fact]
    public void Markdown_has_the_same_rows() => Snapshot.Verify(Explanation.Of(Card, ExplanationDepth.Categories).ToMarkdown());

    [Fact]
    public void A_measure_says_why() => Assert.Equal(
        "226 (MIPS CQM): 3.0000 points: 18 cases, 20 needed: 3 points for a small practice. 42 CFR 414.1380(b)(1)(i)(A)",
        Card.Quality.Measures[2].Why());
}
