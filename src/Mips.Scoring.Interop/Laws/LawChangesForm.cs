using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Mips.Scoring.Citations;

namespace Mips.Scoring.Interop;

/// <summary>The changes of a law's file: a value that is given without a citation rests on the source of the file.</summary>
internal sealed class LawChangesForm(ProblemList problems, string source) : JsonForm(LawForm.Default.Options, problems)
{
    public override JsonNode? Of(JsonPart part, JsonTypeInfo form, JsonNode? before = null)
    {
        if (!form.Type.IsGenericType || form.Type.GetGenericTypeDefinition() != typeof(Cited<>))
        {
            return base.Of(part, form, before);
        }

        return IsCited(part) ? base.Of(part.Find(LawFields.Citation) is null ? part.With(LawFields.Citation, source) : part, form) : this.Bare(part, form);
    }

    private JsonObject Bare(JsonPart part, JsonTypeInfo form)
    {
        Type value = form.Properties.Single(property => property.Name == LawFields.Value).PropertyType;
        return new() { [LawFields.Value] = this.Of(part, this.FormOf(value)), [LawFields.Citation] = source };
    }

    private static bool IsCited(JsonPart part) =>
        part.Type == JsonTokenType.StartObject && (part.Find(LawFields.Value) is not null || part.Find(LawFields.Citation) is not null);
}
