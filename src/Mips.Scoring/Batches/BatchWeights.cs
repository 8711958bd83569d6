using System.Runtime.CompilerServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Scorers;
using Mips.Scoring.Values;

namespace Mips.Scoring.Batches;

/// <summary>The weights and states of the four categories in eight bytes, without grounds and citations.</summary>
internal readonly struct BatchWeights
{
    private const int WeightBits = 8;
    private const long WeightMask = 0xFF;
    private const int StateBits = 3;
    private const int StatesShift = 4 * WeightBits;
    private const int ScoredShift = StatesShift + (4 * StateBits);
    private const long Known = 1L << 62;
    private readonly long packed;

    private BatchWeights(long packed) => this.packed = packed;

    /// <summary>As one whole number that is never 0.</summary>
    public long Packed => this.packed;

    /// <summary>The weights, whole percent, eight bits each, quality lowest.</summary>
    public uint Weights => unchecked((uint)this.packed);

    /// <summary>The states, three bits each, quality lowest.</summary>
    public ushort States => (ushort)((this.packed >> StatesShift) & 0xFFF);

    public int CategoriesScored => this.Scored(0) + this.Scored(1) + this.Scored(2) + this.Scored(3);

    public static BatchWeights Unpack(long packed) => new(packed);

    public static BatchWeights Of(in CategoryWeights weights) => new(
        Known | Of(weights.Quality, 0) | Of(weights.Cost, 1) | Of(weights.ImprovementActivities, 2) | Of(weights.PromotingInteroperability, 3));

    /// <summary>The weight of a category, whole percent.</summary>
    public byte WeightOf(PerformanceCategory category) => (byte)((this.packed >> (WeightBits * (int)category)) & WeightMask);

    public bool IsScored(PerformanceCategory category) => this.Scored((int)category) != 0;

    /// <summary>The term of a category in the final score.</summary>
    public WeightedTerm Term(PerformanceCategory category, in CategoryOutcome outcome) => this.IsScored(category) ? new(this.WeightOf(category), outcome.ScoreOrZero.Ratio) : default;

    private static long Of(in CategoryWeight weight, int category) =>
        ((long)weight.WholeWeight << (WeightBits * category))
        | ((long)weight.State << (StatesShift + (StateBits * category)))
        | ((weight.IsScored ? 1L : 0L) << (ScoredShift + category));

    private int Scored(int category) => (int)(this.packed >> (ScoredShift + category)) & 1;
}

/// <summary>What the weights of a profile rest on; profiles that differ in nothing of it are weighed once.</summary>
/// <remarks>
/// Compared by hand. What the compiler writes for a record asks the framework's comparers of our structures and enumerations, which are in no image
/// (ReadyToRun), so that each process would compile thirty methods before its first batch.
/// </remarks>
internal sealed class WeightClass(ProfileGrounds grounds, ParticipationOption option, bool smallPractice, MipsApm mipsApm) : IEquatable<WeightClass>
{
    private const int Factor = 31;

    public ProfileGrounds Grounds { get; } = grounds;

    private ParticipationOption Option { get; } = option;

    private bool SmallPractice { get; } = smallPractice;

    private MipsApm MipsApm { get; } = mipsApm;

    public static WeightClass Of(ClinicianProfile profile, CategoryWeightRules rules) =>
        new(ProfileGrounds.Of(profile, rules), profile.Participant.Option, profile.Participant.SmallPractice, profile.Participant.MipsApm);

    /// <summary>A participant of the class, without what has no part in the weights.</summary>
    public Participant ToParticipant() => new() { Option = this.Option, SmallPractice = this.SmallPractice, MipsApm = this.MipsApm };

    public bool Equals(WeightClass? other) =>
        other is not null
        && this.Option == other.Option
        && this.SmallPractice == other.SmallPractice
        && this.MipsApm == other.MipsApm
        && this.Grounds.ExtremeCircumstances == other.Grounds.ExtremeCircumstances
        && AreSame(this.Grounds.Grounds, other.Grounds.Grounds)
        && AreSame(this.Grounds.MvpGrounds, other.Grounds.MvpGrounds)
        && AreSame(this.Grounds.FacilityGrounds, other.Grounds.FacilityGrounds);

    public override bool Equals(object? obj) => this.Equals(obj as WeightClass);

    public override int GetHashCode()
    {
        ReweightingGrounds grounds = this.Grounds.Grounds;
        int hash = ((int)this.Option * Factor) + (int)this.MipsApm + (this.SmallPractice ? Factor : 0);
        hash = unchecked((hash * Factor) + (int)grounds.Quality.Ground);
        hash = unchecked((hash * Factor) + (int)grounds.Cost.Ground);
        hash = unchecked((hash * Factor) + (int)grounds.ImprovementActivities.Ground);
        return unchecked((hash * Factor) + (int)grounds.PromotingInteroperability.Ground);
    }

