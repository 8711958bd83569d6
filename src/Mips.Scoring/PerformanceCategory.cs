using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring;

/// <summary>The four performance categories.</summary>
[JsonConverter(typeof(EnumNameConverter<PerformanceCategory>))]
public enum PerformanceCategory
{
    /// <summary>Quality.</summary>
    Quality,

    /// <summary>Cost.</summary>
    Cost,

    /// <summary>Improvement activities.</summary>
    ImprovementActivities,

    /// <summary>Promoting Interoperability.</summary>
    PromotingInteroperability,
}
