namespace Mips.Scoring.Tables;

/// <summary>One row a participant: who is scored for which year, the statuses that CMS determined, and what is reported.</summary>
internal sealed class ParticipantsTable : FactTable
{
    private const int TinDigits = 9;
    private const int NpiDigits = 10;

    public override TableDefinition Definition { get; } = new("participants", "A participant: who is scored, for which year, under which statuses and reporting option.",
    [
        ParticipantColumn,
        new("year", "year", "The performance year.", "performanceYear", TableColumnRole.Key),
        new("option", "word", "How the participant takes part: " + string.Join(", ", EnumWords<ParticipationOption>.All) + ".", "option", TableColumnRole.Key),
        new("tin", "9 digits", "The taxpayer identification number; keep the column as text, so that leading zeros stay.", "tin", TableColumnRole.Detail),
        new("npi", "10 digits", "The national provider identifier of an individual.", "npi", TableColumnRole.Detail),
        new("entity id", "text", "The identifier of an APM Entity, virtual group or subgroup.", "entityId", TableColumnRole.Detail),
        new("clinicians", "whole number", "The clinicians billing under the practice's TIN; 1 if empty.", "clinicians", TableColumnRole.Value),
        new("small practice", "yes or no", "15 or fewer clinicians, as CMS determined.", "smallPractice", TableColumnRole.Value),
        new("rural", "yes or no", "A practice in a rural area.", "rural", TableColumnRole.Value),
        new("hpsa", "yes or no", "A practice in a health professional shortage area.", "healthProfessionalShortageArea", TableColumnRole.Value),
        new("non-patient facing", "yes or no", "Non-patient facing.", "nonPatientFacing", TableColumnRole.Value),
        new("hospital-based", "yes or no", "Hospital-based.", "hospitalBased", TableColumnRole.Value),
        new("asc-based", "yes or no", "Ambulatory surgical center-based.", "ambulatorySurgicalCenterBased", TableColumnRole.Value),
        new("facility-based", "yes or no", "Facility-based.", "facilityBased", TableColumnRole.Value),
        new("apm participant", "yes or no", "Participates in an APM.", "apmParticipant", TableColumnRole.Value),
        new("mips apm", "word", "For an APM Entity through PY2020: " + string.Join(", ", EnumWords<MipsApm>.All) + ".", "mipsApm", TableColumnRole.Value),
        new("clinician types", "words, separated by semicolons", "The types of all clinicians: " + string.Join(", ", EnumWords<ClinicianType>.All) + ".", "clinicianTypes", TableColumnRole.Value),
        new("every clinician qualifies for pi reweighting", "yes or no", "CMS's determination for a group that each clinician qualifies for Promoting Interoperability reweighting.", "everyClinicianQualifiesForPromotingInteroperabilityReweighting", TableColumnRole.Value),
        new("has cardiologist", "yes or no", "At least one clinician is a cardiologist (measure 492).", "hasCardiologist", TableColumnRole.Value),
        new("mvp", "MVP ID", "The MVP that is reported; empty for traditional MIPS.", "mvpId", TableColumnRole.Value),
        new("selected population health measure", "measure ID", "PY2023 and PY2024: selected at MVP registration.", "selectedPopulationHealthMeasure", TableColumnRole.Value),
        new("selected outcomes-based claims measure", "measure ID", "Selected at MVP registration; empty for none.", "selectedOutcomesBasedClaimsMeasure", TableColumnRole.Value),
        new("app measure set", "word", "The measure set of the APM Performance Pathway, if it is reported: " + string.Join(", ", EnumWords<AppMeasureSet>.All) + ".", "measureSet", TableColumnRole.Value),
        new("automatic extreme and uncontrollable circumstances", "yes or no", "CMS identified the individual in an affected area.", "automaticExtremeAndUncontrollableCircumstances", TableColumnRole.Value),
    ]);

    public override string Field => "participant";

    public override void Read(TableRow row, ParticipantFacts facts)
    {
        string? name = row.Text(Participant);
        int? year = row.Required("year") is null ? null : row.Count("year");
        ParticipationOption? option = row.Required("option") is null ? null : row.Word<ParticipationOption>("option");
        SubmittingEntity entity = new()
        {
            Option = option ?? ParticipationOption.Individual,
            TaxpayerIdentificationNumber = Digits(row, "tin", TinDigits),
            NationalProviderIdentifier = Digits(row, "npi", NpiDigits),
            EntityId = row.Text("entity id"),
        };
        ScoringRequest request = new()
        {
            PerformanceYear = year ?? 0,
            Participant = Statuses(row, entity.Option),
            Mvp = Registration(row),
            App = row.Word<AppMeasureSet>("app measure set") is AppMeasureSet set ? new AppReporting(set) : null,
            AutomaticExtremeAndUncontrollableCircumstances = row.YesNo("automatic extreme and uncontrollable circumstances") ?? false,
        };
        if (facts.Participant is not null)
        {
            row.Add(ImportProblemKind.Duplicate, Participant, "the participant has a row already; give each a name of its own");
        }
        else if (row.IsSound)
        {
            facts.Participant = new ParticipantFact(name!, entity, request, row.Number);
        }
    }

