using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>The lines of the result: counted first, then written, so that only the result is allocated.</summary>
internal ref struct MeasureLines
{
    private readonly ResolvedRequiredMeasures rules;
    private readonly SubmissionReader reader;
    private readonly HealthInformationExchangeOption option;
    private readonly Span<MeasureAnswer> answers;
    private readonly Points[] maximums;
    private readonly PromotingInteroperabilityMeasureScore[]? lines;
    private int count;

    private MeasureLines(ResolvedRequiredMeasures rules, in SubmissionReader reader, HealthInformationExchangeOption option, Span<MeasureAnswer> answers, Points[] maximums, PromotingInteroperabilityMeasureScore[]? lines)
    {
        this.rules = rules;
        this.reader = reader;
        this.option = option;
        this.answers = answers;
        this.maximums = maximums;
        this.lines = lines;
    }

    public static ImmutableArray<PromotingInteroperabilityMeasureScore> Of(ResolvedRequiredMeasures rules, in SubmissionReader reader, HealthInformationExchangeOption option, Span<MeasureAnswer> answers)
    {
        Points[] maximums = ExclusionRedistribution.Maximums(rules.Under(option), answers);
        MeasureLines counted = new(rules, reader, option, answers, maximums, null);
        counted.WriteAll();
        var lines = new PromotingInteroperabilityMeasureScore[counted.count];
        MeasureLines written = new(rules, reader, option, answers, maximums, lines);
        written.WriteAll();
        return ImmutableArrays.Over(lines);
    }

    private void WriteAll()
    {
        foreach (ResolvedScoredMeasure measure in this.rules.Measures)
        {
            this.WriteMeasure(measure);
        }

        this.WritePublicHealth();
        foreach (ResolvedBonus bonus in this.rules.Bonuses)
        {
            this.WriteBonus(bonus);
        }
    }

    private void WriteMeasure(ResolvedScoredMeasure measure)
    {
        MeasureAnswer answer = this.answers[(int)measure.Item];
        if (HealthInformationExchange.IsPartOf(measure.Item, this.option))
        {
            Points maximum = this.maximums[(int)measure.Item];
            this.Write(measure.Measure, Disposition(answer.Status), answer, maximum, this.reader.Earned(answer, maximum));
        }
        else if (answer.Status != ReportingStatus.Missing)
        {
            this.Write(measure.Measure, PromotingInteroperabilityDisposition.OtherOptionCounts, answer, Points.Zero, Points.Zero);
        }
    }

    private void WritePublicHealth()
    {
        int open = this.rules.Method.PublicHealth.MeasuresNeeded.Value;
        Points share = this.ShareOfPublicHealth();
        foreach (ResolvedPublicHealthMeasure measure in this.rules.PublicHealth)
        {
            ReportingStatus status = PublicHealthReporting.Status(this.rules.Method, measure, this.reader);
            bool reported = this.reader.Reports(measure.Measure);
            bool twice = this.reader.SaysYes(measure.Twice);
            if (status == ReportingStatus.Met && (reported || !twice))
            {
                this.WriteEngagement(measure.Measure, share, ref open, 1);
            }
            else if (status != ReportingStatus.Met && (status != ReportingStatus.Missing || reported || this.IsRequiredByName))
            {
                this.Write(measure.Measure, this.DispositionOf(measure, status), default, Points.Zero, Points.Zero);
            }

            if (twice)
            {
                this.WriteEngagement(measure.Twice!, share, ref open, reported ? 1 : 2);
            }
        }
    }

    // Where two measures are needed and only two count, each of them is required by name.
    private readonly bool IsRequiredByName => this.rules.PublicHealth.Length == this.rules.Method.PublicHealth.MeasuresNeeded.Value;

    private readonly Points ShareOfPublicHealth()
    {
        int engagements = 0;
        foreach (ResolvedPublicHealthMeasure measure in this.rules.PublicHealth)
        {
            engagements += PublicHealthReporting.Engagements(PublicHealthReporting.Status(this.rules.Method, measure, this.reader), measure, this.reader);
        }

        int needed = this.rules.Method.PublicHealth.MeasuresNeeded.Value;
        int sharing = this.PublicHealthIsMet ? Math.Min(engagements, needed) : needed;
        return Points.FromTenThousandths(this.maximums[(int)PromotingInteroperabilityItem.PublicHealth].TenThousandths / sharing);
    }

    private readonly bool PublicHealthIsMet => this.answers[(int)PromotingInteroperabilityItem.PublicHealth].Status == ReportingStatus.Met;

    private void WriteEngagement(KnownMeasure measure, Points share, ref int open, int engagements)
    {
        int counted = Math.Min(open, engagements);
        open -= counted;
        Points maximum = Points.FromTenThousandths(share.TenThousandths * counted);
        PromotingInteroperabilityDisposition disposition = measure.IsSuppressed ? PromotingInteroperabilityDisposition.Suppressed
            : counted == 0 ? PromotingInteroperabilityDisposition.NotNeeded
            : PromotingInteroperabilityDisposition.Scored;
        this.Write(measure, disposition, default, maximum, this.PublicHealthIsMet ? maximum : Points.Zero);
    }

    private void WriteBonus(ResolvedBonus bonus)
    {
        KnownMeasure? earned = PromotingInteroperabilityBonus.FirstEarned(this.rules.Method, bonus, this.reader);
        foreach (KnownMeasure measure in bonus.Measures)
        {
            MeasureAnswer answer = this.reader.Answer(measure);
            if (answer.Status == ReportingStatus.Missing)
            {
                continue;
            }

            Points maximum = Points.Of(bonus.Bonus.Points);
            bool earns = PromotingInteroperabilityBonus.Earns(this.rules.Method, measure, this.reader);
            bool isFirst = measure == earned;
            PromotingInteroperabilityDisposition disposition = isFirst ? PromotingInteroperabilityDisposition.Bonus
                : earns ? PromotingInteroperabilityDisposition.BonusAlreadyEarned
                : answer.Status == ReportingStatus.Met ? PromotingInteroperabilityDisposition.EngagementLevelMissing
                : PromotingInteroperabilityDisposition.NotMet;
            this.Write(measure, disposition, answer, maximum, isFirst ? maximum : Points.Zero);
        }
    }

    private void Write(KnownMeasure measure, PromotingInteroperabilityDisposition disposition, MeasureAnswer answer, Points maximum, Points points)
    {
        if (this.lines is not null)
        {
            ReportedProportion proportion = this.reader.ProportionOf(answer);
            string? exclusionId = this.reader.FirstYes(measure.Exclusions)?.Id;
            this.lines[this.count] = new(measure.Id, disposition, proportion.Numerator, proportion.Denominator, maximum, points, exclusionId);
        }

        this.count++;
    }

    private readonly PromotingInteroperabilityDisposition DispositionOf(ResolvedPublicHealthMeasure measure, ReportingStatus status) =>
        status == ReportingStatus.Missing && this.reader.SaysYes(measure.Measure)
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
