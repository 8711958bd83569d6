using System.Xml;

namespace Mips.Scoring.Interop;

/// <summary>
/// Reads a QRDA III document in one pass. The header is kept; an entry of a section is read, understood and dropped, its narrative text passed over, so that
/// memory depends on the largest entry and not on the file.
/// </summary>
internal sealed class QrdaDocumentReader(LimitedXml xml, ImportLimits limits, ProblemList problems)
{
    // Header and the largest entry or narrative text together; with all supplemental data a real file has some thousands.
    private const int LargestTree = 200_000;

    // Elements of extensions have names of their own, so that none is taken for one of the standard.
    private const string ForeignName = "*:";
    private int elements;
    private int measures;
    private readonly QrdaMeasureReader measureReader = new(problems);
    private QrdaElement? here;

    /// <summary>The element that is being read, as an XPath.</summary>
    public string Path => this.here?.Place.Path ?? "/";

    public QrdaDocument? Document()
    {
        while (xml.Read() && xml.Node.NodeType != XmlNodeType.Element)
        {
            // The declaration, comments and instructions before the root element.
        }

        if (xml.Node.LocalName != "ClinicalDocument" || xml.Node.NamespaceURI != QrdaOids.Namespace)
        {
            problems.Add(ImportProblemKind.WrongType, new Place("/" + xml.Node.LocalName, xml.Line), xml.Node.NamespaceURI, "not a QRDA III document: the root must be ClinicalDocument of urn:hl7-org:v3");
            return null;
        }

        QrdaElement root = new(xml.Node.LocalName, null, 1, xml.Line);
        QrdaDocument document = new(root);
        if (!xml.Node.IsEmptyElement)
        {
            this.Read(root, document, null, 1);
        }

        this.here = null;
        while (xml.Read())
        {
            // Anything after the root element must be well-formed too.
        }

        return document;
    }

    private void Read(QrdaElement parent, QrdaDocument document, QrdaSection? section, int depth)
    {
        if (depth > limits.Depth)
        {
            throw Stop(parent, $"nested deeper than {limits.Depth} levels");
        }

        this.here = parent;
        while (xml.Read() && xml.Node.NodeType != XmlNodeType.EndElement)
        {
            if (xml.Node.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            int kept = this.elements;
            QrdaElement element = this.Element(parent);
            bool isEntry = element.Name == "entry" && parent.Name == "section";
            if (isEntry)
            {
                section ??= this.Section(parent, document);
            }

            if (!xml.Node.IsEmptyElement)
            {
                this.Read(element, document, element.Name == "section" ? null : section, depth + 1);
                this.here = parent;
            }

            if (isEntry)
            {
                this.TakeEntry(element, section!);
            }

            this.elements = IsPassing(element.Name, parent) ? kept : this.elements;
        }
    }

    // An entry is understood as soon as it was read, and a narrative text never: neither is kept.
    private static bool IsPassing(string name, QrdaElement parent) => name is "entry" or "text" && parent.Name == "section";

    private QrdaElement Element(QrdaElement parent)
    {
        if (++this.elements > LargestTree)
        {
            throw Stop(parent, $"more than {LargestTree} elements in the header and one entry or text");
        }

        XmlReader node = xml.Node;
        string name = node.NamespaceURI == QrdaOids.Namespace ? node.LocalName : ForeignName + node.LocalName;
        QrdaElement element = IsPassing(name, parent) ? parent.NewPassingChild(name, xml.Line) : parent.NewChild(name, xml.Line);
        for (bool more = node.MoveToFirstAttribute(); more; more = node.MoveToNextAttribute())
        {
            if (node.NamespaceURI.Length == 0 && QrdaElement.Keeps(node.LocalName))
            {
                string value = node.Value;
                element.SetAttribute(node.LocalName, value.Length <= limits.TokenLength ? value : throw Stop(element, $"an attribute is longer than {limits.TokenLength} characters"));
            }
        }

        node.MoveToElement();
        return element;
    }

    private QrdaSection Section(QrdaElement element, QrdaDocument document)
    {
        PerformanceCategory? category =
            element.HasTemplate(QrdaOids.QualitySection) ? PerformanceCategory.Quality
            : element.HasTemplate(QrdaOids.ImprovementActivitiesSection) ? PerformanceCategory.ImprovementActivities
            : element.HasTemplate(QrdaOids.PromotingInteroperabilitySection) || element.HasTemplate(QrdaOids.AdvancingCareInformationSection) ? PerformanceCategory.PromotingInteroperability
            : null;
        if (category is null)
        {
            problems.Add(ImportProblemKind.Unknown, element.Place, null, "the section has no template of quality, improvement activities or Promoting Interoperability");
        }

        QrdaSection section = new(category ?? PerformanceCategory.Cost, element.Place);
        document.Sections.Add(section);
        return section;
    }

    private void TakeEntry(QrdaElement entry, QrdaSection section)
    {
        foreach (QrdaElement act in entry.Children("act"))
        {
            if (act.HasTemplate(QrdaOids.ReportingParameters))
            {
                section.Start = this.Date(act, "low") ?? section.Start;
                section.End = this.Date(act, "high") ?? section.End;
            }
        }

        if (entry.Child("act") is null && entry.Child("organizer") is null)
        {
            problems.Add(ImportProblemKind.Unknown, entry.Place, null, "neither the reporting parameters (act) nor a measure (organizer)");
        }

        foreach (QrdaElement organizer in entry.Children("organizer"))
        {
            if (++this.measures > limits.Measurements)
            {
                throw Stop(organizer, $"more than {limits.Measurements} measures");
            }

            section.Measures.Add(this.measureReader.Measure(organizer));
        }
    }

    private DateTime? Date(QrdaElement act, string end)
    {
        QrdaElement? element = act.At("effectiveTime", end).FirstOrDefault();
        string? text = element?.Value;
        if (element is null || text is null)
        {
            problems.Add(ImportProblemKind.Missing, act.Place, null, $"the reporting parameters need effectiveTime/{end}");
            return null;
        }

        if (DateTime.TryParseExact(text.Length > 8 ? text.Substring(0, 8) : text, "yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out DateTime date))
        {
            return date;
        }

        problems.Add(ImportProblemKind.OutOfRange, element.Place, text, "must be a date like 20251231");
        return null;
    }

    private static ImportStoppedException Stop(QrdaElement element, string message) =>
        new(new ImportProblem(ImportProblemKind.LimitReached, element.Place.Path, element.Line, null, message));
}
