using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring;

/// <summary>What is reported: the requirements that a participant chose.</summary>
[JsonConverter(typeof(EnumNameConverter<ReportingOption>))]
public enum ReportingOption
{
    /// <summary>Traditional MIPS.</summary>
    TraditionalMips,

    /// <summary>A MIPS Value Pathway, § 414.1365 (from PY2023).</summary>
    MipsValuePathway,

    /// <summary>The APM Performance Pathway, § 414.1367 (from PY2021).</summary>
    ApmPerformancePathway,
}
