using System.IO.Compression;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Tool.Input;

namespace Mips.Scoring.Tests.Tool;

/// <summary>Every command takes every form, and what a file is decides its content.</summary>
public class InputFormsTests : ToolRun
{
    private const string Quality = "participant,measure,collection type,performance met,performance not met,eligible population\n";

    private static string Reports(string name) => RepositoryFiles.Path($"tests/Mips.Scoring.Fhir.Tests/Samples/{name}");

    /// <summary>The same facts as request, tables and workbook make the same scorecard.</summary>
    [Theory]
    [MemberData(nameof(Bundled))]
    public void Any_form_becomes_any_other_with_the_same_score(string name)
    {
        string expected = Run("score", Submission(name), "--json").Output;
        string[] forms = [this.Imported(Submission(name), "facts.json"), this.Imported(Submission(name), "facts.xlsx"), this.Imported(Submission(name), "facts/")];

        Assert.All(forms, form => Assert.Equal((0, expected), (Run("score", form, "--json").ExitCode, Run("score", form, "--json").Output)));
        Assert.Equal(Run("import", forms[0]).Output, Run("import", forms[1]).Output);
        Assert.Equal(Run("import", forms[0]).Output, Run("import", forms[2]).Output);
    }

    [Theory]
    [InlineData("facts.xlsx")]
    [InlineData("facts/")]
    public void Tables_made_of_tables_are_the_same(string form)
    {
        string set = this.Imported(this.Imported(Path.GetDirectoryName(Submission("2024-group"))!, "first/"), form);

        Assert.Equal(Run("import", Path.Combine(this.Folder, "first")).Output, Run("import", set).Output);
    }

    [Theory]
    [InlineData("proportion.json", 1)]
    [InlineData("two-reporters.ndjson", 2)]
    public void FHIR_is_scored_whatever_its_name(string sample, int cards)
    {
        string file = this.Write("export", File.ReadAllText(Reports(sample)));

        Result named = Run("score", Reports(sample), "--clinicians", "12");
        Result unnamed = Run("score", file, "--clinicians", "12");

        Assert.Equal(0, named.ExitCode);
        Assert.Equal(cards, named.Output.Split("FINAL SCORE").Length - 1);
        Assert.Equal(named.Output.Replace(sample, "export", StringComparison.Ordinal), unnamed.Output);
        Assert.Equal(named.Output.Replace(sample, "standard input", StringComparison.Ordinal), RunWith(File.ReadAllText(Reports(sample)), "score", "-", "--clinicians", "12").Output);
    }

