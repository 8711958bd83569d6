using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.SharedSavings;

/// <summary>The tracks of the Medicare Shared Savings Program.</summary>
[JsonConverter(typeof(EnumNameConverter<SharedSavingsTrack>))]
public enum SharedSavingsTrack
{
    /// <summary>BASIC track, level A: savings only.</summary>
    BasicA,

    /// <summary>BASIC track, level B: savings only.</summary>
    BasicB,

    /// <summary>BASIC track, level C: savings and losses.</summary>
    BasicC,

    /// <summary>BASIC track, level D: savings and losses.</summary>
    BasicD,

    /// <summary>BASIC track, level E: savings and losses.</summary>
    BasicE,

    /// <summary>ENHANCED track: savings and losses.</summary>
    Enhanced,
}

/// <summary>The share of savings, and of losses, that quality leaves an ACO, § 425.605(d) and § 425.610(d) and (f). Minimum savings rates and limits are not here.</summary>
/// <param name="Savings">The final sharing rate, percent of savings: the track's rate if the standard is met, the rate times the quality score if only the alternative is, else 0.</param>
/// <param name="Losses">The shared loss rate, percent of losses; null on a level without losses.</param>
/// <param name="Citation">The paragraph.</param>
public sealed record SharingRate(Percent Savings, Percent? Losses, Citation Citation)
{
    private static readonly Cited<Percent> LevelsAAndB = new Percent(40m).Cfr("425.605(d)(1)");
    private static readonly Cited<Percent> LevelsCToE = new Percent(50m).Cfr("425.605(d)(1)");
    private static readonly Cited<Percent> EnhancedTrack = new Percent(75m).Cfr("425.610(d)(4)");
    private static readonly Cited<Percent> LossesOfBasic = new Percent(30m).Cfr("425.605(d)(1)");
    private static readonly Cited<Percent> LeastLosses = new Percent(40m).Cfr("425.610(f)(4)");
    private static readonly Cited<Percent> MostLosses = new Percent(75m).Cfr("425.610(f)(4)");

    /// <summary>The rates of an ACO.</summary>
    /// <param name="track">Its track and level.</param>
    /// <param name="quality">Its quality score beside the standard.</param>
    /// <returns>The rates, not rounded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quality"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such track.</exception>
    public static SharingRate Of(SharedSavingsTrack track, SharedSavingsQuality quality)
    {
        _ = quality ?? throw new ArgumentNullException(nameof(quality));
        Cited<Percent> rate = track switch
        {
            SharedSavingsTrack.BasicA or SharedSavingsTrack.BasicB => LevelsAAndB,
            SharedSavingsTrack.BasicC or SharedSavingsTrack.BasicD or SharedSavingsTrack.BasicE => LevelsCToE,
            SharedSavingsTrack.Enhanced => EnhancedTrack,
            _ => throw new ArgumentOutOfRangeException(nameof(track), track, "There is no such track."),
        };
        Percent savings = quality.MeetsStandard ? rate.Value
            : quality.MeetsAlternativeOnly ? new Percent(rate.Value.Of(quality.Score.Value))
            : Percent.Zero;
        return new(savings, LossesOf(track, quality), rate.Citation);
    }

    private static Percent? LossesOf(SharedSavingsTrack track, SharedSavingsQuality quality) => track switch
    {
        SharedSavingsTrack.BasicA or SharedSavingsTrack.BasicB => null,
        SharedSavingsTrack.Enhanced => EnhancedLosses(quality),
        _ => LossesOfBasic.Value,
    };

    private static Percent EnhancedLosses(SharedSavingsQuality quality)
    {
        if (!quality.MeetsStandard && !quality.MeetsAlternativeOnly)
        {
            return MostLosses.Value;
        }

        Percent rate = Percent.Hundred - new Percent(MostLosses.Value.Of(quality.Score.Value));
        return rate < LeastLosses.Value ? LeastLosses.Value : rate > MostLosses.Value ? MostLosses.Value : rate;
    }
}
