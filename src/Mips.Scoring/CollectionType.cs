using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring;

/// <summary>A set of quality measures with comparable specifications and data completeness criteria (42 CFR 414.1305).</summary>
[JsonConverter(typeof(EnumNameConverter<CollectionType>))]
public enum CollectionType : byte
{
    /// <summary>Electronic clinical quality measure.</summary>
    Ecqm,

    /// <summary>MIPS clinical quality measure, reported through a registry.</summary>
    MipsCqm,

    /// <summary>Measure of a qualified clinical data registry.</summary>
    QcdrMeasure,

    /// <summary>Medicare clinical quality measure for accountable care organizations of the Shared Savings Program.</summary>
    MedicareCqm,

    /// <summary>Medicare Part B claims measure.</summary>
    PartBClaims,

    /// <summary>CMS Web Interface measure (through PY2022; for the APP through PY2024).</summary>
    CmsWebInterface,

    /// <summary>CAHPS for MIPS survey measure.</summary>
    CahpsSurvey,

    /// <summary>Administrative claims measure, calculated by CMS without a submission.</summary>
    AdministrativeClaims,
}
