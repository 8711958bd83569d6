using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Planning;

/// <summary>
/// What no set of quality measures between two sets can exceed. It is a bound and not a score: it may be too high, never too low. The points of a measure do
/// not depend on the set; the places do: as many as are required, fewer by each measure that leaves both sums, or as many as a complete topic or specialty
/// set leaves, whose measures must then be in.
/// </summary>
internal sealed class QualitySetBound
{
    private readonly Scorecard card;
    private readonly QualityRules rules;
    private readonly ImmutableArray<QualityMeasureScore> lines;
    private readonly int standard;
    private readonly long claimsPoints;
    private readonly int claims;
    private readonly ImmutableArray<MeasureCluster> clusters;
    private readonly int claimsMeasuresOfMvp;

    private QualitySetBound(Scorecard card)
    {
        this.card = card;
        this.rules = card.QualityRules;
        this.lines = card.Quality.Measures;
        this.standard = card.Quality.RequiredMeasures.Standard;
        this.claims = card.Quality.AdministrativeClaims.Count(static line => line.IsScored);
        this.claimsPoints = card.Quality.AdministrativeClaims.Where(static line => line.IsScored).Sum(static line => line.Points.TenThousandths);
        this.clusters = card.ReportingOption == ReportingOption.TraditionalMips ? card.Data.Tables.MeasureClusters : [];
        this.claimsMeasuresOfMvp = ClaimsMeasuresOf(card);
    }

    public static QualitySetBound Of(Scorecard everything) => new(everything);

    /// <summary>Whether a row takes its available points along, so that it can lower the number of places.</summary>
    public bool LeavesBothSums(int index) => QualitySetFacts.LeavesBothSums(this.lines[index]);

    /// <summary>The most that a set with every kept row, and no row that is not open, can score; 100 % where it may have no score.</summary>
    public Percent Of(QualityMeasureSet kept, QualityMeasureSet open)
    {
        QualitySetFacts facts = QualitySetFacts.Of(this.card, kept, open);
        Percent most = Percent.Zero;
        for (int places = Math.Max(0, this.FewestPlaces(open) - facts.Leaving); places <= this.standard; places++)
        {
            most = Max(most, this.Score(facts, Top(facts.Measures, places), places));
        }

        foreach (MeasureCluster cluster in facts.OnlyMipsCqmsAndClaims ? this.clusters : [])
        {
            most = Max(most, this.OfCluster(cluster, open, facts));
        }

        return most;
    }

    private static Percent Max(Percent one, Percent other) => one > other ? one : other;

    private static long Top(ImmutableArray<MeasureWorth> measures, int places) => measures.Take(places).Sum(static one => one.Points);

    private static int ClaimsMeasuresOf(Scorecard card) => card.Request is { Mvp: { } registration, Participant.SmallPractice: true }
        ? card.Data.FindMvp(registration.MvpId)!.QualityMeasures.Count(id => card.Data.FindQualityMeasure(id) is { } measure && measure.IsReportedThrough(CollectionType.PartBClaims))
        : 0;

    // A small practice that reports every claims measure of an MVP with fewer than the required number needs no more.
    private int FewestPlaces(QualityMeasureSet open)
    {
        int reported = Enumerable.Range(0, open.Kept.Length).Count(i => open.Kept[i] && this.lines[i].CollectionType == CollectionType.PartBClaims);
        return this.claimsMeasuresOfMvp > 0 && this.claimsMeasuresOfMvp < this.standard && reported >= this.claimsMeasuresOfMvp ? this.claimsMeasuresOfMvp : this.standard;
    }

    private Percent OfCluster(MeasureCluster cluster, QualityMeasureSet open, QualitySetFacts facts)
    {
        if (cluster.MeasureIds.Any(id => !this.IsOpen(id, cluster.CollectionType, open)))
        {
            return Percent.Zero;
        }

        HashSet<string> inside = [.. cluster.MeasureIds, .. facts.Kept];
        ImmutableArray<MeasureWorth> others = [.. facts.Measures.Where(one => !inside.Contains(one.Id))];
        long own = facts.Measures.Where(one => inside.Contains(one.Id)).Sum(static one => one.Points);
        Percent most = Percent.Zero;
        for (int further = 0; inside.Count + further < this.standard; further++)
        {
            for (int gone = 0; gone <= facts.Leaving; gone++)
            {
                most = Max(most, this.Score(facts, own + Top(others, further), Math.Max(0, inside.Count + further - gone)));
            }
        }

        return most;
    }

    private bool IsOpen(string id, CollectionType collectionType, QualityMeasureSet open)
    {
        for (int i = 0; i < open.Kept.Length; i++)
        {
            if (open.Kept[i] && this.lines[i].CollectionType == collectionType && string.Equals(this.lines[i].Measure.Id, id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private Percent Score(QualitySetFacts facts, long submitted, int places)
    {
        Points available = Points.FromTenThousandths((places + this.claims) * this.rules.AvailablePoints.PerMeasure.Value.TenThousandths);
        if (available == Points.Zero)
        {
            return Percent.Hundred;
        }

        Points achieved = Points.FromTenThousandths(Math.Min(submitted + this.claimsPoints, available.TenThousandths));
        bool participates = facts.Complete >= places;
        QualityImprovement improvement = QualityImprovement.Of(achieved, available, this.card.Request.PriorYear, participates, this.rules.Improvement);
        Points small = SmallPracticeBonus.Of(this.card.Request.Participant.SmallPractice, 1, this.rules.SmallPracticeBonus);
        return QualityCategoryScore.Of(achieved + small + this.Bonuses(facts, available), available, improvement.PercentagePoints)!.Value;
    }

    private Points Bonuses(QualitySetFacts facts, Points available) => Points.FromTenThousandths(
        Least(available, this.rules.HighPriorityBonus?.MaximumPercentOfAvailablePoints.Value, facts.HighPriority * this.rules.HighPriorityBonus?.OutcomeOrPatientExperience.Value.TenThousandths)
        + Least(available, this.rules.EndToEndBonus?.MaximumPercentOfAvailablePoints.Value, facts.EndToEnd * Points.UnitsPerPoint)
        + Least(available, this.rules.ComplexOrganizationAdjustment?.MaximumPercentOfAvailablePoints.Value, facts.Ecqms * this.rules.ComplexOrganizationAdjustment?.PerEcqm.Value.TenThousandths));

    // The limit of a bonus is cut or rounded; one unit more is no less.
    private static long Least(Points available, decimal? limit, long? sum) => limit is { } percent ? Math.Min((long)(available.TenThousandths * percent / 100m) + 1, sum!.Value) : 0;
}
