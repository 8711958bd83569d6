using System.Text.Json.Nodes;

namespace Mips.Scoring.Interop;

/// <summary>The names of the fields of a law's file.</summary>
internal static class LawFields
{
    public const string Schema = "$schema";
    public const string Name = "name";
    public const string Source = "source";
    public const string From = "from";
    public const string Changes = "changes";
    public const string Value = "value";
    public const string Citation = "citation";
    public const string Shape = "shape";

    public static readonly string[] All = [Schema, Name, Source, From, Changes];

    /// <summary>Whether a value of a law is one parameter with its citation.</summary>
    public static bool IsCited(JsonNode? node) => node is JsonObject { Count: 2 } members && members.ContainsKey(Value) && members.ContainsKey(Citation);
}
