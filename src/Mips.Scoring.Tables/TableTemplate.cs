using Mips.Scoring.Reference;

namespace Mips.Scoring.Tables;

/// <summary>An empty set of tables with explanations, to be filled in; also with the rows of an MVP or of a specialty measure set.</summary>
/// <remarks>The rows of one participant, called <c>1</c>, name what can be reported; a row in which no result is filled in is passed over when the set is read.</remarks>
public sealed class TableTemplate
{
    /// <summary>The name of the sheet, or file, with the explanations.</summary>
    public const string Explanations = "explanations";

    private const string FirstParticipant = "1";
    private readonly TableOffer offer;
    private readonly Func<FactTable, IEnumerable<string?[]>, IEnumerable<string?[]>> layout;

    private TableTemplate(TableOffer offer)
        : this(offer, Long)
    {
    }

    private TableTemplate(TableOffer offer, Func<FactTable, IEnumerable<string?[]>, IEnumerable<string?[]>> layout) => (this.offer, this.layout) = (offer, layout);

    /// <summary>A set with headings only, and one participant of the year.</summary>
    /// <param name="data">CMS's data of the year.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException">The data is null.</exception>
    public static TableTemplate Empty(ReferenceData data) => new(new TableOffer(data ?? throw new ArgumentNullException(nameof(data))));

    /// <summary>A set with the quality and cost measures and the activities of an MVP, and its Promoting Interoperability measures.</summary>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="mvpId">For example <c>G0053</c>.</param>
    /// <returns>The set; null if the year has no such MVP.</returns>
    /// <exception cref="ArgumentNullException">The data or the ID is null.</exception>
    public static TableTemplate? ForMvp(ReferenceData data, string mvpId)
    {
        _ = data ?? throw new ArgumentNullException(nameof(data));
        return data.FindMvp(mvpId ?? throw new ArgumentNullException(nameof(mvpId))) is not Mvp mvp ? null : new TableTemplate(new TableOffer(data)
        {
            Mvp = mvp,
            Quality = [.. mvp.QualityMeasures.Select(data.FindQualityMeasure).OfType<QualityMeasure>().Where(IsSubmitted)],
            Cost = mvp.CostMeasures,
            Activities = mvp.ImprovementActivities,
            Interoperability = mvp.PromotingInteroperabilityMeasures,
        });
    }

    /// <summary>A set with the quality measures of one of CMS's specialty measure sets.</summary>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="measureSet">Its name in <see cref="QualityMeasure.SpecialtySets"/>, in any case.</param>
    /// <returns>The set; null if the year has no such measure set.</returns>
    /// <exception cref="ArgumentNullException">The data or the name is null.</exception>
    public static TableTemplate? ForMeasureSet(ReferenceData data, string measureSet)
    {
        _ = data ?? throw new ArgumentNullException(nameof(data));
        _ = measureSet ?? throw new ArgumentNullException(nameof(measureSet));
        ImmutableArray<QualityMeasure> measures = [.. data.Tables.QualityMeasures.Where(measure => measure.SpecialtySets.Contains(measureSet, StringComparer.OrdinalIgnoreCase) && IsSubmitted(measure))];
        return measures.IsEmpty ? null : new TableTemplate(new TableOffer(data) { Quality = measures });
    }

    /// <summary>A set with measures and activities of one's own choice.</summary>
    /// <param name="data">CMS's data of the year.</param>
    /// <param name="ids">CMS's IDs of quality, cost and Promoting Interoperability measures and of activities, for example <c>236</c>, <c>TPCC_1</c>, <c>PI_EP_1</c> and <c>IA_BE_6</c>.</param>
    /// <returns>The set; null if the year does not have one of them, or if there is none.</returns>
    /// <exception cref="ArgumentNullException">The data, the IDs or one of them is null.</exception>
    public static TableTemplate? ForMeasures(ReferenceData data, IEnumerable<string> ids)
    {
        _ = data ?? throw new ArgumentNullException(nameof(data));
        ImmutableArray<string> all = [.. (ids ?? throw new ArgumentNullException(nameof(ids))).Distinct(StringComparer.Ordinal)];
        TableOffer offer = new(data)
        {
            Quality = [.. all.Select(data.FindQualityMeasure).OfType<QualityMeasure>().Where(IsSubmitted)],
            Cost = [.. all.Where(id => data.FindCostMeasure(id) is not null)],
            Activities = [.. all.Where(id => data.FindImprovementActivity(id) is not null)],
            Interoperability = [.. all.Where(id => data.FindPromotingInteroperabilityMeasure(id) is not null)],
        };
        return all.IsEmpty || offer.Count < all.Length ? null : new TableTemplate(offer);
    }

    /// <summary>The same set with wide tables: one row a participant, and in the headings what can be stated of each measure and activity, such as <c>236: performance met</c>. A table that names nothing stays long.</summary>
    /// <returns>The set.</returns>
    public TableTemplate Wide() => new(this.offer, static (table, offered) => table.IdColumn is not null && offered.Any() ? WideLayout.Rows(table, FirstParticipant, offered) : Long(table, offered));

    /// <summary>Writes the set as CSV files, the explanations in <c>explanations.csv</c>.</summary>
    /// <param name="open">Opens the file of a name; what is opened is closed.</param>
    /// <exception cref="ArgumentNullException">The function is null.</exception>
    /// <exception cref="IOException">A file could not be written.</exception>
    public void WriteCsv(Func<string, Stream> open)
    {
        _ = open ?? throw new ArgumentNullException(nameof(open));
        foreach ((string name, IEnumerable<string?[]> rows) in this.Sheets())
        {
            RequestTables.WriteCsv(name, rows, open);
        }
    }

    /// <summary>Writes the set as a workbook, the explanations in a sheet of their own.</summary>
    /// <param name="workbook">The file. It is not closed.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public void WriteXlsx(Stream workbook) => XlsxTables.Write(workbook ?? throw new ArgumentNullException(nameof(workbook)), this.Sheets());

    private static IEnumerable<string?[]> Long(FactTable table, IEnumerable<string?[]> offered) => RequestTables.Headings(table).Concat(offered.Select(row => (string?[])[FirstParticipant, .. row]));

    private static bool IsSubmitted(QualityMeasure measure) => measure.MetricType is not (QualityMetricType.CostScore or QualityMetricType.Cahps) && !measure.CollectionTypes.IsEmpty;

    private IEnumerable<(string Name, IEnumerable<string?[]> Rows)> Sheets() =>
        TableForms.Tables
            .Select(table => (table.Definition.Name, this.layout(table, table.Offer(this.offer))))
            .Append((Explanations, Explained()));

    private static IEnumerable<string?[]> Explained()
    {
        yield return ["table", "column", "form", "meaning"];
        foreach (TableDefinition table in TableForms.All)
        {
            yield return [table.Name, null, "one row", table.Meaning];
            foreach (TableColumn column in table.Columns)
            {
                yield return [table.Name, column.Name, column.Form, column.Meaning];
            }
        }
    }
}
