using Mips.Scoring.Benchmarks.Population;
using Mips.Scoring.CmsData;
using Mips.Scoring.Requests;
using Mips.Scoring.Tests.Support;

namespace Mips.Scoring.Tests.Populations;

/// <summary>The generated population of the benchmarks looks like the published one.</summary>
public class NationalPopulationTests
{
    private const int Participants = 20_000;

    [Fact]
    public void Every_marginal_is_within_its_tolerance_of_the_published_one_and_on_the_page()
    {
        string page = PopulationTable.Page([.. PopulationRow.Generate(CmsTables.For(2024), Participants, PopulationRun.Seed)], out ImmutableArray<PublishedMarginal> outside);

        Assert.Empty(outside.Select(marginal => $"{marginal.Group}, {marginal.Name}"));
        Snapshot.VerifyFile(page, "benchmarks/population.md");
    }

    [Fact]
    public void A_marginal_outside_its_tolerance_is_named()
    {
        PopulationRow[] groups = [.. PopulationRow.Generate(CmsTables.For(2024), 200, PopulationRun.Seed).Where(row => row.Participant.Option == ParticipationOption.Group)];

        _ = PopulationTable.Page(groups, out ImmutableArray<PublishedMarginal> outside);

        Assert.Contains(outside, marginal => marginal is { Group: "Participation", Name: "group" });
    }

    [Fact]
    public void A_seed_names_a_population()
    {
        string[] first = [.. Scores(7)];

        Assert.Equal(first, Scores(7));
        Assert.NotEqual(first, Scores(8));
    }

    [Fact]
    public void Traditional_participants_have_what_a_scorer_for_comparison_knows() => Assert.All(
        NationalPopulation.GenerateTraditional(CmsTables.For(2024), 500, 7),
        request => Assert.True(request.ReportingOption == ReportingOption.TraditionalMips && request.ReweightingGrants.IsEmpty && request.Participant.Option != ParticipationOption.ApmEntity));

    private static IEnumerable<string> Scores(int seed) => PopulationRow.Generate(CmsTables.For(2024), 50, seed).Select(row => $"{row.Score.FinalScore} {row.Score.Quality} {row.Participant}");
}
