using System.Runtime.CompilerServices;
using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Batches;

/// <summary>Scores the Promoting Interoperability performance category of clinicians of a batch.</summary>
internal readonly struct BatchInteroperability(BatchColumns columns, BatchLaw law)
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Score(int start, Span<ClinicianOutcomes> outcomes)
    {
        int first = columns.Clinicians[start].Interoperability;
        for (int i = 0; i < outcomes.Length; i++)
        {
            int end = columns.Clinicians[start + i + 1].Interoperability;
            outcomes[i].Categories.PromotingInteroperability = this.Best(first, end);
            first = end;
        }
    }

    private CategoryOutcome Best(int first, int end)
    {
        BestSubmission best = default;
        for (int i = first; i < end; i++)
        {
            ref readonly InteroperabilityRow submission = ref columns.Interoperability[i];
            best.Add(law.Submissions.ScoreOf(submission, new(columns.Proportions, submission.Start, columns.Proportions.Length - submission.Start), columns.CertificationIds));
        }

        return best.Outcome;
    }
}
