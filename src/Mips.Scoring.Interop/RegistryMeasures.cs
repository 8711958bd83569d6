using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>What a measure that a registry submits is.</summary>
internal static class RegistryMeasures
{
    /// <summary>A QCDR measure or a Medicare CQM if CMS's data says so, otherwise a MIPS CQM.</summary>
    public static CollectionType CollectionTypeOf(QualityMeasure measure) =>
        measure.IsQcdr ? CollectionType.QcdrMeasure
        : measure.CollectionTypes.Contains(CollectionType.MedicareCqm) ? CollectionType.MedicareCqm
        : CollectionType.MipsCqm;
}
