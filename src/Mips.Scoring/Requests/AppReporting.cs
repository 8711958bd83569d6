namespace Mips.Scoring;

/// <summary>Reporting through the APM Performance Pathway, § 414.1367.</summary>
/// <param name="MeasureSet">The quality measure set that is reported.</param>
public sealed record AppReporting(AppMeasureSet MeasureSet);

/// <summary>The quality measure sets of the APM Performance Pathway, § 414.1367(c)(1)(iii).</summary>
public enum AppMeasureSet
{
    /// <summary>The APM Performance Pathway quality measure set.</summary>
    App,

    /// <summary>The APP Plus quality measure set (from PY2025).</summary>
    AppPlus,
}
