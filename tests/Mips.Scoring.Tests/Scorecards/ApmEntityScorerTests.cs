using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Citations;
using Mips.Scoring.CmsData;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Scorecards;

public class ApmEntityScorerTests
{
    private static readonly ReferenceData Data = CmsTables.For(2024);
    private static readonly ScoringRequest Empty = new() { PerformanceYear = 2024, Participant = ParticipationSamples.Entity };
    private static readonly ScoringRequest AppWithoutInteroperability = ParticipationSamples.App(ParticipationSamples.Entity) with { PromotingInteroperability = [] };
    private static readonly Scorecard Reporting = Interoperability(ParticipationSamples.Group, 50);
    private static readonly Scorecard Better = Interoperability(ParticipationSamples.Individual, 100);

    [Fact]
    public void An_ACO_whose_clinicians_report_Promoting_Interoperability() => Snapshot.Verify(ParticipationSamples.Text(ApmEntityScorer.Score(
        AppWithoutInteroperability,
        [new() { Group = Reporting }, new() { Group = Reporting, Individual = Better }, new() { Excepted = PerformanceCategories.PromotingInteroperability }, new()],
        Data)));

    public static TheoryData<RulePageRow> WorkedRows => RulePage.Rows("apm-entity-scorer", "Worked rows");

    [Theory]
    [MemberData(nameof(WorkedRows))]
    public void Promoting_Interoperability_of_an_entity_that_did_not_report_it(RulePageRow row)
    {
        Scorecard card = ApmEntityScorer.Score(AppWithoutInteroperability, [.. row["Clinicians"].Split(' ').Select(Clinician)], Data);
        Assert.Equal(row.Number("Promoting Interoperability"), card.Weights.PromotingInteroperability.Score.Value);
        Assert.Equal(row["Weights"], card.Weights.ToString());
    }

    /// <summary>83 for the group, 100 for the better individual score, nobody left out: (83 + 100 + 0) ÷ 3.</summary>
    [Fact]
    public void Each_clinician_counts_with_the_better_score_and_who_did_not_report_with_zero()
    {
        Scorecard card = ApmEntityScorer.Score(AppWithoutInteroperability, [new() { Group = Reporting }, new() { Group = Reporting, Individual = Better }, new()], Data);
        Assert.Equal(61m, card.Weights.PromotingInteroperability.Score.Value);
        Assert.Equal((3, 0, 1), (card.ApmEntity!.PromotingInteroperability!.Clinicians, card.ApmEntity.PromotingInteroperability.Excepted, card.ApmEntity.PromotingInteroperability.NonReporters));
        Assert.Equal("50/0/20/30", card.Weights.ToString());
    }

    /// <summary>An attestation that does not count is no report of the category, so the clinicians' scores are averaged.</summary>
    [Fact]
    public void An_activity_that_the_entity_performed_too_short_leaves_the_category_to_its_clinicians()
    {
        ImprovementActivitySubmission activity = new("IA_EPA_1");
        ImmutableArray<ApmClinician> clinicians = [new() { Individual = Scorer.Score(Empty with { Participant = ParticipationSamples.Individual, ImprovementActivities = [activity] }, Data) }];
        Scorecard card = ApmEntityScorer.Score(Empty with { ImprovementActivities = [activity with { ContinuousDays = 89 }] }, clinicians, Data);

        Assert.True(card.Weights.ImprovementActivities.Score.Value > 0m);
        Assert.Equal(ApmEntityScorer.Score(Empty, clinicians, Data).FinalScore, card.FinalScore);
    }

    [Fact]
    public void Excepted_clinicians_are_left_out()
    {
        Scorecard card = ApmEntityScorer.Score(AppWithoutInteroperability, [new() { Group = Reporting }, new() { Group = Reporting, Excepted = PerformanceCategories.PromotingInteroperability }, new() { Excepted = PerformanceCategories.All }], Data);
        Assert.Equal(83m, card.Weights.PromotingInteroperability.Score.Value);
        Assert.Equal(2, card.ApmEntity!.PromotingInteroperability!.Excepted);
    }

