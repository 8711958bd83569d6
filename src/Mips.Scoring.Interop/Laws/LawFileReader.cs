using System.Text.Json;
using System.Text.Json.Nodes;
using Mips.Scoring.Citations;
using Mips.Scoring.Years;

namespace Mips.Scoring.Interop;

/// <summary>Reads the file of a law, and looks through the law that comes out of it.</summary>
internal sealed class LawFileReader(ProblemList problems)
{
    public LawFile? Read(JsonPart file)
    {
        if (file.Type != JsonTokenType.StartObject)
        {
            problems.Add(ImportProblemKind.WrongType, file.Place, file.Text, "must be an object {…} with name, source, from and changes");
            return null;
        }

        foreach (KeyValuePair<string, JsonPart> field in file.Fields.Where(field => Array.IndexOf(LawFields.All, field.Key) < 0))
        {
            problems.Add(ImportProblemKind.Unknown, field.Value.Place, null, "not a field of a law's file" + FieldNames.DidYouMean(field.Key, LawFields.All));
        }

        string name = this.Text(file, LawFields.Name);
        Citation source = SourceOf(this.Text(file, LawFields.Source));
        ProgramYear? from = this.From(file);
        JsonPart? changes = this.Find(file, LawFields.Changes);
        if (changes is null)
        {
            return null;
        }

        // In a year that is not known the changes are looked through as those of the last year, so that all is said at once.
        JsonNode? law = this.Changed(changes, source, from ?? ProgramYears.All[ProgramYears.All.Length - 1]);
        return problems.Count == 0 && from is not null ? this.Valid(new() { Name = name, Source = source, From = from.PerformanceYear, Law = law.Deserialize(LawForm.Default.ProgramYear)! }, changes) : null;
    }

    public static Citation SourceOf(string text) => Citation.TryParse(text, out Citation? citation) ? citation : Citation.Proposal(text);

    private JsonNode? Changed(JsonPart changes, Citation source, ProgramYear from) =>
        new LawChangesForm(problems, JsonSerializer.SerializeToNode(source, LawForm.Default.Citation)!.GetValue<string>()).Of(changes, LawForm.Default.ProgramYear, LawComparison.Node(from));

    private LawFile? Valid(LawFile file, JsonPart changes)
    {
        foreach (RequestProblem problem in ProgramYearCheck.Problems(file.Law))
        {
            problems.Add(KindOf(problem.Code), PlaceOf(problem.Path, changes), problem.Value, problem.Message);
        }

        return problems.Count == 0 ? file : null;
    }

    private ProgramYear? From(JsonPart file)
    {
        if (this.Find(file, LawFields.From) is not { } part)
        {
            return null;
        }

        ProgramYear? year = ProgramYears.All.Concat(ProgramYears.Preliminary).FirstOrDefault(known => part.Type == JsonTokenType.Number && part.Text == FormattableString.Invariant($"{known.PerformanceYear}"));
        if (year is null)
        {
            string years = FormattableString.Invariant($"{ProgramYears.All[0].PerformanceYear} to {ProgramYears.All[ProgramYears.All.Length - 1].PerformanceYear}");
            problems.Add(part.Type == JsonTokenType.Number ? ImportProblemKind.Unknown : ImportProblemKind.WrongType, part.Place, part.Text, $"must be a performance year whose law is known, {years}, or a preliminary one");
        }

        return year;
    }

    private string Text(JsonPart file, string field)
    {
        JsonPart? part = this.Find(file, field);
        if (part is not null && (part.Type != JsonTokenType.String || string.IsNullOrWhiteSpace(part.Text)))
        {
            problems.Add(ImportProblemKind.WrongType, part.Place, part.Text, "must be a text that is not empty");
        }

        return part?.Type == JsonTokenType.String && !string.IsNullOrWhiteSpace(part.Text) ? part.Text! : field;
    }

    private JsonPart? Find(JsonPart file, string field)
    {
        JsonPart? part = file.Find(field);
        if (part is null)
        {
            problems.Add(ImportProblemKind.Missing, file.Place.Under(field), null, "must be given");
        }

        return part;
    }

    // law.payment.performanceThreshold is $.changes.payment.performanceThreshold; the line is that of the nearest object that the file names.
    private static Place PlaceOf(string path, JsonPart changes)
    {
        JsonPart nearest = changes;
        string[] names = path.Split('.', '[');
        for (int i = 1; i < names.Length && nearest.Find(names[i]) is { } inner; i++)
        {
            nearest = inner;
        }

        return new($"{changes.Place.Path}{path.Substring("law".Length)}", nearest.Place.Line);
    }

    private static ImportProblemKind KindOf(RequestProblemCode code) => code switch
    {
        RequestProblemCode.Missing or RequestProblemCode.NotInitialised => ImportProblemKind.Missing,
        RequestProblemCode.OutOfRange => ImportProblemKind.OutOfRange,
        _ => ImportProblemKind.Contradiction,
    };
}
