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
    private static readonly RiskFigures[] NoFigures = new RiskFigures[1];

    /// <summary>One more than there are clinicians: a clinician's measures end where the next one's start.</summary>
    public required ClinicianRow[] Clinicians { get; init; }

    public required QualityRow[] Quality { get; init; }

    public required ClaimsRow[] Claims { get; init; }

    public required SurveyRow[] Surveys { get; init; }

    public required CostRow[] Costs { get; init; }

    public required ActivityRow[] Activities { get; init; }

    public required InteroperabilityRow[] Interoperability { get; init; }

    /// <summary>The answers of Promoting Interoperability submissions, each that occurs once.</summary>
    public required SubmissionAnswers[] Answers { get; init; }

    /// <summary>Their certification IDs.</summary>
    public required string[] CertificationIds { get; init; }

    /// <summary>Numerators and denominators of Promoting Interoperability measures.</summary>
    public required ReportedProportion[] Proportions { get; init; }

    /// <summary>The year before of each clinician.</summary>
    public required PriorYearRow[] PriorYears { get; init; }

    /// <summary>Results of the year before whose numbers are too long for a row.</summary>
    public required PriorYearFacts[] ListedPriorYears { get; init; }

    /// <summary>The risk indicators of each clinician.</summary>
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
                sum += this.Interoperability[submission].Answers + this.Interoperability[submission].Days;
            }

            for (int proportion = this.ProportionsAt(row.Interoperability); proportion < this.ProportionsAt(next.Interoperability); proportion++)
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
        int proportions = this.ProportionsAt(row.Interoperability);
        InteroperabilityRow[] submissions = Part(this.Interoperability, row.Interoperability, next.Interoperability);
        return new()
        {
            Clinicians = [row.From(row), next.From(row)],
            Quality = Part(this.Quality, row.Quality, next.Quality),
            Claims = Part(this.Claims, row.Claims, next.Claims),
            Surveys = Part(this.Surveys, row.Surveys, next.Surveys),
            Costs = Part(this.Costs, row.Costs, next.Costs),
            Activities = Part(this.Activities, row.Activities, next.Activities),
            Interoperability = [.. submissions.Select((s, at) => s with { Start = s.Start - proportions, Answers = at })],
            Answers = [.. submissions.Select(s => this.Answers[s.Answers])],
            CertificationIds = this.CertificationIds,
            Proportions = Part(this.Proportions, proportions, this.ProportionsAt(next.Interoperability)),
            PriorYears = [this.PriorYears[index]],
            ListedPriorYears = this.ListedPriorYears,
            Risks = [this.Risks[index]],
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

    /// <summary>The national figures of a risk indicator.</summary>
    public ref readonly RiskFigures FiguresOf(int figures) => ref figures < 0 ? ref NoFigures[0] : ref this.RiskFigures[figures];

    /// <summary>A risk indicator of a row.</summary>
    public Ratio IndicatorOf(int units, int figures)
    {
        ref readonly RiskFigures national = ref this.FiguresOf(figures);
        return national.Indicator ?? Ratio.Of(units, Math.Max(1, national.Unit));
    }

    /// <summary>Quality in a clinician's year before.</summary>
    public PriorQuality PriorQualityOf(int clinician)
    {
        ref readonly PriorYearRow prior = ref this.PriorYears[clinician];
        return prior.IsListed ? this.ListedPriorYears[prior.Achievement].Quality : prior.ToQuality();
    }

    /// <summary>Cost in a clinician's year before.</summary>
    public PriorCost PriorCostOf(int clinician)
    {
        ref readonly PriorYearRow prior = ref this.PriorYears[clinician];
        return prior.IsListed ? this.ListedPriorYears[prior.Achievement].Cost : prior.ToCost();
    }

    /// <summary>Where the proportions of a Promoting Interoperability submission start, or of the one that would come next.</summary>
    public int ProportionsAt(int submission) => submission < this.Interoperability.Length ? this.Interoperability[submission].Start : this.Proportions.Length;
}

