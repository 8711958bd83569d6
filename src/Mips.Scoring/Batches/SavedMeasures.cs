using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;

namespace Mips.Scoring.Batches;

/// <summary>A quality measure as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedQuality : ISavedRow<QualityRow>
{
    private long rate;
    private int cases;
    private int completeness;
    private ushort measure;
    private short place;
    private byte collectionType;
    private byte failed;
    private byte marks;

    public void Keep(in QualityRow row)
    {
        (this.rate, this.cases, this.completeness) = (row.Rate.Millionths, row.Cases, row.CompletenessMillionths);
        (this.measure, this.place, this.collectionType, this.failed, this.marks) = ((ushort)row.Measure, (short)row.Place, (byte)row.CollectionType, (byte)row.Failed, (byte)row.Marks);
    }

    public readonly QualityRow ToRow() => new()
    {
        Rate = PerformanceRate.FromMillionths(this.rate),
        Cases = this.cases,
        CompletenessMillionths = this.completeness,
        Measure = this.measure,
        Place = this.place,
        CollectionType = (CollectionType)this.collectionType,
        Failed = (FailedTests)this.failed,
        Marks = (QualityMarks)this.marks,
    };
}

/// <summary>An administrative claims measure as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedClaims : ISavedRow<ClaimsRow>
{
    private long rate;
    private int cases;
    private ushort measure;
    private byte suppressed;

    public void Keep(in ClaimsRow row) => (this.rate, this.cases, this.measure, this.suppressed) = (row.Rate.Millionths, row.Cases, (ushort)row.Measure, SavedFlag.Of(row.Suppressed));

    public readonly ClaimsRow ToRow() => new(PerformanceRate.FromMillionths(this.rate), this.cases, this.measure, this.suppressed != 0);
}

/// <summary>A summary survey measure as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedSurvey : ISavedRow<SurveyRow>
{
    private long rate;
    private int measure;

    public void Keep(in SurveyRow row) => (this.rate, this.measure) = (row.Rate.Millionths, row.Measure);

    public readonly SurveyRow ToRow() => new(PerformanceRate.FromMillionths(this.rate), this.measure);
}

/// <summary>A cost measure as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedCost : ISavedRow<CostRow>
{
    private long cost;
    private int cases;
    private int measure;
    private byte suppressed;

    public void Keep(in CostRow row) => (this.cost, this.cases, this.measure, this.suppressed) = (row.Cost.Millionths, row.Cases, row.Measure, SavedFlag.Of(row.Suppressed));

    public readonly CostRow ToRow() => new(PerformanceRate.FromMillionths(this.cost), this.cases, this.measure, this.suppressed != 0);
}

/// <summary>An improvement activity as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedActivity : ISavedRow<ActivityRow>
{
    private int activity;
    private int continuousDays;
    private SavedDecimal percentOfGroup;

    public void Keep(in ActivityRow row) => (this.activity, this.continuousDays, this.percentOfGroup) = (row.Activity, row.ContinuousDays, new(row.PercentOfGroup));

    public readonly ActivityRow ToRow() => new(this.activity, this.continuousDays, this.percentOfGroup.ToDecimal());
}

/// <summary>A Promoting Interoperability submission with its certification ID as the place of a text.</summary>
internal readonly record struct NumberedInteroperabilityRow(int Start, int End, int Days, int CertificationId, SubmissionAnswers Answers);

/// <summary>A Promoting Interoperability submission as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedInteroperability : ISavedRow<NumberedInteroperabilityRow>
{
    private int start;
    private int end;
    private int days;
    private int certificationId;
    private SavedMeasureSet reported;
    private SavedMeasureSet yes;
    private SavedMeasureSet no;
    private SavedMeasureSet proportions;
    private byte isEmpty;

    public void Keep(in NumberedInteroperabilityRow row)
    {
        (this.start, this.end, this.days, this.certificationId) = (row.Start, row.End, row.Days, row.CertificationId);
        (this.reported, this.yes, this.no, this.proportions) = (new(row.Answers.Reported), new(row.Answers.Yes), new(row.Answers.No), new(row.Answers.Proportions));
        this.isEmpty = SavedFlag.Of(row.Answers.IsEmpty);
    }

    public readonly NumberedInteroperabilityRow ToRow() => new(
        this.start, this.end, this.days, this.certificationId, new(this.reported.ToSet(), this.yes.ToSet(), this.no.ToSet(), this.proportions.ToSet(), this.isEmpty != 0));
}

/// <summary>A set of measures as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly struct SavedMeasureSet(MeasureSet set)
{
    private readonly ulong low = set.Low;
    private readonly ulong high = set.High;

    public MeasureSet ToSet() => new(this.low, this.high);
}

/// <summary>A numerator and a denominator as they are saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedProportion : ISavedRow<ReportedProportion>
{
    private short measure;
    private int numerator;
    private int denominator;

    public void Keep(in ReportedProportion row) => (this.measure, this.numerator, this.denominator) = ((short)row.Measure, row.Numerator, row.Denominator);

    public readonly ReportedProportion ToRow() => new(this.measure, this.numerator, this.denominator);
}
