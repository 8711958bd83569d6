using Mips.Scoring.Tool.Jobs;
using Mips.Scoring.Tool.Libraries;

namespace Mips.Scoring.Tool.Output;

/// <summary>Requests as a set of tables: CSV files in a folder, or a workbook. They are held until the end, because each table is written as a whole.</summary>
internal sealed class RequestSet(string place) : IRequestOutput
{
    private const string Workbook = ".xlsx";
    private const string StatedScores = "stated scores have no table; write it as JSON";
    private readonly List<NamedRequest> requests = [];

    /// <summary>Whether a place is a workbook.</summary>
    public static bool IsWorkbook(string place) => place.EndsWith(Workbook, StringComparison.OrdinalIgnoreCase);

    public RequestTaken Add(NamedRequest request)
    {
        if (request.Request.StatedScores is not null)
        {
            return RequestTaken.Not(StatedScores);
        }

        this.requests.Add(request);
        return RequestTaken.Whole;
    }

    public void Complete()
    {
        if (this.requests.Count > 0)
        {
            TableFiles.Write(place, open => TableSets.WriteTables(this.requests, open), file => TableSets.WriteWorkbook(this.requests, file));
        }
    }

    public void Dispose()
    {
        // Nothing is begun before everything is there.
    }
}
