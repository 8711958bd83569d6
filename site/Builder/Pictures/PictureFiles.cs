using Mips.Scoring.Years;

namespace Mips.Scoring.Site.Pictures;

/// <summary>The pictures of the documentation, each drawn by the library from its own data.</summary>
internal static class PictureFiles
{
    /// <summary>The drawing of each file in <c>docs/pictures</c>.</summary>
    public static ImmutableArray<(string File, Func<string> Draw)> All { get; } =
    [
        ("flow.svg", () => FlowPicture.Of(ProgramYears.All[^1])),
        ("deciles.svg", () => DecilesPicture.Draw("130", CollectionType.MipsCqm)),
        ("redistribution.svg", () => RedistributionPicture.Of(ProgramYears.All[^1])),
        ("payment-curves.svg", () => PaymentCurvesPicture.Of(ProgramYears.All)),
    ];
}
