using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;
using Hl7.Fhir.Validation;

namespace Mips.Scoring.Fhir;

/// <summary>Makes an object of a resource with the FHIR library, and problems of what the library finds.</summary>
internal sealed class ResourceReader(ProblemList problems)
{
    private static readonly FhirJsonDeserializer Deserializer = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict, NarrativeValidationKind.None));

    /// <summary>What the library's codes say about a value; every other one says that it has the wrong type.</summary>
    private static readonly Dictionary<string, ImportProblemKind> Kinds = new(StringComparer.Ordinal)
    {
        ["PVAL105"] = ImportProblemKind.Missing,
        ["PVAL116"] = ImportProblemKind.Unknown,
        ["PVAL124"] = ImportProblemKind.OutOfRange,
        ["PVAL128"] = ImportProblemKind.UnknownField,
        ["JSON129"] = ImportProblemKind.Duplicate,
    };

    /// <summary>The resource; null, and problems, if a part of it could not be understood.</summary>
    public TResource? Read<TResource>(FhirResource resource)
        where TResource : Resource
    {
        bool isSound = true;
        Resource? read;
        foreach (CodedException issue in Issues(resource, out read))
        {
            ImportProblemKind kind = Kinds.TryGetValue(issue.ErrorCode, out ImportProblemKind known) ? known : ImportProblemKind.WrongType;
            ExtendedCodedException? located = issue as ExtendedCodedException;
            problems.Add(kind, resource.AtInstancePath(located?.InstancePath), null, Words(located?.BaseErrorMessage ?? issue.Message, resource.Type));
            isSound &= kind == ImportProblemKind.UnknownField;
        }

        return isSound ? read as TResource : null;
    }

    private static IEnumerable<CodedException> Issues(FhirResource resource, out Resource? read)
    {
        Utf8JsonReader reader = new(resource.Json.Span, new JsonReaderOptions { MaxDepth = ImportLimits.MostDepth + 1 });
        try
        {
            return Deserializer.TryDeserializeResource(ref reader, out read, out IEnumerable<CodedException> issues) ? [] : issues;
        }
        catch (InvalidOperationException)
        {
            throw new ImportStoppedException(new ImportProblem(ImportProblemKind.WrongEncoding, resource.Path, resource.Line, null, "a text has half of a surrogate pair"));
        }
    }

    private static string Words(string message, string type) => message.TrimEnd('.').Replace("$this", type);
}
