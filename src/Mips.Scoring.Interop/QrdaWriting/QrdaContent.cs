using Mips.Scoring.Reference;

namespace Mips.Scoring.Interop;

/// <summary>What a document states.</summary>
/// <param name="Written">The request that is read from it.</param>
/// <param name="Ecqms">The eCQMs with the counts of their population groups.</param>
/// <param name="Activities">The improvement activities with their period.</param>
internal sealed record QrdaContent(ScoringRequest Written, ImmutableArray<QrdaEcqm> Ecqms, WrittenActivities Activities)
{
    /// <summary>The submission of Promoting Interoperability; null if there is none.</summary>
    public PromotingInteroperabilitySubmission? Interoperability => this.Written.PromotingInteroperability.FirstOrDefault();

    /// <summary>The EHR certification ID of the document; null if there is none.</summary>
    public string? CehrtId => this.Interoperability?.CehrtId;

    /// <summary>What can be stated of a request.</summary>
    public static QrdaContent Of(ScoringRequest request, ScoringRequest frame, ReferenceData data, UnwrittenList unwritten)
    {
        if (request.CahpsSurvey is not null)
        {
            unwritten.Add(UnwrittenReason.NoPlace, "cahpsSurvey", null, "its vendor submits the survey");
        }

        QrdaEcqmRows rows = new(data, unwritten);
        ImmutableArray<QrdaEcqm> ecqms = [.. request.Quality.Select((row, index) => rows.Of(row, FormattableString.Invariant($"quality[{index}]"))).OfType<QrdaEcqm>()];
        WrittenActivities activities = WrittenActivities.Of(request, data, unwritten);
        return new(
            frame with
            {
                Quality = [.. ecqms.Select(ecqm => ecqm.Row)],
                ImprovementActivities = activities.Rows,
                PromotingInteroperability = First(WrittenInteroperability.Of(request, data, unwritten), unwritten),
            },
            ecqms,
            activities);
    }

    private static ImmutableArray<PromotingInteroperabilitySubmission> First(IEnumerable<(string Path, PromotingInteroperabilitySubmission Submission)> submissions, UnwrittenList unwritten)
    {
        (string Path, PromotingInteroperabilitySubmission Submission)[] all = [.. submissions];
        foreach ((string path, _) in all.Skip(1))
        {
            unwritten.Add(UnwrittenReason.NoPlace, path, null, "a document has one Promoting Interoperability section; write it as a document of its own");
        }

        return [.. all.Take(1).Select(entry => entry.Submission)];
    }
}

/// <summary>An eCQM of a document.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Groups">The counts of its population groups.</param>
/// <param name="Row">The row that is read from them.</param>
internal sealed record QrdaEcqm(QualityMeasure Measure, ImmutableArray<(EcqmPopulation Populations, MeasureCounts Counts)> Groups, QualityMeasureSubmission Row);
