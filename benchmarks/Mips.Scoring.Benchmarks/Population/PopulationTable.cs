using System.Globalization;
using System.Text;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Benchmarks.Population;

/// <summary>The generated population beside the published one, as a page.</summary>
internal static class PopulationTable
{
    private const string Introduction = $"""
        # The generated population beside the published one

        The batch is measured on participants that `Population/` generates. Their statuses, submissions and results are drawn so that the marginals
        follow those of CMS's {PublishedMarginals.Source}.
        Nothing is copied from the file: its figures are facts, and the rows are made.

        ```
        dotnet run --configuration Release --project benchmarks/Mips.Scoring.Benchmarks -- population
        ```

        generates, scores in batch, and prints this page; it fails if a figure is outside its tolerance, and so does `NationalPopulationTests`. Shares are
        percent of all rows, unless another whole is named. Scores are what the rules make of the drawn facts, not drawn themselves.

        Not generated: scores of facilities (4 % of the rows), clinician types other than physicians, safety-net status, and virtual groups (close to none).
        Published counts of thousands are shown as percent with one decimal; participation and statuses are published as whole percents.


        """;

    /// <summary>Makes the page <c>benchmarks/population.md</c>.</summary>
    /// <param name="rows">The generated rows.</param>
    /// <param name="outside">The marginals outside their tolerance.</param>
    public static string Page(IReadOnlyList<PopulationRow> rows, out ImmutableArray<PublishedMarginal> outside)
    {
        ImmutableArray<PublishedMarginal>.Builder far = ImmutableArray.CreateBuilder<PublishedMarginal>();
        StringBuilder page = new(Introduction);
        page.Append(CultureInfo.InvariantCulture, $"{rows.Count:#,0} generated participants, seed {PopulationRun.Seed}.\n\n");
        page.Append("| Marginal | | Published | Generated | Difference | Tolerance |\n|---|---|---:|---:|---:|---:|\n");
        foreach (PublishedMarginal marginal in PublishedMarginals.All)
        {
            decimal generated = Rounding.HalfUp(marginal.Of(rows), 2);
            decimal difference = generated - marginal.Published;
            if (Math.Abs(difference) > marginal.Tolerance)
            {
                far.Add(marginal);
            }

            page.Append(CultureInfo.InvariantCulture, $"| {marginal.Group} | {marginal.Name} | {marginal.Published:0.0#} | {generated:0.0#} | {difference:+0.0#;-0.0#;0.0} | {marginal.Tolerance:0.0#} |\n");
        }

        outside = far.ToImmutable();
        return page.ToString();
    }
}
