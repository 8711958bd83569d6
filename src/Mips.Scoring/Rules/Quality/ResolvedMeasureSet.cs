using Mips.Scoring.Reference;

namespace Mips.Scoring.Rules.Quality;

/// <summary>A measure set of the APM Performance Pathway whose measures are found, by their places among all by ID. Made once for data and set.</summary>
internal sealed class ResolvedMeasureSet
{
    private const string MedicareCqmSuffix = "SSP";
    private readonly short[] members;
    private readonly bool[] claims;
    private readonly uint collectionTypes;

    private ResolvedMeasureSet(ReferenceData data, AppMeasureSetRules set)
    {
        this.Members = (short)set.Measures.Value.Length;
        this.members = [.. data.QualityMeasuresById.Select(measure => IsInProgram(measure, set.Program.Value) ? MemberOf(measure.Id, set.Measures.Value) : QualityLine.NotAMember)];
        this.claims = [.. data.QualityMeasuresById.Select(measure => set.AdministrativeClaims.Value.Contains(measure.Id))];
        this.collectionTypes = set.CollectionTypes.Value.Aggregate(0U, static (types, type) => types | Bit(type));
    }

    /// <summary>The number of measures to submit.</summary>
    public short Members { get; }

    public static ResolvedMeasureSet For(ReferenceData data, AppMeasureSetRules set) =>
        data.Resolved.TryGetValue(set, out object? known) ? (ResolvedMeasureSet)known : Add(data, set);

    /// <summary>The member of the set that a line reports, or <see cref="QualityLine.NotAMember"/>.</summary>
    public short MemberOf(in QualityLine line) => (this.collectionTypes & Bit(line.CollectionType)) != 0 ? this.members[line.Measure] : QualityLine.NotAMember;

    /// <summary>Whether an administrative claims measure is part of the set.</summary>
    public bool HasClaims(int measure) => this.claims[measure];

    private static ResolvedMeasureSet Add(ReferenceData data, AppMeasureSetRules set) =>
        (ResolvedMeasureSet)data.Resolved.GetValue(set, _ => new ResolvedMeasureSet(data, set));

    private static uint Bit(CollectionType type) => 1U << (int)type;

    private static bool IsInProgram(QualityMeasure measure, string program) => measure.Programs.IsEmpty || measure.Programs.Contains(program);

    private static short MemberOf(string measureId, ImmutableArray<string> members)
    {
        for (short i = 0; i < members.Length; i++)
        {
            if (measureId.StartsWith(members[i], StringComparison.Ordinal)
                && (measureId.Length == members[i].Length || string.CompareOrdinal(measureId, members[i].Length, MedicareCqmSuffix, 0, int.MaxValue) == 0))
            {
                return i;
            }
        }

        return QualityLine.NotAMember;
    }
}