    [Fact]
    public void Exceptions_follow_from_a_clinicians_own_scorecard()
    {
        Participant hospitalBased = ParticipationSamples.Individual with { HospitalBased = true };
        Scorecard silent = Scorer.Score(Empty with { Participant = hospitalBased }, Data);
        Assert.Equal(PerformanceCategories.PromotingInteroperability, ApmClinician.ExceptedBy(silent));
        Assert.Equal(PerformanceCategories.None, ApmClinician.ExceptedBy(Interoperability(hospitalBased, 50)));
        Assert.Equal(PerformanceCategories.None, ApmClinician.ExceptedBy(Reporting));
        Assert.Equal(
            PerformanceCategories.All & ~PerformanceCategories.Cost,
            ApmClinician.ExceptedBy(Scorer.Score(Empty with { Participant = ParticipationSamples.Individual, AutomaticExtremeAndUncontrollableCircumstances = true }, Data)));
        Assert.Equal(
            PerformanceCategories.None,
            ApmClinician.ExceptedBy(Scorer.Score(Empty with { Participant = ParticipationSamples.Individual, ReweightingGrants = [new(ReweightingCircumstance.NoApplicableQualityMeasure, PerformanceCategories.Quality)] }, Data)));
        Assert.Throws<ArgumentNullException>(() => ApmClinician.ExceptedBy(null!));
    }

    [Fact]
    public void What_the_entity_reported_itself_is_not_averaged()
    {
        Scorecard card = ApmEntityScorer.Score(ParticipationSamples.App(ParticipationSamples.Entity), [new() { Individual = Better }], Data);
        Assert.Null(card.ApmEntity!.PromotingInteroperability);
        Assert.Null(card.ApmEntity.Quality);
        Assert.Equal(83m, card.Weights.PromotingInteroperability.Score.Value);
    }

    /// <summary>§ 414.1380(c)(2)(iii).</summary>
    [Fact]
    public void The_category_is_reweighted_if_every_clinician_is_excepted()
    {
        Scorecard card = ApmEntityScorer.Score(AppWithoutInteroperability, [new() { Excepted = PerformanceCategories.PromotingInteroperability }, new() { Excepted = PerformanceCategories.All }], Data);
        Assert.Equal("75/0/25/0", card.Weights.ToString());
        Assert.Equal(ReweightingGround.EveryClinicianQualifies, card.Weights.PromotingInteroperability.Ground);
        Assert.False(card.Request.Participant.EveryClinicianQualifiesForPromotingInteroperabilityReweighting);
    }

    /// <summary>Quality and improvement activities in traditional MIPS: the averages of what groups and individuals reported.</summary>
    [Fact]
    public void Quality_and_improvement_activities_are_averaged_too()
    {
        Scorecard group = Scorer.Score(Empty with { Participant = ParticipationSamples.Group, Quality = ParticipationSamples.App(ParticipationSamples.Group).Quality, ImprovementActivities = [new("IA_EPA_1")] }, Data);
        Scorecard card = ApmEntityScorer.Score(Empty, [new() { Group = group }, new() { Group = group }, new() { Individual = Better }, new() { Excepted = PerformanceCategories.Quality }], Data);
        Assert.Equal(group.Quality.Score!.Value.Value * 2m / 3m, card.Weights.Quality.Score.Value, 12);
        Assert.Equal((3, 1, 1), (card.ApmEntity!.Quality!.Value.Clinicians, card.ApmEntity.Quality.Value.Excepted, card.ApmEntity.Quality.Value.NonReporters));
        Assert.Equal(50m, card.Weights.ImprovementActivities.Score.Value);
        Assert.Equal("55/0/15/30", card.Weights.ToString());
    }

