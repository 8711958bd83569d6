using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Years;

namespace Mips.Scoring.Benchmarks.Idiomatic;

internal sealed record IdiomaticInteroperabilityScore(decimal Percent, bool Submitted);

/// <summary>Promoting Interoperability with LINQ and decimal, from PY2019.</summary>
internal sealed class IdiomaticInteroperability(ReferenceData data, ProgramYear law)
{
    private readonly PromotingInteroperabilityRules rules = law.PromotingInteroperability;
    private readonly PromotingInteroperabilityMethod.RequiredMeasures method = (PromotingInteroperabilityMethod.RequiredMeasures)law.PromotingInteroperability.Method;

    private enum Status
    {
        Missing,
        NotMet,
        Excluded,
        Met,
    }

    public IdiomaticInteroperabilityScore Score(PromotingInteroperabilitySubmission submission)
    {
        Dictionary<string, PromotingInteroperabilityMeasureSubmission> reported = submission.Measures.ToDictionary(measure => measure.MeasureId);
        Dictionary<PromotingInteroperabilityItem, (Status Status, decimal Rate)> answers = this.method.Measures
            .Select(measure => measure.Value)
            .ToDictionary(measure => measure.Item, measure => this.Answer(measure.MeasureId, reported));
        answers[PromotingInteroperabilityItem.PublicHealth] = (this.PublicHealth(reported), 1m);

        (bool Complete, int Missing, bool AllReported, decimal Points) best = Enum.GetValues<HealthInformationExchangeOption>()
            .Where(option => option == HealthInformationExchangeOption.ReferralLoops || answers.GetValueOrDefault(ItemOf(option)).Status != Status.Missing)
            .Select(option => this.Option(option, answers))
            .OrderByDescending(option => option.Complete)
            .ThenBy(option => option.Complete ? 0 : option.Missing)
            .ThenByDescending(option => option.Complete ? option.Points : 0m)
            .First();
        bool statements = this.rules.Statements.All(statement =>
            reported.TryGetValue(statement.Value.MeasureId, out PromotingInteroperabilityMeasureSubmission? one) && (one.Answer == true || (one.Answer == false && statement.Value.Answer == StatementAnswer.YesOrNo)));
        bool statementsReported = this.rules.Statements.All(statement => reported.TryGetValue(statement.Value.MeasureId, out PromotingInteroperabilityMeasureSubmission? one) && one.Answer is not null);
        bool certified = !string.IsNullOrWhiteSpace(submission.CehrtId);
        bool period = (submission.PerformanceEnd - submission.PerformanceStart).Days + 1 >= this.rules.MinimumContinuousDays.Value;
        decimal bonus = this.method.Bonuses.Where(group => group.Value.MeasureIds.Any(id => this.Earns(id, reported))).Sum(group => group.Value.Points);
        decimal percent = certified && period && statements && best.Complete ? Math.Min(100m, best.Points + bonus) : 0m;
        return new(percent, certified && statementsReported && best.AllReported);
    }

    private static PromotingInteroperabilityItem ItemOf(HealthInformationExchangeOption option) => option switch
    {
        HealthInformationExchangeOption.BidirectionalExchange => PromotingInteroperabilityItem.BidirectionalExchange,
        HealthInformationExchangeOption.TrustedExchangeFramework => PromotingInteroperabilityItem.TrustedExchangeFramework,
        _ => PromotingInteroperabilityItem.SendHealthInformation,
    };

    private static bool IsPartOf(PromotingInteroperabilityItem item, HealthInformationExchangeOption option) => item switch
    {
        PromotingInteroperabilityItem.SendHealthInformation or PromotingInteroperabilityItem.ReceiveHealthInformation => option == HealthInformationExchangeOption.ReferralLoops,
        PromotingInteroperabilityItem.BidirectionalExchange or PromotingInteroperabilityItem.TrustedExchangeFramework => item == ItemOf(option),
        _ => true,
    };

    private static bool SaysYes(string id, Dictionary<string, PromotingInteroperabilityMeasureSubmission> reported) =>
        reported.TryGetValue(id, out PromotingInteroperabilityMeasureSubmission? measure) && measure.Answer == true;

