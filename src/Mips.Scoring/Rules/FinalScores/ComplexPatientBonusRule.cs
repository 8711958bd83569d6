using System.Text.Json.Serialization;
using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Rules.FinalScores;

/// <summary>The formula of the complex patient bonus, newest first: § 414.1380(c)(3).</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(Standardized), "standardized")]
[JsonDerivedType(typeof(Averaged), "averaged")]
public abstract record ComplexPatientBonusRule
{
    private ComplexPatientBonusRule()
    {
    }

    /// <summary>The largest bonus, in points of final score.</summary>
    [JsonConverter(typeof(CitedDecimalConverter))]
    public required Cited<decimal> Maximum
    {
        get;
        init => (field, this.Most, this.HalfOfTheMaximum) = (value, Ratio.Of(value?.Value ?? 0), Ratio.Of(value?.Value ?? 0) / Ratio.Of(2));
    }

    internal Ratio Most { get; private init; }

    internal Ratio HalfOfTheMaximum { get; private init; }

    /// <summary>From PY2022: a medical and a social component from standardized risk indicators, (c)(3)(v)–(viii).</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Standardized : ComplexPatientBonusRule
    {
        /// <summary>The component of an indicator that equals its mean, in points.</summary>
        [JsonConverter(typeof(CitedDecimalConverter))]
        public required Cited<decimal> AtMean
        {
            get;
            init => (field, this.AtMeanExactly) = (value, Ratio.Of(value?.Value ?? 0));
        }

        internal Ratio AtMeanExactly { get; private init; }

        /// <summary>Points for each standard deviation above the mean.</summary>
        [JsonConverter(typeof(CitedDecimalConverter))]
        public required Cited<decimal> PerStandardDeviation
        {
            get;
            init => (field, this.PerStandardDeviationExactly) = (value, Ratio.Of(value?.Value ?? 0));
        }

        internal Ratio PerStandardDeviationExactly { get; private init; }

        /// <summary>Whether a facility-based clinician qualifies without submitting data.</summary>
        public required Cited<bool> FacilityBasedQualifies { get; init; }

        /// <summary>Who qualifies without data where facility-based clinicians do.</summary>
        public FacilityBasedWithoutDataReading FacilityBasedWithoutData { get; init; }

        /// <summary>Which component a qualifying indicator admits.</summary>
        public ComponentGateReading ComponentGate { get; init; }

        /// <summary>Whether a component has a maximum of its own.</summary>
        public ComponentCapReading ComponentCap { get; init; }
    }

    /// <summary>PY2018–2021: the average HCC risk score and the dual eligible ratio, (c)(3)(i)–(iv).</summary>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public sealed record Averaged : ComplexPatientBonusRule
    {
        /// <summary>What the dual eligible ratio is multiplied with.</summary>
        [JsonConverter(typeof(CitedDecimalConverter))]
        public required Cited<decimal> DualFactor
        {
            get;
            init => (field, this.DualFactorExactly) = (value, Ratio.Of(value?.Value ?? 0));
        }

        internal Ratio DualFactorExactly { get; private init; }

        /// <summary>What the sum is multiplied with.</summary>
        [JsonConverter(typeof(CitedDecimalConverter))]
        public required Cited<decimal> Multiplier
        {
            get;
            init => (field, this.MultiplierExactly) = (value, Ratio.Of(value?.Value ?? 0));
        }

        internal Ratio MultiplierExactly { get; private init; }
    }
}

/// <summary>Readings of § 414.1380(c)(3): "submits data …, or is a facility-based MIPS eligible clinician".</summary>
[JsonConverter(typeof(EnumNameConverter<FacilityBasedWithoutDataReading>))]
public enum FacilityBasedWithoutDataReading
{
    /// <summary>Individuals, as § 414.1305 defines the facility-based MIPS eligible clinician (default).</summary>
    Individuals,

    /// <summary>Facility-based groups and virtual groups too.</summary>
    Groups,
}

/// <summary>Readings of § 414.1380(c)(3)(v): "limited to … with a risk indicator at or above the median".</summary>
[JsonConverter(typeof(EnumNameConverter<ComponentGateReading>))]
public enum ComponentGateReading
{
    /// <summary>A component counts if its own indicator is at or above its median (default).</summary>
    OwnIndicator,

    /// <summary>Both components count if at least one indicator is at or above its median.</summary>
    AnyIndicator,
}

/// <summary>Readings of the maximum of a component: the text has only the total of § 414.1380(c)(3)(viii).</summary>
[JsonConverter(typeof(EnumNameConverter<ComponentCapReading>))]
public enum ComponentCapReading
{
    /// <summary>A component is at most half of the largest bonus (default; seen in CMS's published results).</summary>
    HalfOfTheMaximum,

    /// <summary>Only the total has a maximum.</summary>
    None,
}
