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
    private short measure;

    public void Keep(in SurveyRow row) => (this.rate, this.measure) = (row.Rate.Millionths, row.Measure);

    public readonly SurveyRow ToRow() => new(PerformanceRate.FromMillionths(this.rate), this.measure);
}

/// <summary>A cost measure as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedCost : ISavedRow<CostRow>
{
    private long cost;
    private int cases;
    private short measure;
    private byte suppressed;

    public void Keep(in CostRow row) => (this.cost, this.cases, this.measure, this.suppressed) = (row.Cost.Millionths, row.Cases, (short)row.Measure, SavedFlag.Of(row.Suppressed));

    public readonly CostRow ToRow()
    {
        SavedBatchCheck.Require(this.measure is >= 0 and < CostRow.MostMeasures);
        return new(PerformanceRate.FromMillionths(this.cost), this.cases, this.measure, this.suppressed != 0);
    }
}

/// <summary>An improvement activity as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedActivity : ISavedRow<ActivityRow>
{
    private short activity;
    private short continuousDays;
    private int share;

    public void Keep(in ActivityRow row) => (this.activity, this.continuousDays, this.share) = (row.Activity, row.ContinuousDays, row.Share.Millionths);

    public readonly ActivityRow ToRow() => new(this.activity, this.continuousDays, new(this.share));
}

/// <summary>A Promoting Interoperability submission as it is saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedInteroperability : ISavedRow<InteroperabilityRow>
{
    private int start;
    private int days;
    private int certificationId;
    private int answers;

    public void Keep(in InteroperabilityRow row) => (this.start, this.days, this.certificationId, this.answers) = (row.Start, row.Days, row.CertificationId, row.Answers);

    public readonly InteroperabilityRow ToRow() => new(this.start, this.days, this.certificationId, this.answers);
}

/// <summary>The answers of Promoting Interoperability submissions as they are saved.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct SavedAnswers : ISavedRow<SubmissionAnswers>
{
    private SavedMeasureSet reported;
    private SavedMeasureSet yes;
    private SavedMeasureSet no;
    private SavedMeasureSet proportions;
    private SavedMeasureSet performed;
    private byte isEmpty;

    public void Keep(in SubmissionAnswers row)
    {
        (this.reported, this.yes, this.no) = (new(row.Reported), new(row.Yes), new(row.No));
        (this.proportions, this.performed, this.isEmpty) = (new(row.Proportions), new(row.Performed), SavedFlag.Of(row.IsEmpty));
    }

    public readonly SubmissionAnswers ToRow() => new(
        this.reported.ToSet(), this.yes.ToSet(), this.no.ToSet(), this.proportions.ToSet(), this.performed.ToSet(), this.isEmpty != 0);
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
    private int numerator;
    private int denominator;

    public void Keep(in ReportedProportion row) => (this.numerator, this.denominator) = (row.Numerator, row.Denominator);

    public readonly ReportedProportion ToRow() => new(this.numerator, this.denominator);
}
