using System.Globalization;

namespace Mips.Scoring.Tests.Support;

/// <summary>Cultures that print numbers and turn letters otherwise than the invariant one.</summary>
internal static class Cultures
{
    /// <summary>A made culture, and the published ones where the test run has them (it has none in invariant mode).</summary>
    public static ImmutableArray<CultureInfo> Other { get; } = [Made(), .. KnowsOthers ? new[] { CultureInfo.GetCultureInfo("tr-TR"), CultureInfo.GetCultureInfo("de-DE") } : []];

    private static bool KnowsOthers => !(AppContext.TryGetSwitch("System.Globalization.Invariant", out bool invariant) && invariant);

    public static T Under<T>(CultureInfo culture, Func<T> print)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return print();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo Made()
    {
        CultureInfo made = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        made.NumberFormat.NumberDecimalSeparator = ",";
        made.NumberFormat.NumberGroupSeparator = ".";
        made.NumberFormat.PercentDecimalSeparator = ",";
        made.NumberFormat.NegativeSign = "\u2212";
        made.DateTimeFormat.DateSeparator = ".";
        made.DateTimeFormat.TimeSeparator = ".";
        made.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        return made;
    }
}
