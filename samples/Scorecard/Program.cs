using Mips.Scoring.Samples;

return ScorecardCommand.Run(args, Console.Out, Console.Error);
