using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>A measure, statement or exclusion that the rules or CMS's data of a year name, with its place in CMS's table.</summary>
internal sealed class KnownMeasure(string id, int index, bool isSuppressed)
{
    public string Id => id;

    /// <summary>Its place in CMS's table; −1 if the table does not have it, so that nobody can report it.</summary>
    public int Index => index;

    /// <summary>The set of it alone; empty if the table does not have it.</summary>
    public MeasureSet Alone { get; } = default(MeasureSet).With(index);

    /// <summary>Whether any answer to it or exclusion from it earns full credit.</summary>
    public bool IsSuppressed => isSuppressed;

    /// <summary>Exclusions that excuse from it: those that CMS links to it, then those that the rules name.</summary>
    public KnownMeasure[] Exclusions
    {
        get;
        set => (field, this.ExclusionSet) = (value, MeasureSet.Of(value));
    }

        = [];

    public MeasureSet ExclusionSet { get; private set; }

    /// <summary>The levels of active engagement, one of which must accompany it; empty for none.</summary>
    public KnownMeasure[] EngagementLevels
    {
        get;
        set => (field, this.EngagementLevelSet) = (value, MeasureSet.Of(value));
    }

        = [];

    public MeasureSet EngagementLevelSet { get; private set; }
}

/// <summary>The measures of a year by ID.</summary>
internal sealed class KnownMeasures
{
    private readonly ReferenceData data;
    private readonly PromotingInteroperabilityMethod method;
    private readonly KnownMeasure[] listed;
    private KnownMeasure[] others = [];

    public KnownMeasures(ReferenceData data, PromotingInteroperabilityMethod method)
    {
        this.data = data;
        this.method = method;
        ImmutableArray<PromotingInteroperabilityMeasure> table = data.Tables.PromotingInteroperabilityMeasures;
        this.listed = ValueArray.OfNumbers(table.Length, place => new KnownMeasure(table[place].Id, place, this.IsSuppressed(table[place].Id)));
        foreach (KnownMeasure one in this.listed)
        {
            PromotingInteroperabilityMeasure measure = table[one.Index];
            one.Exclusions = this.All([.. measure.Exclusions, .. this.UnlinkedExclusions(measure.Id)]);
            one.EngagementLevels = this.All(measure.ActiveEngagementLevels);
        }
    }

    public KnownMeasure Find(string id)
    {
        int place = this.data.IndexOfPromotingInteroperabilityMeasure(id);
        return place >= 0 ? this.listed[place] : Array.Find(this.others, other => other.Id == id) ?? this.Add(id);
    }

    public KnownMeasure? FindAny(string? id) => id is null ? null : this.Find(id);

    public KnownMeasure[] All(ImmutableArray<string> ids) => ValueArray.Of(ids, this.Find);

    private KnownMeasure Add(string id)
    {
        KnownMeasure measure = new(id, -1, this.IsSuppressed(id));
        this.others = [.. this.others, measure];
        measure.Exclusions = this.All(this.UnlinkedExclusions(id));
        return measure;
    }

    private ImmutableArray<string> UnlinkedExclusions(string id) =>
        this.method is PromotingInteroperabilityMethod.RequiredMeasures required && required.UnlinkedExclusions.FirstOrDefault(row => row.Value.MeasureId == id) is { } row
            ? row.Value.ExclusionIds
            : [];

    private bool IsSuppressed(string id) =>
        this.method is PromotingInteroperabilityMethod.RequiredMeasures required && required.PublicHealth.Suppressed.Any(suppressed => suppressed.Value == id);
}
