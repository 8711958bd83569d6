using System.Runtime.InteropServices;
using Mips.Scoring.Numbers;
using Mips.Scoring.Reference;
using Mips.Scoring.Requests;
using Mips.Scoring.Rules.FacilityBased;
using Mips.Scoring.Rules.FinalScores;
using Mips.Scoring.Rules.Measures;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Years;

namespace Mips.Scoring.Batches;

/// <summary>The clinicians of a batch: one row for each, and columns of rows for their measures. No text, no law.</summary>
internal sealed class BatchColumns
{
    private static readonly RiskRow[] NoRisk = [new(Ratio.Zero, Ratio.Zero, RiskRow.Unknown, RiskRow.Unknown)];
    private static readonly RiskFigures[] NoFigures = new RiskFigures[1];
    private static readonly PriorYearFacts[] NoPriorYear = new PriorYearFacts[1];

    /// <summary>One more than there are clinicians: a clinician's measures end where the next one's start.</summary>
    public required ClinicianRow[] Clinicians { get; init; }

    public required QualityRow[] Quality { get; init; }

    public required ClaimsRow[] Claims { get; init; }

    public required SurveyRow[] Surveys { get; init; }

    public required CostRow[] Costs { get; init; }

    public required ActivityRow[] Activities { get; init; }

    public required InteroperabilityRow[] Interoperability { get; init; }

    /// <summary>Numerators and denominators of Promoting Interoperability measures.</summary>
    public required ReportedProportion[] Proportions { get; init; }

    public required PriorYearFacts[] PriorYears { get; init; }

    public required RiskRow[] Risks { get; init; }

    /// <summary>National figures of risk indicators: mean, standard deviation, median.</summary>
    public required RiskFigures[] RiskFigures { get; init; }

    /// <summary>Quality and cost by facility of those who have one.</summary>
    public required FacilityBasedScore[] Facilities { get; init; }

    public required EntityClinicians[] Entities { get; init; }

    public required ClinicianProfile[] Profiles { get; init; }

    public required MvpReporting[] Registrations { get; init; }

    public required SurveyMeasure[] SurveyMeasures { get; init; }

    /// <summary>Submissions whose performance depends on readings of the law: counts, strata, and no cases at all.</summary>
    public required BatchSubmissions Submissions { get; init; }

    /// <summary>The rules by which the performance in <see cref="Quality"/> was calculated.</summary>
    public required PerformanceRateRules RateRules { get; init; }

    /// <summary>Whether anybody reported the APM Performance Pathway.</summary>
    public required bool AnyApp { get; init; }

    public int Count => this.Clinicians.Length - 1;

    /// <summary>Whether a law is of the year and offers every reporting option that occurs.</summary>
    public void RequireOffered(ProgramYear law, int performanceYear)
    {
        if (law.PerformanceYear != performanceYear)
        {
            throw new ArgumentException(FormattableString.Invariant($"The batch is of PY{performanceYear}, the law of PY{law.PerformanceYear}."), nameof(law));
        }

        if (this.AnyApp && law.AppQuality is null)
        {
            throw new ArgumentException("The law has no APM Performance Pathway, and the batch has clinicians who reported it.", nameof(law));
        }

        if (this.Registrations.Length > 0 && law.MvpQuality is null)
        {
            throw new ArgumentException("The law has no MIPS Value Pathways, and the batch has clinicians who reported one.", nameof(law));
        }
    }

    /// <summary>A sum over every row, clinician by clinician, as scoring reads them.</summary>
    public long Sum()
    {
        long sum = 0;
        for (int i = 0; i < this.Count; i++)
        {
            ref readonly ClinicianRow row = ref this.Clinicians[i];
            ref readonly ClinicianRow next = ref this.Clinicians[i + 1];
            sum += row.Profile;
            sum += Sum(this.Quality.AsSpan(row.Quality, next.Quality - row.Quality)) + Sum(this.Costs.AsSpan(row.Costs, next.Costs - row.Costs));
            for (int claim = row.Claims; claim < next.Claims; claim++)
            {
                sum += this.Claims[claim].Rate.Millionths + this.Claims[claim].Cases;
            }

            for (int activity = row.Activities; activity < next.Activities; activity++)
            {
                sum += this.Activities[activity].Activity;
            }

            for (int submission = row.Interoperability; submission < next.Interoperability; submission++)
            {
                sum += (long)(this.Interoperability[submission].Answers.Yes.Low & int.MaxValue) + this.Interoperability[submission].Days;
            }

            for (int proportion = row.Proportions; proportion < next.Proportions; proportion++)
            {
                sum += this.Proportions[proportion].Numerator;
            }
        }

        return sum;
    }

    private static long Sum(ReadOnlySpan<QualityRow> rows)
    {
        long sum = 0;
        foreach (ref readonly QualityRow row in rows)
        {
            sum += row.Rate.Millionths + row.Cases + row.CompletenessMillionths;
        }

        return sum;
    }

    private static long Sum(ReadOnlySpan<CostRow> rows)
    {
        long sum = 0;
        foreach (ref readonly CostRow row in rows)
        {
            sum += row.Cost.Millionths + row.Cases;
        }

        return sum;
    }

