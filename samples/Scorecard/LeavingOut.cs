using System.Text.RegularExpressions;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Samples;

/// <summary>Scores a request without what the request check refuses.</summary>
internal static partial class LeavingOut
{
    private const int Rounds = 4;
    private const string Survey = "cahpsSurvey";

    /// <summary>Scores what is right of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="score">Scores, or throws <see cref="InvalidScoringRequestException"/>.</param>
    /// <param name="leftOut">The problems of the rows that were left out.</param>
    /// <returns>The scorecard, and the request that it is of.</returns>
    /// <exception cref="InvalidScoringRequestException">Something is wrong that leaving out rows does not cure.</exception>
    public static (Scorecard Card, ScoringRequest Read) Score(ScoringRequest request, Func<ScoringRequest, Scorecard> score, List<RequestProblem> leftOut)
    {
        for (int round = 1; ; round++)
        {
            try
            {
                return (score(request), request);
            }
            catch (InvalidScoringRequestException invalid) when (round < Rounds && invalid.Problems.All(problem => Row().IsMatch(problem.Path)))
            {
                leftOut.AddRange(invalid.Problems);
                request = Without(request, invalid.Problems);
            }
        }
    }

    /// <summary>Whether a request has nothing of what somebody submits.</summary>
    public static bool IsNothing(ScoringRequest request) =>
        request is { Quality.IsEmpty: true, ImprovementActivities.IsEmpty: true, CahpsSurvey: null } && request.PromotingInteroperability.All(submission => submission.Measures.IsEmpty);

    private static ScoringRequest Without(ScoringRequest request, ImmutableArray<RequestProblem> problems)
    {
        Match[] named = [.. problems.Select(problem => Row().Match(problem.Path))];
        HashSet<(string, int)> rows = [.. named.Where(match => match.Groups["row"].Success && !match.Groups["measure"].Success).Select(match => (match.Groups["list"].Value, Number(match.Groups["row"])))];
        HashSet<(int, int)> measures = [.. named.Where(match => match.Groups["measure"].Success).Select(match => (Number(match.Groups["row"]), Number(match.Groups["measure"])))];
        ImmutableArray<PromotingInteroperabilitySubmission> interoperability =
        [
            .. request.PromotingInteroperability.Select((submission, index) => submission with
            {
                Measures = [.. submission.Measures.Where((_, measure) => !measures.Contains((index, measure)))],
            }),
        ];
        return request with
        {
            CahpsSurvey = Array.Exists(named, match => match.Groups["list"].Value == Survey) ? null : request.CahpsSurvey,
            Quality = Keep(request.Quality, "quality", rows),
            AdministrativeClaims = Keep(request.AdministrativeClaims, "administrativeClaims", rows),
            Cost = Keep(request.Cost, "cost", rows),
            ImprovementActivities = Keep(request.ImprovementActivities, "improvementActivities", rows),
            PromotingInteroperability = Keep(interoperability, "promotingInteroperability", rows),
        };
    }

    private static int Number(Group digits) => int.Parse(digits.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static ImmutableArray<TRow> Keep<TRow>(ImmutableArray<TRow> list, string name, HashSet<(string, int)> rows) =>
        [.. list.Where((_, index) => !rows.Contains((name, index)))];

    [GeneratedRegex(@"^(?<list>cahpsSurvey)|^(?<list>quality|administrativeClaims|cost|improvementActivities|promotingInteroperability)\[(?<row>\d+)\](\.measures\[(?<measure>\d+)\])?")]
    private static partial Regex Row();
}
