namespace Mips.Scoring.Interop;

/// <summary>Writes the sections: quality, improvement activities, Promoting Interoperability, each with its reporting parameters.</summary>
internal sealed class QrdaSectionsText(QrdaXml xml, QrdaContent content, QrdaTemplates templates, DerivedIds ids)
{
    private readonly QrdaMeasureText measures = new(xml, templates, ids);

    public void Write()
    {
        if (!content.Ecqms.IsEmpty)
        {
            int year = content.Written.PerformanceYear;
            this.Section(
                () =>
                {
                    xml.Template(QrdaOids.CategoryThreeSection, templates.Section);
                    xml.Template(QrdaOids.QualitySection, templates.QualitySection);
                },
                new DateTime(year, 1, 1),
                new DateTime(year, 12, 31),
                content.Ecqms.Select<QrdaEcqm, Action>(ecqm => () => this.measures.Write(ecqm)));
        }

        if (!content.Activities.Rows.IsEmpty)
        {
            this.Section(
                () => xml.Template(QrdaOids.ImprovementActivitiesSection, templates.Section),
                content.Activities.Start,
                content.Activities.End,
                content.Activities.Rows.Select<ImprovementActivitySubmission, Action>(activity => () => this.measures.Write(activity)));
        }

        if (content.Interoperability is PromotingInteroperabilitySubmission submission)
        {
            this.Section(
                () => xml.Template(QrdaOids.PromotingInteroperabilitySection, templates.Section),
                submission.PerformanceStart,
                submission.PerformanceEnd,
                submission.Measures.Select<PromotingInteroperabilityMeasureSubmission, Action>(measure => () => this.measures.Write(measure)));
        }
    }

    private void Section(Action writeTemplates, DateTime start, DateTime end, IEnumerable<Action> entries) => xml.Nested("component", () => xml.Nested("section", () =>
    {
        xml.Template(QrdaOids.MeasureSection);
        writeTemplates();
        xml.Code("55186-1", "2.16.840.1.113883.6.1", "measure document");
        xml.Text("title", "Measure Section");
        xml.Text("text", FormattableString.Invariant($"{start:yyyy-MM-dd} to {end:yyyy-MM-dd}"));
        xml.Nested("entry", () => xml.Nested("act", [("classCode", "ACT"), ("moodCode", "EVN")], () =>
        {
            xml.Template(QrdaOids.ReportingParameters, templates.Parameters);
            xml.Id(ids.Next());
            xml.Code("252116004", "2.16.840.1.113883.6.96", "Observation Parameters");
            xml.Period("effectiveTime", start, end);
        }));
        foreach (Action entry in entries)
        {
            xml.Nested("entry", entry);
        }
    }));
}
