using System.Text;
using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Input;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>A document for each request: in a folder one file each; in a file, or on standard output, the only one.</summary>
internal sealed class DocumentFiles(DocumentForm form, string? place, CmsYears years, ToolConsole console) : IRequestOutput
{
    private const string OnlyOne = "a file has one participant and reporting option in this form: give a folder with --out, its name ended by a slash";
    private readonly UniqueNames names = new();
    private bool any;

    public RequestTaken Add(NamedRequest request)
    {
        bool isFolder = place is not null && OutputFiles.IsFolder(place);
        if (this.any && !isFolder)
        {
            return RequestTaken.Not(OnlyOne);
        }

        using MemoryStream document = new();
        WrittenSubmission written = this.Written(request, document);
        if (!written.IsWritten)
        {
            return new("this form can state nothing of it", written.Unwritten);
        }

        this.any = true;
        if ((isFolder ? Path.Combine(place!, this.names.Of(FileStem.OfDocument(request.Name)) + form.Ending) : place) is not string path)
        {
            console.Output.Write(Encoding.UTF8.GetString(document.GetBuffer(), 0, (int)document.Length));
            return new(null, written.Unwritten);
        }

        Put(path, document.GetBuffer().AsSpan(0, (int)document.Length));
        return new(null, Held(written) ? this.Beside(path, request, written) : written.Unwritten);
    }

    public void Complete()
    {
        // Each document is complete as soon as it is there.
    }

    public void Dispose()
    {
        // Nothing is kept open.
    }

    private WrittenSubmission Written(NamedRequest request, MemoryStream document)
    {
        WrittenSubmission? written = null;
        UnwritableException.Guard(place ?? "standard output", () => written = form.Write(request, years.DataOf(request.Request.PerformanceYear), document));
        return written!;
    }

    private static bool Held(WrittenSubmission written) => written.Unwritten.Any(fact => fact.Reason == UnwrittenReason.HeldByCms);

    // What nobody submits lies beside the document, where every command looks for it.
    private ImmutableArray<UnwrittenFact> Beside(string path, NamedRequest request, WrittenSubmission written)
    {
        string beside = InputSource.WithEnding(path, InputSource.Holdings);
        Put(beside, CmsHoldingsJson.ToUtf8(CmsHoldings.Of(request.Request)));
        console.Say($"{request.Name}: what CMS holds is in {beside}");
        return [.. written.Unwritten.Where(fact => fact.Reason != UnwrittenReason.HeldByCms)];
    }

    private static void Put(string path, ReadOnlySpan<byte> content)
    {
        byte[] bytes = content.ToArray();
        UnwritableException.Guard(path, () => Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!));
        AtomicFile.Write(path, stream => stream.Write(bytes));
    }
}
