using System.Globalization;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>Writes one measure or activity with its results.</summary>
internal sealed class QrdaMeasureText(QrdaXml xml, QrdaTemplates templates, DerivedIds ids)
{
    private const string ActCode = "2.16.840.1.113883.5.4";
    private const string Loinc = "2.16.840.1.113883.6.1";
    private const string YesNo = "2.16.840.1.113883.12.136";
    private const string Version = "2016-09-01";
    private const string VersionOfProportion = "2017-06-01";
    private const string VersionOfData = "2019-05-01";
    private const int Places = 6;

    /// <summary>An eCQM: the rate and the populations of each group.</summary>
    public void Write(QrdaEcqm ecqm) => this.Organizer(
        () =>
        {
            xml.Template(QrdaOids.MeasureResults, templates.Results);
            xml.Template(QrdaOids.CmsMeasureResults, templates.CmsResults);
        },
        () =>
        {
            xml.Id(QrdaOids.EcqmVersion, ecqm.Measure.EcqmUuid);
            xml.Code("57024-2", Loinc, "Health Quality Measure Document");
            xml.Text("text", ecqm.Measure.Title);
        },
        () =>
        {
            foreach ((EcqmPopulation populations, MeasureCounts counts) in ecqm.Groups)
            {
                this.Rate(EcqmCounts.Share(counts.PerformanceMet, (long)counts.PerformanceMet + counts.PerformanceNotMet), populations.Numerator);
                this.Population("IPOP", counts.EligiblePopulation, populations.InitialPopulation);
                this.Population("DENOM", counts.EligiblePopulation, populations.Denominator);
                this.Population("DENEX", counts.Exclusions, populations.DenominatorExclusion);
                this.Population("DENEXCEP", counts.Exceptions, populations.DenominatorException);
                this.Population("NUMER", counts.PerformanceMet, populations.Numerator);
                this.Population("NUMEX", 0, populations.NumeratorExclusion);
            }
        });

    /// <summary>An improvement activity, which was performed.</summary>
    public void Write(ImprovementActivitySubmission activity) => this.Organizer(
        () => xml.Template(QrdaOids.ActivityAnswer, Version),
        () => xml.Id(QrdaOids.ActivityIds, activity.ActivityId),
        () => this.Answer(yes: true));

    /// <summary>A Promoting Interoperability measure: an answer, or a proportion with its rate.</summary>
    public void Write(PromotingInteroperabilityMeasureSubmission measure) => this.Organizer(
        () => xml.Template(measure.Answer is null ? QrdaOids.InteroperabilityProportion : QrdaOids.InteroperabilityAnswer, measure.Answer is null ? VersionOfProportion : Version),
        () => xml.Id(QrdaOids.InteroperabilityIds, measure.MeasureId),
        () =>
        {
            if (measure.Answer is bool answer)
            {
                this.Answer(answer);
                return;
            }

            this.Rate(EcqmCounts.Share(measure.Numerator!.Value, measure.Denominator!.Value), null);
            this.Count("NUMER", measure.Numerator!.Value, () => xml.Template(QrdaOids.ProportionNumerator, Version), null);
            this.Count("DENOM", measure.Denominator!.Value, () => xml.Template(QrdaOids.ProportionDenominator, Version), null);
        });

    private void Organizer(Action writeTemplates, Action reference, Action results) => xml.Nested("organizer", [("classCode", "CLUSTER"), ("moodCode", "EVN")], () =>
    {
        xml.Template(QrdaOids.MeasureReference);
        writeTemplates();
        xml.Id(ids.Next());
        xml.Element("statusCode", ("code", "completed"));
        xml.Nested("reference", [("typeCode", "REFR")], () => xml.Nested("externalDocument", [("classCode", "DOC"), ("moodCode", "EVN")], reference));
        results();
    });

    private void Rate(decimal? share, string? numerator) => this.Observation(
        () =>
        {
            xml.Template(QrdaOids.PerformanceRate, Version);
            if (numerator is not null)
            {
                xml.Template(QrdaOids.ProportionRate, Version);
                xml.Template(QrdaOids.CmsProportionRate, templates.CmsRate);
            }

            xml.Code("72510-1", Loinc, "Performance Rate");
        },
        () =>
        {
            // A rate without a denominator does not exist.
            xml.Value("REAL", share is decimal rate ? ("value", decimal.Round(rate, Places, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture)) : ("nullFlavor", "NA"));
            if (numerator is not null)
            {
                xml.Nested("reference", [("typeCode", "REFR")], () => xml.Nested("externalObservation", [("classCode", "OBS"), ("moodCode", "EVN")], () =>
                {
                    xml.Id(numerator);
                    xml.Code("NUMER", ActCode, "Numerator");
                }));
            }
        });

    private void Population(string code, int count, string? uuid)
    {
        if (uuid is not null)
        {
            this.Count(
                code,
                count,
                () =>
                {
                    xml.Template(QrdaOids.MeasureData, Version);
                    xml.Template(QrdaOids.CmsMeasureData, VersionOfData);
                },
                uuid);
        }
    }

    private void Count(string code, int count, Action writeTemplates, string? uuid) => this.Assertion(writeTemplates, code, ActCode, () =>
    {
        xml.Nested("entryRelationship", [("typeCode", "SUBJ"), ("inversionInd", "true")], () => xml.Nested("observation", [("classCode", "OBS"), ("moodCode", "EVN")], () =>
        {
            xml.Template(QrdaOids.AggregateCount);
            xml.Template(QrdaOids.CmsAggregateCount);
            xml.Code("MSRAGG", ActCode, "rate aggregation");
            xml.Element("statusCode", ("code", "completed"));
            xml.Value("INT", ("value", count.ToString(CultureInfo.InvariantCulture)));
            xml.Element("methodCode", ("code", "COUNT"), ("codeSystem", "2.16.840.1.113883.5.84"), ("displayName", "Count"));
        }));
        if (uuid is not null)
        {
            xml.Nested("reference", [("typeCode", "REFR")], () => xml.Nested("externalObservation", [("classCode", "OBS"), ("moodCode", "EVN")], () => xml.Id(uuid)));
        }
    });

    private void Answer(bool yes) => this.Assertion(() => xml.Template(QrdaOids.MeasurePerformed, Version), yes ? "Y" : "N", YesNo, null);

    private void Assertion(Action writeTemplates, string code, string system, Action? more) => this.Observation(
        () =>
        {
            writeTemplates();
            xml.Code("ASSERTION", ActCode, "Assertion");
        },
        () =>
        {
            xml.Value("CD", ("code", code), ("codeSystem", system));
            more?.Invoke();
        });

    private void Observation(Action head, Action value) => xml.Nested("component", () => xml.Nested("observation", [("classCode", "OBS"), ("moodCode", "EVN")], () =>
    {
        head();
        xml.Element("statusCode", ("code", "completed"));
        value();
    }));
}
