using Mips.Scoring.Answers.Explanations;
using Mips.Scoring.Benchmarks;
using Mips.Scoring.CmsData;
using Mips.Scoring.Years;

namespace Mips.Scoring.ColdStart;

/// <summary>From a new process to the first explanation of the typical submission.</summary>
internal static class FirstSteps
{
    public static Step[] Run()
    {
        ReferenceData? data = null;
        ProgramYear? law = null;
        Scorecard? card = null;
        _ = Step.Of("nothing", static () => { });
        return
        [
            Step.Of("first use of a year", () => data = CmsTables.For(2024)),
            Step.Of("first law", () => law = ProgramYears.For(2024)),
            Step.Of("first score", () => card = Scorer.Score(TypicalSubmission.Request, data!)),
            Step.Of("first explanation", () => Explanation.Of(card!).ToText()),
        ];
    }
}
