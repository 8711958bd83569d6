using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>The Promoting Interoperability category in words.</summary>
internal static class PromotingInteroperabilityWords
{
    /// <summary>CMS's title of a measure; empty where the data has none under this ID.</summary>
    public static string Title(Scorecard card, string measureId) => card.Data.FindPromotingInteroperabilityMeasure(measureId)?.Title ?? string.Empty;

    public static string Summary(PromotingInteroperabilityScore score)
    {
        if (score.Submission is null)
        {
            return "nothing submitted";
        }

        return score.MeetsRequirements
            ? $"{Format.Number((score.BaseScore + score.MeasurePoints).ToDecimal())} points + {Format.Number(score.BonusPoints.ToDecimal())} bonus, at most 100"
            : $"0: {Missing(score)}";
    }

    /// <summary>The required elements that a submission lacks.</summary>
    public static string Missing(PromotingInteroperabilityScore score)
    {
        string[] missing = [.. score.Elements.Where(element => !element.IsMet).Select(Name)];
        return $"{missing.Length} required element{(missing.Length == 1 ? " is" : "s are")} missing: {string.Join(", ", missing)}";
    }

    public static string Name(PromotingInteroperabilityElement element) => element.Kind switch
    {
        PromotingInteroperabilityElementKind.CertificationId => "CMS EHR certification ID",
        PromotingInteroperabilityElementKind.PerformancePeriod => "performance period",
        PromotingInteroperabilityElementKind.PublicHealth => "public health and clinical data exchange",
        _ => element.MeasureId ?? throw TermWords.Unknown(element.Kind),
    };

    public static string Of(PromotingInteroperabilityMeasureScore line) => line.Disposition switch
    {
        PromotingInteroperabilityDisposition.Scored => line.Denominator > 0
            ? $"{Format.Count(line.Numerator)} ÷ {Format.Count(line.Denominator)} × {Format.Number(line.MaximumPoints.ToDecimal())}, rounded to a whole point"
            : "yes",
        PromotingInteroperabilityDisposition.Suppressed => "suppressed by CMS: full credit for reporting",
        PromotingInteroperabilityDisposition.Excluded => $"exclusion {line.ExclusionId} claimed",
        PromotingInteroperabilityDisposition.NotMet => "reported with no, or a numerator of 0",
        PromotingInteroperabilityDisposition.Missing => "not reported",
        PromotingInteroperabilityDisposition.EngagementLevelMissing => "reported without its level of active engagement",
        PromotingInteroperabilityDisposition.OtherOptionCounts => "another option of health information exchange counts",
        PromotingInteroperabilityDisposition.NotNeeded => "more than needed",
        PromotingInteroperabilityDisposition.Bonus => "bonus",
        PromotingInteroperabilityDisposition.BonusAlreadyEarned => "the bonus is earned already",
        _ => throw TermWords.Unknown(line.Disposition),
    };

    public static string Of(PromotingInteroperabilityItem item) => item switch
    {
        PromotingInteroperabilityItem.ElectronicPrescribing => "e-Prescribing",
        PromotingInteroperabilityItem.QueryOfDrugMonitoringProgram => "Query of PDMP",
        PromotingInteroperabilityItem.SendHealthInformation => "Send health information",
        PromotingInteroperabilityItem.ReceiveHealthInformation => "Receive and reconcile health information",
        PromotingInteroperabilityItem.BidirectionalExchange => "HIE bi-directional exchange",
        PromotingInteroperabilityItem.TrustedExchangeFramework => "Enabling exchange under TEFCA",
        PromotingInteroperabilityItem.ProvidePatientAccess => "Provide patients electronic access",
        PromotingInteroperabilityItem.PublicHealth => "Public health and clinical data exchange",
        _ => throw TermWords.Unknown(item),
    };
}
