using Mips.Scoring.Rules.Eligibility;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Values;

namespace Mips.Scoring.Interop;

/// <summary>What CMS holds about a participant and no submission carries: statuses, claims-based results, the prior year, risk indicators, exceptions.</summary>
/// <remarks>Written as JSON by the schema <c>docs/schemas/cms-holdings.schema.json</c>.</remarks>
public sealed record CmsHoldings
{
    private readonly EquatableArray<AdministrativeClaimsResult> administrativeClaims;
    private readonly EquatableArray<CostMeasureResult> cost;
    private readonly EquatableArray<ReweightingGrant> reweightingGrants;

    /// <summary>Statuses and size. The participation option is taken from the submission.</summary>
    public Participant? Participant { get; init; }

    /// <summary>Quality measures that CMS calculated from administrative claims.</summary>
    public ImmutableArray<AdministrativeClaimsResult> AdministrativeClaims { get => this.administrativeClaims; init => this.administrativeClaims = value; }

    /// <summary>Cost measures.</summary>
    public ImmutableArray<CostMeasureResult> Cost { get => this.cost; init => this.cost = value; }

    /// <summary>CAHPS for MIPS results; null if the participant did not register. They replace those of the submission.</summary>
    public CahpsSurvey? CahpsSurvey { get; init; }

    /// <summary>Results of the performance year before.</summary>
    public PriorYearResults? PriorYear { get; init; }

    /// <summary>Risk indicators of the patients.</summary>
    public PatientPopulation? PatientPopulation { get; init; }

    /// <summary>What was selected at MVP registration; without effect on a submission outside MVPs.</summary>
    public MvpSelections? MvpRegistration { get; init; }

    /// <summary>Exceptions that CMS granted or determined.</summary>
    public ImmutableArray<ReweightingGrant> ReweightingGrants { get => this.reweightingGrants; init => this.reweightingGrants = value; }

    /// <summary>Whether CMS identified the participant under an automatic extreme and uncontrollable circumstances policy.</summary>
    public bool AutomaticExtremeAndUncontrollableCircumstances { get; init; }

    /// <summary>What CMS holds of everything that a score depends on: the part of a request that nobody submits, and the survey, which its vendor does.</summary>
    /// <param name="request">The whole request.</param>
    /// <returns>The facts; <see cref="Complete"/> adds them to what is submitted of the request again.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static CmsHoldings Of(ScoringRequest request)
    {
        _ = request ?? throw new ArgumentNullException(nameof(request));
        return new CmsHoldings
        {
            Participant = request.Participant,
            AdministrativeClaims = request.AdministrativeClaims,
            Cost = request.Cost,
            CahpsSurvey = request.CahpsSurvey,
            PriorYear = request.PriorYear,
            PatientPopulation = request.PatientPopulation,
            MvpRegistration = request.Mvp is MvpReporting mvp && mvp != new MvpReporting(mvp.MvpId) ? new MvpSelections(mvp.SelectedPopulationHealthMeasure, mvp.SelectedOutcomesBasedClaimsMeasure) : null,
            ReweightingGrants = request.ReweightingGrants,
            AutomaticExtremeAndUncontrollableCircumstances = request.AutomaticExtremeAndUncontrollableCircumstances,
        };
    }

    /// <summary>Adds these facts to what was submitted.</summary>
    /// <param name="submitted">The request of a submission.</param>
    /// <returns>The whole request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="submitted"/> is null.</exception>
    public ScoringRequest Complete(ScoringRequest submitted)
    {
        _ = submitted ?? throw new ArgumentNullException(nameof(submitted));
        return submitted with
        {
            Participant = this.Participant is null ? submitted.Participant : this.Participant with { Option = submitted.Participant.Option },
            Mvp = submitted.Mvp is MvpReporting mvp && this.MvpRegistration is MvpSelections selected
                ? mvp with
                {
                    SelectedPopulationHealthMeasure = selected.PopulationHealthMeasure,
                    SelectedOutcomesBasedClaimsMeasure = selected.OutcomesBasedClaimsMeasure,
                }
                : submitted.Mvp,
            AdministrativeClaims = this.AdministrativeClaims,
            Cost = this.Cost,
            CahpsSurvey = this.CahpsSurvey ?? submitted.CahpsSurvey,
            PriorYear = this.PriorYear,
            PatientPopulation = this.PatientPopulation,
            ReweightingGrants = this.ReweightingGrants,
            AutomaticExtremeAndUncontrollableCircumstances = this.AutomaticExtremeAndUncontrollableCircumstances,
        };
    }

    /// <summary>Reads a file of what CMS holds.</summary>
    /// <param name="utf8Json">The file, UTF-8. It is not closed.</param>
    /// <param name="limits">How much to read; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>The facts and all problems.</returns>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static CmsHoldingsImport Read(Stream utf8Json, ImportLimits? limits = null)
    {
        _ = utf8Json ?? throw new ArgumentNullException(nameof(utf8Json));
        limits ??= ImportLimits.Default;
        ProblemList problems = new(limits.Problems);
        CmsHoldings? holdings = JsonImport.Run(new JsonBuffer(utf8Json, limits), limits, problems, cursor => new CmsHoldingsReader(cursor, limits).Holdings());
        return new CmsHoldingsImport(holdings ?? new CmsHoldings(), problems.All);
    }
}

/// <summary>The measures selected at MVP registration, § 414.1365(b)(2)(i).</summary>
/// <param name="PopulationHealthMeasure">PY2023 and PY2024: the population health measure, for example <c>479</c>; null for none.</param>
/// <param name="OutcomesBasedClaimsMeasure">The outcomes-based administrative claims measure, for example <c>480</c>; null for none.</param>
public sealed record MvpSelections(string? PopulationHealthMeasure, string? OutcomesBasedClaimsMeasure);

/// <summary>What was read from a file of what CMS holds.</summary>
/// <param name="Holdings">The facts; empty if the file could not be read.</param>
/// <param name="Problems">Everything that is wrong, in the order of the file.</param>
public sealed record CmsHoldingsImport(CmsHoldings Holdings, ImmutableArray<ImportProblem> Problems)
{
    private readonly EquatableArray<ImportProblem> problems = Problems;

    /// <summary>Everything that is wrong, in the order of the file.</summary>
    public ImmutableArray<ImportProblem> Problems { get => this.problems; init => this.problems = value; }

    /// <summary>Whether nothing was lost.</summary>
    public bool IsComplete => !this.Problems.Any(problem => problem.IsError);
}
