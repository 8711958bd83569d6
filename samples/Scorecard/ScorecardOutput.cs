using System.Globalization;
using System.Text;
using System.Text.Json;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.TargetedReviews;
using Mips.Scoring.Interop;
using Mips.Scoring.Requests;

namespace Mips.Scoring.Samples;

/// <summary>Writes scorecards in the form the command line asks for. Text is the same wherever it goes; only a terminal gets colours.</summary>
internal sealed class ScorecardOutput(ScorecardOptions options, TextWriter output)
{
    private const string DossierJsonEnding = ".dossier.json";
    private static readonly string[] Endings = [".json", ".csv", ".md", ".html", ".htm", ".txt", ".dossier"];
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>Whether a file of this name has a form.</summary>
    public static bool HasForm(string file) => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    public void Write(List<NamedScorecard> cards, bool summary)
    {
        if (options.Out is string file)
        {
            WriteFiles(file, cards);
        }
        else if (options.Json)
        {
            output.Write(Json(cards));
        }
        else if (summary)
        {
            output.Write(Summary(cards));
        }
        else
        {
            new ScorecardPrinter(output).Print(cards);
        }
    }

    private static void WriteFiles(string file, List<NamedScorecard> cards)
    {
        if (file.EndsWith(DossierJsonEnding, StringComparison.OrdinalIgnoreCase))
        {
            WriteEach(file, DossierJsonEnding, cards, card => Encoding.UTF8.GetString(DossierJson.ToUtf8(Dossier(card))));
            return;
        }

        string ending = Path.GetExtension(file);
        switch (ending.ToUpperInvariant())
        {
            case ".HTML" or ".HTM":
                WriteEach(file, ending, cards, card => Explanation.Of(card.Scored.Scorecard, ExplanationDepth.Everything).ToHtml(new() { ScalingFactor = card.Scored.ScalingFactor, AdditionalScalingFactor = card.Scored.AdditionalScalingFactor }));
                break;
            case ".DOSSIER":
                WriteEach(file, ending, cards, card => Dossier(card).ToString());
                break;
            case ".CSV":
                WriteTables(file, [.. cards.Select(card => card.Scored)]);
                break;
            case ".JSON":
                File.WriteAllText(file, Json(cards));
                break;
            case ".MD":
                File.WriteAllText(file, string.Join("\n", cards.Select(card => Explanation.Of(card.Scored.Scorecard, ExplanationDepth.Everything).ToMarkdown())));
                break;
            default:
                File.WriteAllText(file, string.Join("\n", cards.Select(card => ScorecardPrinter.Text(card))));
                break;
        }
    }

    private static TargetedReviewDossier Dossier(NamedScorecard card) => TargetedReview.Dossier(card.Scored.Scorecard, card.Published?.Scores);

    private static void WriteEach(string file, string ending, List<NamedScorecard> cards, Func<NamedScorecard, string> content)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        foreach (NamedScorecard card in cards)
        {
            string stem = card.Name.Replace(".json", string.Empty, StringComparison.OrdinalIgnoreCase).Replace(".xml", string.Empty, StringComparison.OrdinalIgnoreCase).Replace('/', '-');
            string name = stem;
            for (int again = 2; !names.Add(name); again++)
            {
                name = $"{stem}-{again}";
            }

            File.WriteAllText(cards.Count == 1 ? file : $"{file[..^ending.Length]}.{name}{ending}", content(card));
        }
    }

    private static void WriteTables(string file, ImmutableArray<ScoredSubmission> cards)
    {
        Save(file, writer => FeedbackCsv.WriteScoreSubmission(writer, cards));
        Save(Path.ChangeExtension(file, "adjustment.csv"), writer => FeedbackCsv.WritePaymentAdjustment(writer, cards));
        Save(Path.ChangeExtension(file, "public-use.csv"), writer => PublicUseCsv.Write(writer, cards));
    }

    private static void Save(string file, Action<TextWriter> write)
    {
        using StreamWriter writer = new(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        write(writer);
    }

    /// <summary>One scorecard as an object, several as an array.</summary>
    private static string Json(List<NamedScorecard> cards)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Indented))
        {
            if (cards.Count > 1)
            {
                json.WriteStartArray();
            }

            foreach (NamedScorecard card in cards)
            {
                ScorecardJson.Write(card.Scored.Scorecard, json, card.Scored.ScalingFactor, card.Scored.AdditionalScalingFactor);
            }

            if (cards.Count > 1)
            {
                json.WriteEndArray();
            }
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string Summary(List<NamedScorecard> cards)
    {
        StringBuilder text = new();
        int width = cards.Max(card => card.Name.Length);
        text.Append("File".PadRight(width)).Append("    Year   Final score   Adjustment   Weights\n");
        foreach (NamedScorecard card in cards)
        {
            Scorecard scorecard = card.Scored.Scorecard;
            string adjustment = card.Scored.AdjustmentPercent?.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) ?? "positive";
            text.Append(card.Name.PadRight(width)).Append("    ")
                .Append(scorecard.Law.PerformanceYear.ToString(CultureInfo.InvariantCulture)).Append("   ")
                .Append(scorecard.FinalScore.ToString("0.00", CultureInfo.InvariantCulture).PadLeft(11)).Append("   ")
                .Append(adjustment.PadLeft(10)).Append("   ").Append(scorecard.Weights).Append('\n');
        }

        return text.ToString();
    }
}
