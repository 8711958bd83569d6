using System.Globalization;
using Mips.Scoring.Batches;

namespace Mips.Scoring.Interop;

/// <summary>The columns of CMS's public use file of PY2024, in its order.</summary>
internal static class PublicUseColumns
{
    public const int QualityMeasures = 12;
    public const int PromotingInteroperabilityMeasures = 21;
    public const int ImprovementActivities = 4;
    public const int CostMeasures = 28;

    public static IEnumerable<string> All { get; } =
    [
        "provider key", "practice state or us territory", "practice size", "clinician type", "clinician specialty", "years in medicare", "npi", "non-reporting",
        "participation option", "reporting option", "mips value pathway id", "mips value pathway title", "medicare patients", "allowed charges", "services", "opted into mips",
        "small practice status", "rural status", "health professional shortage area status", "ambulatory surgical center based status", "hospital-based status",
        "non-patient facing status", "facility-based status", "received facility score", "dual eligibility ratio", "safety-net status",
        "extreme uncontrollable circumstance (euc)", "final score", "payment adjustment percentage", "complex patient bonus",
        "quality category score", "quality improvement score", "quality category weight", "quality reweighting (euc)", "small practice bonus",
        .. Numbered(QualityMeasures, "quality measure id", "quality measure collection type", "quality measure score"),
        "promoting interoperability (pi) category score", "promoting interoperability (pi) category weight", "pi reweighting (euc)", "pi reweighting (hardship exception)",
        "pi reweighting (special status or clinician type)", "cehrt id",
        .. Numbered(PromotingInteroperabilityMeasures, "pi measure id", "pi measure type", "pi measure score"),
        "improvement activities (ia) category score", "improvement activities (ia) category weight", "ia reweighting (euc)", "ia credit",
        .. Numbered(ImprovementActivities, "ia measure id", "ia measure score"),
        "cost category score", "cost improvement score", "cost category weight", "cost reweighting (euc)",
        .. Numbered(CostMeasures, "cost measure id", "cost measure achievement points"),
    ];

    private static IEnumerable<string> Numbered(int count, params string[] names) =>
        Enumerable.Range(1, count).SelectMany(number => names.Select(name => name + " " + number.ToString(CultureInfo.InvariantCulture)));
}
