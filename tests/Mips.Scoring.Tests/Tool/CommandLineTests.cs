namespace Mips.Scoring.Tests.Tool;

/// <summary>What a command line may say, and that a wrong one is answered with a message and exit code 2.</summary>
public class CommandLineTests : ToolRun
{
    /// <summary>Numbers that one country writes and another reads as something else, and numbers outside what is possible.</summary>
    [Theory]
    [InlineData("--scaling-factor", "0,2")]
    [InlineData("--scaling-factor", "1.000,5")]
    [InlineData("--scaling-factor", "-1")]
    [InlineData("--scaling-factor", "-0.0001")]
    [InlineData("--scaling-factor", "4")]
    [InlineData("--scaling-factor", "3.0000000001")]
    [InlineData("--scaling-factor", "1e3")]
    [InlineData("--scaling-factor", "٣")]
    [InlineData("--scaling-factor", "NaN")]
    [InlineData("--scaling-factor", "99999999999999999999999999999999")]
    [InlineData("--scaling-factor", "")]
    [InlineData("--charges", "500,000")]
    [InlineData("--charges", "500.000,00")]
    [InlineData("--charges", "-1")]
    [InlineData("--charges", "1000000000000.01")]
    [InlineData("--charges", "$5")]
    [InlineData("--year", "2147483647")]
    [InlineData("--year", "-2147483648")]
    [InlineData("--year", "9223372036854775808")]
    [InlineData("--year", "2016")]
    [InlineData("--year", "2025.0")]
    [InlineData("--year", "２０２５")]
    [InlineData("--year", "")]
    [InlineData("--clinicians", "0")]
    [InlineData("--clinicians", "12,000")]
    [InlineData("--clinicians", "2147483648")]
    [InlineData("--depth", "all")]
    [InlineData("--depth", "1")]
    public void A_number_or_word_that_is_none_is_refused_with_its_text_and_what_would_be_right(string option, string value)
    {
        Result result = Run("score", Submission("2025-small-practice"), option, value);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.StartsWith(value + ": ", result.Error, StringComparison.Ordinal);
        Assert.Matches("a number from 0 to |a whole number from 1 to |not a performance year with data, which are 2017 to |must be one of ", result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.2")]
    [InlineData("0")]
    [InlineData("3")]
    [InlineData("3.000")]
    public void A_scaling_factor_is_0_to_3_with_a_decimal_point(string factor) =>
        Assert.Equal(0, Run("score", Submission("2025-small-practice"), "--scaling-factor", factor).ExitCode);

    [Theory]
    [InlineData("score", "")]
    [InlineData("score", "FILE", "--holdings", "")]
    [InlineData("score", "FILE", "--affiliated-group", "")]
    [InlineData("score", "FILE", "--out", "")]
    [InlineData("score", "a\0b")]
    [InlineData("score", "--no-such-option")]
    [InlineData("score", "-x")]
    [InlineData("--no-such-option")]
    [InlineData("score", "FILE", "--form", "html")]
    [InlineData("score", "FILE", "--out", "x.pdf")]
    [InlineData("score", "FILE", "--year")]
    public void A_command_line_that_cannot_be_meant_is_refused(params string[] args)
    {
        Result result = Run([.. args.Select(arg => arg == "FILE" ? Submission("2025-small-practice") : arg)]);

        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_command_files_are_scored() => Assert.Equal(Run("score", Submission("2025-small-practice")), Run(Submission("2025-small-practice")));

    [Fact]
    public void Help_ends_with_0_and_names_the_commands() => Assert.Contains("score", Run("--help").Output, StringComparison.Ordinal);

    [Fact]
    public void Standard_input_is_a_file()
    {
        Result result = RunWith(File.ReadAllText(Submission("2024-individual")), "score", "-", "--holdings", Bundle("2024-individual", "holdings.json"));

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Equal(Run(Submission("2024-individual")).Output.Replace("2024-individual.xml", "standard input", StringComparison.Ordinal), result.Output);
    }

    [Fact]
    public void Charges_turn_the_adjustment_into_dollars()
    {
        Result result = Run(Submission("2024-group"), "--charges", "500000");

        Assert.Contains("Payment adjustment in 2026: +0.53 % with a scaling factor of 0.1167: +$2,650.00 on $500,000.00", result.Output, StringComparison.Ordinal);
        Assert.Contains("-$7,400.00", Run(Path.GetDirectoryName(Submission("2024-aco"))!, "--charges", "500000").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_are_errors_only_when_asked()
    {
        string file = this.Write("warned.submission.json", """
            { "entityType": "individual", "nationalProviderIdentifier": "0123456789", "performanceYear": 2025, "whatIsThis": 1, "measurementSets": [{ "category": "quality", "submissionMethod": "electronicHealthRecord",
              "measurements": [{ "measureId": "236", "value": { "performanceMet": 300, "performanceNotMet": 100, "eligiblePopulation": 400 } }] }] }
            """);

        Assert.Equal(0, Run(file).ExitCode);
        Assert.Equal(1, Run(file, "--warnings-as-errors").ExitCode);
        Assert.Equal(0, Run(Submission("2024-individual"), "--warnings-as-errors").ExitCode);
        Assert.Equal(2, Run(file, Path.Combine(this.Folder, "nothing.xml"), "--warnings-as-errors").ExitCode);
    }

    /// <summary>A preliminary year is refused with the way to ask for it, and says what it is when it is asked for.</summary>
    [Fact]
    public void A_preliminary_year_has_to_be_asked_for()
    {
        Result refused = Run("score", Submission("2026-individual"), "--year", "2027", "--estimate");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--preliminary", refused.Error, StringComparison.Ordinal);

        Result asked = Run("score", Submission("2026-individual"), "--year", "2027", "--estimate", "--preliminary");
        Assert.Equal(0, asked.ExitCode);
        Assert.StartsWith("PRELIMINARY", asked.Output.Split('\n').First(line => line.Length > 0 && !line.StartsWith("==", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(0, Run("plan", Submission("2026-individual"), "--year", "2027", "--estimate", "--preliminary").ExitCode);
    }
}
