using System.Globalization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Tests.Numbers;

public class EasternTimeTests
{
    /// <summary>The changes of 2023 to 2026, as the National Institute of Standards and Technology lists them.</summary>
    [Theory]
    [InlineData("2023-03-12T06:59:59Z", "2023-03-12T01:59:59")]
    [InlineData("2023-03-12T07:00:00Z", "2023-03-12T03:00:00")]
    [InlineData("2023-11-05T05:59:59Z", "2023-11-05T01:59:59")]
    [InlineData("2023-11-05T06:00:00Z", "2023-11-05T01:00:00")]
    [InlineData("2024-03-10T07:00:00Z", "2024-03-10T03:00:00")]
    [InlineData("2024-11-03T06:00:00Z", "2024-11-03T01:00:00")]
    [InlineData("2025-03-09T07:00:00Z", "2025-03-09T03:00:00")]
    [InlineData("2025-11-02T06:00:00Z", "2025-11-02T01:00:00")]
    [InlineData("2026-03-08T06:59:59Z", "2026-03-08T01:59:59")]
    [InlineData("2026-03-08T07:00:00Z", "2026-03-08T03:00:00")]
    [InlineData("2026-11-01T05:59:59Z", "2026-11-01T01:59:59")]
    [InlineData("2026-11-01T06:00:00Z", "2026-11-01T01:00:00")]
    [InlineData("2026-12-01T01:00:00Z", "2026-11-30T20:00:00")]
    [InlineData("2026-07-01T02:00:00+02:00", "2026-06-30T20:00:00")]
    [InlineData("2026-01-01T00:00:00Z", "2025-12-31T19:00:00")]
    public void Clocks_change_on_the_second_sunday_of_march_and_the_first_of_november(string instant, string expected) => Assert.Equal(
        DateTime.Parse(expected, CultureInfo.InvariantCulture),
        EasternTime.At(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));
}
