using System.Xml;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Interop;

/// <summary>Reads XML node by node within limits: no document type definitions, no resolver, no node that is too large.</summary>
internal sealed class LimitedXml : IDisposable
{
    // A tag has a handful of attributes, of which none may be longer than one token.
    private const int TokensPerNode = 4;
    private readonly LimitedStream stream;
    private readonly ImportLimits limits;
    private XmlReader? reader;
    private IXmlLineInfo? lines;

    public LimitedXml(Stream xml, ImportLimits limits)
    {
        this.limits = limits;
        this.stream = new LimitedStream(xml, limits.Bytes, (long)TokensPerNode * limits.TokenLength);
    }

    /// <summary>The reader at the current node.</summary>
    public XmlReader Node => this.reader ?? this.Open();

    public int Line => Math.Max(1, this.lines?.LineNumber ?? 1);

    /// <summary>Moves to the next node.</summary>
    /// <exception cref="XmlException">The file is not well-formed, or beyond a limit; <see cref="Problem"/> says which.</exception>
    public bool Read()
    {
        this.stream.StartNode();
        return this.Node.Read();
    }

    /// <summary>Why reading ended.</summary>
    public ImportProblem Problem(XmlException malformed, string path)
    {
        (ImportProblemKind kind, string message) =
            this.stream.NodeExceeded ? (ImportProblemKind.LimitReached, $"a tag, text or comment is longer than {TokensPerNode * this.limits.TokenLength} bytes")
            : this.stream.Exceeded ? (ImportProblemKind.LimitReached, $"the file is larger than {this.limits.Bytes} bytes")
            : malformed.Message.Contains("DTD") ? (ImportProblemKind.Malformed, "a document type definition (DTD) is not accepted")
            : (ImportProblemKind.Malformed, "not valid XML: " + malformed.Message);
        return new ImportProblem(kind, path, Math.Max(1, malformed.LineNumber), null, message);
    }

    public void Dispose()
    {
        this.reader?.Dispose();
        this.stream.Dispose();
    }

    private XmlReader Open()
    {
        this.reader = XmlReader.Create(this.stream, Settings());
        this.lines = this.reader as IXmlLineInfo;
        return this.reader;
    }

    // The reader gives the namespace of every element as this text, so that it is known at sight.
    private static XmlReaderSettings Settings()
    {
        System.Xml.NameTable names = new();
        _ = names.Add(QrdaOids.Namespace);
        return new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false, IgnoreWhitespace = true, NameTable = names };
    }
}
