using Mips.Scoring.CmsData;
using Mips.Scoring.Interop;
using Mips.Scoring.Requests;

namespace Mips.Scoring.ReaderFuzzing.Readers;

/// <summary>The readers of <c>Mips.Scoring.Interop</c>.</summary>
internal static class InteropReaders
{
    private static readonly ImmutableArray<string> Json =
        ["{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e400", "NaN", "\"\\ud800\"", "\\u0000", "0.1", "99999999999999999999", "\"measureId\":\"236\",", "\"value\":{},", "[[[[[[[[", "\"strata\":[{}],", "\uFEFF"];

    private static readonly ImmutableArray<string> Request =
        [.. Json, "\"quality\":[{}],", "\"performanceRate\":80,", "\"counts\":{\"performanceMet\":1},", "\"priorYear\":{\"costScore\":1},", "\"cehrtId\":\"1\",", "\"performanceYear\":2018,", "1e-27", "-2147483648"];

    private static readonly ImmutableArray<string> Law =
        [.. Json, "\"payment\":{\"performanceThreshold\":82},", "{\"value\":82,\"citation\":\"89 FR 98563\"}", "\"caseMinimum\":{\"cases\":40000},", "\"from\":2018,", "\"quality\":{},", "\"cost\":null,"];

    private static readonly ImmutableArray<string> Xml =
        ["<", ">", "</", "/>", "&", "&amp;", "<!DOCTYPE a>", "<entry>", "</entry>", "<section>", "<organizer/>", "value=\"-1\"", "value=\"1e400\"", "<![CDATA[", "]]>", "<?x?>", "<!--", "code=\"NUMER\"", "xmlns=\"x\"", "\0"];

    /// <summary>QPP submission JSON.</summary>
    public static FuzzedReader Submission { get; } = new("submission", Json, static file => Look(QppSubmission.Read(file, CmsTables.For)));

    /// <summary>QRDA III documents.</summary>
    public static FuzzedReader Document { get; } = new("document", Xml, static file => Look(QrdaThree.Read(Opened(file), CmsTables.For)));

    /// <summary>A file of which only its content says what it is.</summary>
    public static FuzzedReader AnyForm { get; } = new("any-form", [.. Json, .. Xml], static file => Look(SubmissionFile.Read(Opened(file), CmsTables.For)));

    /// <summary>What CMS holds of a participant.</summary>
    public static FuzzedReader Holdings { get; } = new("holdings", Json, static file =>
    {
        CmsHoldingsImport import = CmsHoldings.Read(Opened(file));
        Look(import.Problems);
        Score(import.Holdings.Complete(new ScoringRequest { PerformanceYear = 2025, Participant = new Participant { Option = ParticipationOption.Group } }));
    });

    /// <summary>Published scores.</summary>
    public static FuzzedReader PublishedScores { get; } = new("published-scores", Json, static file => Look(PublishedScoresFile.Read(Opened(file)).Problems));

    /// <summary>A request.</summary>
    public static FuzzedReader ScoringRequest { get; } = new("scoring-request", Request, static file =>
    {
        ScoringRequestImport import = ScoringRequestJson.Read(Opened(file));
        Look(import.Problems);
        Promise.Holds(import.Request is null == !import.Problems.IsEmpty, "a request or problems");
        if (import.Request is { } request)
        {
            Score(request);
        }
    });

    /// <summary>A law.</summary>
    public static FuzzedReader ChangedLaw { get; } = new("law", Law, static file =>
    {
        LawImport import = LawFile.Read(Opened(file));
        Look(import.Problems);
        Promise.Holds(import.File is null == !import.Problems.IsEmpty, "a law or problems");
        if (import.File is { } law)
        {
            _ = law.ToString();
            Scorer.TryScore(Plain(law.From), DataOf(law.From), out _, out _, new ScoringOptions { Law = law.Law });
        }
    });

    /// <summary>All of them.</summary>
    public static ImmutableArray<FuzzedReader> All { get; } = [Submission, Document, AnyForm, Holdings, PublishedScores, ScoringRequest, ChangedLaw];

    /// <summary>Whatever was read can be checked and scored, or is refused with its problems.</summary>
    public static void Look(SubmissionImport import)
    {
        Look(import.Problems);
        foreach (ImportedSubmission submission in import.Submissions)
        {
            Score(submission.Request);
        }
    }

    private static void Look(ImmutableArray<ImportProblem> problems)
    {
        foreach (ImportProblem problem in problems)
        {
            Promise.Holds(problem.Line >= 1 && problem.Path.Length > 0 && problem.Message.Length > 0, problem.ToString());
        }
    }

    private static void Score(ScoringRequest request)
    {
        if (!CmsTables.Years.Contains(request.PerformanceYear))
        {
            return;
        }

        bool valid = Scorer.TryScore(request, CmsTables.For(request.PerformanceYear), out Scorecard? card, out ImmutableArray<RequestProblem> problems);
        Promise.Holds(valid == card is { FinalScore: >= 0m and <= 100m } && valid == problems.IsEmpty, "a score between 0 and 100 or problems");
    }

    private static ScoringRequest Plain(int year) => new() { PerformanceYear = year, Participant = new Participant { Option = ParticipationOption.Group, Clinicians = 20 } };

    private static ReferenceData DataOf(int year) => CmsTables.PreliminaryYears.Contains(year) ? CmsTables.PreliminaryFor(year) : CmsTables.For(year);

    private static MemoryStream Opened(byte[] file) => new(file, writable: false);
}