    private (bool Complete, int Missing, bool AllReported, decimal Points) Option(
        HealthInformationExchangeOption option, Dictionary<PromotingInteroperabilityItem, (Status Status, decimal Rate)> answers)
    {
        Dictionary<PromotingInteroperabilityItem, decimal> maximums = this.method.Measures
            .Where(measure => IsPartOf(measure.Value.Item, option))
            .ToDictionary(measure => measure.Value.Item, measure => (decimal)measure.Value.Points);
        maximums[PromotingInteroperabilityItem.PublicHealth] = this.method.PublicHealth.Points.Value;
        foreach (ExcludedPointsMove move in this.method.Moves.Select(move => move.Value).Where(move => maximums.ContainsKey(move.From) && maximums.ContainsKey(move.To)))
        {
            if (answers[move.From].Status == Status.Excluded)
            {
                maximums[move.To] += maximums[move.From] / move.Parts;
            }
        }

        int missing = maximums.Keys.Count(item => answers[item].Status == Status.Missing);
        int notMet = maximums.Keys.Count(item => answers[item].Status == Status.NotMet);
        decimal points = maximums.Where(maximum => answers[maximum.Key].Status == Status.Met).Sum(maximum => Earned(answers[maximum.Key].Rate, maximum.Value));
        return (missing + notMet == 0, missing, missing == 0, points);
    }

    private static decimal Earned(decimal rate, decimal maximum) => rate == 1m ? maximum : Math.Min(maximum, Math.Max(1m, Rounding.HalfUp(rate * maximum, 0)));

    private (Status Status, decimal Rate) Answer(string id, Dictionary<string, PromotingInteroperabilityMeasureSubmission> reported)
    {
        PromotingInteroperabilityMeasureSubmission? measure = reported.GetValueOrDefault(id);
        if (measure is { Numerator: int numerator and > 0, Denominator: int denominator })
        {
            return (Status.Met, (decimal)numerator / denominator);
        }

        if (measure?.Answer == true)
        {
            return (Status.Met, 1m);
        }

        bool excluded = data.FindPromotingInteroperabilityMeasure(id)?.Exclusions.Any(exclusion => SaysYes(exclusion, reported)) == true;
        return (excluded ? Status.Excluded : measure is null ? Status.Missing : Status.NotMet, 0m);
    }

    private Status PublicHealth(Dictionary<string, PromotingInteroperabilityMeasureSubmission> reported)
    {
        List<Status> statuses = [.. this.method.PublicHealth.Measures.Select(measure => this.PublicHealth(measure.Value.MeasureId, reported))];
        int needed = this.method.PublicHealth.MeasuresNeeded.Value;
        int met = statuses.Count(status => status == Status.Met);
        int excluded = statuses.Count(status => status == Status.Excluded);
        int notMet = statuses.Count(status => status == Status.NotMet);
        return met + excluded >= needed ? (met > 0 ? Status.Met : Status.Excluded)
            : met + excluded + notMet >= needed ? Status.NotMet
            : Status.Missing;
    }

    private Status PublicHealth(string id, Dictionary<string, PromotingInteroperabilityMeasureSubmission> reported)
    {
        if (this.Earns(id, reported))
        {
            return Status.Met;
        }

        bool excluded = data.FindPromotingInteroperabilityMeasure(id)?.Exclusions.Any(exclusion => SaysYes(exclusion, reported)) == true;
        return excluded ? Status.Excluded : reported.TryGetValue(id, out PromotingInteroperabilityMeasureSubmission? measure) && measure.Answer == false ? Status.NotMet : Status.Missing;
    }

    private bool Earns(string id, Dictionary<string, PromotingInteroperabilityMeasureSubmission> reported)
    {
        ImmutableArray<string> levels = data.FindPromotingInteroperabilityMeasure(id)?.ActiveEngagementLevels ?? [];
        return SaysYes(id, reported) && (!this.method.PublicHealth.NeedsEngagementLevel.Value || levels.IsEmpty || levels.Any(level => SaysYes(level, reported)));
    }
}
