using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring.Citations;

/// <summary>Where a number or a rule comes from: a paragraph of 42 CFR, a Federal Register page, CMS's published data or guidance.</summary>
/// <param name="Authority">The kind of source.</param>
/// <param name="Locator">The place in it, for example <c>414.1380(b)(1)(iii)</c> or <c>89 FR 98563</c>.</param>
[JsonConverter(typeof(CitationConverter))]
public sealed record Citation(CitationAuthority Authority, string Locator)
{
    /// <summary>A paragraph of title 42 of the Code of Federal Regulations.</summary>
    /// <param name="paragraph">For example <c>414.1380(b)(1)(iii)</c>.</param>
    /// <returns>The citation.</returns>
    public static Citation Cfr(string paragraph) => new(CitationAuthority.Regulation, paragraph);

    /// <summary>A page of the Federal Register, where the codified wording was not at hand.</summary>
    /// <param name="page">For example <c>89 FR 98563</c>.</param>
    /// <returns>The citation.</returns>
    public static Citation FederalRegister(string page) => new(CitationAuthority.FederalRegister, page);

    /// <summary>CMS's published data or scoring outputs.</summary>
    /// <param name="source">What was read, for example <c>qpp-measures-data benchmarks 2025</c>.</param>
    /// <returns>The citation.</returns>
    public static Citation CmsData(string source) => new(CitationAuthority.CmsData, source);

    /// <summary>CMS guidance: user guides, measure specifications, notices.</summary>
    /// <param name="source">The document.</param>
    /// <returns>The citation.</returns>
    public static Citation Guidance(string source) => new(CitationAuthority.Guidance, source);

    /// <summary>A law that is proposed or only assumed, for what-if questions.</summary>
    /// <param name="source">Whose proposal it is, or what is asked.</param>
    /// <returns>The citation.</returns>
    public static Citation Proposal(string source) => new(CitationAuthority.Proposal, source);

    /// <summary>Reads a source: <c>42 CFR 414.1405(b)</c>, <c>89 FR 98563</c>, or a text that begins with its kind, such as <c>CMS data: </c>, <c>Guidance: </c> or <c>Proposal: </c>.</summary>
    /// <param name="text">The source, as <see cref="CitationConverter"/> writes it.</param>
    /// <param name="citation">The citation; null if the text does not say what kind of source it is.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Citation? citation)
    {
        citation = text is null ? null : SourceText.Read(text);
        return citation is not null;
    }

    /// <summary>The citation as it is printed.</summary>
    /// <returns>For example <c>42 CFR 414.1380(b)(1)(iii)</c>.</returns>
    public override string ToString() => this.Authority == CitationAuthority.Regulation ? "42 CFR " + this.Locator : this.Locator;

    /// <summary>The short form, where it is plain that title 42 is meant.</summary>
    /// <returns>For example <c>§ 414.1380(b)(1)(iii)</c>.</returns>
    public string ToShortString() => this.Authority == CitationAuthority.Regulation ? "§ " + this.Locator : this.Locator;
}

/// <summary>Kinds of sources, the strongest first.</summary>
[JsonConverter(typeof(EnumNameConverter<CitationAuthority>))]
public enum CitationAuthority
{
    /// <summary>Title 42 of the Code of Federal Regulations.</summary>
    Regulation,

    /// <summary>A final rule or notice in the Federal Register.</summary>
    FederalRegister,

    /// <summary>Data or scoring outputs that CMS published.</summary>
    CmsData,

    /// <summary>Guides, specifications and notices of CMS.</summary>
    Guidance,

    /// <summary>A law that is proposed or only assumed: not in force.</summary>
    Proposal,
}
