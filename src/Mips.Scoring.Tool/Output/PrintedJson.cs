using System.Text.Json;
using Mips.Scoring.Interop;
using Mips.Scoring.Tool.Jobs;

namespace Mips.Scoring.Tool.Output;

/// <summary>Scorecards as JSON on standard output.</summary>
internal sealed class PrintedJson(TextWriter output) : IScorecardOutput
{
    private readonly JsonObjects<NamedScorecard> cards = new(output, Write);

    /// <summary>Writes a scorecard as an object.</summary>
    public static void Write(Utf8JsonWriter json, NamedScorecard card) => ScorecardJson.Write(card.Scored.Scorecard, json, card.Scored.ScalingFactor, card.Scored.AdditionalScalingFactor, card.Charges);

    public void Add(NamedScorecard card) => this.cards.Add(card);

    public void Complete() => this.cards.Complete();

    public void Dispose() => this.cards.Dispose();
}
