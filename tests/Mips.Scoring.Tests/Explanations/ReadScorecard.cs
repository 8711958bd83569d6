using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Tests.WhyNotAnswers;

namespace Mips.Scoring.Tests.Explanations;

/// <summary>A generated scorecard in words: its first line, its sections with every measure, and with everything.</summary>
internal sealed record ReadScorecard(Scorecard Card, ImmutableArray<Shortfall> Found, ExplanationHeadline Headline, ImmutableArray<ExplanationSection> Measures, ImmutableArray<ExplanationSection> Everything)
{
    private static readonly Lazy<ImmutableArray<ReadScorecard>> LazyAll = new(() => [.. GeneratedScorecards.Sample.AsParallel().AsOrdered().Select(one => Read(one.Card, one.Found))]);

    /// <summary>1,500 scorecards, read once.</summary>
    public static ImmutableArray<ReadScorecard> All => LazyAll.Value;

    public ImmutableArray<ExplanationRow> Categories => this.Everything[0].Rows;

    public ImmutableArray<ExplanationRow> WhyNot => this.Rows("Why not more");

    /// <summary>The advice: what gains most.</summary>
    public ImmutableArray<ExplanationRow> Advice => [.. this.Measures.Where(section => section.Title is "Closest to the threshold" or "What would earn more").SelectMany(section => section.Rows)];

    public IEnumerable<ExplanationRow> EveryRow => this.Measures.Concat(this.Everything).SelectMany(section => section.Rows);

    public ImmutableArray<ExplanationRow> Rows(string title) => [.. this.Everything.Where(section => section.Title == title).SelectMany(section => section.Rows)];

    public ExplanationRow? Category(PerformanceCategory category) => this.Categories.FirstOrDefault(row => row.Cells[0] == TermWords.Of(category));

    public override string ToString() => $"{this.Headline.Subject}: ";

    private static ReadScorecard Read(Scorecard card, ImmutableArray<Shortfall> found) => new(
        card, found, HeadlineWords.Of(card), ExplanationSections.Of(card, ExplanationDepth.Measures, found), ExplanationSections.Of(card, ExplanationDepth.Everything, found));
}
