using System.Text;
using System.Xml;

namespace Mips.Scoring.Interop;

/// <summary>Writes what somebody submits as a QRDA Category III document by CMS's implementation guide for eligible clinicians; <see cref="QrdaThree"/> reads it.</summary>
/// <remarks>
/// What is read from the document is <see cref="WrittenSubmission.Request"/>, exactly. A row is in it as it is, or left out and named. The form states eCQMs with complete
/// populations, improvement activities and one Promoting Interoperability submission. Templates and their versions are those of CMS's sample files of PY2021 to PY2025.
/// What no request has (supplemental data, the organizations that wrote and keep the document, initial populations) is named too.
/// </remarks>
public static class QrdaThreeWriter
{
    private static readonly XmlWriterSettings Form = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    /// <summary>Writes a document: UTF-8, indented. The same request gives the same bytes.</summary>
    /// <param name="request">What is submitted; what CMS holds is named and not written.</param>
    /// <param name="entity">The identifiers of who submits; the participation option is that of the request.</param>
    /// <param name="data">CMS's data of the performance year.</param>
    /// <param name="document">Where to. It is not closed, and nothing is written to it if the form can state nothing of the request.</param>
    /// <param name="created">The day of the document; null writes that it is not known, which is named.</param>
    /// <returns>What the document states, and everything that it does not.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The data is of another year than the request.</exception>
    /// <exception cref="IOException">The document could not be written.</exception>
    public static WrittenSubmission Write(ScoringRequest request, SubmittingEntity entity, ReferenceData data, Stream document, DateTime? created = null)
    {
        WritingArguments.Check(request, entity, data, document);
        UnwrittenList unwritten = new();
        ScoringRequest frame = SubmittedFrame.Of(request, unwritten);
        if (QrdaPrograms.CodeOf(frame) is not string program)
        {
            return unwritten.Nothing("participant.option", $"{request.Participant.Option}", "the form has no programme for this participant and reporting option; nothing was written");
        }

        if (frame.Mvp is { } mvp && data.FindMvp(mvp.MvpId) is null)
        {
            return unwritten.Nothing("mvp.mvpId", mvp.MvpId, $"not an MVP of PY{data.PerformanceYear}; nothing was written");
        }

        QrdaContent content = QrdaContent.Of(request, frame, data, unwritten);
        if (SubmittedFrame.IsNothing(content.Written))
        {
            return unwritten.Nothing("request", null, "a document has at least one measure, activity or Promoting Interoperability section; nothing was written");
        }

        SubmittingEntity identified = WrittenEntity.Of(entity, request.Participant.Option, unwritten);
        QrdaWanted.Name(content, created, unwritten);
        using XmlWriter xml = XmlWriter.Create(document, Form);
        new QrdaDocumentText(new QrdaXml(xml), content, QrdaTemplates.For(data.PerformanceYear), program, identified, created).Write();
        return new WrittenSubmission { Request = content.Written, Unwritten = unwritten.All };
    }
}
