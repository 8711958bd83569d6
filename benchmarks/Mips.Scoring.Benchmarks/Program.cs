using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Mips.Scoring.Benchmarks.TypicalSubmission).Assembly).Run(args);
