

namespace Mips.Scoring.Numbers;

/// <summary>Eastern time by the United States' rule since 2007, without the machine's time zones: daylight saving time from the second Sunday of March to the first Sunday of November.</summary>
internal static class EasternTime
{
    private const int StandardHoursBehind = 5;
    private const int DaylightHoursBehind = 4;
    private const int ClocksChangeAt = 2;

    /// <summary>The date and time on a clock in the Eastern time zone.</summary>
    /// <param name="instant">Any instant.</param>
    /// <returns>The local date and time, of kind unspecified.</returns>
    internal static DateTime At(DateTimeOffset instant)
    {
        DateTime utc = DateTime.SpecifyKind(instant.UtcDateTime, DateTimeKind.Unspecified);
        DateTime begins = SundayOf(utc.Year, month: 3, nth: 2).AddHours(ClocksChangeAt + StandardHoursBehind);
        DateTime ends = SundayOf(utc.Year, month: 11, nth: 1).AddHours(ClocksChangeAt + DaylightHoursBehind);
        return utc.AddHours(utc >= begins && utc < ends ? -DaylightHoursBehind : -StandardHoursBehind);
    }

    private static DateTime SundayOf(int year, int month, int nth)
    {
        DateTime first = new(year, month, 1);
        int daysToSunday = (7 - (int)first.DayOfWeek) % 7;
        return first.AddDays(daysToSunday + (7 * (nth - 1)));
    }
}
