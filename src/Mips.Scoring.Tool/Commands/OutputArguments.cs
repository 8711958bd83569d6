using System.CommandLine;
using System.CommandLine.Parsing;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Output;

namespace Mips.Scoring.Tool.Commands;

/// <summary>The options that say where scorecards go and in which form.</summary>
internal sealed class OutputArguments
{
    private readonly Option<bool> json = new("--json") { Description = "Print the scorecards as JSON: one as an object, several as an array." };
    private readonly Option<ExplanationDepth?> depth = new("--depth")
    {
        Description = $"How much to print: {string.Join(", ", WordArgument.Words<ExplanationDepth>())}. Default: summary, and for a folder one line each; in files measures (text) or everything.",
        CustomParser = WordArgument.Parse<ExplanationDepth>,
    };

    private readonly Option<string[]> places = new("--out")
    {
        Description = $"Write to this file, {OutputForms.Endings} (the dossier is the evidence for a targeted review, with its SHA-256), or to this folder: a file for each scorecard and an index page. May be given several times.",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<OutputForm[]> forms = new("--form")
    {
        Description = $"The forms in a folder: {string.Join(", ", WordArgument.Words<OutputForm>())}. Default: html. May be given several times.",
        CustomParser = WordArgument.ParseAll<OutputForm>,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> practice = new("--practice") { Description = "The name of the practice, printed on pages (.html)." };
    private readonly Option<DateTime?> date = new("--date") { Description = "The day to print on pages (.html), like 2026-11-29. Default: none, so that the same score makes the same page.", CustomParser = DateArgument.Parse };
    private readonly Option<string?> rulePages = new("--rule-pages") { Description = "Where the paragraphs on pages (.html) lead to: an http or https address, or one relative to the page, with {page} in the place of the rule's name. Default: none; in a folder, the rule pages that are written beside the scorecards." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        this.places.Validators.Add(PathArgument.Check);
        this.places.Validators.Add(CheckForm);
        command.Validators.Add(result =>
        {
            if (result.GetResult(this.forms) is not null && !(result.GetValue(this.places) ?? []).Any(OutputFiles.IsFolder))
            {
                result.AddError("--form is for a folder: give one with --out, its name ended by a slash");
            }
        });
        this.depth.CompletionSources.Add(WordArgument.Words<ExplanationDepth>());
        this.forms.CompletionSources.Add(WordArgument.Words<OutputForm>());
        command.Add(this.places);
        command.Add(this.forms);
        command.Add(this.json);
        command.Add(this.depth);
        this.rulePages.Validators.Add(CheckRulePages);
        command.Add(this.practice);
        command.Add(this.date);
        command.Add(this.rulePages);
    }

    /// <summary>Whether scorecards go to files only.</summary>
    public bool PrintsNothing(ParseResult result) => !result.GetValue(this.json) && result.GetValue(this.places) is { Length: > 0 };

    /// <summary>Opens what a command line asks for.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="console">Where to print.</param>
    /// <param name="many">Whether many scorecards are to be expected, so that one line each is printed.</param>
    /// <exception cref="UnwritableException">A place cannot be written to.</exception>
    public IScorecardOutput Open(ParseResult result, ToolConsole console, bool many)
    {
        List<IScorecardOutput> outputs = [];
        string[] written = result.GetValue(this.places) ?? [];
        ExplanationDepth? asked = result.GetValue(this.depth);
        PageChoices choices = new() { Depth = asked, Practice = result.GetValue(this.practice), Date = result.GetValue(this.date), RulePages = result.GetValue(this.rulePages) };
        try
        {
            outputs.AddRange(written.Select(place => OutputFiles.IsFolder(place) ? new FolderFiles(place, this.Forms(result), choices, []) : OutputFiles.Of(place, choices)));
        }
        catch (UnwritableException)
        {
            new SeveralOutputs(outputs).Dispose();
            throw;
        }

        if (result.GetValue(this.json))
        {
            outputs.Add(new PrintedJson(console.Output));
        }
        else if (written.Length == 0)
        {
            outputs.Add(many && asked is null ? new PrintedSummary(console) : new PrintedCards(console, asked ?? ExplanationDepth.Summary));
        }

        return new SeveralOutputs(outputs);
    }

    private static void CheckRulePages(SymbolResult result)
    {
        foreach (string address in result.Tokens.Select(token => token.Value).Where(address => !HtmlExplanationOptions.IsAddressOfRulePages(address)))
        {
            result.AddError($"{address}: must be http, https or relative, and contain {{page}}, for example https://example.org/rules/{{page}}.html");
        }
    }

    private static void CheckForm(SymbolResult result)
    {
        foreach (string place in result.Tokens.Select(token => token.Value).Where(place => place.Length > 0 && !OutputFiles.IsFolder(place) && OutputForms.Of(place) is null))
        {
            result.AddError($"{place}: must end with {OutputForms.Endings}, or with a slash for a folder");
        }
    }

    private ImmutableArray<OutputForm> Forms(ParseResult result) => result.GetValue(this.forms) is { Length: > 0 } asked ? [.. asked.Distinct()] : [OutputForm.Html];
}
