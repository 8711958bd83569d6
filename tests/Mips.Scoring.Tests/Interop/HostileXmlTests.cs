using System.Text;
using Mips.Scoring.Interop;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Tests.Interop;

/// <summary>Whatever an XML file holds, the answer is a typed problem in bounded time and memory.</summary>
public class HostileXmlTests
{
    /// <summary>What a reader asks for ahead of what it uses.</summary>
    private const int MostAhead = 128 * 1024;

    private const string Root = "<ClinicalDocument xmlns=\"urn:hl7-org:v3\">";

    [Theory]
    [InlineData("")]
    [InlineData("not xml")]
    [InlineData("<ClinicalDocument")]
    [InlineData(Root)]
    [InlineData(Root + "</ClinicalDocument><more/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"y\">]>" + Root + "&x;</ClinicalDocument>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + Root + "</ClinicalDocument>")]
    [InlineData(Root + "&undeclared;</ClinicalDocument>")]
    public void A_file_that_is_not_plain_XML_is_malformed(string text) =>
        Assert.Equal(ImportProblemKind.Malformed, Assert.Single(Read(Encoding.UTF8.GetBytes(text)).Problems).Kind);

    [Fact]
    public void A_document_type_definition_is_refused_before_an_entity_expands()
    {
        string laughs = "<!DOCTYPE lolz [<!ENTITY a \"lol\">" + string.Concat(Enumerable.Range(0, 20).Select(i => $"<!ENTITY {(char)('b' + i)} \"{string.Concat(Enumerable.Repeat($"&{(char)('a' + i)};", 10))}\">")) + "]>" + Root + "&u;</ClinicalDocument>";

        Assert.Contains("DTD", Assert.Single(Read(Encoding.UTF8.GetBytes(laughs)).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_stops_the_import() =>
        Assert.Contains(Read(Encoding.UTF8.GetBytes(Root + string.Concat(Enumerable.Repeat("<a>", 100_000)))).Problems, problem => problem.Kind == ImportProblemKind.LimitReached);

    [Fact]
    public void An_unknown_encoding_is_recognised() =>
        Assert.Contains(
            Read(Encoding.ASCII.GetBytes("<?xml version=\"1.0\" encoding=\"no-such-encoding\"?>" + Root + "</ClinicalDocument>")).Problems,
            problem => problem.Kind is ImportProblemKind.Malformed or ImportProblemKind.WrongEncoding);

    [Theory]
    [InlineData(Root, 'a')]
    [InlineData(Root + "<id root=\"", 'a')]
    [InlineData("<", 'a')]
    [InlineData(Root + "<!--", 'a')]
    public void A_file_without_end_stops_at_a_limit(string beginning, char filling)
    {
        using EndlessStream endless = new(beginning, (byte)filling);

        SubmissionImport import = QrdaThree.Read(endless, SmallTables.For, new ImportLimits { Bytes = 4 * 1024 * 1024 });

        Assert.Contains(Assert.Single(import.Problems).Kind, (ImportProblemKind[])[ImportProblemKind.LimitReached, ImportProblemKind.Malformed]);
        Assert.InRange(endless.BytesRead, 1, (4 * 1024 * 1024) + MostAhead);
    }

    [Theory]
    [InlineData(" a{0}=\"x\"")]
    [InlineData(" xmlns:n{0}=\"u{0}\"")]
    public void Endless_attributes_stop_at_a_limit(string attribute)
    {
        string attributes = string.Concat(Enumerable.Range(0, 300_000).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, attribute, i)));
        using MemoryStream file = new(Encoding.UTF8.GetBytes(Root + "<id" + attributes + "/></ClinicalDocument>"));

        ImportProblem problem = Assert.Single(QrdaThree.Read(file, SmallTables.For).Problems);

        Assert.Equal((ImportProblemKind.LimitReached, "/ClinicalDocument"), (problem.Kind, problem.Path));
        Assert.InRange(file.Position, 1, 1_000_000);
    }

    [Fact]
    public void Many_small_tags_comments_and_spaces_are_no_large_node()
    {
        string filling = string.Concat(Enumerable.Repeat("<!-- a comment --> <?an instruction?>\n", 10_000));

        SubmissionImport import = Read(Encoding.UTF8.GetBytes(filling.Replace("?an", "?x", StringComparison.Ordinal) + Root + filling + "<text>" + string.Concat(Enumerable.Repeat("<td>x</td>", 20_000)) + "</text></ClinicalDocument>" + filling));

        Assert.All(import.Problems, problem => Assert.Equal(ImportProblemKind.Missing, problem.Kind));
    }

    [Fact]
    public void Long_narrative_texts_are_passed_over_and_endless_ones_stop_at_a_limit()
    {
        string text = "<text>" + string.Concat(Enumerable.Repeat("<td>x</td>", 90_000)) + "</text>";
        string section = QrdaText.Section(QrdaText.ActivitySection, text + text + text + QrdaText.Measure("IA_BE_4", QrdaText.Answer("Y")));

        Assert.Empty(Read(Encoding.UTF8.GetBytes(QrdaText.Document(section))).Problems);
        Assert.Equal(
            ImportProblemKind.LimitReached,
            Assert.Single(Read(Encoding.UTF8.GetBytes(QrdaText.Document(section.Replace("</text><text>", string.Empty, StringComparison.Ordinal)))).Problems).Kind);
    }

    [Fact]
    public void Nothing_is_included()
    {
        string document = QrdaText.Document("""<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>""");

        Assert.Contains(Read(Encoding.UTF8.GetBytes(document)).Problems, problem => problem.Kind == ImportProblemKind.Missing);
    }

    [Fact]
    public void A_document_in_UTF_16_is_read()
    {
        string document = QrdaText.Document(QrdaText.Section(QrdaText.ActivitySection, QrdaText.Measure("IA_BE_4", QrdaText.Answer("Y")))).Replace("utf-8", "utf-16", StringComparison.Ordinal);
        byte[] file = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(document)];

        Assert.Single(Assert.Single(Read(file).Submissions).Request.ImprovementActivities);
    }

    [Fact]
    public void An_encoding_that_cannot_be_read_is_a_problem() =>
        Assert.False(Read([0x4C, 0x6F, 0xA7, 0x94, 0x00]).IsComplete);

    [Fact]
    public void Malformed_XML_has_the_path_of_the_element_that_was_read()
    {
        ImportProblem problem = Assert.Single(Read(Encoding.UTF8.GetBytes(Root + "<a/><component>\n<a></b></component></ClinicalDocument>")).Problems);

        Assert.Equal((2, "/ClinicalDocument/component/a"), (problem.Line, problem.Path));
    }

    [Fact]
    public void Endless_entries_stop_at_a_limit()
    {
        string entries = string.Concat(Enumerable.Repeat("<entry><organizer><reference><externalDocument><id extension=\"x\"/></externalDocument></reference></organizer></entry>", 11_000));

        SubmissionImport import = Read(Encoding.UTF8.GetBytes(QrdaText.Document(QrdaText.Section(QrdaText.QualitySection, entries))));

        Assert.Equal(ImportProblemKind.LimitReached, import.Problems[^1].Kind);
        Assert.Empty(import.Submissions);
    }

    private static SubmissionImport Read(byte[] file)
    {
        using MemoryStream stream = new(file);
        return QrdaThree.Read(stream, SmallTables.For);
    }
}
