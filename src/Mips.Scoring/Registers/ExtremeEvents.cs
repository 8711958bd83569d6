using Mips.Scoring.Citations;

namespace Mips.Scoring.Registers;

/// <summary>The events for which CMS applied its automatic policy for extreme and uncontrollable circumstances, as far as they were read.</summary>
/// <remarks>
/// The register is not complete: of PY2018 no areas are known, of most events the states only, and none was found for PY2022 and PY2023. CMS's own list
/// decides; who is in an affected area is said in the request (<see cref="ScoringRequest.AutomaticExtremeAndUncontrollableCircumstances"/>).
/// </remarks>
public static class ExtremeEvents
{
    private static readonly Citation Leeway2017 = Citation.Guidance("CMS, automatic extreme and uncontrollable circumstances 2017, as reported by HealthLeaders Media");
    private static readonly Citation Hrs2024 = Citation.Guidance("CMS, 2024 automatic exception, as reported by the Heart Rhythm Society");
    private static readonly Citation Fires2025 = Citation.Guidance("CMS, automatic exceptions for the Southern California fires, as reported by the California Medical Association");
    private static readonly Citation Notices2026 = Citation.Guidance("CMS, QPP notices of 2026");

    /// <summary>All events, in the order of the years.</summary>
    public static ImmutableArray<ExtremeEvent> All { get; } =
    [
        new(2017, "Hurricanes Harvey, Irma and Maria", [State("TX"), State("FL"), State("GA"), State("LA"), State("SC"), State("PR"), State("VI")], KnownAreas.States, Leeway2017),
        new(
            2017,
            "Hurricane Nate",
            [
                new("AL", ["Autauga", "Baldwin", "Choctaw", "Clarke", "Dallas", "Macon", "Mobile", "Washington"]),
                new("MS", ["George", "Greene", "Hancock", "Harrison", "Jackson", "Stone"]),
            ],
            KnownAreas.Counties,
            Leeway2017),
        new(2017, "California wildfires", [new("CA", ["Butte", "Lake", "Mendocino", "Napa", "Nevada", "Orange", "Santa Barbara", "Solano", "Sonoma", "Ventura", "Yuba"])], KnownAreas.Counties, Leeway2017),
        new(2018, "Hurricanes Florence and Michael; California wildfires", [], KnownAreas.None, Citation.Guidance("CMS, extreme and uncontrollable circumstances policy 2018, as reported by AMDA")),
        new(2019, "Tropical Storm and Hurricane Barry", [State("LA")], KnownAreas.States, Citation.Guidance("CMS notice of 2019, as reported by the Association of Cancer Care Centers")),
        new(2019, "COVID-19", [], KnownAreas.Nationwide, Citation.Guidance("CMS, MIPS and COVID-19, 2019")),
        new(2020, "COVID-19", [], KnownAreas.Nationwide, Citation.Guidance("CMS, MIPS and COVID-19, 2020")),
        new(2021, "COVID-19", [], KnownAreas.Nationwide, Citation.Guidance("CMS, MIPS and COVID-19, 2021")),
        new(2021, "Hurricane Ida", [State("LA"), State("MS"), State("NY"), State("NJ"), State("MO")], KnownAreas.States, Citation.Guidance("CMS notice of 2021, as reported by the AAPM&R")),
        new(2024, "Hurricane Beryl", [State("TX")], KnownAreas.States, Hrs2024),
        new(2024, "Hurricane Debby", [State("FL")], KnownAreas.States, Citation.Guidance("CMS notice of 2024 (DR-4806-FL), as reported by the Florida Society of Clinical Oncology")),
        new(2024, "Hurricane Francine", [State("LA")], KnownAreas.States, Hrs2024),
        new(2024, "Hurricane Helene", [State("FL"), State("GA"), State("NC"), State("SC"), State("TN")], KnownAreas.States, Hrs2024),
        new(2024, "Hurricane Milton", [State("FL")], KnownAreas.States, Hrs2024),
        new(2024, "California wildfires of January 2025", [State("CA")], KnownAreas.States, Fires2025),
        new(2025, "California wildfires of January 2025", [State("CA")], KnownAreas.States, Fires2025),
        new(
            2025,
            "Texas storms and flooding of July 2025",
            [
                new("TX",
                [
                    "Burnet", "Coke", "Concho", "Edwards", "Hamilton", "Kendall", "Kerr", "Kimble", "Lampasas", "Llano", "Mason", "McCulloch", "Menard", "Real", "Reeves", "San Saba",
                    "Schleicher", "Sutton", "Tom Green", "Travis", "Williamson",
                ]),
            ],
            KnownAreas.Counties,
            Citation.Guidance("CMS notice of 2025, as reported by the Texas Medical Association")),
        new(2026, "Hawaii Kona Low (DR-4909-HI)", [State("HI")], KnownAreas.States, Notices2026),
        new(2026, "Super Typhoon Sinlaku (DR-4910-MP)", [State("MP")], KnownAreas.States, Notices2026),
    ];

    /// <summary>The events of a performance year.</summary>
    /// <param name="performanceYear">For example 2024.</param>
    /// <returns>Those that are known; an empty list says that none was found, not that there was none.</returns>
    public static ImmutableArray<ExtremeEvent> Of(int performanceYear) => [.. All.Where(one => one.PerformanceYear == performanceYear)];

    private static ExtremeEventArea State(string code) => new(code, []);
}
