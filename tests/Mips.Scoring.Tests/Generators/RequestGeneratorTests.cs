using Mips.Scoring.CmsData;
using Mips.Scoring.Tests.Oracle;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Generators;

/// <summary>The generated requests reach the corners of the rules; otherwise agreement would prove little.</summary>
public sealed class RequestGeneratorTests
{
    private const int Seed = 1;
    private const int Requests = 800;

    [Theory]
    [MemberData(nameof(YearsThatOffer.TraditionalMips), MemberType = typeof(YearsThatOffer))]
    public void Requests_reach_the_corners(int year)
    {
        ReferenceData data = CmsTables.For(year);
        ScoringRequest[] requests = [.. Enumerable.Range(0, Requests).Select(i => RequestGenerator.TraditionalMips(data, Seed, i))];
        OracleScore[] scores = [.. requests.Select(r => OracleScore.Of(r, data))];
        (string Name, int From, int To, int Count)[] corners =
        [
            ("denominator reduced", 2017, 2026, scores.Count(s => s.Quality.DataSubmitted && s.Quality.Available < 60)),
            ("more than six counted", 2017, 2019, scores.Count(s => s.Quality.Counted.Count > 6)),
            ("more than six counted", 2021, 2026, scores.Count(s => s.Quality.Counted.Count > 6)),
            ("CMS Web Interface", 2017, 2022, scores.Count(s => s.Quality.Counted.Any(m => m.CollectionType == CollectionType.CmsWebInterface))),
            ("equal points", 2017, 2026, scores.Count(s => s.Quality.Measures.GroupBy(m => m.Points).Any(g => g.Key > 3 && g.Key < 10 && g.Count() > 1))),
            ("seven points", 2018, 2026, scores.Count(s => s.Quality.Measures.Any(m => m.Points == 7))),
            ("incomplete", 2017, 2026, scores.Count(s => s.Quality.Measures.Any(m => !m.Complete))),
            ("few cases", 2017, 2026, scores.Count(s => s.Quality.Measures.Any(m => !m.EnoughCases))),
            ("no points for a rate of 0", 2017, 2018, scores.Count(s => s.Quality.Measures.Any(m => m.Complete && m.Points == 0))),
            ("one measure twice", 2019, 2026, scores.Count(s => s.Quality.Measures.GroupBy(m => m.Id).Any(g => g.Count() > 1))),
            ("high priority bonus", 2017, 2021, scores.Count(s => s.Quality.HighPriorityBonus > 0 && s.Quality.HighPriorityBonus < 6)),
            ("end-to-end bonus", 2017, 2021, scores.Count(s => s.Quality.EndToEndBonus > 0 && s.Quality.EndToEndBonus < 6)),
            ("quality improvement", 2018, 2026, scores.Count(s => s.Quality.Improvement > 0 && s.Quality.Improvement < 10)),
            ("survey", 2017, 2026, scores.Count(s => s.Quality.Measures.Any(m => m.Id == "321"))),
            ("cost improvement", 2023, 2026, scores.Count(s => s.Cost.Improvement > 0 && s.Cost.Improvement < 1)),
            ("no cost", 2017, 2026, scores.Count(s => s.Cost.Percent is null)),
            ("interoperability points", 2017, 2026, scores.Count(s => s.PromotingInteroperability.Percent > 0 && s.PromotingInteroperability.Percent < 100)),
            ("interoperability gate missed", 2017, 2026, requests.Zip(scores).Count(p => !p.First.PromotingInteroperability.IsEmpty && p.Second.PromotingInteroperability.Percent == 0)),
            ("threshold given", 2017, 2026, scores.Count(s => s.Weights.Scored < 2)),
            ("every weight row", 2017, 2026, scores.Select(s => s.Weights).Distinct().Count()),
            ("complex patient bonus", 2018, 2026, scores.Count(s => s.ComplexPatientBonus > 0 && s.ComplexPatientBonus < 5)),
            ("complex patient bonus at a limit", 2018, 2026, scores.Count(s => s.ComplexPatientBonus == 5 || s.ComplexPatientBonus == 10)),
            ("final score on a half of a hundredth", 2018, 2026, scores.Count(IsTie)),
            ("small practice bonus on the final score", 2018, 2018, scores.Count(s => s.SmallPracticeBonus > 0)),
        ];
        Assert.All(corners.Where(c => c.From <= year && year <= c.To), corner => Assert.True(corner.Count >= 5, $"{corner.Name}: {corner.Count}"));
    }

