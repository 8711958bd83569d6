namespace Mips.Scoring.Requests;

/// <summary>Where the rows of one request stand in CMS's tables: every ID is looked up once, for whoever checks, reads or scores the row. Used again for the next request.</summary>
internal sealed class RequestPlaces
{
    /// <summary>The place of a row that is missing, has no ID, or an ID that the tables do not have.</summary>
    public const int Unknown = -1;

    private const int Usual = 256;

    [ThreadStatic]
    private static RequestPlaces? idle;

    private int[] places = new int[Usual];
    private int claims;
    private int cost;
    private int activities;
    private int interoperability;
    private int end;

    /// <summary>The places of submitted quality measures among all by ID.</summary>
    public ReadOnlySpan<int> Quality => this.places.AsSpan(0, this.claims);

    /// <summary>The places of administrative claims measures among all quality measures by ID.</summary>
    public ReadOnlySpan<int> Claims => this.places.AsSpan(this.claims, this.cost - this.claims);

    /// <summary>The places of cost measures in their table.</summary>
    public ReadOnlySpan<int> Cost => this.places.AsSpan(this.cost, this.activities - this.cost);

    /// <summary>The places of improvement activities in CMS's inventory.</summary>
    public ReadOnlySpan<int> Activities => this.places.AsSpan(this.activities, this.interoperability - this.activities);

    /// <summary>The places of Promoting Interoperability measures in their table, submission after submission.</summary>
    public ReadOnlySpan<int> Interoperability => this.places.AsSpan(this.interoperability, this.end - this.interoperability);

    /// <summary>The room of this thread, lent. Who asks again before it is given back gets another one.</summary>
    public static Loan Take()
    {
        RequestPlaces room = idle ?? new RequestPlaces();
        idle = null;
        return new(room);
    }

    /// <summary>The room of this thread with the rows of a request.</summary>
    public static Loan TakeFor(ScoringRequest request, ReferenceData data)
    {
        Loan loan = Take();
        loan.Places.Find(request, data);
        return loan;
    }

    /// <summary>Looks the rows of a request up, which need not be valid.</summary>
    public void Find(ScoringRequest request, ReferenceData data)
    {
        this.Clear(RowsOf(request));
        foreach (QualityMeasureSubmission? row in request.Quality)
        {
            this.Add(row?.MeasureId is { } id ? data.IndexOfQualityMeasure(id) : Unknown);
        }

        this.claims = this.end;
        foreach (AdministrativeClaimsResult? row in request.AdministrativeClaims)
        {
            this.Add(row?.MeasureId is { } id ? data.IndexOfQualityMeasure(id) : Unknown);
        }

        this.cost = this.end;
        foreach (CostMeasureResult? row in request.Cost)
        {
            this.Add(row?.MeasureId is { } id ? data.IndexOfCostMeasure(id) : Unknown);
        }

        this.activities = this.end;
        foreach (ImprovementActivitySubmission? row in request.ImprovementActivities)
        {
            this.Add(row?.ActivityId is { } id ? data.IndexOfImprovementActivity(id) : Unknown);
        }

        this.interoperability = this.end;
        foreach (PromotingInteroperabilitySubmission? submission in request.PromotingInteroperability)
        {
            foreach (PromotingInteroperabilityMeasureSubmission? row in submission?.Measures ?? [])
            {
                this.Add(row?.MeasureId is { } id ? data.IndexOfPromotingInteroperabilityMeasure(id) : Unknown);
            }
        }
    }

    private static int RowsOf(ScoringRequest request)
    {
        int rows = request.Quality.Length + request.AdministrativeClaims.Length + request.Cost.Length + request.ImprovementActivities.Length;
        foreach (PromotingInteroperabilitySubmission? submission in request.PromotingInteroperability)
        {
            rows += submission?.Measures.Length ?? 0;
        }

        return rows;
    }

    private void Clear(int rows)
    {
        this.end = 0;
        if (rows > this.places.Length)
        {
            this.places = new int[rows];
        }
    }

    private void Add(int place) => this.places[this.end++] = place;

    /// <summary>A room that goes back to its thread at the end of a block, and is kept there for the next request unless it had to be larger than usual.</summary>
    public readonly struct Loan(RequestPlaces places) : IDisposable
    {
        public RequestPlaces Places => places;

        public void Dispose() => idle = places.places.Length == Usual ? places : null;
    }
}
