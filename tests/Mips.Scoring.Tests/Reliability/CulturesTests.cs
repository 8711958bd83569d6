using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Answers.Shortfalls;
using Mips.Scoring.Answers.TargetedReviews;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Tests.Batches;
using Mips.Scoring.Tests.Generators;
using Mips.Scoring.Tests.Support;
using Mips.Scoring.Years;

namespace Mips.Scoring.Tests.Reliability;

/// <summary>Whatever culture a thread has, the same is printed.</summary>
public class CulturesTests
{
    [Property]
    public Property Every_output_is_the_same_in_every_culture() => Prop.ForAll<int>(seed =>
    {
        Dice dice = new(19, seed);
        ReferenceData data = CmsTables.For(dice.Pick<ProgramYear>(ProgramYears.All).PerformanceYear);
        ScoringRequest request = AnyOptionGenerator.Request(data, 19, seed);
        request = dice.Chance(50) ? request : dice.Pick([.. Extreme.All]).Apply(request) with { PerformanceYear = data.PerformanceYear };
        string invariant = Cultures.Under(CultureInfo.InvariantCulture, () => Printed(request, data));
        Assert.All(Cultures.Other, culture => Assert.Equal(invariant, Cultures.Under(culture, () => Printed(request, data))));
    });

    private static string Printed(ScoringRequest request, ReferenceData data)
    {
        if (!Scorer.TryScore(request, data, out Scorecard? card, out ImmutableArray<RequestProblem> problems, Accepting.Placeholders))
        {
            return string.Join('\n', problems);
        }

        Explanation explanation = Explanation.Of(card, ExplanationDepth.Everything);
        using StringWriter text = new(CultureInfo.InvariantCulture);
        ScoredSubmission[] rows = [new(new ImportedSubmission { Program = "mips", Entity = new() { Option = ParticipationOption.Individual, TaxpayerIdentificationNumber = "1" }, Request = request }, card, 3m, 1m)];
        FeedbackCsv.WriteScoreSubmission(text, rows);
        FeedbackCsv.WritePaymentAdjustment(text, rows);
        PublicUseCsv.Write(text, rows);
        return string.Join(
            '\n',
            [
                TextExplanation.Render(explanation),
                MarkdownExplanation.Render(explanation),
                HtmlExplanation.Render(explanation, new HtmlExplanationOptions { ScalingFactor = 0.25m }),
                System.Text.Encoding.UTF8.GetString(DossierJson.ToUtf8(TargetedReview.Dossier(card))),
                text.ToString(),
                .. WhyNot.Of(card).Select(shortfall => shortfall.ToString()),
            ]);
    }
}
