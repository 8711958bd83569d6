using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Oracle;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Weights;

public sealed class ApmQualityReportingCreditTests
{
    private const int YearOfTheCredit = 2020;

    public static TheoryData<RulePageRow> Rows => RulePage.Rows("apm-quality-reporting-credit", "Worked rows");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Worked_rows(RulePageRow row)
    {
        Cited<decimal>? credit = ProgramYears.For(row.Count("Year")).Weights.ApmQualityReportingCredit;
        CategoryOutcome quality = row["Quality"] switch
        {
            "nothing" => new(false, null),
            "no score" => new(true, null),
            _ => new(true, new Percent(row.Number("Quality"))),
        };

        CategoryOutcome credited = ApmQualityReportingCredit.AddedTo(quality, Enum.Parse<MipsApm>(row["MIPS APM"]), credit);

        Assert.Equal(row["With credit"] == "none" ? null : new Percent(row.Number("With credit")), credited.Score);
        Assert.Equal(quality.DataSubmitted, credited.DataSubmitted);
    }

    /// <summary>Whatever an entity and its clinicians report: the kind of APM changes quality only, by 50 or up to 100.</summary>
    [Property]
    public Property An_entity_whose_APM_asks_for_nothing_through_MIPS_has_fifty_more() => Prop.ForAll(
        Gen.Choose(0, 5000).ToArbitrary(),
        index =>
        {
            ReferenceData data = CmsTables.For(YearOfTheCredit);
            (ScoringRequest entity, IReadOnlyList<OracleClinician> clinicians) = ApmEntityGenerator.Entity(data, 6, index);
            ApmClinician[] cards = [.. clinicians.Select(one => new ApmClinician { Group = Card(one.Group, data), Individual = Card(one.Individual, data), Excepted = one.Excepted })];
            CategoryWeights without = Weights(entity, MipsApm.SharedSavingsProgram, cards, data);
            CategoryWeights with = Weights(entity, MipsApm.Other, cards, data);

            decimal expected = without.Quality.IsScored ? Math.Min(100m, without.Quality.Score.Value + 50m) : 0m;
            return with.ToString() == without.ToString() && with.Quality.Score.Value == expected && with.PromotingInteroperability == without.PromotingInteroperability;
        });

    [Fact]
    public void The_credit_is_said_with_its_paragraph()
    {
        ReferenceData data = CmsTables.For(YearOfTheCredit);
        Scorecard card = Scorer.Score(new() { PerformanceYear = YearOfTheCredit, Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 42, MipsApm = MipsApm.Other } }, data);

        Assert.Equal(50m, card.Weights.Quality.Score.Value);
        Assert.Contains("+ 50 % APM Quality Reporting Credit, at most 100 % together, 42 CFR 414.1370(g)(1)(ii)", Explanation.Of(card).ToString(), StringComparison.Ordinal);
    }

    private static Scorecard? Card(ScoringRequest? request, ReferenceData data) => request is null ? null : Scorer.Score(request, data);

    private static CategoryWeights Weights(ScoringRequest entity, MipsApm apm, ApmClinician[] clinicians, ReferenceData data) =>
        ApmEntityScorer.Score(entity with { Participant = entity.Participant with { MipsApm = apm } }, [.. clinicians], data).Weights;
}
