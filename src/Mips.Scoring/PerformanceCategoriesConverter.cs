using System.Text.Json;
using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;

namespace Mips.Scoring;

/// <summary>A set of performance categories in JSON: an array of their names in camel case, such as <c>["quality", "cost"]</c>.</summary>
public sealed class PerformanceCategoriesConverter : JsonConverter<PerformanceCategories>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">No array of names of single categories.</exception>
    public override PerformanceCategories Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("An array of performance categories is expected.");
        }

        PerformanceCategories categories = PerformanceCategories.None;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            categories |= Of(EnumNames<PerformanceCategory>.Read(ref reader));
        }

        return categories;
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The set has more than the four categories.</exception>
    public override void Write(Utf8JsonWriter writer, PerformanceCategories value, JsonSerializerOptions options)
    {
        _ = writer ?? throw new ArgumentNullException(nameof(writer));
        if ((value & ~PerformanceCategories.All) != PerformanceCategories.None)
        {
            throw new JsonException($"{value} is no set of performance categories.");
        }

        writer.WriteStartArray();
        for (PerformanceCategory category = PerformanceCategory.Quality; category <= PerformanceCategory.PromotingInteroperability; category++)
        {
            if ((value & Of(category)) != PerformanceCategories.None)
            {
                writer.WriteStringValue(EnumNames<PerformanceCategory>.Of(category));
            }
        }

        writer.WriteEndArray();
    }

    private static PerformanceCategories Of(PerformanceCategory category) => category switch
    {
        PerformanceCategory.Quality => PerformanceCategories.Quality,
        PerformanceCategory.Cost => PerformanceCategories.Cost,
        PerformanceCategory.ImprovementActivities => PerformanceCategories.ImprovementActivities,
        _ => PerformanceCategories.PromotingInteroperability,
    };
}
