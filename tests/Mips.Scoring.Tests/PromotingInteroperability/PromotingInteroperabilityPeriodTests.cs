using System.Globalization;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class PromotingInteroperabilityPeriodTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("promoting-interoperability-period", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        DateTime start = DateTime.ParseExact(row["Start"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        DateTime end = DateTime.ParseExact(row["End"], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        PromotingInteroperabilitySubmission submission = Reported.Submission(start.Year, "rest") with { PerformanceStart = start, PerformanceEnd = end };
        PromotingInteroperabilityScore score = PromotingInteroperabilityCategory.Score(Reported.Request(start.Year, submission), Reported.Data(start.Year), Reported.Rules(start.Year));

        Assert.Equal(row.Count("Days"), score.PeriodDays);
        Assert.Equal(row.YesNo("Long enough"), score.MeetsRequirements);
    }

    [Fact]
    public void A_period_that_ends_before_it_starts_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PromotingInteroperabilityPeriod.Days(new DateTime(2025, 3, 2), new DateTime(2025, 3, 1)));

    [Fact]
    public void The_time_of_day_does_not_count() =>
        Assert.Equal(2, PromotingInteroperabilityPeriod.Days(new DateTime(2025, 3, 1, 23, 59, 0), new DateTime(2025, 3, 2, 0, 1, 0)));

    [Fact]
    public void Without_a_submission_there_is_no_period() => Assert.Equal((0, -1), (new PromotingInteroperabilityScore().PeriodDays, new PromotingInteroperabilityScore().SubmissionIndex));
}
