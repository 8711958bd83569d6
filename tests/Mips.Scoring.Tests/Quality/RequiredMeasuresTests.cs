using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Quality;

/// <summary>How many of six measures are left to be reported, § 414.1380(b)(1)(vii)(A) and (B).</summary>
public class RequiredMeasuresTests
{
    /// <summary>Every suppressed measure takes a place, in the other reading only one that no other measure fills; a survey below its sampling minimum takes one that is still open, in the other reading any.</summary>
    [Theory]
    [InlineData(6, 0, 0, 0, 0, 1)]
    [InlineData(5, 0, 0, 0, 1, 1)]
    [InlineData(6, 1, 0, 1, 0, 1)]
    [InlineData(5, 1, 1, 1, 0, 1)]
    [InlineData(4, 1, 1, 1, 1, 1)]
    [InlineData(4, 2, 2, 2, 0, 1)]
    [InlineData(4, 3, 2, 3, 0, 1)]
    [InlineData(8, 2, 0, 2, 0, 1)]
    [InlineData(0, 6, 6, 6, 0, 0)]
    [InlineData(0, 7, 6, 6, 0, 0)]
    public void Suppressed_measures_and_the_survey_take_places(int scorable, int suppressed, int inOpenPlaces, int inAnyPlace, int surveyInOpenPlace, int surveyInAnyPlace)
    {
        RequiredMeasuresRules every = QualityYears.For(2024).RequiredMeasures with { Suppression = SuppressionReading.EverySuppressedMeasure };
        RequiredMeasuresRules open = every with { Suppression = SuppressionReading.OnlyOpenPlaces };
        SubmissionFacts facts = new() { Scorable = scorable, Suppressed = suppressed };

        Assert.Equal((inOpenPlaces, inAnyPlace), (Of(open, CahpsReductionPlaceReading.OpenPlace).Suppressed, Of(every, CahpsReductionPlaceReading.OpenPlace).Suppressed));
        Assert.Equal((surveyInOpenPlace, surveyInAnyPlace), (Of(open, CahpsReductionPlaceReading.OpenPlace).CahpsReduction, Of(open, CahpsReductionPlaceReading.AnyPlace).CahpsReduction));
        RequiredMeasures withoutSurvey = RequiredMeasures.Of(facts, default, cahpsReduction: false, CahpsReductionPlaceReading.AnyPlace, open);
        Assert.Equal((0, 0), (withoutSurvey.CahpsReduction, withoutSurvey.Counted));

        RequiredMeasures Of(RequiredMeasuresRules rules, CahpsReductionPlaceReading place) => RequiredMeasures.Of(facts, default, cahpsReduction: true, place, rules);
    }
}
