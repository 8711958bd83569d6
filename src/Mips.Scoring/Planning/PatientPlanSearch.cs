using Mips.Scoring.Answers.Shortfalls;

namespace Mips.Scoring.Planning;

/// <summary>
/// The fewest patients over all measures. What measures gain together in the numerator of quality is never more than what each gains alone, and a larger
/// numerator never lowers the score, as long as no measure becomes another kind of thing (complete, enough cases). So for every combination of such
/// kinds the number of patients rises from its least, each number is bounded by the best sum of gains, and only what the bound leaves is scored.
/// </summary>
internal sealed class PatientPlanSearch
{
    private const int MostScorings = 200_000;
    private readonly Scorecard card;
    private readonly Target target;
    private readonly ImmutableArray<PatientSource> sources;
    private readonly ScoringRequest start;
    private int scorings;

    private PatientPlanSearch(Scorecard card, Target target, ImmutableArray<PatientSource> sources)
    {
        this.card = card;
        this.target = target;
        this.sources = sources;
        this.start = PatientSource.Start(card.Request, sources);
    }

    /// <summary>Whether scoring may go on.</summary>
    public bool MayScore => this.scorings <= MostScorings;

    /// <summary>The plan; null if no number of patients reaches the target.</summary>
    public static PatientPlan? Find(Scorecard card, Target target, ImmutableArray<PatientSource> sources)
    {
        PatientPlanSearch search = new(card, target, [.. sources.Where(source => source.Limit > 0 && (target.Measure is not { } only || (source.Id == only.Id && source.CollectionType == only.CollectionType)))]);
        return search.sources.IsEmpty ? null
            : target.Measure is null ? search.Find()
            : search.OfOneMeasure();
    }

    /// <summary>Scores an allocation.</summary>
    public Scorecard Score(int[] patients)
    {
        this.scorings++;
        ScoringRequest request = this.start;
        for (int i = 0; i < patients.Length; i++)
        {
            request = patients[i] > 0 ? this.sources[i].With(request, patients[i]) : request;
        }

        return Rescoring.Of(this.card, request);
    }

    public bool Reaches(Scorecard scorecard) => this.target.IsReachedBy(scorecard);

    private PatientPlan? Find()
    {
        int[]? best = null;
        int fewest = Needed.MostPlannedPatients + 1;
        int atLeast = int.MaxValue;
        foreach (PatientModes modes in PatientModes.All([.. this.sources.Select(this.RangesOf)]))
        {
            PatientAllocation allocation = new(this, modes);
            if (allocation.Fewest(fewest - 1) is { } found)
            {
                best = found;
                fewest = found.Sum();
            }

            atLeast = Math.Min(atLeast, allocation.AtLeast);
        }

        return best is null ? null : this.Plan(best, this.card.QualityRules.HighPriorityBonus is null ? Math.Min(atLeast, fewest) : 0);
    }

    // A target of one measure needs no bound: the nearest number of its own patients.
    private PatientPlan? OfOneMeasure()
    {
        int before = -1;
        foreach (PatientRange range in this.RangesOf(this.sources[0]))
        {
            if (SmallestStep.Find(before, range.Last, patients => this.Reaches(this.Score([(int)patients]))) is { } fewest)
            {
                return this.Plan([(int)fewest], (int)fewest);
            }

            before = range.Last;
        }

        return null;
    }

    private ImmutableArray<PatientRange> RangesOf(PatientSource source)
    {
        ImmutableArray<int> modes = source.Modes(patients => Rescoring.Of(this.card, source.With(this.start, patients)).Quality.Measures[source.Index]);
        return [.. modes.Select((first, i) => new PatientRange(first, i + 1 < modes.Length ? modes[i + 1] - 1 : source.Limit))];
    }

    private PatientPlan Plan(int[] patients, int atLeast) => new()
    {
        Measures = [.. this.sources
            .Select((source, i) => new PlannedPatients(source.Id, source.CollectionType, source.Index, patients[i], source.Remaining))
            .Where(static one => one.Patients > 0)],
        After = this.Score(patients),
        AtLeast = atLeast,
    };
}