    [Theory]
    [MemberData(nameof(YearsThatOffer.MipsValuePathways), MemberType = typeof(YearsThatOffer))]
    public void Requests_of_MVPs_reach_the_corners(int year)
    {
        ReferenceData data = CmsTables.For(year);
        ScoringRequest[] requests = [.. Enumerable.Range(0, Requests).Select(i => RequestGenerator.MipsValuePathway(data, Seed, i))];
        (ScoringRequest Request, OracleScore Score)[] scored = [.. requests.Select(r => (r, OracleScore.Of(r, data)))];
        bool IsClaims(OracleMeasure m, bool populationHealth) => m.CollectionType == CollectionType.AdministrativeClaims && m.IsOutcome != populationHealth;
        Dictionary<string, int> corners = new()
        {
            ["population health measure"] = scored.Count(s => s.Score.Quality.Counted.Any(m => IsClaims(m, populationHealth: true))),
            ["selected claims measure"] = scored.Count(s => s.Score.Quality.Counted.Any(m => IsClaims(m, populationHealth: false) && m.Points > 0)),
            ["selected claims measure without points"] = scored.Count(s => s.Score.Quality.Counted.Any(m => IsClaims(m, populationHealth: false) && m.Points == 0)),
            ["every claims measure of a small practice"] = scored.Count(s => s.Score.Quality.DataSubmitted && s.Score.Quality.Available < 40 && s.Request.Quality.All(q => q.CollectionType == CollectionType.PartBClaims)),
            ["measure outside the MVP"] = scored.Count(s => s.Score.Quality.Measures.Count < s.Request.Quality.Length),
            ["subgroup"] = scored.Count(s => s.Request.Participant.Option == ParticipationOption.Subgroup && s.Score.Weights.Scored >= 2),
            ["tie"] = scored.Count(s => IsTie(s.Score)),
        };
        Assert.All(corners, corner => Assert.True(corner.Value >= 5, $"{corner.Key}: {corner.Value}"));
    }

    [Theory]
    [MemberData(nameof(YearsThatOffer.TheApmPerformancePathway), MemberType = typeof(YearsThatOffer))]
    public void Requests_of_the_APM_Performance_Pathway_reach_the_corners(int year)
    {
        ReferenceData data = CmsTables.For(year);
        OracleScore[] scores = [.. Enumerable.Range(0, Requests).Select(i => OracleScore.Of(RequestGenerator.ApmPerformancePathway(data, Seed, i), data))];
        (string Name, int Last, int Count)[] corners =
        [
            ("the CMS Web Interface counts", 2024, scores.Count(s => s.Quality.Counted.Any(m => m.CollectionType == CollectionType.CmsWebInterface))),
            ("excluded measures", 2026, scores.Count(s => s.Quality.Measures.Any(m => m.Points is null))),
            ("one measure through two collection types", 2026, scores.Count(s => s.Quality.Measures.GroupBy(m => m.Member).Any(g => g.Count() > 1))),
            ("quality reweighted", 2026, scores.Count(s => s.Weights is { Quality: 0, PromotingInteroperability: 75 })),
            ("Promoting Interoperability reweighted", 2026, scores.Count(s => s.Weights is { Quality: 75, PromotingInteroperability: 0 })),
            ("both reweighted", 2026, scores.Count(s => s.Weights.ImprovementActivities == 100)),
            ("tie", 2026, scores.Count(IsTie)),
        ];
        Assert.All(corners.Where(c => year <= c.Last), corner => Assert.True(corner.Count >= 5, $"{corner.Name}: {corner.Count}"));
    }

    // Exactly between two hundredths.
    private static bool IsTie(OracleScore score)
    {
        Fraction hundredths = 100 * score.UnroundedFinalScore;
        return hundredths != hundredths.HalfUp(0) && 2 * hundredths == (2 * hundredths).HalfUp(0);
    }

    [Fact]
    public void The_same_seed_and_index_give_the_same_request()
    {
        ReferenceData data = CmsTables.For(2024);
        OracleScore first = OracleScore.Of(RequestGenerator.TraditionalMips(data, 7, 3), data);
        OracleScore second = OracleScore.Of(RequestGenerator.TraditionalMips(data, 7, 3), data);
        Assert.Equal((first.FinalScore, first.Quality.Points), (second.FinalScore, second.Quality.Points));
    }
}
