using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.CmsData;
using Mips.Scoring.Scorers;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Oracle;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.WhyNotAnswers;

/// <summary>Scorecards of generated requests: every year and reporting option, APM Entities with their clinicians included.</summary>
internal static class GeneratedScorecards
{
    private const int Seed = 515;
    private const int Sampled = 50;

    private static readonly Lazy<ImmutableArray<(Scorecard Card, ImmutableArray<Shortfall> Found)>> LazySample = new(() => [.. All(Sampled).AsParallel().AsOrdered().Select(card => (card, WhyNot.Of(card)))]);

    /// <summary>Some scorecards with what could have earned more on them, made once.</summary>
    public static ImmutableArray<(Scorecard Card, ImmutableArray<Shortfall> Found)> Sample => LazySample.Value;

    public static IEnumerable<Scorecard> All(int ofEach) =>
        from index in Enumerable.Range(0, ofEach)
        from year in Enumerable.Range(2017, 10)
        from card in Of(year, index)
        select card;

    public static IEnumerable<Scorecard> Of(int year, int index)
    {
        ProgramYear law = ProgramYears.For(year);
        ReferenceData data = CmsTables.For(year);
        yield return Score(RequestGenerator.TraditionalMips(data, Seed, index));
        yield return Entity(data, index);
        if (law.MvpQuality is not null)
        {
            yield return Score(RequestGenerator.MipsValuePathway(data, Seed, index));
        }

        if (law.AppQuality is not null)
        {
            yield return Score(RequestGenerator.ApmPerformancePathway(data, Seed, index));
        }
    }

    public static Scorecard Score(ScoringRequest request) => Scorer.Score(request, CmsTables.For(request.PerformanceYear), Accepting.Placeholders);

    private static Scorecard Entity(ReferenceData data, int index)
    {
        (ScoringRequest entity, IReadOnlyList<OracleClinician> clinicians) = ApmEntityGenerator.Entity(data, Seed, index);
        return ApmEntityScorer.Score(entity, [.. clinicians.Select(Clinician)], data, Accepting.Placeholders);
    }

    private static ApmClinician Clinician(OracleClinician clinician) => new()
    {
        Group = clinician.Group is { } group ? Score(group) : null,
        Individual = clinician.Individual is { } individual ? Score(individual) : null,
        Excepted = clinician.Excepted,
    };
}
