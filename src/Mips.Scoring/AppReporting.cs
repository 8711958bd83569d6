using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring;

/// <summary>Reporting through the APM Performance Pathway, § 414.1367.</summary>
/// <param name="MeasureSet">The quality measure set that is reported.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record AppReporting([property: JsonRequired] AppMeasureSet MeasureSet);

/// <summary>The quality measure sets of the APM Performance Pathway, § 414.1367(c)(1)(iii).</summary>
[JsonConverter(typeof(EnumNameConverter<AppMeasureSet>))]
public enum AppMeasureSet
{
    /// <summary>The APM Performance Pathway quality measure set.</summary>
    App,

    /// <summary>The APP Plus quality measure set (from PY2025).</summary>
    AppPlus,
}
