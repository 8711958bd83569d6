using System.Text.Json;

namespace Mips.Scoring.Interop;

/// <summary>Runs a JSON import and turns everything that stops it into a problem.</summary>
internal static class JsonImport
{
    /// <summary>Reads one document; default if the file could not be read to its end.</summary>
    public static TDocument? Run<TDocument>(JsonBuffer file, ImportLimits limits, ProblemList problems, Func<JsonCursor, TDocument?> read)
        where TDocument : class
    {
        JsonCursor? cursor = null;
        try
        {
            cursor = new JsonCursor(file, limits, problems);
            cursor.Start();
            TDocument? document = read(cursor);
            cursor.End();
            return document;
        }
        catch (ImportStoppedException stopped)
        {
            ImportProblem problem = stopped.Problem;
            problems.Add(problem.Path.Length > 0 ? problem : problem with { Path = cursor?.Here.Path ?? "$" });
        }
        catch (JsonException malformed)
        {
            int line = (int)(malformed.LineNumber ?? ((cursor?.Line ?? 1) - 1)) + 1;
            problems.Add(new ImportProblem(ImportProblemKind.Malformed, cursor?.Here.Path ?? "$", line, null, "not valid JSON: " + WithoutPosition(malformed.Message)));
        }

        return null;
    }

    private static string WithoutPosition(string message)
    {
        int position = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return position < 0 ? message : message.Substring(0, position);
    }
}