    /// <summary>The activities credit of the pathway rests on data in another category, the clinicians' included.</summary>
    [Fact]
    public void The_activities_credit_can_rest_on_what_the_clinicians_reported()
    {
        ScoringRequest nothing = Empty with { App = new(AppMeasureSet.App) };
        Assert.Equal(100m, ApmEntityScorer.Score(nothing, [new() { Group = Reporting }], Data).Weights.ImprovementActivities.Score.Value);
        Assert.Equal(0m, ApmEntityScorer.Score(nothing, [new()], Data).Weights.ImprovementActivities.Score.Value);
        Assert.Equal(0m, ApmEntityScorer.Score(nothing, [new() { Group = Reporting, Excepted = PerformanceCategories.All }], Data).Weights.ImprovementActivities.Score.Value);
    }

    /// <summary>§ 414.1317(b)(4)(ii).</summary>
    [Theory]
    [InlineData(ReportingOption.TraditionalMips)]
    [InlineData(ReportingOption.MipsValuePathway)]
    [InlineData(ReportingOption.ApmPerformancePathway)]
    public void An_approved_application_overrides_everything_that_was_submitted(ReportingOption option)
    {
        ScoringRequest request = ParticipationSamples.PrimaryCareMvp(ParticipationSamples.Entity) with
        {
            App = option == ReportingOption.ApmPerformancePathway ? new(AppMeasureSet.App) : null,
            ReweightingGrants = [new(ReweightingCircumstance.ExtremeAndUncontrollableCircumstancesApplication, PerformanceCategories.All)],
        };
        request = option == ReportingOption.MipsValuePathway ? request : request with { Mvp = null, Quality = AppWithoutInteroperability.Quality };
        Scorecard card = ApmEntityScorer.Score(request, [new() { Group = Reporting }], Data);
        Assert.Equal((75m, FinalScoreDisposition.FewerThanTwoCategories), (card.FinalScore, card.FinalScoreCalculation.Disposition));
    }

    [Fact]
    public void Non_reporters_can_be_left_out_by_the_other_reading()
    {
        ProgramYear law = ProgramYears.For(2024);
        PromotingInteroperabilityRules rules = law.PromotingInteroperability;
        ProgramYear other = law with { PromotingInteroperability = rules with { RollUp = rules.RollUp! with { NonReporters = NonReporterReading.LeftOut } } };
        Assert.Equal(83m, ApmEntityScorer.Score(AppWithoutInteroperability, [new() { Group = Reporting }, new()], Data, new() { Law = other }).Weights.PromotingInteroperability.Score.Value);
        Assert.Equal(41.5m, ApmEntityScorer.Score(AppWithoutInteroperability, [new() { Group = Reporting }, new()], Data, new() { Law = law }).Weights.PromotingInteroperability.Score.Value);
    }

    /// <summary>Public use file rows of MIPS APMs: Promoting Interoperability, complex patient bonus and final score, all with quality 100 % and improvement activities 40 of 40.</summary>
    [Theory]
    [InlineData(2018, 100, 3, 100)]
    [InlineData(2019, 73.74, 3, 95.12)]
    [InlineData(2020, 69.99, 5.7, 96.7)]
    public void Published_rows_of_the_APM_scoring_standard(int year, decimal interoperability, decimal bonus, decimal final)
    {
        ProgramYear law = ProgramYears.For(year);
        Scorecard nothing = Scorer.Score(new() { PerformanceYear = year, Participant = ParticipationSamples.Entity }, CmsTables.For(year));
        Assert.Equal((100m, ImprovementActivitiesBasis.ApmCredit), (nothing.ImprovementActivities.Score.Value, nothing.ImprovementActivities.Basis));
        CategoryWeights weights = CategoryWeighting.Of(
            ParticipationSamples.Entity, [], false, new(true, Percent.Hundred), new(false, null), nothing.ImprovementActivities.Outcome, new(true, new Percent(interoperability)), law.Weights);
        ComplexPatientBonus complex = new(bonus, ComplexPatientBonusDisposition.Earned, default, default, Citation.Cfr("414.1380(c)(3)"));
        Assert.Equal("50/0/20/30", weights.ToString());
        Assert.Equal(final, FinalScoreCalculation.Of(weights, complex, default, law.Payment.PerformanceThreshold.Value, law.FinalScore).Value);
    }

