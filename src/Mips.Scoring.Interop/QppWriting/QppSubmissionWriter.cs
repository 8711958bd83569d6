using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>Writes what somebody submits as a document of CMS's Submissions API for the Quality Payment Program; <see cref="QppSubmission"/> reads it.</summary>
/// <remarks>
/// What is read from the document is <see cref="WrittenSubmission.Request"/>, exactly. A row is in it as it is, or left out and named; nothing is rounded and no
/// count is made of a rate. Performance periods that a request does not have are those of the whole year; activities and Promoting Interoperability
/// are written as submitted by a registry and an EHR, which no score depends on.
/// </remarks>
public static class QppSubmissionWriter
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes a submission: UTF-8, indented, lines separated and ended by <c>\n</c>. The same request gives the same bytes.</summary>
    /// <param name="request">What is submitted; what CMS holds is named and not written.</param>
    /// <param name="entity">The identifiers of who submits; the participation option is that of the request.</param>
    /// <param name="data">CMS's data of the performance year.</param>
    /// <param name="document">Where to. It is not closed, and nothing is written to it if the form can state nothing of the request.</param>
    /// <returns>What the document states, and everything that it does not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The data is of another year than the request.</exception>
    /// <exception cref="IOException">The document could not be written.</exception>
    /// <example>
    /// <code>
    /// ScoringRequest request = new() { PerformanceYear = 2025, Participant = new() { Option = ParticipationOption.Group }, ImprovementActivities = [new("IA_BE_4")] };
    /// using MemoryStream document = new();
    /// WrittenSubmission written = QppSubmissionWriter.Write(request, new() { Option = ParticipationOption.Group, TaxpayerIdentificationNumber = "000123456" }, CmsTables.For(2025), document);
    /// Console.WriteLine(written.IsWhole); // True
    /// </code>
    /// </example>
    public static WrittenSubmission Write(ScoringRequest request, SubmittingEntity entity, ReferenceData data, Stream document)
    {
        WritingArguments.Check(request, entity, data, document);
        UnwrittenList unwritten = new();
        ScoringRequest frame = SubmittedFrame.Of(request, unwritten);
        if (frame.Mvp is { } mvp && data.FindMvp(mvp.MvpId) is null)
        {
            return unwritten.Nothing("mvp.mvpId", mvp.MvpId, $"not an MVP of PY{data.PerformanceYear}; nothing was written");
        }

        ImmutableArray<QppWrittenSet> sets = [.. new QppWrittenSets(request, data, unwritten).All()];
        if (sets.IsEmpty)
        {
            return unwritten.Nothing("request", null, "a submission has at least one measurement set; nothing was written");
        }

        SubmittingEntity identified = WrittenEntity.Of(entity, request.Participant.Option, unwritten);
        using (Utf8JsonWriter json = new(document, Form))
        {
            QppDocumentText.Write(json, identified, frame, sets);
        }

        document.WriteByte((byte)'\n');
        return new WrittenSubmission { Request = sets.Aggregate(frame, static (written, set) => set.AddTo(written)), Unwritten = unwritten.All };
    }
}
