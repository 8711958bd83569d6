using System.Globalization;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Scorecards;

namespace Mips.Scoring.Tests.Numbers;

public class NumberTextTests
{
    private static readonly NumberFormatInfo German = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    [Fact]
    public void Values_are_written_in_the_invariant_culture_unless_another_is_asked_for()
    {
        Assert.Equal("7.1157", $"{Points.Of(7.1157m)}");
        Assert.Equal("7,1157", string.Create(German, $"{Points.Of(7.1157m)}"));
        Assert.Equal("71.4", string.Create(CultureInfo.InvariantCulture, $"{PerformanceRate.Of(71.4m):0.0}"));
        Assert.Equal("38,53 %", new Percent(38.53m).ToString(null, German));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("7.1157")]
    [InlineData("-3.5")]
    public void What_is_written_is_read_back(string text)
    {
        decimal value = decimal.Parse(text, CultureInfo.InvariantCulture);
        Assert.Equal(Points.Of(value), Points.Parse(Points.Of(value).ToString()));
        Assert.Equal(PerformanceRate.Of(value), PerformanceRate.Parse(PerformanceRate.Of(value).ToString()));
        Assert.Equal(new Percent(value), Percent.Parse(new Percent(value).ToString()));
        Assert.Equal(Points.Of(value), Points.Parse(Points.Of(value).ToString(null, German), German));
    }

    [Theory]
    [InlineData("7.11571")]
    [InlineData("200001")]
    [InlineData("seven")]
    [InlineData("")]
    [InlineData(null)]
    public void What_cannot_be_held_exactly_is_refused(string? text)
    {
        Assert.False(Points.TryParse(text, null, out Points points));
        Assert.Equal(Points.Zero, points);
        Assert.ThrowsAny<SystemException>(() => Points.Parse(text!));
    }

    [Fact]
    public void A_rate_beyond_a_billion_or_six_places_is_refused()
    {
        Assert.False(PerformanceRate.TryParse("1000000001", null, out _));
        Assert.False(PerformanceRate.TryParse("0.0000001", null, out _));
    }

    [Fact]
    public void A_line_is_found_by_its_ID_and_null_where_there_is_none()
    {
        ScoringRequest request = new() { PerformanceYear = 2025, Participant = ParticipationSamples.Individual, Quality = [new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.4m), Cases = 40 }], ImprovementActivities = [new("IA_BE_4")] };
        Scorecard card = Scorer.Score(request, CmsTables.For(2025));
        Assert.Equal(card.Quality.Measures[0].Points, card.Quality.Find("236", CollectionType.Ecqm)!.Value.Points);
        Assert.Null(card.Quality.Find("236", CollectionType.MipsCqm));
        Assert.Null(card.Quality.FindAdministrativeClaims("479"));
        Assert.Equal("IA_BE_4", card.ImprovementActivities.Find("IA_BE_4")!.Value.Submission.ActivityId);
        Assert.Null(card.Cost.Find("TPCC_1"));
    }
}