    /// <summary>A batch of one clinician, with measures of its own.</summary>
    public BatchColumns Only(int index)
    {
        ClinicianRow row = this.Clinicians[index];
        ClinicianRow next = this.Clinicians[index + 1];
        InteroperabilityRow[] submissions = Part(this.Interoperability, row.Interoperability, next.Interoperability);
        return new()
        {
            Clinicians = [row.From(row), next.From(row)],
            Quality = Part(this.Quality, row.Quality, next.Quality),
            Claims = Part(this.Claims, row.Claims, next.Claims),
            Surveys = Part(this.Surveys, row.Surveys, next.Surveys),
            Costs = Part(this.Costs, row.Costs, next.Costs),
            Activities = Part(this.Activities, row.Activities, next.Activities),
            Interoperability = [.. submissions.Select(s => s with { Start = s.Start - row.Proportions, End = s.End - row.Proportions })],
            Proportions = Part(this.Proportions, row.Proportions, next.Proportions),
            PriorYears = this.PriorYears,
            Risks = this.Risks,
            RiskFigures = this.RiskFigures,
            Facilities = this.Facilities,
            Entities = row.Entity < 0 ? [] : [this.Entities[row.Entity]],
            Profiles = [this.Profiles[row.Profile]],
            Registrations = row.Registration < 0 ? [] : [this.Registrations[row.Registration]],
            SurveyMeasures = this.SurveyMeasures,
            Submissions = this.Submissions,
            RateRules = this.RateRules,
            AnyApp = row.ReportingOption == ReportingOption.ApmPerformancePathway,
        };
    }

    private static T[] Part<T>(T[] column, int start, int end) => column.AsSpan(start, end - start).ToArray();

    /// <summary>The risk indicators of a clinician.</summary>
    public ref readonly RiskRow RiskOf(in ClinicianRow row) => ref row.Risk < 0 ? ref NoRisk[0] : ref this.Risks[row.Risk];

    /// <summary>The national figures of a risk indicator.</summary>
    public ref readonly RiskFigures FiguresOf(int figures) => ref figures < 0 ? ref NoFigures[0] : ref this.RiskFigures[figures];

    /// <summary>The results of a clinician's year before.</summary>
    public ref readonly PriorYearFacts PriorYearOf(in ClinicianRow row) => ref row.PriorYear < 0 ? ref NoPriorYear[0] : ref this.PriorYears[row.PriorYear];
}

/// <summary>One clinician: who they are by number, and where their measures start.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ClinicianRow
{
    public const int None = -1;

    public int Profile;
    public int Clinicians;
    public int Quality;
    public int Claims;
    public int Surveys;
    public int Costs;
    public int Activities;
    public int Interoperability;
    public int Proportions;
    public int Submissions;
    public int PriorYear;
    public int Risk;
    public int Registration;
    public int Facility;
    public int Entity;
    public bool HasCardiologist;
    public bool WebInterface;
    public SurveyRegistration Survey;
    public ReportingOption ReportingOption;
    public AppMeasureSet MeasureSet;

    /// <summary>The same clinician in a batch of one: the first of everything is where the first clinician's starts.</summary>
    public readonly ClinicianRow From(in ClinicianRow first)
    {
        ClinicianRow row = this;
        row.Profile = 0;
        row.Registration = Math.Min(this.Registration, 0);
        row.Entity = Math.Min(this.Entity, 0);
        row.Quality -= first.Quality;
        row.Claims -= first.Claims;
        row.Surveys -= first.Surveys;
        row.Costs -= first.Costs;
        row.Activities -= first.Activities;
        row.Interoperability -= first.Interoperability;
        row.Proportions -= first.Proportions;
        return row;
    }
}

/// <summary>What many clinicians share: statuses, clinician types, exceptions. The number of clinicians and of cardiologists is not among it.</summary>
internal sealed record ClinicianProfile(Participant Participant, ImmutableArray<ReweightingGrant> Grants, bool AutomaticExtremeAndUncontrollableCircumstances);

/// <summary>A summary survey measure.</summary>
internal readonly record struct SurveyRow(PerformanceRate Rate, int Measure);

/// <summary>A summary survey measure of the year, with its benchmark.</summary>
internal sealed record SurveyMeasure(string Id, QualityBenchmark? Benchmark);

/// <summary>A cost measure.</summary>
internal readonly record struct CostRow(PerformanceRate Cost, int Cases, int Measure, bool Suppressed);

/// <summary>An attested improvement activity.</summary>
internal readonly record struct ActivityRow(int Activity, int ContinuousDays, decimal PercentOfGroup);

/// <summary>A Promoting Interoperability submission.</summary>
/// <param name="Start">Where its proportions start.</param>
/// <param name="End">Where they end.</param>
/// <param name="Days">The days of the performance period.</param>
/// <param name="CertificationId">The certification ID; null if none was given.</param>
/// <param name="Answers">What it says.</param>
internal readonly record struct InteroperabilityRow(int Start, int End, int Days, string? CertificationId, SubmissionAnswers Answers);

/// <summary>Two risk indicators, each with the place of its national figures.</summary>
internal readonly record struct RiskRow(Ratio Hcc, Ratio Dual, int HccFigures, int DualFigures)
{
    public const int Unknown = -1;
}
