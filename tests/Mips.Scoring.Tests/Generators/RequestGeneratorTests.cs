using Mips.Scoring.CmsData;
using Mips.Scoring.Tests.Oracle;

namespace Mips.Scoring.Tests.Generators;

/// <summary>The generated requests reach the corners of the rules; otherwise agreement would prove little.</summary>
public sealed class RequestGeneratorTests
{
    private const int Seed = 1;
    private const int Requests = 800;

    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Requests_reach_the_corners(int year)
    {
        ReferenceData data = CmsTables.For(year);
        ScoringRequest[] requests = [.. Enumerable.Range(0, Requests).Select(i => RequestGenerator.TraditionalMips(data, Seed, i))];
        OracleScore[] scores = [.. requests.Select(r => OracleScore.Of(r, data))];
        Dictionary<string, int> corners = new()
        {
            ["denominator reduced"] = scores.Count(s => s.Quality.DataSubmitted && s.Quality.Available < 60),
            ["more than six counted"] = scores.Count(s => year == 2020 || s.Quality.Counted.Count > 6),
            ["equal points"] = scores.Count(s => s.Quality.Measures.GroupBy(m => m.Points).Any(g => g.Key > 3 && g.Key < 10 && g.Count() > 1)),
            ["seven points"] = scores.Count(s => s.Quality.Measures.Any(m => m.Points == 7)),
            ["incomplete"] = scores.Count(s => s.Quality.Measures.Any(m => !m.Complete)),
            ["few cases"] = scores.Count(s => s.Quality.Measures.Any(m => !m.EnoughCases)),
            ["one measure twice"] = scores.Count(s => s.Quality.Measures.GroupBy(m => m.Id).Any(g => g.Count() > 1)),
            ["quality improvement"] = scores.Count(s => s.Quality.Improvement > 0 && s.Quality.Improvement < 10),
            ["survey"] = scores.Count(s => s.Quality.Measures.Any(m => m.Id == "321")),
            ["cost improvement"] = scores.Count(s => year <= 2022 || (s.Cost.Improvement > 0 && s.Cost.Improvement < 1)),
            ["no cost"] = scores.Count(s => s.Cost.Percent is null),
            ["interoperability points"] = scores.Count(s => s.PromotingInteroperability.Percent > 0 && s.PromotingInteroperability.Percent < 100),
            ["interoperability gate missed"] = requests.Zip(scores).Count(p => !p.First.PromotingInteroperability.IsEmpty && p.Second.PromotingInteroperability.Percent == 0),
            ["threshold given"] = scores.Count(s => s.Weights.Scored < 2),
            ["every weight row"] = scores.Select(s => s.Weights).Distinct().Count(),
            ["high priority bonus"] = scores.Count(s => year >= 2022 || (s.Quality.HighPriorityBonus > 0 && s.Quality.HighPriorityBonus < 6)),
            ["end-to-end bonus"] = scores.Count(s => year >= 2022 || (s.Quality.EndToEndBonus > 0 && s.Quality.EndToEndBonus < 6)),
            ["bonus at a limit"] = scores.Count(s => s.ComplexPatientBonus == 5 || s.ComplexPatientBonus == 10),
        };
        Assert.All(corners, corner => Assert.True(corner.Value >= 5, $"{corner.Key}: {corner.Value}"));
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
