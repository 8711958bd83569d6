using System.Globalization;
using System.Text;

namespace Mips.Scoring.Values;

/// <summary>The text of a record as the compiler writes it, the same in every culture.</summary>
internal static class InvariantText
{
    /// <summary>Prints the members of a record under the invariant culture.</summary>
    /// <param name="name">The name of the type.</param>
    /// <param name="printMembers">The record's <c>PrintMembers</c>, which the compiler writes.</param>
    /// <returns>For example <c>Point { X = 1.5, Y = 2 }</c>.</returns>
    public static string Of(string name, Func<StringBuilder, bool> printMembers)
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            StringBuilder text = new(name);
            text.Append(" { ");
            return text.Append(printMembers(text) ? " }" : "}").ToString();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
