using System.CommandLine;
using Mips.Scoring.Tool.Consoles;
using Mips.Scoring.Tool.Rules;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips rule</c>: the page of a rule, found by its paragraph or its name.</summary>
internal static class RuleCommand
{
    public static Command In(ToolConsole console)
    {
        Argument<string?> asked = new("rule") { Description = "A paragraph, 414.1380(b)(1)(iv), or the name of a rule, seven-point-cap. Without one, all rules.", Arity = ArgumentArity.ZeroOrOne };
        asked.CompletionSources.Add(_ => RulePages.Names.Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        Command command = new("rule", "Show the page of a rule: the words of the regulation, what they mean, how they changed, worked rows.") { asked };
        command.SetAction(result => Show(result.GetValue(asked), console));
        return command;
    }

    private static int Show(string? asked, ToolConsole console)
    {
        RulePageFinding found = asked is null ? new RulePageFinding(["README"], string.Empty) : RulePages.Find(asked);
        if (found.Pages.IsEmpty)
        {
            console.Say(found.Message);
            return ExitCode.Input;
        }

        if (found.Message.Length > 0)
        {
            console.Say(found.Message);
        }

        foreach (string page in found.Pages)
        {
            string text = RulePages.Text(page);
            console.Output.Write(console.Width is int width ? MarkdownScreen.Of(text, width, console.Colours) : text);
        }

        return ExitCode.Scored;
    }
}
