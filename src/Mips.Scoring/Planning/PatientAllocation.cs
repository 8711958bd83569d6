using Mips.Scoring.Answers.Shortfalls;

namespace Mips.Scoring.Planning;

/// <summary>The fewest patients of one combination of ranges, by rising numbers of patients beyond the first of each range.</summary>
internal sealed class PatientAllocation
{
    private readonly PatientPlanSearch search;
    private readonly PatientModes modes;
    private readonly int[] patients;
    private readonly List<long>[] gains;
    private readonly List<long>[] best;
    private readonly long numeratorAtFirst;
    private long largestThatFails;

    public PatientAllocation(PatientPlanSearch search, PatientModes modes)
    {
        this.search = search;
        this.modes = modes;
        this.patients = [.. modes.Ranges.Select(static range => range.First)];
        this.gains = [.. modes.Ranges.Select(static _ => new List<long> { 0 })];
        this.best = [.. modes.Ranges.Select(static _ => new List<long>())];
        Scorecard first = search.Score(this.patients);
        this.numeratorAtFirst = NumeratorOf(first);
        this.largestThatFails = search.Reaches(first) ? -1 : 0;
        this.AtLeast = modes.First;
    }

    /// <summary>No allocation of this combination has fewer patients; one more than were asked for if none of so many reaches the target.</summary>
    public int AtLeast { get; private set; }

    /// <summary>The first allocation that reaches the target with at most so many patients; null if none does.</summary>
    public int[]? Fewest(int most)
    {
        if (this.modes.First > most)
        {
            return null;
        }

        // What fails where every measure alone has so many patients fails where they share them.
        int mostFurther = most - this.modes.First;
        if (SmallestStep.Find(-1, mostFurther, patients => this.search.Reaches(this.search.Score(this.Each((int)patients)))) is not { } least)
        {
            this.AtLeast = most + 1;
            return null;
        }

        int room = this.modes.Ranges.Sum(static range => range.Last - range.First);
        for (int further = 0; further <= Math.Min(room, mostFurther) && this.search.MayScore; further++)
        {
            this.Extend(further);
            if (further >= least && (this.largestThatFails < 0 || (this.best[this.best.Length - 1][further] > this.largestThatFails && this.Try(this.best.Length - 1, further, 0))))
            {
                return [.. this.patients];
            }

            this.AtLeast += this.search.MayScore ? 1 : 0;
        }

        if (!this.search.MayScore)
        {
            return this.Reduced(this.Each((int)least), most);
        }

        this.AtLeast = most + 1;
        return null;
    }

    // Where the search had to end: a plan that no single measure can have fewer patients in.
    private int[]? Reduced(int[] enough, int most)
    {
        for (int i = 0; i < enough.Length; i++)
        {
            int measure = i;
            enough[i] = (int)(SmallestStep.Find(this.modes.Ranges[i].First - 1, enough[i], patients => this.Reaches(enough, measure, (int)patients)) ?? enough[i]);
        }

        return enough.Sum() <= most ? enough : null;
    }

    private bool Reaches(int[] allocation, int measure, int number)
    {
        int[] changed = [.. allocation];
        changed[measure] = number;
        return this.search.Reaches(this.search.Score(changed));
    }

    private int[] Each(int patients) => [.. this.modes.Ranges.Select(range => Math.Min(range.Last, range.First + patients))];

    private static long NumeratorOf(Scorecard card) => card.Quality.Numerator.TenThousandths;

    // The best sum of gains that the first measures can have with so many patients more, one measure after the other.
    private void Extend(int further)
    {
        for (int i = 0; i < this.gains.Length; i++)
        {
            PatientRange range = this.modes.Ranges[i];
            if (further > 0 && further <= range.Last - range.First)
            {
                this.gains[i].Add(this.GainAlone(i, range.First + further));
            }

            long most = i == 0 ? (further < this.gains[0].Count ? this.gains[0][further] : long.MinValue) : long.MinValue;
            for (int own = 0; i > 0 && own <= further && own < this.gains[i].Count; own++)
            {
                long others = this.best[i - 1][further - own];
                most = others == long.MinValue ? most : Math.Max(most, others + this.gains[i][own]);
            }

            this.best[i].Add(most);
        }
    }

    private long GainAlone(int measure, int number)
    {
        int before = this.patients[measure];
        this.patients[measure] = number;
        long gain = NumeratorOf(this.search.Score(this.patients)) - this.numeratorAtFirst;
        this.patients[measure] = before;
        return gain;
    }

    // Every allocation of the patients left whose bound is above the largest numerator that is known to fail, the best bound first.
    private bool Try(int measure, int left, long gained)
    {
        int first = this.modes.Ranges[measure].First;
        foreach (int own in this.OwnByBound(measure, left))
        {
            if (!this.search.MayScore || gained + this.Bound(measure, left, own) <= this.largestThatFails)
            {
                break;
            }

            this.patients[measure] = first + own;
            if (measure == 0 ? this.Passes() : this.Try(measure - 1, left - own, gained + this.gains[measure][own]))
            {
                return true;
            }
        }

        this.patients[measure] = first;
        return false;
    }

    private IEnumerable<int> OwnByBound(int measure, int left) => Enumerable
        .Range(measure == 0 ? left : 0, measure == 0 ? 1 : left + 1)
        .Where(own => own < this.gains[measure].Count && (measure == 0 || this.best[measure - 1][left - own] != long.MinValue))
        .OrderByDescending(own => this.Bound(measure, left, own));

    private long Bound(int measure, int left, int own) => this.gains[measure][own] + (measure == 0 ? 0 : this.best[measure - 1][left - own]);

    private bool Passes()
    {
        Scorecard scored = this.search.Score(this.patients);
        if (this.search.Reaches(scored))
        {
            return true;
        }

        this.largestThatFails = Math.Max(this.largestThatFails, NumeratorOf(scored) - this.numeratorAtFirst);
        return false;
    }
}
