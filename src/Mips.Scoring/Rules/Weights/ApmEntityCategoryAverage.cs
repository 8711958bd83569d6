using Mips.Scoring.Citations;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.PromotingInteroperability;

namespace Mips.Scoring.Rules.Weights;

/// <summary>The scores of one clinician of an APM Entity in a category that the entity did not report, § 414.1317(b)(1).</summary>
/// <param name="Group">The category score of the group they bill under; null if the group did not report.</param>
/// <param name="Individual">The category score of their own; null if they did not report.</param>
public readonly record struct ApmClinicianScore(Percent? Group, Percent? Individual)
{
    /// <summary>Whether the clinician is excepted from reporting, (b)(1)(iii): then they are left out.</summary>
    public bool IsExcepted { get; init; }
}

/// <summary>
/// The quality or improvement activities score of an APM Entity that did not report the category itself: the average over its clinicians
/// of the higher of group and individual score, § 414.1317(b)(1). For Promoting Interoperability see <see cref="PromotingInteroperabilityRollUp"/>.
/// </summary>
/// <param name="Score">The category score, 0–100 %, unrounded; null if there is no clinician to average.</param>
/// <param name="Clinicians">The clinicians in the average.</param>
/// <param name="Excepted">The clinicians left out because they are excepted.</param>
/// <param name="NonReporters">The clinicians who neither reported nor are excepted.</param>
/// <param name="DataSubmitted">Whether anyone reported.</param>
/// <param name="Citation">The paragraph.</param>
public readonly record struct ApmEntityCategoryAverage(Percent? Score, int Clinicians, int Excepted, int NonReporters, bool DataSubmitted, Citation Citation)
{
    private static readonly Citation Paragraph = Citation.Cfr("414.1317(b)(1)");

    /// <summary>What the category hands on to the weighting.</summary>
    public CategoryOutcome Outcome => new(this.DataSubmitted, this.Score);

    /// <summary>Averages the clinicians' scores.</summary>
    /// <param name="clinicians">Every MIPS eligible clinician of the entity.</param>
    /// <param name="nonReporters">What a clinician counts who neither reported nor is excepted.</param>
    /// <returns>The average with its parts.</returns>
    public static ApmEntityCategoryAverage Of(ReadOnlySpan<ApmClinicianScore> clinicians, NonReporterReading nonReporters)
    {
        decimal sum = 0m;
        int excepted = 0;
        int reporters = 0;
        foreach (ApmClinicianScore clinician in clinicians)
        {
            if (clinician.IsExcepted)
            {
                excepted++;
            }
            else if (clinician.Group is not null || clinician.Individual is not null)
            {
                reporters++;
                sum += Math.Max(clinician.Group?.Value ?? 0m, clinician.Individual?.Value ?? 0m);
            }
        }

        int silent = clinicians.Length - excepted - reporters;
        int counted = nonReporters == NonReporterReading.CountAsZero ? reporters + silent : reporters;
        return new(counted == 0 ? null : new Percent(sum / counted), counted, excepted, silent, reporters > 0, Paragraph);
    }
}
