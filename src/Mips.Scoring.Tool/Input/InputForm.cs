using System.Text.Json;

namespace Mips.Scoring.Tool.Input;

/// <summary>The forms of files that are read.</summary>
internal enum InputForm
{
    /// <summary>QRDA III, QPP JSON or a request.</summary>
    Submission,

    /// <summary>Summary MeasureReports of FHIR R4: one, a bundle, or one a line.</summary>
    Fhir,

    /// <summary>Tables as the sheets of a workbook (XLSX).</summary>
    Workbook,
}

/// <summary>Tells the forms apart: what a file is decides its content, not its name.</summary>
internal static class InputForms
{
    /// <summary>How many bytes of a file are enough to tell.</summary>
    public const int Beginning = 64 * 1024;

    /// <summary>The form of a file that begins so.</summary>
    public static InputForm Of(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8) ? InputForm.Workbook : IsFhir(start) ? InputForm.Fhir : InputForm.Submission;

    // A FHIR resource is an object that names its type; no submission and no request does.
    private static bool IsFhir(ReadOnlySpan<byte> start)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        Utf8JsonReader json = new(start.StartsWith(mark) ? start[mark.Length..] : start, isFinalBlock: false, state: default);
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1 && json.ValueTextEquals("resourceType"u8))
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // Not JSON as far as it goes: the reader of submissions says what it is instead.
        }

        return false;
    }
}
