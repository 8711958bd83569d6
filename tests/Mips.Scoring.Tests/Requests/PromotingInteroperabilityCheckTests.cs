using Mips.Scoring.Requests;
using Mips.Scoring.Tests.PromotingInteroperability;

namespace Mips.Scoring.Tests.Requests;

public class PromotingInteroperabilityCheckTests
{
    [Fact]
    public void A_full_submission_has_no_problem() => Assert.Empty(Problems(Reported.Submission(2025, "rest")));

    [Theory]
    [InlineData("PI_XX_9 yes", "measures[0].measureId \"PI_XX_9\": is not a Promoting Interoperability measure of PY2025")]
    [InlineData("pi_ep_1 1/2", "measures[0].measureId \"pi_ep_1\": is not a Promoting Interoperability measure of PY2025 (did you mean \"PI_EP_1\"?)")]
    [InlineData("PI_HIE_5 yes; PI_HIE_5 no", "measures[1].measureId \"PI_HIE_5\": was reported before")]
    [InlineData("PI_EP_1 yes", "measures[0] \"PI_EP_1\": needs a numerator and a denominator")]
    [InlineData("PI_HIE_5 1/2", "measures[0].answer: is needed, without numerator and denominator")]
    [InlineData("PI_EP_1 3/2", "measures[0].denominator \"2\": is at least 0 and at least the numerator")]
    [InlineData("PI_EP_1 -3/2", "measures[0].numerator \"-3\": is at least 0")]
    public void A_wrong_measure_is_named_with_its_place(string reported, string problem) =>
        Assert.StartsWith("promotingInteroperability[0]." + problem, Assert.Single(Problems(Reported.Submission(2025, reported))).ToString(), StringComparison.Ordinal);

    /// <summary>CMS's data dictionary of the Quality Payment Program Experience file: "a 15-character alphanumeric string". An ID of spaces is none.</summary>
    [Theory]
    [InlineData("0015EJR3MPX3HHA", true)]
    [InlineData("XX15CXXXXXXXXXX", true)]
    [InlineData("0015cjr3mpx3hha", true)]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("  ", true)]
    [InlineData("0015EJR3MPX3HH", false)]
    [InlineData("0015EJR3MPX3HHAA", false)]
    [InlineData("0015E-JR3MPX3HH", false)]
    [InlineData("0015EJR3MPX3HH ", false)]
    [InlineData("0015EJR3MPX3HHÄ", false)]
    [InlineData("Not available", false)]
    public void A_certification_ID_has_15_letters_and_digits(string? id, bool right) => Assert.Equal(
        right ? [] : ["promotingInteroperability[0].cehrtId"],
        Problems(Reported.Submission(2025, "rest") with { CehrtId = id }).Select(problem => problem.Path));

    [Fact]
    public void The_period_lies_within_the_year_and_runs_forward()
    {
        PromotingInteroperabilitySubmission submission = Reported.Submission(2025, "rest") with { PerformanceStart = new DateTime(2026, 1, 1), PerformanceEnd = new DateTime(2024, 12, 31) };
        Assert.Equal(
            ["promotingInteroperability[0].performanceStart", "promotingInteroperability[0].performanceEnd"],
            Problems(submission).Select(problem => problem.Path));
    }

    [Fact]
    public void What_is_null_is_named()
    {
        PromotingInteroperabilitySubmission submission = Reported.Submission(2025, "rest");
        Assert.Equal("promotingInteroperability[0]", Assert.Single(Problems(Reported.Request(2025, [null!]))).Path);
        Assert.Equal("promotingInteroperability[0].measures[0]", Assert.Single(Problems(submission with { Measures = [null!] })).Path);
        Assert.Equal("promotingInteroperability[0].measures[0].measureId", Assert.Single(Problems(submission with { Measures = [new(null!)] })).Path);
    }

    private static ImmutableArray<RequestProblem> Problems(PromotingInteroperabilitySubmission submission) => Problems(Reported.Request(2025, submission));

    private static ImmutableArray<RequestProblem> Problems(ScoringRequest request)
    {
        RequestProblems problems = default;
        PromotingInteroperabilityCheck.Check(request, Reported.Data(2025), Places.Of(request, Reported.Data(2025)).Interoperability, ref problems);
        return problems.All;
    }
}
