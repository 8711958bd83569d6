using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Batches;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Examples;

/// <summary>The recipes of docs/cookbook.md, compiled, run and compared.</summary>
public partial class CookbookTests
{
    private static readonly ScoringRequest group = new()
    {
        PerformanceYear = 2024,
        Participant = new() { Option = ParticipationOption.Group, Clinicians = 40 },
        Quality =
        [
            new("001", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(22.50m), Cases = 611 },
            new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(71.40m), Cases = 1_412 },
            new("130", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(99.10m), Cases = 3_204 },
            new("226", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(88.00m), Cases = 930 },
            new("047", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(64.00m), Cases = 702 },
            new("317", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(58.25m), Cases = 1_877 },
        ],
        ImprovementActivities = [new("IA_BE_4"), new("IA_PM_2")],
        Cost = [new("TPCC_1") { Cost = Dollars.Of(1_390.12m), Cases = 164 }],
    };

    [Fact]
    public void The_recipes_of_the_cookbook_print_what_the_cookbook_says() => ExamplePage.Verify(
        "docs/cookbook.md",
        "tests/Mips.Scoring.Tests/Examples/CookbookTests*.cs",
        new Dictionary<string, Action<TextWriter>>(StringComparer.Ordinal)
        {
            [nameof(Score_a_group)] = Score_a_group,
            [nameof(Compare_participation_options)] = Compare_participation_options,
            [nameof(Score_an_APM_Entity)] = Score_an_APM_Entity,
            [nameof(State_a_score_whose_inputs_are_not_at_hand)] = State_a_score_whose_inputs_are_not_at_hand,
            [nameof(Score_a_subgroup)] = Score_a_subgroup,
            [nameof(What_if_we_drop_a_measure)] = What_if_we_drop_a_measure,
            [nameof(Score_again_under_the_next_year)] = Score_again_under_the_next_year,
            [nameof(Ask_what_another_law_would_do)] = Ask_what_another_law_would_do,
            [nameof(Explain_a_score_to_a_clinician)] = Explain_a_score_to_a_clinician,
            [nameof(Hand_a_page_to_a_practice)] = Hand_a_page_to_a_practice,
            [nameof(Ask_what_would_have_earned_more)] = Ask_what_would_have_earned_more,
            [nameof(Ask_what_it_takes_to_reach_a_target)] = Ask_what_it_takes_to_reach_a_target,
            [nameof(Choose_the_way_to_take_part)] = Choose_the_way_to_take_part,
            [nameof(Say_between_which_scores_a_running_year_will_end)] = Say_between_which_scores_a_running_year_will_end,
            [nameof(Look_ahead_from_the_counts_of_some_months)] = Look_ahead_from_the_counts_of_some_months,
            [nameof(Put_a_plan_into_words)] = Put_a_plan_into_words,
            [nameof(Ask_for_a_year_whose_final_rule_is_not_at_hand)] = Ask_for_a_year_whose_final_rule_is_not_at_hand,
            [nameof(Lay_the_quality_score_of_an_ACO_beside_its_standard)] = Lay_the_quality_score_of_an_ACO_beside_its_standard,
            [nameof(Say_what_makes_the_difference)] = Say_what_makes_the_difference,
            [nameof(Say_what_a_correction_changes)] = Say_what_a_correction_changes,
            [nameof(Put_a_dossier_together)] = Put_a_dossier_together,
            [nameof(Put_a_practice_together)] = Put_a_practice_together,
            [nameof(Count_a_population)] = Count_a_population,
            [nameof(Look_up_days_and_events)] = Look_up_days_and_events,
            [nameof(Score_many)] = Score_many,
            [nameof(Keep_the_lines_of_a_batch)] = Keep_the_lines_of_a_batch,
            [nameof(Balance_the_budget)] = Balance_the_budget,
            [nameof(Bring_your_own_benchmarks)] = Bring_your_own_benchmarks,
            [nameof(Import_a_QRDA_file)] = Import_a_QRDA_file,
            [nameof(Verify_against_the_feedback_of_CMS)] = Verify_against_the_feedback_of_CMS,
            [nameof(Compute_a_public_use_file_again)] = Compute_a_public_use_file_again,
        },
        shared: nameof(group));

    private static void Score_a_group(TextWriter Console)
    {
        Scorecard card = Scorer.Score(group, CmsTables.For(2024));

        Console.WriteLine($"final score {card.FinalScore}");
        foreach (QualityMeasureScore measure in card.Quality.Measures)
        {
            Console.WriteLine(measure.Why());
        }
    }

    private static void Compare_participation_options(TextWriter Console)
    {
        ReferenceData data = CmsTables.For(2024);
        ScoringRequest individual = group with
        {
            Participant = new() { Option = ParticipationOption.Individual, Clinicians = 40 },
            Quality = [group.Quality[1], group.Quality[3]],
        };
        ScoringRequest mvp = group with { Mvp = new("M0005") { SelectedPopulationHealthMeasure = "479" } };

        Attribution attribution = Attribution.Of([Scorer.Score(group, data), Scorer.Score(individual, data), Scorer.Score(mvp, data)]);
        AttributableScore counts = attribution.Choice.Attributed;
        Console.WriteLine($"{counts.Participation}, {counts.Reporting}: {attribution.FinalScore}");
        foreach (OtherScore other in attribution.Choice.Others)
        {
            Console.WriteLine($"{other.Score.Participation}, {other.Score.Reporting}: {other.Difference} (quality {other.Quality:0.00}, cost {other.Cost:0.00}, improvement activities {other.ImprovementActivities:0.00})");
        }
    }

    private static void Score_an_APM_Entity(TextWriter Console)
    {
        ReferenceData data = CmsTables.For(2024);
        ScoringRequest entity = group with { Participant = new() { Option = ParticipationOption.ApmEntity, Clinicians = 120 }, ImprovementActivities = [], Cost = [] };
        Scorecard practice = Scorer.Score(group, data);

        Scorecard card = ApmEntityScorer.Score(entity, [new() { Group = practice }, new() { Group = practice }, new(), new() { Excepted = PerformanceCategories.All }], data);
        ApmEntityCategoryAverage activities = card.ApmEntity!.ImprovementActivities!.Value;
        Console.WriteLine($"{card.FinalScore} with the weights {card.Weights}");
        Console.WriteLine($"improvement activities: {activities.Score!.Value.Value:0.00} % over {activities.Clinicians} clinicians, {activities.NonReporters} of them silent, {activities.Excepted} left out");
    }

    private static void State_a_score_whose_inputs_are_not_at_hand(TextWriter Console)
    {
        ScoringRequest feedback = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Group, Clinicians = 40 },
            Quality = group.Quality,
            StatedScores = new()
            {
                Source = "performance feedback",
                Cost = new(61.25m),
                PromotingInteroperability = new(90m),
                Measures = [new("134", CollectionType.Ecqm, 7.4m)],
            },
        };
        Scorecard card = Scorer.Score(feedback, CmsTables.For(2024));
        Console.WriteLine($"{card.FinalScore}: {card.Warnings[0]}");
        Console.WriteLine($"134 counts: {card.Quality.Find("134", CollectionType.Ecqm)?.IsCounted}");
    }

    private static void Score_a_subgroup(TextWriter Console)
    {
        ScoringRequest subgroup = new()
        {
            PerformanceYear = 2024,
            Participant = new() { Option = ParticipationOption.Subgroup },
            Mvp = new("M0005") { SelectedPopulationHealthMeasure = "479" },
            Quality = [.. group.Quality.Take(2)],
            ImprovementActivities = [new("IA_BE_4")],
        };
        ScoringRequest whole = SubgroupInheritance.Of(subgroup, Scorer.Score(group, CmsTables.For(2024)), ProgramYears.For(2024).Subgroups!);

        Scorecard card = Scorer.Score(whole, CmsTables.For(2024));
        Console.WriteLine($"{card.FinalScore}, cost {card.FinalScoreCalculation.Cost:0.00} by the group's {whole.Cost[0].MeasureId}");
    }

    private static void What_if_we_drop_a_measure(TextWriter Console)
    {
        decimal all = Scorer.Score(group, CmsTables.For(2024)).FinalScore;
        foreach (QualityMeasureSubmission measure in group.Quality)
        {
            Scorecard without = Scorer.Score(group with { Quality = group.Quality.Remove(measure) }, CmsTables.For(2024));
            Console.WriteLine($"without {measure.MeasureId}: {without.FinalScore - all}");
        }
    }

    private static void Score_again_under_the_next_year(TextWriter Console)
    {
        Scorecard now = Scorer.Score(group, CmsTables.For(2024));
        Scorecard next = Scorer.Score(group with { PerformanceYear = 2025 }, CmsTables.For(2025));

        Console.WriteLine($"2024: {now.FinalScore}");
        Console.WriteLine($"2025: {next.FinalScore}");
    }

    private static void Ask_what_another_law_would_do(TextWriter Console)
    {
        LawImport import = LawFile.Read("""
            {
              "name": "Threshold 82", "source": "what if", "from": 2024,
              "changes": { "payment": { "performanceThreshold": 82 } }
            }
            """);
        Scorecard now = Scorer.Score(group, CmsTables.For(2024));
        Scorecard then = Scorer.Score(group, CmsTables.For(2024), new() { Law = import.File!.Law });

        Console.WriteLine(import.File);
        Console.WriteLine($"{now.PaymentAdjustment(1m).Percent} % becomes {then.PaymentAdjustment(1m).Percent} %");
        foreach (ImportProblem problem in LawFile.Read("""{ "name": "800", "source": "what if", "from": 2024, "changes": { "payment": { "performanceThreshold": 800 } } }""").Problems)
        {
            Console.WriteLine(problem);
        }
    }

    private static void Explain_a_score_to_a_clinician(TextWriter Console)
    {
        Scorecard card = Scorer.Score(group, CmsTables.For(2024));

        Console.Write(Explanation.Of(card).ToText());
    }

    private static void Hand_a_page_to_a_practice(TextWriter Console)
    {
        Scorecard card = Scorer.Score(group, CmsTables.For(2024));

        string page = Explanation.Of(card, ExplanationDepth.Everything).ToHtml(new()
        {
            Practice = "Lakeside Family Medicine",
            Date = new DateTime(2026, 11, 29),
            Charges = Dollars.Of(412_345.67m),
        });
        Console.WriteLine(page.Contains("-$11,298.27", StringComparison.Ordinal));
    }

    private static void Score_many(TextWriter Console)
    {
        BatchBuilder builder = BatchBuilder.For(CmsTables.For(2024));
        for (int cost = 900; cost < 1_900; cost++)
        {
            builder.Add(group with { Cost = [new("TPCC_1") { Cost = Dollars.Of(cost), Cases = 164 }] });
        }

        builder.Add(group with { Cost = [new("TPCC_1") { Cost = Dollars.Of(-1m), Cases = 164 }] });
        Batch batch = builder.Build();
        BatchRow[] rows = new BatchRow[batch.Count];
        batch.Score(ProgramYears.For(2024), rows, new BatchRunOptions());

        Console.WriteLine($"{rows.Length} scores from {rows.Min(row => row.FinalScore)} to {rows.Max(row => row.FinalScore)}");
        Console.WriteLine($"request {batch.Problems[0].Position}: {batch.Problems[0].Problems[0].Path}: {batch.Problems[0].Problems[0].Message}");
    }

    private static void Keep_the_lines_of_a_batch(TextWriter Console)
    {
        BatchBuilder builder = BatchBuilder.For(CmsTables.For(2024));
        builder.Add(group);
        builder.Add(group with { Participant = group.Participant with { Clinicians = 15, SmallPractice = true }, Quality = group.Quality[..3] });
        Batch batch = builder.Build();
        BatchLines lines = BatchLines.For(batch);
        batch.Score(ProgramYears.For(2024), new BatchRow[batch.Count], lines, new BatchRunOptions());

        foreach (BatchQualityLine line in lines.QualityOf(1))
        {
            Console.WriteLine($"{lines.MeasureOf(line).Id}: {line.Achievement.Points} of 10, {line.Disposition}");
        }
    }

    private static void Balance_the_budget(TextWriter Console)
    {
        ProgramYear law = ProgramYears.For(2024);
        decimal[] finalScores = [100m, 84.65m, 75m, 61.20m, 12m];
        long[] allowedChargesInCents = [20_000_000, 12_000_000, 9_000_000, 4_000_000, 1_000_000];

        BudgetNeutralFactors factors = NationalBudget.Solve(finalScores, allowedChargesInCents, law);

        Console.WriteLine($"scaling factor {factors.ScalingFactor:0.0000}: {factors.Balance}");
        Console.WriteLine($"takes away {factors.Decrease.ToCents()} and adds {factors.Increase.ToCents()}");
    }

    private static void Bring_your_own_benchmarks(TextWriter Console)
    {
        ReferenceTables cms = CmsTables.For(2024).Tables;
        QualityBenchmark published = CmsTables.For(2024).FindQualityBenchmark("236", CollectionType.Ecqm)!;
        QualityBenchmark harder = published with { Bounds = new DecileBounds(false, 1, [10m, 20m, 30m, 40m, 50m, 60m, 70m, 80m, 90m, 100m]) };
        ReferenceData own = new(cms with { QualityBenchmarks = cms.QualityBenchmarks.Replace(published, harder) });

        Console.WriteLine(Scorer.Score(group, CmsTables.For(2024)).Quality.Measures[1].Points);
        Console.WriteLine(Scorer.Score(group, own).Quality.Measures[1].Points);
    }

    private static void Import_a_QRDA_file(TextWriter Console)
    {
        using Stream document = File.OpenRead("submissions/2024-individual.xml");
        using Stream held = File.OpenRead("submissions/2024-individual.holdings.json");

        SubmissionImport import = QrdaThree.Read(document, CmsTables.For);
        ImportedSubmission submission = import.Submissions[0];
        ScoringRequest request = CmsHoldings.Read(held).Holdings.Complete(submission.Request);
        Console.WriteLine($"{submission.Entity.Option}, {submission.Program}, PY{request.PerformanceYear}: {request.Quality.Length} quality measures, {import.Problems.Length} problems");
        Console.WriteLine($"final score {Scorer.Score(request, CmsTables.For(request.PerformanceYear)).FinalScore}");

        using Stream empty = new MemoryStream("<ClinicalDocument xmlns=\"urn:hl7-org:v3\" />"u8.ToArray());
        foreach (ImportProblem problem in QrdaThree.Read(empty, CmsTables.For).Problems)
        {
            Console.WriteLine(problem);
        }
    }
}
