using System.Globalization;

namespace Mips.Scoring.Planning;

/// <summary>Takes facts into another year: what the year has problems with is left out, until it is valid.</summary>
internal static class CarryingOver
{
    public static YearResult Score(ScoringRequest facts, YearAndLaw year, PlaceholderBenchmarks placeholders)
    {
        ReferenceData data = year.Data ?? throw new ArgumentNullException(nameof(year));
        ScoringOptions options = new() { Law = year.Law, Placeholders = placeholders };
        ScoringRequest carried = InYear(facts, data.PerformanceYear);
        ImmutableArray<RequestProblem>.Builder leftOut = ImmutableArray.CreateBuilder<RequestProblem>();
        Scorecard? card;
        while (!Scorer.TryScore(carried, data, out card, out ImmutableArray<RequestProblem> problems, options))
        {
            if (Without(carried, problems) is not { } less)
            {
                throw new InvalidScoringRequestException(problems);
            }

            leftOut.AddRange(less.LeftOut);
            carried = less.Request;
        }

        ImmutableArray<RequestProblem> left = leftOut.ToImmutable();
        return new() { Year = year, Scorecard = card.WithLeftOut(left), LeftOut = left };
    }

    private static ScoringRequest InYear(ScoringRequest facts, int year) => facts with
    {
        PerformanceYear = year,
        PromotingInteroperability = [.. facts.PromotingInteroperability.Select(row => row with
        {
            PerformanceStart = row.PerformanceStart.AddYears(year - facts.PerformanceYear),
            PerformanceEnd = row.PerformanceEnd.AddYears(year - facts.PerformanceYear),
        })],
    };

    // One list of the request after the other, so that the places that its problems name are true; null if nothing can be left out.
    private static (ScoringRequest Request, IEnumerable<RequestProblem> LeftOut)? Without(ScoringRequest request, ImmutableArray<RequestProblem> problems)
    {
        foreach (RequestProblem problem in problems)
        {
            string list = problem.Path.Split('.', '[')[0];
            if (Without(request, list, PlacesIn(problems, list)) is { } less)
            {
                return (less, problems.Where(one => one.Path.Split('.', '[')[0] == list));
            }
        }

        return null;
    }

    private static HashSet<int> PlacesIn(ImmutableArray<RequestProblem> problems, string list) =>
    [
        .. from problem in problems
           where problem.Path.StartsWith(list + "[", StringComparison.Ordinal)
           select int.Parse(problem.Path.Split('[', ']')[1], NumberStyles.None, CultureInfo.InvariantCulture),
    ];

    private static ScoringRequest? Without(ScoringRequest request, string list, HashSet<int> places) => list switch
    {
        "quality" when places.Count > 0 => request with { Quality = Rest(request.Quality, places) },
        "administrativeClaims" when places.Count > 0 => request with { AdministrativeClaims = Rest(request.AdministrativeClaims, places) },
        "cost" when places.Count > 0 => request with { Cost = Rest(request.Cost, places) },
        "improvementActivities" when places.Count > 0 => request with { ImprovementActivities = Rest(request.ImprovementActivities, places) },
        "promotingInteroperability" => request with { PromotingInteroperability = places.Count > 0 ? Rest(request.PromotingInteroperability, places) : [] },
        "reweightingGrants" when places.Count > 0 => request with { ReweightingGrants = Rest(request.ReweightingGrants, places) },
        "cahpsSurvey" when request.CahpsSurvey is not null => request with { CahpsSurvey = null },
        "mvp" when request.Mvp is not null => request with { Mvp = null },
        "app" when request.App is not null => request with { App = null },
        "priorYear" when request.PriorYear is not null => request with { PriorYear = null },
        "patientPopulation" when request.PatientPopulation is not null => request with { PatientPopulation = null },
        "automaticExtremeAndUncontrollableCircumstances" when request.AutomaticExtremeAndUncontrollableCircumstances => request with { AutomaticExtremeAndUncontrollableCircumstances = false },
        _ => null,
    };

    private static ImmutableArray<T> Rest<T>(ImmutableArray<T> rows, HashSet<int> places) => [.. rows.Where((_, i) => !places.Contains(i))];
}
