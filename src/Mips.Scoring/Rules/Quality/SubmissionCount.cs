using System.Runtime.CompilerServices;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Quality;

/// <summary>
/// A count of measures while it is taken: numbers that grow together lie in one, 20 bits each. What a measure adds follows from the marks of its lines, all of
/// them together, and is worked out once for each combination.
/// </summary>
internal struct SubmissionCount
{
    private const int Combinations = 32;
    private const int Bits = 20;
    private const ulong Mask = (1UL << Bits) - 1;
    private const int BitsOfSet = 8;
    private static readonly SubmissionCount[] ofOne = ValueArray.OfNumbers(Combinations, static marks => OfOne((LineMarks)marks));

    private ulong submitted;
    private ulong suppressed;
    private uint priorities;

    /// <summary>Adds a measure.</summary>
    /// <param name="marks">The marks of all its lines.</param>
    /// <param name="priority">Its priority.</param>
    /// <param name="times">1 to add it, 0 to leave the count as it is.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(LineMarks marks, MeasurePriority priority, int times)
    {
        unchecked
        {
            ref readonly SubmissionCount one = ref ofOne[(int)marks & (Combinations - 1)];
            ulong all = (ulong)-times;
            this.submitted += one.submitted & all;
            this.suppressed += one.suppressed & all;
            this.priorities |= (one.priorities & (uint)all) << (int)priority;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly SubmissionFacts ToFacts() => new()
    {
        Submitted = Number(this.submitted, 0),
        Scorable = Number(this.submitted, 1),
        Complete = Number(this.submitted, 2),
        Suppressed = Number(this.suppressed, 0),
        NoEligibleCases = Number(this.suppressed, 1),
        Priorities = this.Set(0),
        ScorablePriorities = this.Set(1),
        CompletePriorities = this.Set(2),
        SuppressedPriorities = this.Set(3),
    };

    private static SubmissionCount OfOne(LineMarks marks)
    {
        bool counts = (marks & LineMarks.NotPartOfTheSet) == 0;
        ulong hasData = One(counts && (marks & LineMarks.HasData) != 0);
        ulong canCount = One(counts && (marks & LineMarks.CanCount) != 0);
        ulong isComplete = One(counts && (marks & LineMarks.HasCompleteData) != 0);
        ulong isSuppressed = One(counts && (marks & LineMarks.IsSuppressed) != 0 && (marks & LineMarks.CanCount) == 0);
        return new()
        {
            submitted = hasData | (canCount << Bits) | (isComplete << (2 * Bits)),
            suppressed = isSuppressed | (One(counts && hasData == 0) << Bits),
            priorities = (uint)(hasData | (canCount << BitsOfSet) | (isComplete << (2 * BitsOfSet)) | (isSuppressed << (3 * BitsOfSet))),
        };
    }

    private static ulong One(bool yes) => yes ? 1UL : 0UL;

    private static int Number(ulong numbers, int place) => (int)((numbers >> (place * Bits)) & Mask);

    private readonly PrioritySet Set(int place) => PrioritySet.OfBits((byte)((this.priorities >> (place * BitsOfSet)) & byte.MaxValue));
}
