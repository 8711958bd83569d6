using Mips.Scoring.Tool.Commands;
using Mips.Scoring.Tool.Consoles;

using ToolConsole console = ToolConsole.OfProcess();
return MipsCommand.Run(args, console);
