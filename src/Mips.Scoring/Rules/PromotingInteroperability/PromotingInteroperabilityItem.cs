using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.PromotingInteroperability;

/// <summary>The parts that scored measures play; IDs and points are in each year's file.</summary>
[JsonConverter(typeof(EnumNameConverter<PromotingInteroperabilityItem>))]
public enum PromotingInteroperabilityItem
{
    /// <summary>e-Prescribing.</summary>
    ElectronicPrescribing,

    /// <summary>Query of a prescription drug monitoring program (required from PY2023).</summary>
    QueryOfDrugMonitoringProgram,

    /// <summary>Support electronic referral loops by sending health information.</summary>
    SendHealthInformation,

    /// <summary>Support electronic referral loops by receiving and reconciling health information.</summary>
    ReceiveHealthInformation,

    /// <summary>Health information exchange bi-directional exchange, instead of the two referral measures (from PY2021).</summary>
    BidirectionalExchange,

    /// <summary>Enabling exchange under TEFCA, instead of the two referral measures (from PY2023).</summary>
    TrustedExchangeFramework,

    /// <summary>Provide patients electronic access to their health information.</summary>
    ProvidePatientAccess,

    /// <summary>The public health and clinical data exchange objective as a whole.</summary>
    PublicHealth,
}

/// <summary>The three ways to meet the health information exchange objective.</summary>
[JsonConverter(typeof(EnumNameConverter<HealthInformationExchangeOption>))]
public enum HealthInformationExchangeOption : byte
{
    /// <summary>The two referral loop measures.</summary>
    ReferralLoops,

    /// <summary>Bi-directional exchange.</summary>
    BidirectionalExchange,

    /// <summary>TEFCA.</summary>
    TrustedExchangeFramework,
}

internal static class HealthInformationExchange
{
    public const int ItemCount = (int)PromotingInteroperabilityItem.PublicHealth + 1;

    /// <summary>Whether an item is scored under an option: its own measures and everything outside the objective.</summary>
    public static bool IsPartOf(PromotingInteroperabilityItem item, HealthInformationExchangeOption option) => item switch
    {
        PromotingInteroperabilityItem.SendHealthInformation or PromotingInteroperabilityItem.ReceiveHealthInformation => option == HealthInformationExchangeOption.ReferralLoops,
        PromotingInteroperabilityItem.BidirectionalExchange => option == HealthInformationExchangeOption.BidirectionalExchange,
        PromotingInteroperabilityItem.TrustedExchangeFramework => option == HealthInformationExchangeOption.TrustedExchangeFramework,
        _ => true,
    };
}
