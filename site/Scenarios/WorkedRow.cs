using System.Globalization;
using Mips.Scoring.CmsData;

namespace Mips.Scoring.Scenarios;

/// <summary>A worked row of a rule page as a scenario: plain facts of the year with the values of the row, as far as they are facts of a request.</summary>
/// <param name="Rule">The rule page.</param>
/// <param name="Number">Which row.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Cells">Each column with its value, and whether it is in the scenario.</param>
public sealed record WorkedRow(string Rule, int Number, Scenario Scenario, ImmutableArray<(string Column, string Value, bool IsApplied)> Cells)
{
    /// <summary>What the link of a worked row begins with.</summary>
    public const string Prefix = "row=";

    /// <summary>The performance year of the fragment of a link, whose tables have to be here before it is read.</summary>
    /// <param name="fragment">The fragment, without the number sign.</param>
    /// <returns>The year that the row names, or else the newest.</returns>
    public static int YearOf(string fragment) => YearOf(CellsOf(fragment));

    /// <summary>Reads the fragment of a link: <c>row=case-minimum/1&amp;Year=2017&amp;Cases=20</c>.</summary>
    /// <param name="fragment">The fragment, without the number sign.</param>
    /// <returns>The row; null if the fragment is none.</returns>
    public static WorkedRow? Read(string fragment)
    {
        string[] row = fragment.Split('&')[0][Prefix.Length..].Split('/');
        if (row.Length != 2 || !int.TryParse(row[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return null;
        }

        ImmutableArray<(string Column, string Value)> cells = CellsOf(fragment);
        int year = YearOf(cells);
        Scenario scenario = new(StartingFacts.Of(year));
        ImmutableArray<(string, string, bool)>.Builder shown = ImmutableArray.CreateBuilder<(string, string, bool)>(cells.Length);
        foreach ((string column, string value) in cells)
        {
            Scenario? changed = Is(column, "year") && WorkedCells.Year(value) == year ? scenario : WorkedCells.Apply(scenario, column, value);
            scenario = changed ?? scenario;
            shown.Add((column, value, changed is not null));
        }

        return new WorkedRow(row[0], number, scenario, shown.ToImmutable());
    }

    private static ImmutableArray<(string Column, string Value)> CellsOf(string fragment) =>
        [.. fragment.Split('&').Skip(1).Select(part => part.Split('=', 2)).Where(pair => pair.Length == 2).Select(pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])))];

    // A row about a period is of the year in which it starts.
    private static int YearOf(ImmutableArray<(string Column, string Value)> cells) =>
        cells.Where(cell => Is(cell.Column, "year")).Select(cell => WorkedCells.Year(cell.Value)).FirstOrDefault()
        ?? cells.Where(cell => Is(cell.Column, "start")).Select(cell => WorkedCells.Year(cell.Value.Split('-')[0])).FirstOrDefault()
        ?? CmsTables.Years[^1];

    private static bool Is(string column, string name) => column.Equals(name, StringComparison.OrdinalIgnoreCase);
}
