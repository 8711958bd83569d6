using System.Globalization;

namespace Mips.Scoring.Tables.PublicUse;

/// <summary>The columns of CMS's Quality Payment Program Experience files, by performance year: one layout through PY2021, one for PY2022, one from PY2023.</summary>
internal static class PublicUseColumns
{
    private const int FirstYearOfStatuses = 2022;
    private const int FirstYearOfWeights = 2023;

    private static readonly string[] Always =
    [
        "provider key", "practice state or us territory", "practice size", "clinician specialty", "years in medicare", "npi", "medicare patients", "allowed charges",
        "services", "opted into mips", "final score", "payment adjustment percentage", "complex patient bonus", "quality category score",
        "promoting interoperability (pi) category score",
    ];

    private static readonly string[] ThroughPy2021 =
    [
        "engaged", "participation type", "small practitioner", "rural clinician", "hpsa clinician", "ambulatory surgical center", "hospital-based clinician",
        "non-patient facing", "facility-based", "extreme hardship", "extreme hardship quality", "quality improvement bonus", "quality bonus", "extreme hardship pi",
        "pi hardship", "pi reweighting", "pi bonus", "ia score", "extreme hardship ia", "ia study", "cost score", "extreme hardship cost",
        .. Numbered(10, "quality measure id", "quality measure score"), .. Numbered(11, "pi measure id", "pi measure score"),
        .. Numbered(4, "ia measure id", "ia measure score"), .. Numbered(2, "cost measure id", "cost measure score"),
    ];

    private static readonly string[] FromPy2022 =
    [
        "clinician type", "non-reporting", "participation option", "small practice status", "rural status", "health professional shortage area status",
        "ambulatory surgical center based status", "hospital-based status", "non-patient facing status", "facility-based status", "dual eligibility ratio", "safety-net status",
        "extreme uncontrollable circumstance (euc)", "quality reweighting (euc)", "quality improvement score", "small practice bonus", "pi reweighting (euc)",
        "pi reweighting (hardship exception)", "pi reweighting (special status or clinician type)", "improvement activities (ia) category score", "ia reweighting (euc)",
        "ia credit", "cost category score", "cost reweighting (euc)",
        .. Numbered(12, "quality measure id", "quality measure collection type", "quality measure score"), .. Numbered(21, "pi measure id", "pi measure type", "pi measure score"),
        .. Numbered(4, "ia measure id", "ia measure score"), .. Numbered(28, "cost measure id", "cost measure achievement points"),
    ];

    private static readonly string[] FromPy2023 =
    [
        "reporting option", "mips value pathway id", "mips value pathway title", "received facility score", "quality category weight",
        "promoting interoperability (pi) category weight", "improvement activities (ia) category weight", "cost improvement score", "cost category weight", "cehrt id",
    ];

    /// <summary>The columns of a year.</summary>
    public static HashSet<string> Of(int performanceYear) => new(
        (performanceYear < FirstYearOfStatuses ? Always.Concat(ThroughPy2021)
            : performanceYear < FirstYearOfWeights ? Always.Concat(FromPy2022)
            : Always.Concat(FromPy2022).Concat(FromPy2023)).Select(Key),
        StringComparer.Ordinal);

    /// <summary>A heading as it is compared: in lower case, with single spaces instead of hyphens, underscores and spaces.</summary>
    public static string Key(string heading) =>
        string.Join(" ", heading.Trim().ToLowerInvariant().Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Numbered(int count, params string[] names) =>
        Enumerable.Range(1, count).SelectMany(number => names.Select(name => name + " " + number.ToString(CultureInfo.InvariantCulture)));
}
