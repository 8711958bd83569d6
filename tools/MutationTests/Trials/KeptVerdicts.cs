using System.Globalization;
using Mips.Scoring.MutationTests.Damage;

namespace Mips.Scoring.MutationTests.Trials;

/// <summary>The verdicts of the runs in one folder, written as they come, so that a run that is stopped, or goes room by room, goes on where the last one ended.</summary>
internal sealed class KeptVerdicts(string folder)
{
    private readonly string path = Path.Combine(folder, "verdicts.tsv");
    private readonly Dictionary<MutantKey, (Outcome Outcome, string TestClass, string Test)> kept = [];

    /// <summary>Reads what is there.</summary>
    public static KeptVerdicts Read(string folder)
    {
        var verdicts = new KeptVerdicts(folder);
        foreach (string line in File.Exists(verdicts.path) ? File.ReadLines(verdicts.path) : [])
        {
            string[] columns = line.Split('\t');
            verdicts.kept[MutantKey.Read(columns)] = (Enum.Parse<Outcome>(columns[MutantKey.Columns]), columns[MutantKey.Columns + 1], columns[MutantKey.Columns + 2]);
        }

        return verdicts;
    }

    /// <summary>The verdict of a mutant, or null.</summary>
    public Verdict? Of(Mutant mutant) => this.kept.TryGetValue(mutant.Key, out var end) ? new Verdict(mutant, end.Outcome, end.TestClass, end.Test) : null;

    /// <summary>Keeps a verdict.</summary>
    public void Add(Verdict verdict)
    {
        this.kept[verdict.Mutant.Key] = (verdict.Outcome, verdict.TestClass, verdict.Test);
        File.AppendAllText(this.path, string.Create(CultureInfo.InvariantCulture, $"{verdict.Mutant.Key}\t{verdict.Outcome}\t{verdict.TestClass}\t{verdict.Test}\n"));
    }
}
