using Mips.Scoring.Numbers;

namespace Mips.Scoring.Interop;

/// <summary>A QPP submission as it was written, before its words are looked up. The lines and paths go with it.</summary>
internal sealed class QppDocument
{
    public Place Place { get; set; }

    public string? EntityType { get; set; }

    public Place EntityTypePlace { get; set; }

    public string? EntityId { get; set; }

    public string? TaxpayerIdentificationNumber { get; set; }

    public string? NationalProviderIdentifier { get; set; }

    /// <summary>The programme of every set that names none.</summary>
    public string? ProgramName { get; set; }

    public Place ProgramNamePlace { get; set; }

    public int? PerformanceYear { get; set; }

    public Place PerformanceYearPlace { get; set; }

    public List<QppMeasurementSet> Sets { get; } = [];
}

/// <summary>One measurement set.</summary>
internal sealed class QppMeasurementSet
{
    public required Place Place { get; init; }

    public string? Category { get; set; }

    public Place CategoryPlace { get; set; }

    public string? SubmissionMethod { get; set; }

    public Place SubmissionMethodPlace { get; set; }

    public string? ProgramName { get; set; }

    public Place ProgramNamePlace { get; set; }

    public string? CehrtId { get; set; }

    public DateTime? PerformanceStart { get; set; }

    public DateTime? PerformanceEnd { get; set; }

    /// <summary>Whether a start or an end was given that is no date; it has been reported.</summary>
    public bool HasBadDate { get; set; }

    /// <summary>Whether there was a list of measurements.</summary>
    public bool HasMeasurements { get; set; }

    public List<QppMeasurement> Measurements { get; } = [];
}

/// <summary>One measurement with its value: an answer, or numbers.</summary>
internal sealed class QppMeasurement
{
    public required Place Place { get; init; }

    public string? MeasureId { get; set; }

    public bool? Answer { get; set; }

    public QppNumbers? Numbers { get; set; }

    /// <summary>Whether the value was not understood; it has been reported.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Whether it was understood, and says which measure it is of.</summary>
    public bool IsReadable => !this.IsBroken && this.MeasureId is not null;

    /// <summary>Reports a value that is of another kind than its measure's.</summary>
    public void ReportWrongKind(ProblemList problems, string expected)
    {
        if (this.Answer is not null || this.Numbers is not null)
        {
            problems.Add(ImportProblemKind.WrongType, this.Place.Under("value"), null, $"the value of {this.MeasureId} must be {expected}");
        }
    }
}

/// <summary>The numbers of a value or of a stratum: the fields of all measurement kinds together.</summary>
internal sealed class QppNumbers
{
    public required Place Place { get; init; }

    public string? Stratum { get; set; }

    public decimal? Numerator { get; set; }

    public decimal? Denominator { get; set; }

    public decimal? NumeratorExclusion { get; set; }

    public decimal? DenominatorException { get; set; }

    public int? ObservationInstances { get; set; }

    public int? PerformanceMet { get; set; }

    public int? PerformanceNotMet { get; set; }

    public int? EligiblePopulation { get; set; }

    public int? EligiblePopulationExclusion { get; set; }

    public int? EligiblePopulationException { get; set; }

    public decimal? ReportingRate { get; set; }

    public decimal? PerformanceRate { get; set; }

    public decimal? Score { get; set; }

    public bool? IsBelowMinimum { get; set; }

    public bool IsEndToEndReported { get; set; }

    public List<QppNumbers>? Strata { get; set; }

    /// <summary>The fields that were given, one bit for each of <see cref="QppNumberFields"/>.</summary>
    public ulong Given { get; set; }

    /// <summary>Reports the fields that a measurement of this kind does not have.</summary>
    public void ReportFieldsBeyond(ProblemList problems, ulong fields)
    {
        ulong beyond = this.Given & ~fields;
        for (int field = 0; beyond != 0; field++, beyond >>= 1)
        {
            if ((beyond & 1) != 0)
            {
                problems.Add(ImportProblemKind.UnknownField, this.Place.Under(QppNumberFields.All[field]), null, "not a field of a measurement of this kind; it was ignored");
            }
        }
    }
}
