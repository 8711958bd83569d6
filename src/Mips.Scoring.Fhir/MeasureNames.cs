using System.Globalization;
using System.Text.RegularExpressions;
using Mips.Scoring.Reference;

namespace Mips.Scoring.Fhir;

/// <summary>The names by which a measure may be found: those in its canonical URL and those of the Measure resource that the file brings.</summary>
internal sealed class MeasureNames
{
    private static readonly Regex Ecqm = new(@"^CMS0*(\d{1,5})(?:v0*(\d{1,3}))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // CMS's FHIR measures have a number of their own kind (165FHIR, CMS165FHIRControllingHighBloodPressure) and versions that are not those of its list of eCQMs.
    private static readonly Regex FhirMeasure = new(@"^(?:CMS)?0*(\d{1,5})-?FHIR", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly List<string> ids = [];

    /// <summary>Version UUIDs, version-specific IDs and CMS numbers.</summary>
    public ImmutableArray<string> Ids => [.. this.ids];

    /// <summary>The CMS number of a FHIR measure; null if there is none.</summary>
    public int? FhirNumber { get; private set; }

    /// <summary>The last part of the canonical URL, where it may be CMS's measure ID of a registry measure.</summary>
    public string LastPart { get; private set; } = string.Empty;

    /// <summary>The names in a canonical URL, such as <c>http://…/Measure/CMS165|13.0.000</c>.</summary>
    public static MeasureNames Of(string canonical)
    {
        (string url, string? version) = Split(canonical);
        MeasureNames names = new() { LastPart = url.Substring(url.LastIndexOfAny(['/', ':']) + 1) };
        names.Add(names.LastPart, version);
        return names;
    }

    /// <summary>The URL of a canonical and its version, null if it has none.</summary>
    public static (string Url, string? Version) Split(string canonical)
    {
        string address = canonical.Split('#')[0];
        int bar = address.IndexOf('|');
        return bar < 0 ? (address, null) : (address.Substring(0, bar), address.Substring(bar + 1));
    }

    /// <summary>Adds an identifier of the Measure resource.</summary>
    public void Add(string name, string? version)
    {
        string text = name.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) ? name.Substring("urn:uuid:".Length) : name.Trim();
        if (Guid.TryParseExact(text, "D", out _))
        {
            this.ids.Add(text);
        }
        else if (Ecqm.Match(text) is { Success: true } ecqm)
        {
            string number = ecqm.Groups[1].Value;
            string? major = ecqm.Groups[2].Success ? ecqm.Groups[2].Value : Major(version);
            this.ids.Add(major is null ? "CMS" + number : $"CMS{number}v{major}");
        }
        else if (FhirMeasure.Match(text) is { Success: true } measure)
        {
            this.FhirNumber ??= int.Parse(measure.Groups[1].Value, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>The eCQM of the year with the number of a FHIR measure; null if there is none.</summary>
    public QualityMeasure? ByFhirNumber(ReferenceData data) => this.FhirNumber is int number ? new EcqmName(number, null).Measure(data) : null;

    private static string? Major(string? version) =>
        version?.Split('.')[0] is string major && int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number.ToString(CultureInfo.InvariantCulture) : null;
}
