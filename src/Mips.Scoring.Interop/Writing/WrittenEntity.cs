namespace Mips.Scoring.Interop;

/// <summary>The identifiers of who submits, as a form asks for them.</summary>
internal static class WrittenEntity
{
    private const int DigitsOfTin = 9;
    private const int DigitsOfNpi = 10;

    /// <summary>The identifiers that can be written; what is wanted and not there is said, and what has another form is left out.</summary>
    public static SubmittingEntity Of(SubmittingEntity entity, ParticipationOption option, UnwrittenList unwritten)
    {
        SubmittingEntity written = new()
        {
            Option = option,
            TaxpayerIdentificationNumber = Digits(entity.TaxpayerIdentificationNumber, DigitsOfTin, "entity.taxpayerIdentificationNumber", unwritten),
            NationalProviderIdentifier = Digits(entity.NationalProviderIdentifier, DigitsOfNpi, "entity.nationalProviderIdentifier", unwritten),
            EntityId = Plain(entity.EntityId, "entity.entityId", unwritten),
        };
        bool hasTin = option is ParticipationOption.Individual or ParticipationOption.Group;
        Want(hasTin && written.TaxpayerIdentificationNumber is null, "entity.taxpayerIdentificationNumber", "individuals and groups give the TIN", unwritten);
        Want(option == ParticipationOption.Individual && written.NationalProviderIdentifier is null, "entity.nationalProviderIdentifier", "an individual gives the NPI", unwritten);
        Want(!hasTin && written.EntityId is null, "entity.entityId", "APM Entities, virtual groups and subgroups give their identifier", unwritten);
        return written;
    }

    private static void Want(bool isMissing, string path, string message, UnwrittenList unwritten)
    {
        if (isMissing)
        {
            unwritten.Add(UnwrittenReason.Wanted, path, null, message);
        }
    }

    private static string? Digits(string? text, int count, string path, UnwrittenList unwritten)
    {
        if (text is null || IdentifierDigits.Has(text, count))
        {
            return text;
        }

        unwritten.Add(UnwrittenReason.Refused, path, text, FormattableString.Invariant($"must be {count} digits"));
        return null;
    }

    private static string? Plain(string? text, string path, UnwrittenList unwritten)
    {
        if (text is null || PlainText.IsPlain(text))
        {
            return text;
        }

        unwritten.Add(UnwrittenReason.Refused, path, text, PlainText.Rule);
        return null;
    }
}
