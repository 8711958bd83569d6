using Mips.Scoring.Reference;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Values;
using Mips.Scoring.Years;

namespace Mips.Scoring.Batches;

/// <summary>What one batch and one law make of each other and of CMS's data: everything that does not depend on the clinician.</summary>
internal sealed class BatchLaw
{
    private readonly BatchOption?[] options;

    public BatchLaw(BatchColumns columns, ReferenceData data, ProgramYear law, WeightMemo weights, AnsweredSubmissions submissions)
    {
        this.Law = law;
        this.Weights = weights;
        this.Submissions = submissions;
        this.Risks = new RiskLines(columns, law.FinalScore.ComplexPatientBonus);
        this.Entities = EntityFacts.Of(columns.Entities, law);
        this.Registrations = ValueArray.OfNumbers(columns.Registrations.Length, i => BatchRegistration.Of(columns.Registrations[i], data));
        this.CostMeasures = ResolvedCostMeasures.For(data, law.Cost);
        this.Activities = ResolvedActivities.For(data, law.ImprovementActivities);
        this.options = BatchOption.Of(columns, data, law);
        this.ReadsRatesAnew = Array.Exists(this.options, option => option is not null && option.Measures.Rules.PerformanceRates != columns.RateRules);
    }

    /// <summary>The law.</summary>
    public ProgramYear Law { get; }

    /// <summary>The weights of the batch's profiles.</summary>
    public WeightMemo Weights { get; }

    /// <summary>Its answers to Promoting Interoperability.</summary>
    public AnsweredSubmissions Submissions { get; }

    /// <summary>The complex patient bonus by its national figures.</summary>
    public RiskLines Risks { get; }

    /// <summary>The clinicians of its APM Entities.</summary>
    public EntityFacts[] Entities { get; }

    /// <summary>Its MVP registrations.</summary>
    public BatchRegistration[] Registrations { get; }

    public ResolvedCostMeasures CostMeasures { get; }

    public ResolvedActivities Activities { get; }

    /// <summary>Whether the law has other rules for performance rates than those that the batch was read by.</summary>
    public bool ReadsRatesAnew { get; }

    /// <summary>The facts of all quality measures under the rules of a reporting option that occurs in the batch.</summary>
    public ResolvedMeasures MeasuresFor(ReportingOption option) => this.options[(int)option]!.Measures;

    /// <summary>The summary survey measures under the rules of a reporting option that occurs in the batch.</summary>
    public BatchSurvey SurveyFor(ReportingOption option) => this.options[(int)option]!.Survey;

    /// <summary>The MVP of a clinician; null outside MVPs.</summary>
    public ResolvedMvp? MvpOf(in ClinicianRow row) => row.Registration < 0 ? null : this.Registrations[row.Registration].Mvp;
}

/// <summary>The quality measures of a batch under the rules of one reporting option.</summary>
/// <param name="Measures">The facts of all quality measures.</param>
/// <param name="Survey">The summary survey measures.</param>
internal sealed record BatchOption(ResolvedMeasures Measures, BatchSurvey Survey)
{
    /// <summary>By <see cref="ReportingOption"/>: traditional MIPS always, the others where they occur in the batch, and null where they do not.</summary>
    public static BatchOption?[] Of(BatchColumns columns, ReferenceData data, ProgramYear law)
    {
        BatchOption?[] options = new BatchOption?[(int)ReportingOption.ApmPerformancePathway + 1];
        options[(int)ReportingOption.TraditionalMips] = Under(law.Quality);
        options[(int)ReportingOption.MipsValuePathway] = columns.Registrations.Length > 0 ? Under(law.MvpQuality!.Category) : null;
        options[(int)ReportingOption.ApmPerformancePathway] = columns.AnyApp ? Under(law.AppQuality!.Category) : null;
        return options;

        BatchOption Under(QualityRules rules) => new(ResolvedMeasures.For(data, rules.MeasurePoints), new BatchSurvey(columns.SurveyMeasures, rules.MeasurePoints));
    }
}

/// <summary>An MVP registration whose measures are found.</summary>
/// <param name="Mvp">The MVP.</param>
/// <param name="Selected">The measures selected at registration.</param>
internal readonly record struct BatchRegistration(ResolvedMvp Mvp, SelectedMeasures Selected)
{
    public static BatchRegistration Of(MvpReporting registration, ReferenceData data) =>
        new(ResolvedMvp.For(data, data.FindMvp(registration.MvpId)!), SelectedMeasures.Of(registration, data));
}
