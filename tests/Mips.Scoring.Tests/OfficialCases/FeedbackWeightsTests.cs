using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.OfficialCases;

/// <summary>The weights of PY2024 that CMS publishes in appendices A and B of its 2024 performance feedback FAQ, written quality/cost/improvement activities/Promoting Interoperability.</summary>
public class FeedbackWeightsTests
{
    // Appendix A, tables 1 and 2. A single category means a neutral adjustment.
    [Theory]
    [InlineData("none", "0/0/0/0", "0/0/0/0", true)]
    [InlineData("Q", "100/0/0/0", "100/0/0/0", true)]
    [InlineData("PI", "0/0/0/100", "0/0/0/100", true)]
    [InlineData("IA", "0/0/100/0", "0/0/100/0", true)]
    [InlineData("Q PI", "70/0/0/30", "70/0/0/30", false)]
    [InlineData("Q IA", "85/0/15/0", "50/0/50/0", false)]
    [InlineData("IA PI", "0/0/15/85", "0/0/15/85", false)]
    [InlineData("Q IA PI", "55/0/15/30", "55/0/15/30", false)]
    public void Appendix_A_automatic_extreme_and_uncontrollable_circumstances(string submitted, string weights, string weightsOfSmallPractice, bool neutral)
    {
        Assert.Equal((weights, neutral), Affected(submitted, smallPractice: false));
        Assert.Equal((weightsOfSmallPractice, neutral), Affected(submitted, smallPractice: true));
    }

    // Appendix B, table 1; the text of table 2 (small practices) is a picture and is not at hand.
    [Theory]
    [InlineData("none", "30/30/15/25")]
    [InlineData("C", "55/0/15/30")]
    [InlineData("PI", "55/30/15/0")]
    [InlineData("Q", "0/30/15/55")]
    [InlineData("IA", "45/30/0/25")]
    [InlineData("C PI", "85/0/15/0")]
    [InlineData("Q C", "0/0/15/85")]
    [InlineData("C IA", "70/0/0/30")]
    [InlineData("Q PI", "0/50/50/0")]
    [InlineData("IA PI", "70/30/0/0")]
    [InlineData("Q IA", "0/30/0/70")]
    public void Appendix_B_reweighting(string reweighted, string weights) =>
        Assert.Equal(weights, Py2024.Rules.Weights.General.Value.For(Categories.Set(reweighted)).ToString());

    // Appendix B, note: with one category at 100 % the final score is the performance threshold, whatever was submitted.
    [Theory]
    [InlineData("Q")]
    [InlineData("C")]
    [InlineData("IA")]
    [InlineData("PI")]
    public void Appendix_B_one_category_at_100_percent_means_the_performance_threshold(string left)
    {
        PerformanceCategories only = Categories.Set(left);
        CategoryWeights weights = Categories.Weigh(Individual(smallPractice: false), [new(ReweightingCircumstance.JoinedPracticeInFinalThreeMonths, PerformanceCategories.All & ~only)], false, only, Py2024.Rules.Weights);
        FinalScoreCalculation score = FinalScoreCalculation.Of(weights, default, default, Py2024.Rules.Payment.PerformanceThreshold.Value, Py2024.Rules.FinalScore);

        Assert.Equal((1, 75m, FinalScoreDisposition.FewerThanTwoCategories), (weights.CategoriesScored, score.Value, score.Disposition));
    }

    private static (string Weights, bool Neutral) Affected(string submitted, bool smallPractice)
    {
        CategoryWeights weights = Categories.Weigh(Individual(smallPractice), [], true, Categories.Set(submitted), Py2024.Rules.Weights);
        return (weights.ToString(), weights.CategoriesScored < Py2024.Rules.FinalScore.FewestCategories.Value);
    }

    private static Participant Individual(bool smallPractice) => new() { Option = ParticipationOption.Individual, SmallPractice = smallPractice };
}
