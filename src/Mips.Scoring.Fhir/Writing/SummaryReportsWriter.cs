using System.Text.Json;
using Hl7.Fhir.Serialization;

namespace Mips.Scoring.Fhir;

/// <summary>Writes what somebody submits as summary MeasureReports of FHIR R4, a Bundle by HL7's guide Data Exchange for Quality Measures; <see cref="SummaryReports"/> reads it.</summary>
/// <remarks>
/// What is read from the document is <see cref="WrittenSubmission.Request"/>, exactly. A row is in it as it is, or left out and named: reports state quality measures with
/// complete populations, of individuals and groups, and nothing of other categories or of the reporting option. An eCQM is named by the UUID of its version that CMS
/// publishes (<c>urn:uuid:…</c>); where there is none, and for measures of registries, by a canonical URL of the caller's.
/// </remarks>
public static class SummaryReportsWriter
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes a Bundle: UTF-8, indented, lines separated and ended by <c>\n</c>. The same request gives the same bytes.</summary>
    /// <param name="request">What is submitted; what CMS holds is named and not written.</param>
    /// <param name="entity">The identifiers of who submits; the participation option is that of the request.</param>
    /// <param name="data">CMS's data of the performance year.</param>
    /// <param name="document">Where to. It is not closed, and nothing is written to it if the form can state nothing of the request.</param>
    /// <param name="created">The day of the reports; null leaves it out, which is named.</param>
    /// <param name="measureUrls">The beginning of the canonical URLs of measures, up to the version-specific ID or CMS's measure ID, for example <c>https://example.org/fhir/Measure/</c>; null names measures by their UUID, and leaves those out that have none.</param>
    /// <returns>What the document states, and everything that it does not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The data is of another year than the request, or the URL is not absolute or does not end with a slash.</exception>
    /// <exception cref="IOException">The document could not be written.</exception>
    public static WrittenSubmission Write(ScoringRequest request, SubmittingEntity entity, ReferenceData data, Stream document, DateTime? created = null, string? measureUrls = null)
    {
        WritingArguments.Check(request, entity, data, document);
        if (measureUrls is not null && !IsBeginningOfUrls(measureUrls))
        {
            throw new ArgumentException("The beginning of URLs is absolute and ends with a slash.", nameof(measureUrls));
        }

        UnwrittenList unwritten = new();
        ScoringRequest frame = SubmittedFrame.Of(request, unwritten);
        if (request.Participant.Option is not (ParticipationOption.Individual or ParticipationOption.Group))
        {
            return unwritten.Nothing("participant.option", $"{request.Participant.Option}", "the form states individuals and groups; nothing was written");
        }

        NotInReports.Name(request, unwritten);
        WrittenReports reports = new(data, measureUrls, unwritten);
        ImmutableArray<WrittenReport> measures = [.. request.Quality.Select((row, index) => reports.Of(row, FormattableString.Invariant($"quality[{index}]"))).OfType<WrittenReport>()];
        if (measures.IsEmpty)
        {
            return unwritten.Nothing("request", null, "a document has at least one report of a quality measure; nothing was written");
        }

        ScoringRequest written = frame with { Mvp = null, App = null, Quality = [.. measures.Select(measure => measure.Row)] };
        SubmittingEntity identified = WrittenEntity.Of(entity, request.Participant.Option, unwritten);
        NotInReports.NameWanted(measures, created, unwritten);
        using (Utf8JsonWriter json = new(document, Form))
        {
            new FhirJsonSerializer().Serialize(new ReportBundle(identified, written, created).Of(measures), json);
        }

        document.WriteByte((byte)'\n');
        return new WrittenSubmission { Request = written, Unwritten = unwritten.All };
    }

    /// <summary>Whether a text can begin the canonical URLs of measures.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True for an absolute URL that ends with a slash.</returns>
    public static bool IsBeginningOfUrls(string text) => text is not null && text.EndsWith('/') && text.IndexOfAny(['|', '#', ' ']) < 0 && Uri.TryCreate(text, UriKind.Absolute, out _);
}