    public override IEnumerable<string?[]> Write(TableSubmission submission)
    {
        (ScoringRequest request, Participant who, SubmittingEntity entity) = (submission.Request, submission.Request.Participant, submission.Entity);
        yield return
        [
            Text(request.PerformanceYear), EnumWords<ParticipationOption>.Of(who.Option), entity.TaxpayerIdentificationNumber, entity.NationalProviderIdentifier, CellText.Escape(entity.EntityId),
            Text(who.Clinicians), Yes(who.SmallPractice), Yes(who.Rural), Yes(who.HealthProfessionalShortageArea), Yes(who.NonPatientFacing), Yes(who.HospitalBased), Yes(who.AmbulatorySurgicalCenterBased),
            Yes(who.FacilityBased), Yes(who.ApmParticipant), who.MipsApm == MipsApm.WebInterface ? null : EnumWords<MipsApm>.Of(who.MipsApm),
            who.ClinicianTypes.IsDefaultOrEmpty ? null : string.Join(";", who.ClinicianTypes.Select(EnumWords<ClinicianType>.Of)), Yes(who.EveryClinicianQualifiesForPromotingInteroperabilityReweighting), Yes(who.HasCardiologist),
            CellText.Escape(request.Mvp?.MvpId), CellText.Escape(request.Mvp?.SelectedPopulationHealthMeasure), CellText.Escape(request.Mvp?.SelectedOutcomesBasedClaimsMeasure),
            request.App is AppReporting app ? EnumWords<AppMeasureSet>.Of(app.MeasureSet) : null, Yes(request.AutomaticExtremeAndUncontrollableCircumstances),
        ];
    }

    public override IEnumerable<string?[]> Offer(TableOffer offer)
    {
        string?[] row = new string?[this.Definition.Columns.Length - 1];
        (row[0], row[1]) = (Text(offer.Data.PerformanceYear), EnumWords<ParticipationOption>.Of(ParticipationOption.Group));
        row[this.Definition.Columns.Select(column => column.Name).ToList().IndexOf("mvp") - 1] = offer.Mvp?.Id;
        yield return row;
    }

    private static Participant Statuses(TableRow row, ParticipationOption option) => new()
    {
        Option = option,
        Clinicians = row.Count("clinicians") ?? 1,
        SmallPractice = row.YesNo("small practice") ?? false,
        Rural = row.YesNo("rural") ?? false,
        HealthProfessionalShortageArea = row.YesNo("hpsa") ?? false,
        NonPatientFacing = row.YesNo("non-patient facing") ?? false,
        HospitalBased = row.YesNo("hospital-based") ?? false,
        AmbulatorySurgicalCenterBased = row.YesNo("asc-based") ?? false,
        FacilityBased = row.YesNo("facility-based") ?? false,
        ApmParticipant = row.YesNo("apm participant") ?? false,
        MipsApm = row.Word<MipsApm>("mips apm") ?? MipsApm.WebInterface,
        ClinicianTypes = row.Words<ClinicianType>("clinician types"),
        EveryClinicianQualifiesForPromotingInteroperabilityReweighting = row.YesNo("every clinician qualifies for pi reweighting") ?? false,
        HasCardiologist = row.YesNo("has cardiologist") ?? false,
    };

    private static MvpReporting? Registration(TableRow row)
    {
        (string? mvp, string? population, string? claims) = (row.Text("mvp"), row.Text("selected population health measure"), row.Text("selected outcomes-based claims measure"));
        if (mvp is null && (population ?? claims) is not null)
        {
            row.Add(ImportProblemKind.Missing, "mvp", "a selected measure belongs to an MVP");
        }

        return mvp is null ? null : new MvpReporting(mvp) { SelectedPopulationHealthMeasure = population, SelectedOutcomesBasedClaimsMeasure = claims };
    }

    private static string? Digits(TableRow row, string column, int digits)
    {
        string? text = row.Text(column)?.Trim();
        if (text is not null && (text.Length != digits || !text.All(character => character is >= '0' and <= '9')))
        {
            row.Add(ImportProblemKind.OutOfRange, column, FormattableString.Invariant($"must be {digits} digits; keep the column as text, so that leading zeros stay"));
        }

        return text;
    }
}