    /// <summary>
    /// § 414.1370(g)(1) takes quality from the entity alone before PY2020; (iii) of PY2020 averages whether or not the APM requires a mechanism of MIPS,
    /// and (ii) credits 50 where it does not; § 414.1317(b)(1) averages each category.
    /// </summary>
    [Theory]
    [InlineData(2018, MipsApm.WebInterface, 0, 0)]
    [InlineData(2019, MipsApm.Other, 0, 0)]
    [InlineData(2020, MipsApm.WebInterface, 1, 0)]
    [InlineData(2020, MipsApm.SharedSavingsProgram, 1, 0)]
    [InlineData(2020, MipsApm.Other, 1, 50)]
    [InlineData(2021, MipsApm.WebInterface, 1, 0)]
    public void Quality_that_the_entity_did_not_report_is_averaged_from_2020(int year, MipsApm apm, int averaged, decimal credit)
    {
        ReferenceData data = CmsTables.For(year);
        QualityMeasure measure = data.Tables.QualityMeasures.First(m => m.CollectionTypes.Contains(CollectionType.Ecqm) && data.FindQualityBenchmark(m.Id, CollectionType.Ecqm) is not null);
        ScoringRequest entity = new() { PerformanceYear = year, Participant = ParticipationSamples.Entity with { MipsApm = apm } };
        Scorecard group = Scorer.Score(entity with { Participant = ParticipationSamples.Group, Quality = [QualityData.Submit(measure.Id, 55, CollectionType.Ecqm)] }, data);
        Scorecard card = ApmEntityScorer.Score(entity, [new() { Group = group }], data);

        Assert.True(group.Quality.Score!.Value > Percent.Zero);
        Assert.Equal((averaged * group.Quality.Score.Value.Value) + credit, card.Weights.Quality.Score.Value);
        Assert.Equal(averaged == 1, card.ApmEntity!.Quality is not null);
    }

    /// <summary>§ 414.1370(g)(4)(i): in the Shared Savings Program the TINs report; elsewhere, and from PY2019 there too, the better of group and individual counts, (ii).</summary>
    [Theory]
    [InlineData(2018, MipsApm.SharedSavingsProgram, false)]
    [InlineData(2018, MipsApm.WebInterface, true)]
    [InlineData(2018, MipsApm.Other, true)]
    [InlineData(2019, MipsApm.SharedSavingsProgram, true)]
    public void An_individual_score_counts_outside_the_Shared_Savings_Program_and_from_2019(int year, MipsApm apm, bool counts)
    {
        ReferenceData data = CmsTables.For(year);
        Scorecard individual = Enumerable.Range(0, 200)
            .Select(i => Generators.RequestGenerator.TraditionalMips(data, 3, i))
            .Where(request => request.Participant.Option == ParticipationOption.Individual)
            .Select(request => Scorer.Score(request, data))
            .First(card => card.PromotingInteroperability is { DataSubmitted: true, Score.Value: > 0m });
        ScoringRequest entity = new() { PerformanceYear = year, Participant = ParticipationSamples.Entity with { MipsApm = apm } };

        Assert.Equal(counts, ApmEntityScorer.Score(entity, [new() { Individual = individual }], data).Weights.PromotingInteroperability.Score.Value > 0m);
    }

