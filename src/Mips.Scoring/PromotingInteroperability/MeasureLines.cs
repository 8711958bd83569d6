using System.Runtime.InteropServices;

namespace Mips.Scoring;

/// <summary>The lines of the result: counted first, then written, so that only the result is allocated.</summary>
internal ref struct MeasureLines
{
    private readonly PromotingInteroperabilityMethod.RequiredMeasures method;
    private readonly SubmissionReader reader;
    private readonly HealthInformationExchangeOption option;
    private readonly ReadOnlySpan<MeasureAnswer> answers;
    private readonly ReadOnlySpan<Points> maximums;
    private readonly PromotingInteroperabilityMeasureScore[]? lines;
    private int count;

    private MeasureLines(PromotingInteroperabilityMethod.RequiredMeasures method, SubmissionReader reader, HealthInformationExchangeOption option, ReadOnlySpan<MeasureAnswer> answers, ReadOnlySpan<Points> maximums, PromotingInteroperabilityMeasureScore[]? lines)
    {
        this.method = method;
        this.reader = reader;
        this.option = option;
        this.answers = answers;
        this.maximums = maximums;
        this.lines = lines;
    }

    public static ImmutableArray<PromotingInteroperabilityMeasureScore> Of(PromotingInteroperabilityMethod.RequiredMeasures method, SubmissionReader reader, HealthInformationExchangeOption option, ReadOnlySpan<MeasureAnswer> answers)
    {
        Span<Points> maximums = stackalloc Points[HealthInformationExchange.ItemCount];
        ExclusionRedistribution.Apply(method, option, answers, maximums);
        MeasureLines counted = new(method, reader, option, answers, maximums, null);
        counted.WriteAll();
        var lines = new PromotingInteroperabilityMeasureScore[counted.count];
        MeasureLines written = new(method, reader, option, answers, maximums, lines);
        written.WriteAll();
        return ImmutableCollectionsMarshal.AsImmutableArray(lines);
    }

    private void WriteAll()
    {
        foreach (Cited<ScoredMeasure> measure in this.method.Measures)
        {
            this.WriteMeasure(measure.Value);
        }

        this.WritePublicHealth();
        foreach (Cited<BonusMeasures> bonus in this.method.Bonuses)
        {
            this.WriteBonus(bonus.Value);
        }
    }

    private void WriteMeasure(ScoredMeasure measure)
    {
        MeasureAnswer answer = this.answers[(int)measure.Item];
        if (HealthInformationExchange.IsPartOf(measure.Item, this.option))
        {
            Points maximum = this.maximums[(int)measure.Item];
            this.Write(measure.MeasureId, Disposition(answer.Status), answer, maximum, answer.Earned(maximum));
        }
        else if (answer.Status != ReportingStatus.Missing)
        {
            this.Write(measure.MeasureId, PromotingInteroperabilityDisposition.OtherOptionCounts, answer, Points.Zero, Points.Zero);
        }
    }

    private void WritePublicHealth()
    {
        int open = this.method.PublicHealth.MeasuresNeeded.Value;
        Points share = this.ShareOfPublicHealth();
        foreach (Cited<PublicHealthMeasure> row in this.method.PublicHealth.Measures)
        {
            PublicHealthMeasure measure = row.Value;
            ReportingStatus status = PublicHealthReporting.Status(this.method, measure, this.reader);
            bool reported = this.reader.Find(measure.MeasureId) is not null;
            bool twice = this.reader.SaysYes(measure.TwiceId);
            if (status == ReportingStatus.Met && (reported || !twice))
            {
                this.WriteEngagement(measure.MeasureId, share, ref open, 1);
            }
            else if (status != ReportingStatus.Met && (status != ReportingStatus.Missing || reported || this.IsRequiredByName))
            {
                this.Write(measure.MeasureId, this.DispositionOf(measure, status), default, Points.Zero, Points.Zero);
            }

            if (twice)
            {
                this.WriteEngagement(measure.TwiceId!, share, ref open, reported ? 1 : 2);
            }
        }
    }

    // Where two measures are needed and only two count, each of them is required by name.
    private readonly bool IsRequiredByName => this.method.PublicHealth.Measures.Length == this.method.PublicHealth.MeasuresNeeded.Value;

    private readonly Points ShareOfPublicHealth()
    {
        int engagements = 0;
        foreach (Cited<PublicHealthMeasure> row in this.method.PublicHealth.Measures)
        {
            PublicHealthMeasure measure = row.Value;
            engagements += PublicHealthReporting.Engagements(this.method, measure, this.reader);
        }

        int needed = this.method.PublicHealth.MeasuresNeeded.Value;
        int sharing = this.PublicHealthIsMet ? Math.Min(engagements, needed) : needed;
        return Points.FromTenThousandths(this.maximums[(int)PromotingInteroperabilityItem.PublicHealth].TenThousandths / sharing);
    }

    private readonly bool PublicHealthIsMet => this.answers[(int)PromotingInteroperabilityItem.PublicHealth].Status == ReportingStatus.Met;

    private void WriteEngagement(string measureId, Points share, ref int open, int engagements)
    {
        int counted = Math.Min(open, engagements);
        open -= counted;
        Points maximum = Points.FromTenThousandths(share.TenThousandths * counted);
        PromotingInteroperabilityDisposition disposition = PublicHealthReporting.IsSuppressed(this.method, measureId) ? PromotingInteroperabilityDisposition.Suppressed
            : counted == 0 ? PromotingInteroperabilityDisposition.NotNeeded
            : PromotingInteroperabilityDisposition.Scored;
        this.Write(measureId, disposition, default, maximum, this.PublicHealthIsMet ? maximum : Points.Zero);
    }

    private void WriteBonus(BonusMeasures bonus)
    {
        string? earned = PromotingInteroperabilityBonus.FirstEarned(this.method, bonus, this.reader);
        foreach (string measureId in bonus.MeasureIds)
        {
            MeasureAnswer answer = this.reader.Answer(measureId);
            if (answer.Status == ReportingStatus.Missing)
            {
                continue;
            }

            Points maximum = Points.Of(bonus.Points);
            bool earns = PromotingInteroperabilityBonus.Earns(this.method, measureId, this.reader);
            bool isFirst = string.Equals(measureId, earned, StringComparison.Ordinal);
            PromotingInteroperabilityDisposition disposition = isFirst ? PromotingInteroperabilityDisposition.Bonus
                : earns ? PromotingInteroperabilityDisposition.BonusAlreadyEarned
                : answer.Status == ReportingStatus.Met ? PromotingInteroperabilityDisposition.EngagementLevelMissing
                : PromotingInteroperabilityDisposition.NotMet;
            this.Write(measureId, disposition, answer, maximum, isFirst ? maximum : Points.Zero);
        }
    }

    private void Write(string measureId, PromotingInteroperabilityDisposition disposition, MeasureAnswer answer, Points maximum, Points points)
    {
        if (this.lines is not null)
        {
            string? exclusionId = this.reader.ClaimedExclusion(measureId, this.method);
            this.lines[this.count] = new(measureId, disposition, answer.Numerator, answer.Denominator, maximum, points, exclusionId);
        }

        this.count++;
    }

    private readonly PromotingInteroperabilityDisposition DispositionOf(PublicHealthMeasure measure, ReportingStatus status) =>
        status == ReportingStatus.Missing && this.reader.SaysYes(measure.MeasureId)
            ? PromotingInteroperabilityDisposition.EngagementLevelMissing
            : Disposition(status);

    private static PromotingInteroperabilityDisposition Disposition(ReportingStatus status) => status switch
    {
        ReportingStatus.Met => PromotingInteroperabilityDisposition.Scored,
        ReportingStatus.Excluded => PromotingInteroperabilityDisposition.Excluded,
        ReportingStatus.ReportedNotMet => PromotingInteroperabilityDisposition.NotMet,
        _ => PromotingInteroperabilityDisposition.Missing,
    };
}
