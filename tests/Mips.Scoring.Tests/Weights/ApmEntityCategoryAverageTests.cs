using System.Globalization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Weights;

public sealed class ApmEntityCategoryAverageTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("apm-entity-category-average", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        ApmEntityCategoryAverage average = ApmEntityCategoryAverage.Of([.. row["Clinicians"].Split(' ').Select(Parse)], NonReporterReading.CountAsZero);

        Assert.Equal(row["Score"] == "none" ? null : new Percent(row.Number("Score")), average.Score);
        Assert.Equal((row.Count("In the average"), row.Count("Excepted"), row.Count("Non-reporters")), (average.Clinicians, average.Excepted, average.NonReporters));
        Assert.Equal(average.Score, average.Outcome.Score);
    }

    [Fact]
    public void Non_reporters_have_two_readings()
    {
        ApmClinicianScore[] clinicians = [Parse("80/–"), Parse("–/–")];

        Assert.Equal(new Percent(40m), ApmEntityCategoryAverage.Of(clinicians, NonReporterReading.CountAsZero).Score);
        Assert.Equal(new Percent(80m), ApmEntityCategoryAverage.Of(clinicians, NonReporterReading.LeftOut).Score);
    }

    /// <summary>A score that is not there is lower than any, § 414.1317(b)(1): half a percent by one of two is half a percent.</summary>
    [Theory]
    [InlineData("0.5/–")]
    [InlineData("–/0.5")]
    public void One_of_two_scores_is_enough_however_low_it_is(string clinician) =>
        Assert.Equal(new Percent(0.5m), ApmEntityCategoryAverage.Of([Parse(clinician)], NonReporterReading.CountAsZero).Score);

    [Fact]
    public void Data_was_submitted_if_anyone_reported()
    {
        Assert.True(ApmEntityCategoryAverage.Of([Parse("–/–"), Parse("–/0")], NonReporterReading.CountAsZero).Outcome.DataSubmitted);
        Assert.False(ApmEntityCategoryAverage.Of([Parse("–/–"), Parse("E")], NonReporterReading.CountAsZero).Outcome.DataSubmitted);
    }

    private static ApmClinicianScore Parse(string text)
    {
        if (text == "E")
        {
            return new ApmClinicianScore(null, new Percent(99m)) { IsExcepted = true };
        }

        string[] scores = text.Split('/');
        return new ApmClinicianScore(Score(scores[0]), Score(scores[1]));
    }

    private static Percent? Score(string text) => text == "–" ? null : new Percent(decimal.Parse(text, CultureInfo.InvariantCulture));
}