    /// <summary>
    /// § 414.1370(g)(4)(i), PY2017 and PY2018: the scores of an ACO's participant TINs, weighted by their clinicians, are the average over the clinicians,
    /// each with the group's score: (2 × 100 + 1 × 83) ÷ 3 with TINs of two and one.
    /// </summary>
    [Theory]
    [InlineData(2017)]
    [InlineData(2018)]
    public void Scores_of_participant_TINs_are_weighted_by_their_clinicians(int year)
    {
        PromotingInteroperabilityRollUpRules rules = ProgramYears.For(year).PromotingInteroperability.RollUp!;
        PromotingInteroperabilityScore Tin(int points) => new() { MeasurePoints = Points.Of(points), MeetsRequirements = true, Submission = ParticipationSamples.Interoperability(2024)[0] };
        RollUpClinician larger = new(Tin(100), null);

        Assert.Equal(283m / 3m, PromotingInteroperabilityRollUp.Of([larger, larger, new(Tin(83), null)], rules).Score!.Value.Value);
    }

    /// <summary>§ 414.1305: an APM Entity participates in an APM; § 414.1380(b)(3)(i) has no further condition through PY2023.</summary>
    [Theory]
    [InlineData(ParticipationOption.ApmEntity, false, 50)]
    [InlineData(ParticipationOption.ApmEntity, true, 50)]
    [InlineData(ParticipationOption.Group, false, 0)]
    [InlineData(ParticipationOption.Group, true, 50)]
    public void An_entity_has_the_credit_of_participants_in_APMs_whatever_is_stated(ParticipationOption option, bool stated, decimal score)
    {
        ScoringRequest request = new() { PerformanceYear = 2023, Participant = new() { Option = option, Clinicians = 42, ApmParticipant = stated } };
        Assert.Equal(score, Scorer.Score(request, CmsTables.For(2023)).ImprovementActivities.Score.Value);
    }

    /// <summary>§ 414.1370(g)(4).</summary>
    [Theory]
    [InlineData(2019, ParticipationOption.ApmEntity, "promotingInteroperability")]
    [InlineData(2020, ParticipationOption.ApmEntity, "promotingInteroperability")]
    [InlineData(2020, ParticipationOption.Group, null)]
    [InlineData(2021, ParticipationOption.ApmEntity, null)]
    public void Through_2020_an_entity_does_not_report_Promoting_Interoperability_itself(int year, ParticipationOption option, string? problem)
    {
        PromotingInteroperabilitySubmission submission = new() { CehrtId = "0015EABCDEFGHIJ", PerformanceStart = new DateTime(year, 1, 1), PerformanceEnd = new DateTime(year, 12, 31), Measures = [] };
        ScoringRequest request = new() { PerformanceYear = year, Participant = new() { Option = option, Clinicians = 42 }, PromotingInteroperability = [submission] };
        Scorer.TryScore(request, CmsTables.For(year), out _, out ImmutableArray<RequestProblem> problems);
        Assert.Equal(problem is null ? [] : [problem], problems.Select(one => one.Path));
    }

    [Fact]
    public void Through_2020_CMS_assigns_improvement_activities() => Assert.All(ProgramYears.All, year =>
    {
        ScoringRequest request = new() { PerformanceYear = year.PerformanceYear, Participant = ParticipationSamples.Entity };
        ReferenceData data = CmsTables.For(year.PerformanceYear);
        Assert.Equal(year.PerformanceYear switch { <= 2020 => 100m, <= 2023 => 50m, _ => 0m }, ApmEntityScorer.Score(request, [], data).ImprovementActivities.Score.Value);
        Assert.Equal(0m, Scorer.Score(request with { Participant = ParticipationSamples.Group }, data).ImprovementActivities.Score.Value);
    });

