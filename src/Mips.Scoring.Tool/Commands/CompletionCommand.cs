using System.CommandLine;
using Mips.Scoring.Tool.Consoles;

namespace Mips.Scoring.Tool.Commands;

/// <summary><c>mips completion</c>: the script that lets a shell complete commands, options and their words.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # source <(mips completion bash)
        _mips() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(mips "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _mips mips
        """;

    private const string Zsh = """
        # source <(mips completion zsh)
        _mips() {
          local words_of_mips=("${(@f)$(mips "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -- $words_of_mips
          _files
        }
        compdef _mips mips
        """;

    private const string Fish = """
        # mips completion fish | source
        complete --command mips --arguments '(mips "[suggest:"(commandline --cursor)"]" (commandline) 2>/dev/null)'
        """;

    private const string PowerShell = """
        # mips completion powershell | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName mips -ScriptBlock {
          param($word, $line, $cursor)
          mips "[suggest:$cursor]" "$line" 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    public static Command In(ToolConsole console)
    {
        Argument<Shell?> shell = new("shell") { Description = $"The shell: {string.Join(", ", WordArgument.Words<Shell>())}.", CustomParser = WordArgument.Parse<Shell> };
        Command command = new("completion", "Print the script that completes commands and options in a shell.") { shell };
        command.SetAction(result => console.Output.WriteLine(result.GetValue(shell) switch
        {
            Shell.Zsh => Zsh,
            Shell.Fish => Fish,
            Shell.Powershell => PowerShell,
            _ => Bash,
        }));
        return command;
    }
}

/// <summary>Shells with a script.</summary>
internal enum Shell
{
    /// <summary>bash.</summary>
    Bash,

    /// <summary>zsh.</summary>
    Zsh,

    /// <summary>fish.</summary>
    Fish,

    /// <summary>PowerShell.</summary>
    Powershell,
}
