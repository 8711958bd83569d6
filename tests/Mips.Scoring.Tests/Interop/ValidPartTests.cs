using FsCheck.Xunit;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Numbers;
using Mips.Scoring.Tests.Generators;

namespace Mips.Scoring.Tests.Interop;

/// <summary>What is left of a request without the rows that its check refuses.</summary>
public class ValidPartTests
{
    private static readonly ScoringOptions Estimates = new() { Placeholders = PlaceholderBenchmarks.Accepted };

    /// <summary>The law: a valid request with refused rows anywhere in its lists is scored as if they had never been there, and each of them is named.</summary>
    [Property(MaxTest = 60)]
    public void Refused_rows_are_left_out_and_change_nothing(ushort seed, byte place)
    {
        int year = CmsTables.Years[seed % CmsTables.Years.Length];
        ReferenceData data = CmsTables.For(year);
        ScoringRequest valid = RequestGenerator.TraditionalMips(data, seed, place);
        ScoringRequest request = valid with
        {
            Quality = valid.Quality.Insert(place % (valid.Quality.Length + 1), new("no such measure", CollectionType.MipsCqm)),
            AdministrativeClaims = valid.AdministrativeClaims.Insert(place % (valid.AdministrativeClaims.Length + 1), new("no such claims measure") { PerformanceRate = PerformanceRate.Of(1m), Cases = 30 }),
            Cost = valid.Cost.Insert(place % (valid.Cost.Length + 1), new("no such cost measure") { Cost = Dollars.Of(1m), Cases = 30 }),
            ImprovementActivities = valid.ImprovementActivities.Insert(place % (valid.ImprovementActivities.Length + 1), new("no such activity")),
            PromotingInteroperability = valid.PromotingInteroperability.Insert(place % (valid.PromotingInteroperability.Length + 1), new()
            {
                PerformanceStart = new DateTime(year - 1, 1, 1),
                PerformanceEnd = new DateTime(year - 1, 12, 31),
                Measures = [],
            }),
        };

        ValidPart part = ValidPart.Of(request, data, Estimates);
        string[] named = ["quality[", "administrativeClaims[", "cost[", "improvementActivities[", "promotingInteroperability["];
        bool right = part.Problems.IsEmpty
            && part.Scorecard?.FinalScore == Scorer.Score(valid, data, Estimates).FinalScore
            && Array.TrueForAll(named, list => part.LeftOut.Any(problem => problem.Path.StartsWith(list, StringComparison.Ordinal)))
            && part.Scorecard.Warnings.Take(part.LeftOut.Length).All(warning => warning.Code == RequestProblemCode.LeftOut);
        Assert.True(right, $"PY{year}: {string.Join('\n', part.Problems.Concat(part.LeftOut))}");
    }

    [Fact]
    public void A_measure_of_a_submission_is_left_out_and_its_others_stay()
    {
        ReferenceData data = CmsTables.For(2024);
        ScoringRequest request = Individual(2024) with
        {
            PromotingInteroperability =
            [
                new()
                {
                    PerformanceStart = new DateTime(2024, 1, 1),
                    PerformanceEnd = new DateTime(2024, 12, 31),
                    Measures = [new("PI_EP_1") { Numerator = 50, Denominator = 100 }, new("PI_NONE_1") { Answer = true }],
                },
            ],
        };

        ValidPart part = ValidPart.Of(request, data);

        Assert.Equal(["PI_EP_1"], part.Request.PromotingInteroperability[0].Measures.Select(measure => measure.MeasureId));
        Assert.Single(part.LeftOut);
    }

    /// <summary>The list of problems is bounded; the rows beyond it are left out in further rounds.</summary>
    [Fact]
    public void More_refused_rows_than_problems_are_listed_are_left_out_too()
    {
        ScoringRequest request = Individual(2025) with { Quality = [.. Enumerable.Range(0, 250).Select(i => new QualityMeasureSubmission($"none {i}", CollectionType.MipsCqm) { PerformanceRate = PerformanceRate.Of(80m), Cases = 100 }), new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(80m), Cases = 100 }] };

        ValidPart part = ValidPart.Of(request, CmsTables.For(2025));

        Assert.Equal((250, "236"), (part.LeftOut.Length, Assert.Single(part.Request.Quality).MeasureId));
    }

    /// <summary>The second of two equal rows is right when the first is refused.</summary>
    [Fact]
    public void A_row_that_only_a_refused_row_contradicts_stays()
    {
        QualityMeasureSubmission right = new("236", CollectionType.Ecqm) { PerformanceRate = PerformanceRate.Of(80m), Cases = 100 };
        ScoringRequest request = Individual(2025) with { Quality = [right with { PerformanceRate = PerformanceRate.Of(101m) }, right, right with { Cases = 99 }] };

        ValidPart part = ValidPart.Of(request, CmsTables.For(2025));

        Assert.Equal(right, Assert.Single(part.Request.Quality));
        Assert.Equal(["quality[0].performanceRate", "quality[1].measureId"], part.LeftOut.Select(problem => problem.Path));
    }

    [Fact]
    public void What_is_wrong_with_the_whole_request_is_not_cured()
    {
        ValidPart part = ValidPart.Of(new() { PerformanceYear = 2025, Participant = new() { Option = ParticipationOption.Group }, Quality = [new("none", CollectionType.Ecqm)] }, CmsTables.For(2025));

        Assert.False(part.IsScored);
        Assert.Contains(part.Problems, problem => problem.Path == "participant.clinicians");
    }

    [Fact]
    public void A_part_that_is_refused_as_a_whole_is_left_out()
    {
        ValidPart part = ValidPart.Of(Individual(2025) with { PriorYear = new() { QualityAchievementPercent = 101m } }, CmsTables.For(2025));

        Assert.True(part.IsScored);
        Assert.Equal("priorYear.qualityAchievementPercent", part.LeftOut[0].Path);
    }

    [Fact]
    public void A_survey_of_an_individual_is_left_out()
    {
        ValidPart part = ValidPart.Of(Individual(2025) with { CahpsSurvey = new() { MetSamplingMinimum = true, WithoutResult = true } }, CmsTables.For(2025));

        Assert.Null(part.Request.CahpsSurvey);
        Assert.True(part.IsScored);
    }

    private static ScoringRequest Individual(int year) => new() { PerformanceYear = year, Participant = new() { Option = ParticipationOption.Individual } };
}