    [Theory]
    [InlineData(2020, true)]
    [InlineData(2021, false)]
    [InlineData(2026, false)]
    public void Own_bonus_points_count_through_2020(int year, bool count)
    {
        PromotingInteroperabilityScore score = new() { MeasurePoints = Points.Of(60m), BonusPoints = Points.Of(10m), MeetsRequirements = true, Submission = ParticipationSamples.Interoperability(2024)[0] };
        Assert.Equal(count ? 70m : 60m, PromotingInteroperabilityRollUp.Of([new(null, score)], ProgramYears.For(year).PromotingInteroperability.RollUp!).Score!.Value.Value);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        Scorecard earlier = Scorer.Score(new() { PerformanceYear = 2023, Participant = ParticipationSamples.Individual }, CmsTables.For(2023));
        Scorecard virtualGroup = Scorer.Score(Empty with { Participant = new() { Option = ParticipationOption.VirtualGroup, Clinicians = 9 } }, Data);
        Assert.False(ApmEntityScorer.TryScore(
            Empty with { Participant = ParticipationSamples.Group },
            [null!, new() { Group = virtualGroup }, new() { Individual = earlier }, new() { Group = Better, Excepted = (PerformanceCategories)16 }],
            Data,
            out Scorecard? card,
            out ImmutableArray<RequestProblem> problems));
        Assert.Null(card);
        Assert.Equal(["participant.option", "clinicians[0]", "clinicians[1].group", "clinicians[2].individual", "clinicians[3].group", "clinicians[3].excepted"], problems.Select(problem => problem.Path));

        // § 414.1317(a)(3): a virtual group's score is not used; (b)(1): the score of a group or of an individual is.
        Assert.Equal(("scores of virtual groups are not included", "42 CFR 414.1317(a)(3)"), (problems[2].Message, problems[2].Citation?.ToString()));
        Assert.Equal(("must be the score of a group", "42 CFR 414.1317(b)(1)"), (problems[4].Message, problems[4].Citation?.ToString()));
        Assert.Throws<InvalidScoringRequestException>(() => ApmEntityScorer.Score(Empty, default, Data));
    }

    [Fact]
    public void Without_clinicians_it_is_what_the_scorer_of_the_option_says() =>
        Assert.Equal(AppScorer.Score(AppWithoutInteroperability, Data).FinalScoreCalculation, ApmEntityScorer.Score(AppWithoutInteroperability, [], Data).FinalScoreCalculation);

    /// <summary>An average lies between the worst and the best, does not depend on the order, and grows with a clinician's score.</summary>
    [Property]
    public Property Laws_of_the_average() => Prop.ForAll(
        Gen.Choose(1, 100).NonEmptyListOf().ToArbitrary(),
        Gen.Choose(0, 99).ToArbitrary(),
        (scores, chosen) =>
        {
            ApmClinician[] clinicians = [.. scores.Select(score => new ApmClinician { Individual = Cards[score] })];
            decimal[] own = [.. clinicians.Select(clinician => clinician.Individual!.PromotingInteroperability.Score.Value)];
            decimal average = Average(clinicians);
            int better = chosen % clinicians.Length;
            ApmClinician[] improved = [.. clinicians.Select((clinician, i) => i == better ? new() { Group = clinician.Individual!.Request.Participant.Option == ParticipationOption.Group ? clinician.Individual : null, Individual = Better } : clinician)];
            return own.Min() <= average + Tiny && average <= own.Max() + Tiny && Average([.. clinicians.Reverse()]) == average && Average(improved) >= average;
        });

    private static ApmClinician Clinician(string text) => text switch
    {
        "E" => new() { Excepted = PerformanceCategories.PromotingInteroperability },
        "–/–" => new(),
        "83/–" => new() { Group = Reporting },
        "83/100" => new() { Group = Reporting, Individual = Better },
        _ => throw new ArgumentOutOfRangeException(nameof(text), text, null),
    };

    private const decimal Tiny = 0.0000000001m;

    private static readonly Scorecard[] Cards = [.. Enumerable.Range(0, 101).Select(numerator => Interoperability(ParticipationSamples.Individual, Math.Max(1, numerator)))];

    private static decimal Average(IEnumerable<ApmClinician> clinicians) =>
        ApmEntityScorer.Score(AppWithoutInteroperability, [.. clinicians], Data).Weights.PromotingInteroperability.Score.Value;

    private static Scorecard Interoperability(Participant participant, int numerator) =>
        Scorer.Score(Empty with { Participant = participant, PromotingInteroperability = ParticipationSamples.Interoperability(2024, numerator) }, Data);
}
