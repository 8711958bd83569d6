namespace Mips.Scoring.Interop;

/// <summary>The names of XML that a QRDA III document has everywhere.</summary>
internal static class QrdaNames
{
    public static readonly string[] Sought =
    [
        QrdaOids.Namespace, "component", "section", "entry", "text", "organizer", "reference", "externalDocument", "observation", "externalObservation", "entryRelationship",
        "templateId", "id", "code", "value", "root", "extension", "nullFlavor",
    ];
}
