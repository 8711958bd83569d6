using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.PromotingInteroperability;

public class RequiredElementsTests
{
    public static TheoryData<RulePageRow> Rows => RulePage.Rows("required-elements", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        int year = row.Count("Year");
        PromotingInteroperabilitySubmission submission = Reported.Submission(year, row["Reported"]) with { CehrtId = row.YesNo("CEHRT ID") ? "EXAMPLE00000001" : null };
        PromotingInteroperabilityScore score = PromotingInteroperabilityCategory.Score(Reported.Request(year, submission), Reported.Data(year), Reported.Rules(year));

        Assert.Equal(row["Not met"], NotMet(score));
        Assert.Equal(row.YesNo("Qualifying"), score.IsQualifying);
        Assert.Equal(row.YesNo("Scored"), score.MeetsRequirements);
        Assert.Equal(score.MeetsRequirements, score.Total > Points.Zero);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void A_blank_certification_id_is_none(string id)
    {
        PromotingInteroperabilitySubmission submission = Reported.Submission(2025, "rest") with { CehrtId = id };
        PromotingInteroperabilityScore score = PromotingInteroperabilityCategory.Score(Reported.Request(2025, submission), Reported.Data(2025), Reported.Rules(2025));
        Assert.Equal("certification id", NotMet(score));
    }

    private static string NotMet(PromotingInteroperabilityScore score)
    {
        string[] names = [.. score.Elements.Where(element => !element.IsMet).Select(Name)];
        return names.Length == 0 ? "–" : string.Join(", ", names);
    }

    private static string Name(PromotingInteroperabilityElement element) => element.Kind switch
    {
        PromotingInteroperabilityElementKind.CertificationId => "certification id",
        PromotingInteroperabilityElementKind.PerformancePeriod => "period",
        PromotingInteroperabilityElementKind.PublicHealth => "public health",
        _ => element.MeasureId!,
    };
}