    [Fact]
    public void Reporters_of_one_file_are_told_apart()
    {
        string[] titles = [.. Run("score", Reports("two-reporters.ndjson"), "--clinicians", "12").Output.Split('\n').Where(line => line.StartsWith("== ", StringComparison.Ordinal))];

        Assert.Equal(titles.Length, titles.Distinct(StringComparer.Ordinal).Count());
        Assert.All(titles, title => Assert.DoesNotContain("(mips)", title, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("why", "236")]
    [InlineData("import")]
    [InlineData("plan")]
    [InlineData("compare", "--pathway", "mips")]
    public void Every_command_takes_every_form(params string[] command)
    {
        string facts = Submission("2025-mvp-group");
        string[] forms = [this.Imported(facts, "facts.xlsx"), this.Imported(facts, "facts/"), this.Imported(facts, "facts.json"), this.Imported(facts, "facts.xlsx").Replace(".xlsx", string.Empty, StringComparison.Ordinal)];
        File.Copy(forms[0], forms[3] = Path.Combine(this.Folder, "without-ending"));

        Assert.All(forms, form => Assert.Equal((0, string.Empty), (Run([.. command, form]).ExitCode, Run([.. command, form]).Error)));
    }

    [Fact]
    public void A_folder_has_every_form_in_it()
    {
        this.Imported(Submission("2025-small-practice"), "in/tables/");
        this.Imported(Submission("2025-small-practice"), "in/book.xlsx");
        this.Write("in/reports.ndjson", File.ReadAllText(Reports("two-reporters.ndjson")));
        this.Write("in/~$book.xlsx", "what Excel keeps while the book is open");

        Result result = Run("score", Path.Combine(this.Folder, "in"), "--clinicians", "12");

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Equal(1 + 2 + 2, result.Output.Count(sign => sign == '\n'));
        Assert.Contains("   tables (2025-small-practice.submission.json)\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("   book.xlsx (2025-small-practice.submission.json)\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_table_stands_for_its_set_which_is_read_once()
    {
        string set = this.Imported(Submission("2025-small-practice"), "set/");

        Assert.Equal(Run("score", set), Run("score", Path.Combine(set, "quality.csv"), Path.Combine(set, "participants.csv")));
    }

    [Fact]
    public void Every_bad_row_is_named_and_good_participants_are_scored_when_asked()
    {
        string set = this.Set(Quality + "good,236,ecqm,300,100,400\nbad,236,ecqm,many,100,400\nunknown to CMS,9999,ecqm,1,1,2\n");

        Result whole = Run("score", set);
        Result part = Run("score", set, "--leave-out");

        Assert.Equal((2, string.Empty), (whole.ExitCode, whole.Output));
        Assert.Contains($"{set}: quality.csv, row 3, performance met \"many\": must be a whole number of 0 or more\n", whole.Error, StringComparison.Ordinal);
        Assert.Contains("   set (good)\n", part.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("(bad)", part.Output, StringComparison.Ordinal);
        Assert.Contains("bad: not scored; nothing in it could be read", part.Error, StringComparison.Ordinal);
        Assert.Contains("left out under PY2025: quality.csv, row 4, measure \"9999\": ", part.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_the_scorer_refuses_is_named_and_advice_is_not_given_where_it_would_not_help()
    {
        string set = this.Set(Quality + "good,236,partBClaims,300,100,400\n");

        Result result = Run("check", set);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"{set}: error: quality.csv, row 2, collection type \"PartBClaims\": ", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--holdings", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_its_set_ends_with_2()
    {
        Result result = Run("score", this.Write("alone/quality.csv", Quality));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("participants: the set needs the table participants", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("facts.pdf")]
    [InlineData("facts")]
    public void A_form_that_facts_do_not_have_is_refused(string name) => Assert.Equal(2, Run("import", Submission("2024-group"), "--out", Path.Combine(this.Folder, name)).ExitCode);

    [Fact]
    public void Leading_zeros_of_a_workbook_are_text()
    {
        using ZipArchive book = ZipFile.OpenRead(this.Imported(this.Set(Quality + "good,047,mipsCqm,120,36,156\n"), "facts.xlsx"));
        string cells = string.Concat(book.Entries.Where(part => part.FullName.Contains("worksheets/", StringComparison.Ordinal)).Select(part => new StreamReader(part.Open()).ReadToEnd()));

        Assert.Contains(">047<", cells, StringComparison.Ordinal);
        Assert.Contains(">000123456<", cells, StringComparison.Ordinal);
        Assert.DoesNotContain("<x:f", cells, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK\u0003\u0004", InputForm.Workbook)]
    [InlineData("{ \"resourceType\": \"Bundle\" }", InputForm.Fhir)]
    [InlineData("\uFEFF \n{\"id\":\"1\",\"resourceType\":\"MeasureReport\"}", InputForm.Fhir)]
    [InlineData("{\"resourceType\":\"MeasureReport\"}\n{\"resourceType\":\"MeasureReport\"}", InputForm.Fhir)]
    [InlineData("{ \"measurementSets\": [{ \"resourceType\": 1 }] }", InputForm.Submission)]
    [InlineData("[{ \"resourceType\": \"Bundle\" }]", InputForm.Submission)]
    [InlineData("<ClinicalDocument/>", InputForm.Submission)]
    [InlineData("{", InputForm.Submission)]
    [InlineData("", InputForm.Submission)]
    internal void The_beginning_says_the_form(string start, InputForm form) => Assert.Equal(form, InputForms.Of(System.Text.Encoding.UTF8.GetBytes(start)));

    private string Set(string quality)
    {
        this.Write("set/participants.csv", "participant,year,option,tin\ngood,2025,individual,000123456\nbad,2025,individual,\nunknown to CMS,2025,individual,\n");
        return Path.GetDirectoryName(this.Write("set/quality.csv", quality))!;
    }

    private string Imported(string file, string name)
    {
        string place = Path.Combine(this.Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(place))!);
        Assert.Equal((0, string.Empty), (Run("import", file, "--out", place).ExitCode, Run("import", file, "--out", place).Error));
        return Path.TrimEndingDirectorySeparator(place);
    }
}