    private static bool AreSame(in ReweightingGrounds one, in ReweightingGrounds other) =>
        AreSame(one.Quality, other.Quality)
        && AreSame(one.Cost, other.Cost)
        && AreSame(one.ImprovementActivities, other.ImprovementActivities)
        && AreSame(one.PromotingInteroperability, other.PromotingInteroperability);

    private static bool AreSame(in CategoryGround one, in CategoryGround other) =>
        one.Ground == other.Ground
        && one.RestoredBySubmission == other.RestoredBySubmission
        && (ReferenceEquals(one.Citation, other.Citation) || one.Citation == other.Citation);
}

/// <summary>
/// The weights of each profile of a batch under one law: they depend on what was submitted, what has a score and what is above 0, not on the scores.
/// Each case is weighed by the rules when it first occurs. Safe for concurrent use: equal values are written.
/// </summary>
internal sealed class WeightMemo
{
    private const int Options = (int)ReportingOption.ApmPerformancePathway + 1;
    private const int Kinds = 2 * Options;
    private const int Cases = 512;
    private readonly CategoryWeightRules rules;
    private readonly int[] classes;
    private readonly WeightClass[] byNumber;
    private readonly bool[] extremeCircumstances;
    private readonly long[]?[] known;

    public WeightMemo(ClinicianProfile[] profiles, CategoryWeightRules rules)
    {
        Numbered<WeightClass, WeightClass> numbers = new();
        this.rules = rules;
        this.classes = ValueArray.OfNumbers(profiles.Length, i => NumberOf(WeightClass.Of(profiles[i], rules)));
        this.byNumber = numbers.ToArray();
        this.extremeCircumstances = ValueArray.OfNumbers(profiles.Length, profile => this.byNumber[this.classes[profile]].Grounds.ExtremeCircumstances);
        this.known = new long[]?[this.byNumber.Length * Kinds];

        int NumberOf(WeightClass one) => numbers.NumberOf(one, one);
    }

    public bool HasExtremeCircumstances(int profile) => this.extremeCircumstances[profile];

    public ProfileGrounds GroundsOf(int profile, bool byFacility) => GroundsOf(this.byNumber[this.classes[profile]], byFacility);

    public BatchWeights Of(int profile, ReportingOption option, bool byFacility, in CategoryOutcomes outcomes)
    {
        int number = this.classes[profile];
        long[] cases = this.CasesOf((number * Kinds) + (byFacility ? Options : 0) + (int)option);
        int at = CaseOf(outcomes);
        long packed = Volatile.Read(ref cases[at]);
        return BatchWeights.Unpack(packed == 0 ? this.Weigh(number, option, byFacility, outcomes, ref cases[at]) : packed);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private long Weigh(int number, ReportingOption option, bool byFacility, in CategoryOutcomes outcomes, ref long known)
    {
        WeightClass one = this.byNumber[number];
        long packed = BatchWeights.Of(BatchTotals.Weigh(option, one.ToParticipant(), GroundsOf(one, byFacility), outcomes, this.rules)).Packed;
        Volatile.Write(ref known, packed);
        return packed;
    }

    private static ProfileGrounds GroundsOf(WeightClass one, bool byFacility) => byFacility ? one.Grounds with { Grounds = one.Grounds.FacilityGrounds } : one.Grounds;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CaseOf(in CategoryOutcomes outcomes) =>
        Bits(outcomes.Quality) | (Bits(outcomes.Cost) << 3) | (Bit(outcomes.ImprovementActivities.DataSubmitted) << 5) | (Bit(outcomes.ImprovementActivities.ScoreOrZero.Ratio.IsPositive) << 6)
        | (Bit(outcomes.PromotingInteroperability.DataSubmitted) << 7) | (Bit(outcomes.PromotingInteroperability.ScoreOrZero.Ratio.IsPositive) << 8);

    // Cost is never submitted, so that its third bit stays 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bits(in CategoryOutcome outcome) => Bit(outcome.HasScore) | (Bit(outcome.ScoreOrZero.Ratio.IsPositive) << 1) | (Bit(outcome.DataSubmitted) << 2);

    private static int Bit(bool yes) => yes ? 1 : 0;

    private long[] CasesOf(int place) => Volatile.Read(ref this.known[place]) ?? this.Room(place);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private long[] Room(int place)
    {
        long[] cases = new long[Cases];
        Volatile.Write(ref this.known[place], cases);
        return cases;
    }
}
