using System.Globalization;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Scenarios;

/// <summary>The submissions that come with the project, each with what CMS holds about it.</summary>
public static class Examples
{
    private const string Folder = "submissions/";

    /// <summary>Their names.</summary>
    public static ImmutableArray<(string File, string Name)> All { get; } =
    [
        ("2025-small-practice.submission.json", "A small practice, 2025"),
        ("2024-group.submission.json", "A group, 2024"),
        ("2025-mvp-group.submission.json", "A group in an MVP, 2025"),
        ("2024-aco.submission.json", "A Shared Savings Program ACO, 2024"),
        ("2024-individual.xml", "An individual, QRDA III, 2024"),
        ("2026-individual.submission.json", "An individual, 2026"),
    ];

    /// <summary>The performance year of an example, with which its file name begins.</summary>
    /// <param name="file">Its file name.</param>
    /// <returns>The year.</returns>
    public static int YearOf(string file) => int.Parse(file.Split('-')[0], CultureInfo.InvariantCulture);

    /// <summary>An example with what CMS holds.</summary>
    /// <param name="file">Its file name.</param>
    /// <returns>The scenario.</returns>
    public static Scenario Of(string file)
    {
        using Stream submission = Open(file)!;
        Scenario scenario = ScenarioFile.Read(submission).Scenarios[0].Scenario;
        using Stream? holdings = Open(file.Split('.')[0] + ".holdings.json");
        return holdings is null ? scenario : scenario with { Request = CmsHoldings.Read(holdings).Holdings.Complete(scenario.Request) };
    }

    private static Stream? Open(string file) => typeof(Examples).Assembly.GetManifestResourceStream(Folder + file);
}
