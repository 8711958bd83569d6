using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.Eligibility;

/// <summary>Which criteria of the low-volume threshold a clinician or group exceeds, § 414.1305.</summary>
public static class LowVolume
{
    /// <summary>Compares a volume with the threshold. Exactly the threshold does not exceed it.</summary>
    /// <param name="volume">The volume of the MIPS determination period.</param>
    /// <param name="threshold">The threshold of the year.</param>
    /// <returns>Which criteria are exceeded, and whether none, some or all.</returns>
    public static LowVolumeResult Of(in PartBVolume volume, LowVolumeThreshold threshold)
    {
        bool charges = volume.AllowedCharges > threshold.AllowedCharges.Value;
        bool patients = volume.Patients > threshold.Patients.Value;
        bool? services = threshold.Services is null ? null : volume.Services > threshold.Services.Value;
        bool all = charges && patients && services != false;
        bool any = charges || patients || services == true;
        return new(volume, charges, patients, services, all ? LowVolumeExceeded.All : any ? LowVolumeExceeded.Some : LowVolumeExceeded.None);
    }
}

/// <summary>The Medicare Part B volume of a clinician or group in the MIPS determination period.</summary>
/// <param name="AllowedCharges">Allowed charges for covered professional services, $0 or more.</param>
/// <param name="Patients">Part B-enrolled individuals, 0 or more.</param>
/// <param name="Services">Covered professional services, 0 or more.</param>
public readonly record struct PartBVolume(Dollars AllowedCharges, int Patients, int Services);

/// <summary>A volume against the threshold.</summary>
/// <param name="Volume">The volume.</param>
/// <param name="ExceedsCharges">Whether the charges exceed it.</param>
/// <param name="ExceedsPatients">Whether the patients exceed it.</param>
/// <param name="ExceedsServices">Whether the services exceed it; null where the year has no such criterion.</param>
/// <param name="Exceeded">None, some or all.</param>
public readonly record struct LowVolumeResult(PartBVolume Volume, bool ExceedsCharges, bool ExceedsPatients, bool? ExceedsServices, LowVolumeExceeded Exceeded);

/// <summary>How many criteria of the low-volume threshold are exceeded.</summary>
[JsonConverter(typeof(EnumNameConverter<LowVolumeExceeded>))]
public enum LowVolumeExceeded
{
    /// <summary>None.</summary>
    None,

    /// <summary>At least one, not all.</summary>
    Some,

    /// <summary>All: the low-volume threshold is exceeded.</summary>
    All,
}
