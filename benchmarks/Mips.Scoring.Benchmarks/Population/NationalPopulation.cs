using Mips.Scoring.Reference;

namespace Mips.Scoring.Benchmarks.Population;

/// <summary>A seeded population of participants of every reporting option whose marginals follow PY2024's published ones.</summary>
internal sealed class NationalPopulation
{
    private readonly ReferenceData data;
    private readonly Dice dice;
    private readonly ParticipantDraws participants;
    private readonly QualityDraws quality;
    private readonly ClaimDraws claims;
    private readonly AttestationDraws attestations;

    private NationalPopulation(ReferenceData data, int seed)
    {
        this.data = data;
        this.dice = new Dice(seed);
        this.participants = new ParticipantDraws(this.dice);
        this.quality = new QualityDraws(data, this.dice);
        this.claims = new ClaimDraws(data, this.dice);
        this.attestations = new AttestationDraws(data, this.dice);
    }

    public static IEnumerable<ScoringRequest> Generate(ReferenceData data, int count, int seed)
    {
        NationalPopulation population = new(data, seed);
        for (int i = 0; i < count; i++)
        {
            yield return population.Next();
        }
    }

    /// <summary>Those who report traditional MIPS themselves, without exceptions that CMS granted: what a scorer for comparison has to know.</summary>
    public static IEnumerable<ScoringRequest> GenerateTraditional(ReferenceData data, int count, int seed) =>
        Generate(data, int.MaxValue, seed)
            .Where(request => request.ReportingOption == ReportingOption.TraditionalMips && request.ReweightingGrants.IsEmpty && request.Participant.Option != ParticipationOption.ApmEntity)
            .Take(count);

    private ScoringRequest Next()
    {
        ScoredPattern pattern = this.dice.Pick(Marginals.Patterns);
        bool reports = pattern is not (ScoredPattern.AffectedArea or ScoredPattern.Silent);
        int costLevel = this.dice.Pick(Marginals.CostLevels);
        int qualityLevel = this.dice.Pick(Marginals.QualityLevels);
        Participant participant = this.participants.Next(pattern);
        ScoringRequest request = new()
        {
            PerformanceYear = this.data.PerformanceYear,
            Participant = participant,
            Quality = reports && pattern is not (ScoredPattern.ExceptedFromQualityAndCost or ScoredPattern.Pathway) ? this.quality.Submitted(qualityLevel, participant.SmallPractice) : [],
            Cost = HasCost(pattern) ? this.claims.Cost(costLevel) : [],
            ImprovementActivities = reports && this.dice.Chance(Marginals.ActivitiesReported) ? this.attestations.Activities() : [],
            PromotingInteroperability = HasInteroperability(pattern) ? [this.attestations.PromotingInteroperability()] : [],
            PriorYear = this.claims.PriorYear(qualityLevel, costLevel),
            PatientPopulation = this.claims.PatientPopulation(),
            ReweightingGrants = this.participants.Grants(pattern),
            AutomaticExtremeAndUncontrollableCircumstances = pattern == ScoredPattern.AffectedArea,
        };
        request = request.Participant.Option switch
        {
            ParticipationOption.Individual => request,
            ParticipationOption.ApmEntity => request with { AdministrativeClaims = this.claims.AdministrativeClaims(qualityLevel), ReweightingGrants = [] },
            _ => request with { AdministrativeClaims = this.claims.AdministrativeClaims(qualityLevel) },
        };
        return pattern switch
        {
            ScoredPattern.Pathway => this.Pathway(request, qualityLevel),
            ScoredPattern.EveryCategory when request.Participant.Option == ParticipationOption.Group && this.dice.Chance(Marginals.MvpsOfEveryCategory) => this.Mvp(request, qualityLevel, costLevel),
            _ => request,
        };
    }

    private static bool HasCost(ScoredPattern pattern) =>
        pattern is ScoredPattern.EveryCategory or ScoredPattern.WithoutInteroperability or ScoredPattern.SmallWithoutInteroperability;

    private static bool HasInteroperability(ScoredPattern pattern) =>
        pattern is ScoredPattern.EveryCategory or ScoredPattern.WithoutCost or ScoredPattern.Pathway or ScoredPattern.ExceptedFromQualityAndCost;

    private ScoringRequest Mvp(ScoringRequest request, int qualityLevel, int costLevel)
    {
        Mvp mvp = this.dice.Pick(Marginals.Mvps) is string id ? this.data.FindMvp(id)! : this.dice.Pick(this.data.Tables.Mvps);
        bool subgroup = this.dice.Chance(Marginals.SubgroupsOfMvps);
        return request with
        {
            Participant = request.Participant with { Option = subgroup ? ParticipationOption.Subgroup : ParticipationOption.Group },
            Mvp = new(mvp.Id) { SelectedPopulationHealthMeasure = this.dice.Pick(mvp.PopulationHealthMeasures) },
            Quality = this.quality.OfMvp(mvp, qualityLevel),
            Cost = this.claims.Cost(mvp, costLevel),
            ImprovementActivities = [.. mvp.ImprovementActivities.Take(2).Select(activity => new ImprovementActivitySubmission(activity))],
            ReweightingGrants = [],
        };
    }

    private ScoringRequest Pathway(ScoringRequest request, int qualityLevel) => request with
    {
        App = new(AppMeasureSet.App),
        Quality = this.quality.OfPathway(qualityLevel),
        ImprovementActivities = [],
        CahpsSurvey = this.quality.Survey(qualityLevel),
    };
}
