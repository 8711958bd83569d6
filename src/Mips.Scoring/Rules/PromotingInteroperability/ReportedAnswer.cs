

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>What one submission says about one measure, statement or exclusion, without its name. The default is: nothing.</summary>
internal readonly struct ReportedAnswer
{
    private const byte ReportedMark = 1;
    private const byte YesMark = 2;
    private const byte NoMark = 4;
    private const int StateShift = 3;
    private readonly State state;

    public ReportedAnswer(int? numerator, int? denominator, bool? answer)
    {
        this.IsReported = true;
        this.state = numerator is not null && denominator is not null ? State.Proportion : answer is null ? State.Nothing : State.Answer;
        this.IsNo = answer == false;
        this.IsYes = answer == true;
        this.Numerator = numerator.GetValueOrDefault();
        this.Denominator = denominator.GetValueOrDefault();
    }

    private ReportedAnswer(byte marks, int numerator, int denominator)
    {
        this.IsReported = (marks & ReportedMark) != 0;
        this.IsYes = (marks & YesMark) != 0;
        this.IsNo = (marks & NoMark) != 0;
        this.state = (State)(marks >> StateShift);
        this.Numerator = numerator;
        this.Denominator = denominator;
    }

    private enum State : byte
    {
        Nothing,
        Answer,
        Proportion,
    }

    public int Numerator { get; }

    public int Denominator { get; }

    /// <summary>Whether it is in the submission at all.</summary>
    public bool IsReported { get; }

    public bool IsYes { get; }

    public bool IsNo { get; }

    /// <summary>The answer without regard to exclusions: met by yes or by a numerator of at least one.</summary>
    public MeasureAnswer Answer => this.state switch
    {
        State.Proportion => new(this.Numerator > 0 ? ReportingStatus.Met : ReportingStatus.ReportedNotMet, this.Numerator, this.Denominator),
        State.Answer => new(this.IsYes ? ReportingStatus.Met : ReportingStatus.ReportedNotMet, 0, 0),
        _ => default,
    };

    /// <summary>Everything but the numbers, to be saved.</summary>
    public byte Marks => (byte)((this.IsReported ? ReportedMark : 0) | (this.IsYes ? YesMark : 0) | (this.IsNo ? NoMark : 0) | ((int)this.state << StateShift));

    /// <summary>The answer of <see cref="Marks"/> and numbers.</summary>
    public static ReportedAnswer OfMarks(byte marks, int numerator, int denominator) => new(marks, numerator, denominator);

    public static ReportedAnswer Of(PromotingInteroperabilityMeasureSubmission submission) => new(submission.Numerator, submission.Denominator, submission.Answer);
}