/// <summary>One clinician: who they are by number, and where their measures start.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ClinicianRow
{
    public const int None = -1;
    private const int CardiologistMark = 1;
    private const int WebInterfaceMark = 2;

    public int Profile;
    public int Clinicians;
    public int Quality;
    public int Claims;
    public int Surveys;
    public int Costs;
    public int Activities;
    public int Interoperability;
    public int Submissions;
    public int Registration;

    // Nobody has both a facility and is an APM Entity: the place of the facility, none, or below it that of the entity.
    private int facilityOrEntity;
    private byte survey;
    private byte reportingOption;
    private byte measureSet;
    private byte marks;

    public bool HasCardiologist
    {
        readonly get => (this.marks & CardiologistMark) != 0;
        set => this.Mark(CardiologistMark, value);
    }

    public bool WebInterface
    {
        readonly get => (this.marks & WebInterfaceMark) != 0;
        set => this.Mark(WebInterfaceMark, value);
    }

    public int Facility
    {
        readonly get => Math.Max(this.facilityOrEntity, None);
        set => this.facilityOrEntity = value;
    }

    public readonly int Entity => this.facilityOrEntity < None ? None - 1 - this.facilityOrEntity : None;

    public SurveyRegistration Survey
    {
        readonly get => (SurveyRegistration)this.survey;
        set => this.survey = (byte)value;
    }

    public ReportingOption ReportingOption
    {
        readonly get => (ReportingOption)this.reportingOption;
        set => this.reportingOption = (byte)value;
    }

    public AppMeasureSet MeasureSet
    {
        readonly get => (AppMeasureSet)this.measureSet;
        set => this.measureSet = (byte)value;
    }

    private void Mark(int mark, bool holds) => this.marks = (byte)(holds ? this.marks | mark : this.marks & ~mark);

    /// <summary>The same as an APM Entity with a list of clinicians.</summary>
    public readonly ClinicianRow OfEntity(int place)
    {
        ClinicianRow row = this;
        row.facilityOrEntity = None - 1 - place;
        return row;
    }

    /// <summary>The same clinician in a batch of one: the first of everything is where the first clinician's starts.</summary>
    public readonly ClinicianRow From(in ClinicianRow first)
    {
        ClinicianRow row = this;
        row.Profile = 0;
        row.Registration = Math.Min(this.Registration, 0);
        row = this.Entity > 0 ? row.OfEntity(0) : row;
        row.Quality -= first.Quality;
        row.Claims -= first.Claims;
        row.Surveys -= first.Surveys;
        row.Costs -= first.Costs;
        row.Activities -= first.Activities;
        row.Interoperability -= first.Interoperability;
        return row;
    }
}

/// <summary>What many clinicians share: statuses, clinician types, exceptions. The number of clinicians and of cardiologists is not among it.</summary>
internal sealed record ClinicianProfile(Participant Participant, ImmutableArray<ReweightingGrant> Grants, bool AutomaticExtremeAndUncontrollableCircumstances);

/// <summary>A summary survey measure.</summary>
[StructLayout(LayoutKind.Sequential, Pack = sizeof(short))]
internal readonly record struct SurveyRow(PerformanceRate Rate, short Measure);

/// <summary>A summary survey measure of the year, with its benchmark.</summary>
internal sealed record SurveyMeasure(string Id, QualityBenchmark? Benchmark);

/// <summary>An attested improvement activity.</summary>
/// <param name="Activity">Its place in CMS's table.</param>
/// <param name="ContinuousDays">The days that it was performed for, 0 to 366.</param>
/// <param name="Share">The share of the group that performed it.</param>
internal readonly record struct ActivityRow(short Activity, short ContinuousDays, GroupShare Share)
{
    public static ActivityRow Of(int activity, int continuousDays, decimal percentOfGroup) => new((short)activity, (short)continuousDays, GroupShare.Of(percentOfGroup));
}

/// <summary>A Promoting Interoperability submission.</summary>
/// <param name="Start">Where its proportions start.</param>
/// <param name="Days">The days of the performance period.</param>
/// <param name="CertificationId">The place of its certification ID; none if there is none, or a blank one.</param>
/// <param name="Answers">The place of its answers.</param>
internal readonly record struct InteroperabilityRow(int Start, int Days, int CertificationId, int Answers);

/// <summary>Two risk indicators, each with the place of its national figures, in whose units it is; 0 where the figures hold it.</summary>
internal readonly record struct RiskRow(int Hcc, int Dual, int HccFigures, int DualFigures)
{
    public const int Unknown = -1;
}
