using System.Linq;
using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;

namespace Mips.Scoring.Samples
{
    /// <summary>For products that still run on .NET Framework: a library in the oldest C# that knows this framework, which cannot set <c>init</c> members and therefore reads its requests.</summary>
    public static class PracticeScore
    {
        /// <summary>The final score of a request in the form of <c>docs/schemas/scoring-request.schema.json</c>, or what is wrong with it.</summary>
        public static string Of(string json)
        {
            ScoringRequestImport import = ScoringRequestJson.Read(json);
            return import.Request == null
                ? string.Join("\n", import.Problems.Select(problem => problem.ToString()))
                : Scorer.Score(import.Request, CmsTables.For(import.Request.PerformanceYear)).ToString();
        }
    }
}
